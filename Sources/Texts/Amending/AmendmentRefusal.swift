/// Why a draft cannot be amended so. Nothing has changed.
package enum AmendmentRefusal: Error, Equatable, Sendable {
  case missingClause(ClauseNumber)
  /// The clause existed, but an amendment that was carried removed it.
  case clauseGone(ClauseNumber)
  /// No clause can have this number; the last one is given, or nil if there is none.
  case noPlace(ClauseNumber, last: ClauseNumber?)
  case emptyText
  /// As `U+001B`.
  case hiddenCharacters([String])
  case tooLong(bytes: Int, most: Int)
  case wordsMissing(String, ClauseNumber)
  case wordsRepeated(String, ClauseNumber, times: Int)
  /// The words are in a sub-clause, which has to be named.
  case wordsBelow(String, ClauseNumber, found: ClauseNumber)
  case nothingChanges(ClauseNumber)
  case intoItself(ClauseNumber)
  /// There is no clause before to which this one could be joined.
  case nothingBefore(ClauseNumber)

  package var sentence: String {
    switch self {
    case .missingClause(let number): "There is no clause \(number)."
    case .clauseGone(let number): "Clause \(number) no longer exists."
    case .noPlace(let number, nil):
      "No clause can become \(number): the first one is \(number.with(last: Ordinal(1)))."
    case .noPlace(let number, let last?): "No clause can become \(number): the last one is \(last)."
    case .emptyText: "The new text is empty."
    case .hiddenCharacters(let codes):
      "The text has characters that are not shown: \(codes.joined(separator: ", "))."
    case .tooLong(let bytes, let most):
      "The text has \(bytes) bytes; the most for a clause is \(most)."
    case .wordsMissing(let words, let number): "Clause \(number) does not say \"\(words)\"."
    case .wordsRepeated(let words, let number, let times):
      "Clause \(number) says \"\(words)\" \(times) times; give more of the words around them."
    case .wordsBelow(let words, let number, let found):
      "Clause \(number) does not say \"\(words)\", but \(found) does."
    case .nothingChanges(let number): "Clause \(number) already reads so."
    case .intoItself(let number): "Clause \(number) cannot become a part of itself."
    case .nothingBefore(let number): "No clause before \(number) could be joined with it."
    }
  }
}
