/// What the chair is told of a session that was saved elsewhere.
enum MovedWords {
  /// - Parameter isTold: whether the room's screens know of it.
  static func answer(_ path: String, isTold: Bool) -> String {
    let room =
      isTold
      ? "the room's screens follow"
      : "the room's screens could not be told: chair project \(DoCommand.quoted(path)) for each"
    return "The session goes on in \(path); \(room)."
  }
}
