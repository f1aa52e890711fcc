/// The sitting as such.
package struct Meeting: Codable, Equatable, Sendable {
  package enum Status: String, Codable, Sendable {
    case notOpened, open, suspended, adjourned
  }

  /// How many times a meeting has been opened: 0 before the first.
  package var number = 0
  package var status = Status.notOpened
  /// When this meeting was opened, in milliseconds since 1970.
  package var openedAt: Int?
  /// When a suspension is to end, in milliseconds since 1970.
  package var suspendedUntil: Int?

  package init() {}
}

/// The roll as it is being called. Who comes next is the first who is not called yet, so that an
/// interrupted roll goes on where it stopped.
package struct Roll: Codable, Equatable, Sendable {
  package var open = false
  /// How many rolls have been opened.
  package var number = 0
  /// The members that were here when the first roll call ended.
  package var attendedFirst: Int?
  /// The members that were here when the last roll call ended.
  package var attendedLast: Int?

  package init() {}
}
