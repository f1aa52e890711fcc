/// The limits on journal lines and other JSON text. A checksum does not say who wrote a line, so
/// these limits ensure that no sum, product or date in the engine can overflow, and that no line
/// takes much time or memory. Everything the program writes is within them.
package enum JSONBounds {
  /// Maximum bytes in a session's file: a million records, whereas a day's meeting has a thousand.
  package static let file = 1_073_741_824

  /// Maximum bytes in a line of the journal. The longest real line, the state of an Assembly after
  /// 100 roll calls, has 2 MB.
  package static let line = 16_777_216

  /// Maximum nesting of objects and lists; a motion within a state has a depth of 6.
  package static let depth = 32

  /// Maximum values in one text: an Assembly's header has 3,000, the state of a long meeting about
  /// 100,000.
  package static let values = 500_000

  /// Counts, numbers of things and records, seats, and rule limits in seconds: more than any
  /// committee has.
  package static let count = -100_000_000...100_000_000

  /// Durations in milliseconds: nearly four months. Commands accept a day at most.
  package static let span = -10_000_000_000...10_000_000_000

  /// Times when records were made, in milliseconds since 1970: the years 1 to 9999.
  package static let time = -62_135_596_800_000...253_402_300_799_999

  /// Other instants: nearly a thousand years more, so that values computed from a time are within
  /// the range too.
  package static let instant = -62_135_596_800_000...284_000_000_000_000

  /// Maximum bytes in a string. No name, title or line that the program accepts is longer.
  package static let text = 65_536

  /// Maximum elements in a list and keys in an object: ten times as many as the largest roster has.
  package static let elements = 10_000

  /// The keys of instants, and of the time counted by the world clock of a crisis (`before`), which
  /// runs up to a million times as fast as real time.
  private static let instants: Set<String> = [
    "at", "before", "dueBy", "openedAt", "raisedAt", "since", "startedAt", "suspendedUntil",
    "until",
  ]

  private static let times: Set<String> = ["createdAt", "time"]

  /// The keys of durations whose names do not end in `milliseconds`.
  private static let spans: Set<String> = ["accumulated"]

  /// The permitted range of a key's number.
  package static func range(of key: String) -> ClosedRange<Int> {
    if times.contains(key) { return time }
    if instants.contains(key) { return instant }
    return key.hasSuffix("illiseconds") || spans.contains(key) ? span : count
  }
}
