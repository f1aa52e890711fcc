/// The sitting as such.
public struct Meeting: Codable, Equatable, Sendable {
  public enum Status: String, Codable, Sendable {
    case notOpened, open, suspended, adjourned
  }

  /// How many times a meeting has been opened: 0 before the first.
  public var number = 0
  public var status = Status.notOpened
  /// When this meeting was opened, in milliseconds since 1970.
  public var openedAt: Int?
  /// When a suspension is to end, in milliseconds since 1970.
  public var suspendedUntil: Int?

  public init() {}
}

/// The roll as it is being called. Who comes next is the first who is not called yet, so that an
/// interrupted roll goes on where it stopped.
public struct Roll: Codable, Equatable, Sendable {
  public var open = false
  /// How many rolls have been opened.
  public var number = 0
  /// The members that were here when the first roll call ended.
  public var attendedFirst: Int?
  /// The members that were here when the last roll call ended.
  public var attendedLast: Int?

  public init() {}
}
