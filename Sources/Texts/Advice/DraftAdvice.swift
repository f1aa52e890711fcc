/// Something in a draft that is unusual. Nothing is refused for it.
package struct DraftAdvice: Equatable, Sendable {
  /// The clause; nil if it concerns the whole draft.
  package let number: ClauseNumber?
  package let code: Code

  package enum Code: Equatable, Sendable {
    /// The first words are not in the book's list.
    case unknownPreambularPhrase(String)
    case unknownOperativePhrase(String)
    /// A phrase of the other part.
    case preambularAmongOperative(String)
    case operativeAmongPreambular(String)
    /// The signs that should end the text, and the one that does; empty if there is none.
    case ending(expected: [String], found: String)
    /// The number as written, and the one that would follow.
    case numberGap(written: Ordinal, expected: Ordinal)
    /// A measure under Articles 41 or 42 of the Charter, although no threat to the peace is
    /// determined (Article 39).
    case measuresWithoutDetermination(String)
    case emptyClause
    case noPreamble
    case noOperativeClauses
  }

  package var sentence: String {
    let place = number.map { "Clause \($0): " } ?? ""
    return place + code.sentence
  }
}

extension DraftAdvice.Code {
  /// A sentence without the clause.
  package var sentence: String {
    switch self {
    case .unknownPreambularPhrase(let words):
      "\"\(words)\" is not in the list of preambular phrases."
    case .unknownOperativePhrase(let words): "\"\(words)\" is not in the list of operative phrases."
    case .preambularAmongOperative(let words):
      "\"\(words)\" is a preambular phrase, but this is an operative clause."
    case .operativeAmongPreambular(let words):
      "\"\(words)\" is an operative phrase, but this is a preambular paragraph."
    case .ending(let expected, ""):
      "the end has no punctuation; expected \(Self.list(expected))."
    case .ending(let expected, let found):
      "ends with \"\(found)\"; expected \(Self.list(expected))."
    case .numberGap(let written, let expected):
      "numbered \(written.value)\(written.suffix), although \(expected.value) would follow."
    case .measuresWithoutDetermination(let words):
      "\"\(words)\" is a measure under Chapter VII, but the preamble does not determine a threat to the peace (Article 39) and act under Chapter VII."
    case .emptyClause: "has no text."
    case .noPreamble: "The draft has no preamble."
    case .noOperativeClauses: "The draft has no operative clauses."
    }
  }

  private static func list(_ signs: [String]) -> String {
    signs.map { "\"\($0)\"" }.joined(separator: " or ")
  }
}
