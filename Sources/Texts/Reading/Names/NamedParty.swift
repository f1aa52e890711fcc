/// Someone whom a text names as sponsor or signatory.
package struct NamedParty: Equatable, Sendable {
  package enum Role: Equatable, Sendable {
    /// Also authors, submitters and main submitters.
    case sponsor
    /// Also co-submitters and seconders.
    case signatory
  }

  package let role: Role
  /// As written, but for words that a line break divided.
  package let name: String
  /// Nil for a name that is not known.
  package let code: String?
  /// The line of the input, from 1.
  package let line: Int
}
