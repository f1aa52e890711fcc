/// The permitted values of a rule book's fields, by field name.
package enum RuleBookValues {
  /// Checks a string value: a word from a list, a fraction, a name, or text for people.
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

  package static func check(_ number: Int, of field: String, at path: String) throws(CatalogueError)
  {
    let range = ranges[field] ?? 0...1_000_000
    guard range.contains(number) else {
      throw CatalogueError(
        "\(path): must be from \(range.lowerBound) to \(range.upperBound), not \(number)")
    }
  }

  private static let majorities = Majority.named.map(\.name)

  /// The words permitted in a field, by field name.
  package static let words: [String: [String]] = [
    "states": [Attendance.absent, .present, .voting].map(\.rawValue),
    "open": ["none", "majority"],
    "vote": ["none", "majority"],
    "procedure": ["none", "majority"],
    "proceduralVote": ObserverRules.ProceduralVote.allCases.map(\.rawValue),
    "procedural": majorities,
    "substantive": majorities,
    "important": majorities,
    "amendments": majorities,
    "presiding": VotingRules.Presiding.allCases.map(\.rawValue),
    "lateSponsors": DocumentRules.LateSponsors.allCases.map(\.rawValue),
    "belowMinimum": DocumentRules.BelowMinimum.allCases.map(\.rawValue),
    "withdrawal": DocumentRules.Withdrawal.allCases.map(\.rawValue),
    "amendmentOrder": DocumentRules.AmendmentOrder.allCases.map(\.rawValue),
    "notAgainst": RulingSubject.allCases.map(\.rawValue),
    "tie": MajorityRules.Tie.allCases.map(\.rawValue),
    "whenExhausted": SpeechRules.WhenExhausted.allCases.map(\.rawValue),
    "yields": YieldTarget.allCases.map(\.rawValue),
    "proposer": CaucusRules.Proposer.allCases.map(\.rawValue),
    "onPass": RuleBook.OnPass.allCases.map(\.rawValue),
    "ties": PrecedenceGroup.TieBreak.allCases.map(\.rawValue),
    "parameters": MotionParameter.allCases.map(\.rawValue),
    "effect": MotionEffect.allCases.map(\.rawValue),
    "needs": MotionNeed.allCases.map(\.rawValue),
    "when": MotionPhase.allCases.map(\.rawValue),
    "base": QuorumRules.Base.allCases.map(\.rawValue),
    "obligatory": AbstentionRules.Obligatory.allCases.map(\.rawValue),
    "documents": ObserverRules.Signature.allCases.map(\.rawValue),
    "start": RollCallRules.Start.allCases.map(\.rawValue),
    "substantiveMethod": VoteMethod.allCases.map(\.rawValue),
    "proceduralMethod": VoteMethod.allCases.map(\.rawValue),
    "preliminary": VoteKind.allCases.map(\.rawValue),
    "points": PointKind.allCases.map(\.rawValue),
    "interrupts": PointRule.Interrupts.allCases.map(\.rawValue),
    "rounding": DocumentRules.Rounding.allCases.map(\.rawValue),
    "contradiction": DocumentRules.Contradiction.allCases.map(\.rawValue),
    "objection": MotionRule.Objection.allCases.map(\.rawValue),
    "mover": MotionRule.Mover.allCases.map(\.rawValue),
    "onFail": MotionRule.OnFail.allCases.map(\.rawValue),
    "decision": ["procedural", "substantive", "chair", "demand", "no-objection"] + majorities,
  ]

  private static let fractions: Set<String> = [
    "open", "vote", "procedure", "procedural", "substantive", "important", "amendments",
    "decision",
  ]

  private static let shares: Set<String> = ["draft", "amendment"]

  private static let ranges: [String: ClosedRange<Int>] = [
    "rightsSeconds": 0...3600, "defaultSeconds": 1...86_400, "yieldDepth": 0...99,
    "extensions": 0...99, "extensionPercent": 1...1000, "speakersFor": 0...20,
    "speakersAgainst": 0...20, "timesOnTopic": 1...99, "perMeeting": 0...99, "seconds": 1...3600,
    "explanationSeconds": 0...3600, "commentSeconds": 1...3600, "motionSeconds": 1...3600,
    "followUps": 0...99, "comments": 0...99, "mostAdopted": 1...99,
    "longestSeconds": 1...86_400, "longestUnmoderatedSeconds": 1...86_400,
    "secondVoteHours": 1...1000, "presentationSeconds": 1...86_400,
  ]

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
