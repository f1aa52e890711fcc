/// A crisis update or another thing that stops the meeting in its tracks: while it lasts, the
/// clocks stand and nothing that needs the floor is done.
public struct Interruption: Codable, Equatable, Sendable {
  /// What the room is told.
  public var text: String
  /// When it began, in milliseconds since 1970.
  public var since: Int

  public init(text: String, since: Int) {
    self.text = text
    self.since = since
  }
}
