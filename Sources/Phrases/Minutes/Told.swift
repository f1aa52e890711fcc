import Session

/// A fact that appears in the minutes. Facts that do not conform are omitted. A test checks that the
/// acts of the committee conform, as their entries in `FactRegistry` say, and no other facts.
package protocol Told: Fact {
  /// Adds the fact to the minutes, before it is applied: the teller's state is the one in which it
  /// happened.
  func tell(_ teller: inout Teller)
  /// The `id` of the document whose history it is part of, if any.
  var subject: Int? { get }
}

extension Told {
  package var subject: Int? { nil }
}

/// A fact about a document.
package protocol ToldOfDocument: Told {
  /// The `id` of the document.
  var document: Int { get }
}

extension ToldOfDocument {
  package var subject: Int? { document }
}
