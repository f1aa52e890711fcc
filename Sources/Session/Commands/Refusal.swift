/// Why a line was not carried out, as a message for people: what is wrong and what to do.
package struct Refusal: Error, Equatable, Sendable {
  /// What is wrong with a line.
  package enum Kind: Sendable {
    /// Against the rules at this moment.
    case outOfOrder
    /// A name that matches no delegation, or several.
    case nobody
    /// Not valid in the command language.
    case notUnderstood
  }

  /// Decides the exit status of `chair do` and the first words of a refusal in `--plain`.
  package var kind: Kind
  /// What is wrong, and the lines that would help.
  package var saying: Saying
  /// The part of the line that is wrong, in characters, if it is known.
  package var range: Range<Int>?
  /// If the line is only incomplete: what it still needs, in plain words.
  package var missing: String?
  /// If a delegation is not present: the line that notes its arrival.
  package var arrival: String?

  /// - Parameters:
  /// - range: the part of the line that is wrong, in characters.
  /// - missing: what an incomplete line still needs, in plain words.
  /// - arrival: the line that notes the arrival of a delegation that is not present.
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

  /// The message as scripts get it.
  package var message: String { saying.text }
}
