/// Checks whether the parts of a complete book fit together, which no check of a single field can
/// show.
package struct RuleBookCheck {
  /// Complete: with everything that it took over from the books it extends.
  package let book: RuleBook
  /// The chair's file itself, used to report where an error is.
  package let file: JSONValue
  /// The organ that the book was put together for.
  package let organ: Organ

  /// - Throws: `CatalogueError` for the first contradiction, with the path of the field.
  package func run() throws(CatalogueError) {
    guard book.attendance.states.contains(.present), book.attendance.states.contains(.absent) else {
      throw CatalogueError("attendance.states: must include present and absent")
    }
    guard book.attendance.presentVotesOnSubstance || book.attendance.states.contains(.voting)
    else {
      throw CatalogueError(
        "attendance.presentVotesOnSubstance: if false, attendance.states must include voting, or "
          + "nobody could vote on substance")
    }
    if let least = book.documents.leastSponsors, let most = book.documents.mostSponsors,
      least > most
    {
      throw CatalogueError(
        "documents.leastSponsors: must not be more than documents.mostSponsors, \(most)")
    }
    guard !book.speeches.yieldRequired || !book.speeches.yields.isEmpty else {
      throw CatalogueError("speeches.yieldRequired: speeches.yields is empty; list what is allowed")
    }
    try checkWords()
    try checkFormulas()
    try checkPrecedence()
    for motion in book.motions {
      if motion.needs?.contains(.mainMotion) == true || motion.effect == .dropQuestion,
        !book.motions.contains(where: { $0.effect == .mainMotion })
      {
        throw CatalogueError(
          "\(place(motion.kind)).needs: no motion of this book has the effect mainMotion")
      }
      for parameter in needed(by: motion.effect) where !motion.parameters.contains(parameter) {
        throw CatalogueError(
          "\(place(motion.kind)).parameters: the effect \(motion.effect.rawValue) needs "
            + "\"\(parameter.rawValue)\"")
      }
    }
  }

  /// Words that already have a meaning after `motion`, so no kind can have them as a name.
  private static let reserved: Set<String> = [
    "second", "change", "vote", "pass", "fail", "withdraw", "rule-out", "prefer", "object", "by",
    "until", "signed", "speakers", "times", "leave", "agree", "sponsors", "about",
  ]

  private func checkWords() throws(CatalogueError) {
    var owners: [String: String] = [:]
    for motion in book.motions {
      for word in [motion.kind] + motion.aliases {
        if Self.reserved.contains(word) {
          throw CatalogueError(
            "\(place(motion.kind)): \"\(word)\" is a word of the command language")
        }
        if let owner = owners[word], owner != motion.kind || word == motion.kind {
          throw CatalogueError(
            "\(place(motion.kind)): \"\(word)\" already names \(owner); choose another word")
        }
        owners[word] = motion.kind
      }
    }
  }

  private func checkFormulas() throws(CatalogueError) {
    for act in Formulas.Act.allCases {
      for name in book.formulas.names(in: act) where !act.values.contains(name) {
        let values = act.values.map { "{\($0)}" }.joined(separator: ", ")
        throw CatalogueError(
          "formulas.\(act.rawValue): there is no {\(cleaned(name))} here; "
            + (values.isEmpty ? "it has no values" : "use \(values)"))
      }
    }
  }

  private func checkPrecedence() throws(CatalogueError) {
    let kinds = Set(book.motions.map(\.kind))
    var ranked: Set<String> = []
    for (index, group) in book.precedence.enumerated() {
      for kind in group.kinds {
        let words = kind.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let isExtension =
          words.count == 2 && has(words[0], [.extendCaucus]) && has(words[1], Self.caucuses)
        guard words.allSatisfy(kinds.contains), words.count == 1 || isExtension else {
          throw CatalogueError(
            "precedence[\(index)]: no motion \"\(cleaned(kind))\" in this book; one of "
              + book.motions.map(\.kind).joined(separator: ", ")
              + ", or \"extend\" and a kind of caucus")
        }
        guard ranked.insert(kind).inserted else {
          throw CatalogueError("precedence[\(index)]: \"\(kind)\" is duplicated")
        }
      }
    }
    let missing = book.motions.filter { motion in
      // The extensions of a kind may be ranked separately instead.
      !ranked.contains(motion.kind)
        && !(motion.effect == .extendCaucus
          && ranked.contains { $0.hasPrefix(motion.kind + " ") })
    }.map(\.kind)
    guard let first = missing.first else { return }
    guard missing.count > 1 else {
      throw CatalogueError(
        "\(place(first)): \"\(first)\" is missing from precedence; add it where it belongs")
    }
    throw CatalogueError(
      "precedence: \(Spelling.list(missing.map { "\"\($0)\"" })) are missing; add each where it "
        + "belongs")
  }

  private static let caucuses: [MotionEffect] = [
    .moderatedCaucus, .unmoderatedCaucus, .consultation, .roundRobin,
  ]

  private func has(_ kind: String, _ effects: [MotionEffect]) -> Bool {
    book.motions.contains { $0.kind == kind && effects.contains($0.effect) }
  }

  /// The arguments that an effect requires.
  private func needed(by effect: MotionEffect) -> [MotionParameter] {
    switch effect {
    case .moderatedCaucus: [.total, .each]
    case .unmoderatedCaucus, .consultation, .extendCaucus, .openDebate, .closedDebate: [.total]
    case .roundRobin: [.each]
    case .setAgenda: [.topicNumber]
    case .speakingTime: [.time]
    default: []
    }
  }

  /// The path of a kind in the file: `motions[4]`.
  private func place(_ kind: String) -> String {
    let part = "byOrgan.\(organ.rawValue)."
    for (prefix, layer) in [(part, file["byOrgan"]?[organ.rawValue]), ("", file)] {
      let motions = layer?[JSONValue.motions]?.arrayValue ?? []
      if let index = motions.firstIndex(where: { $0["kind"]?.stringValue == kind }) {
        return "\(prefix)motions[\(index)]"
      }
    }
    return "motions (\(kind))"
  }
}
