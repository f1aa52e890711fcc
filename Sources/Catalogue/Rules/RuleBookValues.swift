/// The permitted values of a rule book's fields, by field name.
package enum RuleBookValues {
  /// Checks a string value: a word from a list, a fraction, a name, or text for people.
  /// - Throws: `CatalogueError` with the path and the permitted values.
  package static func check(_ text: String, of field: String, at path: String)
    throws(CatalogueError)
  {
    if shares.contains(field) {
      guard SignatureShare(text) == nil else { return }
      throw CatalogueError(
        "\(path): unknown \"\(cleaned(text))\"; a number of delegations, or a fraction p/q")
    }
    if let words = words[field] {
      if words.contains(text) { return }
      let fraction = fractions.contains(field)
      if fraction, text.contains("/"), Majority(text) != nil { return }
      let list = words.joined(separator: ", ") + (fraction ? ", or a fraction p/q" : "")
      throw CatalogueError("\(path): unknown \"\(cleaned(text))\"; one of \(list)")
    }
    switch field {
    case "name", "kind", "aliases":
      guard isWord(text) else {
        throw CatalogueError(
          "\(path): \"\(cleaned(text))\" must be one word of lower-case letters, digits and hyphens"
        )
      }
    case "kinds", "precedence": return
    default:
      guard !text.isEmpty || field != "title" else {
        throw CatalogueError("\(path): must not be empty; people read it")
      }
      guard text == cleaned(text), text.count <= 200 else {
        throw CatalogueError(
          "\(path): contains characters that cannot be shown, or is longer than 200")
      }
    }
  }

  /// Whether a field may name several majorities, all of which must be reached.
  static func takesSeveral(_ field: String) -> Bool { majorities.contains(field) }

  /// Checks a list of majorities that must all be reached: names and fractions, each once.
  static func check(majorities elements: [JSONValue], at path: String) throws(CatalogueError) {
    guard (1...Majority.mostShares).contains(elements.count) else {
      throw CatalogueError("\(path): must have from 1 to \(Majority.mostShares) majorities")
    }
    var seen: Set<Majority.Share> = []
    for (index, element) in elements.enumerated() {
      let place = "\(path)[\(index)]"
      guard let text = element.stringValue, let share = Majority.Share(text) else {
        let list = Majority.named.map(\.name).joined(separator: ", ")
        throw CatalogueError(
          "\(place): unknown \(cleaned(element.compact)); one of \(list), or a fraction p/q")
      }
      guard seen.insert(share).inserted else {
        throw CatalogueError("\(place): \"\(cleaned(text))\" is duplicated")
      }
    }
  }

  /// - Throws: `CatalogueError` if a number is outside the field's range, by default from 0 to
  ///   1,000,000.
  package static func check(_ number: Int, of field: String, at path: String) throws(CatalogueError)
  {
    let range = ranges[field] ?? 0...1_000_000
    guard range.contains(number) else {
      throw CatalogueError(
        "\(path): must be from \(range.lowerBound) to \(range.upperBound), not \(number)")
    }
  }

  /// The groups whose fields are checked.
  private static let groups: [any RuleFields.Type] = [
    AttendanceRules.self, QuorumRules.self, AbstentionRules.self, ObserverRules.self,
    MajorityRules.self, RollCallRules.self, VotingRules.self, SpeechRules.self, ReplyRules.self,
    PointRule.self, CaucusRules.self, DocumentRules.self, DocumentKind.self, MotionRule.self,
    RuleBook.self,
  ]

  /// The words permitted in a field, by field name.
  package static let words = Dictionary(
    uniqueKeysWithValues: groups.flatMap { $0.words.map { ($0.key, $0.value) } })

  /// The fields that name a majority.
  private static let majorities: Set<String> = [
    "procedural", "substantive", "important", "amendments", "decision",
  ]

  private static let fractions = majorities.union(["open", "vote", "procedure"])

  private static let shares: Set<String> = ["draft", "amendment"]

  private static let ranges = Dictionary(
    uniqueKeysWithValues: groups.flatMap { $0.ranges.map { ($0.key, $0.value) } })

  private static func isWord(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.count <= 40 else {
      return false
    }
    return bytes.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}
