/// What completion offers for a command beside what its pattern says.
package struct Completer: Sendable {
  /// A word or number that may follow, and what it is.
  struct Offer {
    var text: String
    var note: String
  }

  /// Whether the command is offered at all: a book may not know it.
  var isOffered: @Sendable (Session) -> Bool = { _ in true }
  /// What may follow the command's words, the likeliest first.
  var offers: @Sendable (Session) -> [Offer] = { _ in [] }
  /// What the command needs where only its words are there, in words for people.
  var missing: @Sendable (Session) -> String? = { _ in nil }
}
