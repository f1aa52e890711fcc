/// A time zone as a value: its name and the UTC offset of its clocks at any instant. It is
/// self-contained, so that a journal can be replayed without the system's zone files.
package struct Zone: Equatable, Sendable {
  /// A new UTC offset from an instant on.
  package struct Transition: Codable, Equatable, Sendable {
    /// Milliseconds since 1970.
    package var since: Int
    /// Seconds east of UTC.
    package var offset: Int

    /// - Parameters:
    /// - since: milliseconds since 1970.
    /// - offset: seconds east of UTC.
    package init(since: Int, offset: Int) {
      self.since = since
      self.offset = offset
    }
  }

  /// `Europe/Berlin`, as in the IANA database, or a rule such as `CET-1` if TZ holds one.
  package let name: String
  /// The offset before the first transition, in seconds east of UTC.
  package let firstOffset: Int
  /// In chronological order.
  package let transitions: [Transition]
  /// The rule after the last transition; without one, the last offset stays in force.
  package let rule: ZoneRule?

  /// The zone of a session whose setup gives no other.
  package static let utc = Zone(name: "UTC", offset: 0)

  /// The most transitions that are accepted: no zone of the IANA database has 300.
  package static let mostTransitions = 2000
  /// The accepted UTC offsets in seconds, which are the bounds of RFC 9636, section 3.2.
  package static let offsets = -89_999...93_599

  /// A zone with a fixed offset.
  package init(name: String, offset: Int) {
    (self.name, firstOffset, transitions, rule) = (name, offset, [], nil)
  }

  /// - Returns: `nil` if the name cannot be shown, an offset is out of bounds, there are too many
  ///   transitions, or they are not in order.
  package init?(
    name: String, firstOffset: Int, transitions: [Transition] = [], rule: ZoneRule? = nil
  ) {
    guard Self.isName(name), transitions.count <= Self.mostTransitions,
      Self.offsets.contains(firstOffset),
      transitions.allSatisfy({ Self.offsets.contains($0.offset) }),
      zip(transitions, transitions.dropFirst()).allSatisfy({ $0.since < $1.since })
    else { return nil }
    self.name = name
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.rule = rule
  }

  /// Whether a text can be the name of a zone: 1 to 100 visible ASCII characters.
  package static func isName(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// The UTC offset of its clocks, in seconds, positive to the east.
  /// - Parameter instant: milliseconds since 1970.
  package func offset(at instant: Int) -> Int {
    guard let last = transitions.last, instant < last.since else {
      return rule?.offset(at: instant) ?? transitions.last?.offset ?? firstOffset
    }
    // Find the first transition after the instant.
    var (low, high) = (0, transitions.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].since <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : transitions[low - 1].offset
  }

  /// The transitions within a span of time, including those from the rule.
  /// - Parameter span: milliseconds since 1970.
  package func transitions(in span: ClosedRange<Int>) -> [Transition] {
    let listed = transitions.filter { span.contains($0.since) }
    guard let rule, span.upperBound > transitions.last?.since ?? .min else { return listed }
    let start = max(span.lowerBound, (transitions.last?.since).map { $0 + 1 } ?? .min)
    return listed + rule.transitions(in: start...span.upperBound)
  }

  /// Whether two zones show the same time for a year after an instant. For a committee they are the
  /// same zone then, whatever their names.
  /// - Parameter instant: milliseconds since 1970.
  package func agrees(with other: Zone, after instant: Int) -> Bool {
    let year = instant...(instant + 366 * 86_400_000)
    return offset(at: instant) == other.offset(at: instant)
      && transitions(in: year) == other.transitions(in: year)
  }

  /// The zone without the transitions up to an instant.
  /// - Parameter instant: milliseconds since 1970.
  package func after(_ instant: Int) -> Zone {
    Zone(
      name: name, firstOffset: offset(at: instant),
      transitions: transitions.filter { $0.since > instant }, rule: rule) ?? self
  }

  /// `UTC+05:45`
  /// - Parameter instant: milliseconds since 1970.
  package func offsetText(at instant: Int) -> String {
    let offset = offset(at: instant)
    let minutes = abs(offset) / 60
    guard minutes > 0 else { return "UTC" }
    return "UTC\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
  }
}

extension Zone {
  /// The zone without the trailing transitions that its rule produces as well: many zone files list
  /// those up to 2037.
  package var withoutWhatTheRuleTells: Zone {
    guard let rule else { return self }
    var kept = transitions
    while kept.count > 1 {
      let (last, before) = (kept[kept.count - 1], kept[kept.count - 2])
      guard rule.offset(at: before.since) == before.offset,
        rule.transitions(in: (before.since + 1)...last.since) == [last]
      else { break }
      kept.removeLast()
    }
    return Zone(name: name, firstOffset: firstOffset, transitions: kept, rule: rule) ?? self
  }
}
