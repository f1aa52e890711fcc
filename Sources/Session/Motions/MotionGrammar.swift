import Catalogue

/// The grammar of a motion of one kind, from its parameters in the rule book.
enum MotionGrammar {
  /// `motion moderated <total> <each> ["subject"] by <who> [second <who>] [speaks-first|…]`
  static func usage(_ rule: MotionRule) -> String {
    var parts = rule.parameters.map { part($0, required: true) }
    parts += ["[by <by:who>]", "[second <second:who>]"]
    if rule.effect == .moderatedCaucus { parts.append("[<slot:speaks-first|speaks-last>]") }
    return parts.joined(separator: " ")
  }

  /// For `motion change N …`, in which everything is optional.
  static func changeUsage(_ rule: MotionRule) -> String {
    var parts = ["<number:place>"] + rule.parameters.map { part($0, required: false) }
    if rule.effect == .moderatedCaucus { parts.append("[<slot:speaks-first|speaks-last>]") }
    return parts.joined(separator: " ")
  }

  private static func part(_ parameter: MotionParameter, required: Bool) -> String {
    let (text, optional) =
      switch parameter {
      case .total: ("<total:time>", false)
      case .optionalTotal: ("<total:time>", true)
      case .each: ("<each:time>", false)
      case .time: ("<time:time>", false)
      case .topicNumber: ("<topic:number>", false)
      case .optionalTopicNumber: ("<topic:number>", true)
      case .subject: ("<subject:text>", false)
      case .optionalSubject: ("<subject:text>", true)
      case .optionalUntil: ("until <until:clock>", true)
      case .optionalDraftNames, .optionalAmendmentNames: ("signed <signed:number>", true)
      case .optionalDivision: ("<document:reference> <clauses:reference>…", true)
      case .optionalVote: ("vote <vote:number>", true)
      case .optionalSpeakers: ("speakers <speakers:number>", true)
      case .optionalTimes: ("times <times:number>", true)
      case .optionalSponsors: ("sponsors <sponsors:number>", true)
      case .delegation: ("<delegation:who>", false)
      case .optionalDelegation: ("about <delegation:who>", true)
      }
    return optional || !required ? "[\(text)]" : text
  }

  /// The book's rule for the kind of motion that a line names.
  static func rule(_ token: Token?, _ session: Session) throws(Refusal) -> MotionRule {
    let book = session.setup.rules
    guard let token else {
      throw Refusal(
        "which motion? \(Spelling.list(book.motions.map(\.kind), last: "or"))",
        kind: .notUnderstood, missing: "a kind of motion")
    }
    if let rule = token.word.flatMap(book.motion(named:)) { return rule }
    if let absent = token.word.flatMap(MotionKinds.absent) {
      // A motion that other books have is valid in the language, but out of order under this book.
      let reason =
        absent.reason ?? "there is \(Spelling.list(book.motions.map(\.kind), last: "and"))"
      throw Refusal(
        "under \(book.title) there is no motion \(token.text.lowercased()): \(reason)",
        at: token.range)
    }
    let near = Spelling.near(
      token.text.lowercased(),
      in: book.motions.flatMap { [$0.kind] + $0.aliases }
        + CommandTable.secondWords(after: CommandID.motion.name))
    let instead =
      near.isEmpty
      ? Spelling.list(book.motions.map(\.kind), last: "or")
      : "did you mean \(Spelling.list(near.map(Token.quote), last: "or"))?"
    throw Refusal(
      "under \(book.title) there is no motion \(Token.named(token.text)): \(instead)",
      kind: .notUnderstood, at: token.range)
  }
}
