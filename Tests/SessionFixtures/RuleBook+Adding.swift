import Catalogue

extension RuleBook {
  /// Adds a kind of motion of the book's own, ranked last. It takes the arguments of an unmoderated
  /// caucus.
  package mutating func add(_ kind: String, _ title: String, _ effect: MotionEffect) {
    guard var rule = motion(named: "unmoderated") else { return }
    (rule.kind, rule.title, rule.aliases, rule.effect) = (kind, title, [], effect)
    motions.append(rule)
    precedence.append(PrecedenceGroup(kinds: [kind]))
  }
}
