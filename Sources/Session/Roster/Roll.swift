/// The roll call. The next delegation is the first that has not been called, so that an interrupted
/// roll call continues where it stopped.
package struct Roll: Codable, Equatable, Sendable {
  /// Whether the roll is being called.
  package var open = false
  /// When the last roll call was opened, in milliseconds since 1970.
  package var openedAt: Int?
  /// How many roll calls have been opened.
  package var number = 0
  /// The number of members present when the first roll call ended.
  package var attendedFirst: Int?
  /// The number of members present when the last roll call ended.
  package var attendedLast: Int?

  package init() {}
}
