/// The current meeting of the session, or the last one.
package struct Meeting: Codable, Equatable, Sendable {
  package enum Status: String, Codable, Sendable {
    case notOpened, open, suspended, adjourned
  }

  /// How many meetings have been opened: 0 before the first.
  package var number = 0
  package var status = Status.notOpened
  /// When this meeting was opened, in milliseconds since 1970.
  package var openedAt: Int?
  /// When a suspension is to end, in milliseconds since 1970.
  package var suspendedUntil: Int?

  package init() {}
}

/// The roll call. The next delegation is the first that has not been called, so that an interrupted
/// roll call continues where it stopped.
package struct Roll: Codable, Equatable, Sendable {
  package var open = false
  /// How many roll calls have been opened.
  package var number = 0
  /// The number of members present when the first roll call ended.
  package var attendedFirst: Int?
  /// The number of members present when the last roll call ended.
  package var attendedLast: Int?

  package init() {}
}
