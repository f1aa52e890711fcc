/// A crisis update or another interruption of the meeting. While it lasts, every clock is stopped,
/// and commands that need the floor are refused.
package struct Interruption: Codable, Equatable, Sendable {
  /// The text shown to the room.
  package var text: String
  /// When it began, in milliseconds since 1970.
  package var since: Int

  package init(text: String, since: Int) {
    self.text = text
    self.since = since
  }
}
