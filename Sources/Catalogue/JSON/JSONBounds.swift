/// What a line of a journal may hold, and any other JSON text. A checksum does not say who wrote a
/// line: within these bounds no sum, product or date of the engine can overflow, and no line takes
/// much time or memory. Whatever the program writes is within them.
package enum JSONBounds {
  /// Bytes of a session's file: a million records, where a day's meeting has a thousand.
  package static let file = 1_073_741_824

  /// Bytes of a line in the journal. The state of an Assembly after 100 roll calls, which is the
  /// longest line there is, has 2 MB.
  package static let line = 16_777_216

  /// Objects and lists within each other; a motion in a state has 6.
  package static let depth = 32

  /// Values in one text: an Assembly's header has 3,000, the state of a long meeting some 100,000.
  package static let values = 500_000

  /// Counts, numbers of things and records, seats, seconds of a rule: more than any committee has.
  package static let count = -100_000_000...100_000_000

  /// Spans of time in milliseconds: nearly four months. The language takes a day at most.
  package static let span = -10_000_000_000...10_000_000_000

  /// When a record was made, in milliseconds since 1970: the years 1 to 9999.
  package static let time = -62_135_596_800_000...253_402_300_799_999

  /// Other instants: nearly a thousand years more, so that what is reckoned from a time is within
  /// them too.
  package static let instant = -62_135_596_800_000...284_000_000_000_000

  /// Bytes of a text. No name, title or line that the program takes is longer.
  package static let text = 65_536

  /// Elements of a list, and keys of an object: ten times as many as the largest roster has.
  package static let elements = 10_000

  /// The keys of instants; and what a world's clock has counted, which runs up to a million times
  /// as fast as ours.
  private static let instants: Set<String> = [
    "before", "dueBy", "openedAt", "since", "startedAt", "suspendedUntil", "until",
  ]

  private static let times: Set<String> = ["createdAt", "time"]

  /// The keys of spans whose names do not end in `milliseconds`.
  private static let spans: Set<String> = ["accumulated"]

  /// What the number of a key may be.
  package static func range(of key: String) -> ClosedRange<Int> {
    if times.contains(key) { return time }
    if instants.contains(key) { return instant }
    return key.hasSuffix("illiseconds") || spans.contains(key) ? span : count
  }
}
