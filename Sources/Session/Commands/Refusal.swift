/// Why a line was not carried out, for people: what is wrong and what to do.
package struct Refusal: Error, Equatable, Sendable {
  package enum Kind: Sendable {
    /// Against the rules, now.
    case outOfOrder
    /// A name that fits nobody, or several.
    case nobody
    /// No sentence of the language.
    case notUnderstood
  }

  package var kind: Kind
  /// What is wrong, and the lines that help.
  package var saying: Saying
  /// The part of the line that is wrong, in characters, where it is known.
  package var range: Range<Int>?
  /// Where the line only ends too early: what is to follow, in words for people.
  package var missing: String?
  /// Where a delegation is not here: the line that notes that it has come.
  package var arrival: String?

  package init(
    _ saying: Saying, kind: Kind = .outOfOrder, at range: Range<Int>? = nil,
    missing: String? = nil, arrival: String? = nil
  ) {
    self.missing = missing
    self.arrival = arrival
    self.kind = kind
    self.saying = saying
    self.range = range
  }

  /// As scripts are told it.
  package var message: String { saying.text }
}
