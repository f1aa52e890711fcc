/// A crisis update or another thing that stops the meeting in its tracks: while it lasts, the
/// clocks stand and nothing that needs the floor is done.
package struct Interruption: Codable, Equatable, Sendable {
  /// What the room is told.
  package var text: String
  /// When it began, in milliseconds since 1970.
  package var since: Int

  package init(text: String, since: Int) {
    self.text = text
    self.since = since
  }
}
