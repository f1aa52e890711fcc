/// What completion offers for a command in addition to its pattern.
package struct Completer: Sendable {
  /// A word or number that may follow, and a note that explains it.
  struct Offer {
    var text: String
    var note: String
  }

  /// Whether the command is offered at all: some books do not have it.
  var isOffered: @Sendable (Session) -> Bool = { _ in true }
  /// What may follow the command's words, the likeliest first.
  var offers: @Sendable (Session) -> [Offer] = { _ in [] }
  /// What the command needs if only its words were typed, in plain words.
  var missing: @Sendable (Session) -> String? = { _ in nil }
}
