/// The chair's message after a session was saved elsewhere.
enum MovedWords {
  /// - Parameter isTold: whether the room's screens follow the session to its new location.
  static func answer(_ path: String, isTold: Bool) -> String {
    let room =
      isTold
      ? "the room's screens follow"
      : "the room's screens could not be notified: open the new folder on each of them"
    return "The session continues in \(path); \(room)."
  }
}
