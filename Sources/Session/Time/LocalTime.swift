/// The local time shown to the committee: first in the zone that the session was created with, and
/// after each `meeting zone` in the new zone.
package struct LocalTime: Equatable, Sendable {
  private let first: Zone
  private let changes: [ZoneChange]

  /// The zones of a session up to its last record.
  package init(_ setup: Setup, _ state: State) {
    (first, changes) = (setup.zone, state.meeting.zoneChanges)
  }

  /// Local time in a single zone.
  package init(_ zone: Zone) { (first, changes) = (zone, []) }

  /// The zone in force at an instant.
  /// - Parameter instant: milliseconds since 1970.
  package func zone(at instant: Int) -> Zone {
    changes.last { $0.since <= instant }?.zone ?? first
  }

  /// The zone that was set last.
  package var zone: Zone { changes.last?.zone ?? first }

  /// The UTC offsets in force within a span of time: one entry for the start of the span, and one
  /// for each change of zone or offset, in milliseconds since 1970. At most the first twenty years
  /// are searched, longer than any committee meets.
  package func offsets(in span: ClosedRange<Int>) -> [(since: Int, zone: Zone)] {
    let span = span.clamped(to: span.lowerBound...(span.lowerBound + 20 * 366 * 86_400_000))
    var instants = [span.lowerBound] + changes.map(\.since).filter(span.contains)
    for zone in [first] + changes.map(\.zone) {
      instants += zone.transitions(in: span).map(\.since)
    }
    var found: [(since: Int, zone: Zone)] = []
    for since in instants.sorted() {
      let zone = zone(at: since)
      if let last = found.last, last.zone.name == zone.name,
        last.zone.offset(at: last.since) == zone.offset(at: since)
      {
        continue
      }
      found.append((since, zone))
    }
    return found
  }

  /// `14:30`
  package func timeOfDay(_ instant: Int) -> String {
    let minutes = floorDiv(seconds(instant), 60)
    let ofDay = minutes - floorDiv(minutes, 1440) * 1440
    return "\(two(ofDay / 60)):\(two(ofDay % 60))"
  }

  /// `14:30:05`
  package func clockTime(_ instant: Int) -> String {
    let seconds = seconds(instant)
    return "\(timeOfDay(instant)):\(two(seconds - floorDiv(seconds, 60) * 60))"
  }

  /// `2023-10-03`
  package func date(_ instant: Int) -> String {
    CivilDate(days: floorDiv(seconds(instant), 86400)).text
  }

  /// `2023`
  func year(_ instant: Int) -> Int { CivilDate(days: floorDiv(seconds(instant), 86400)).year }

  /// The day of the week; 0 is Sunday.
  package func weekday(_ instant: Int) -> Int {
    // 1970 began on a Thursday.
    let days = floorDiv(seconds(instant), 86400) + 4
    return days - floorDiv(days, 7) * 7
  }

  /// `14:30`, with the date if it is not today's: `14:30 (2023-10-04)`.
  /// - Parameter now: milliseconds since 1970, as `instant`.
  package func timeOfDay(_ instant: Int, seenAt now: Int) -> String {
    let day = date(instant)
    return timeOfDay(instant) + (day == date(now) ? "" : " (\(day))")
  }

  /// The next instant, in milliseconds since 1970, at which clocks show a time of day. A time that
  /// clocks skip when summer time begins is computed with the offset before the change: 02:30 is
  /// half an hour after 02:00, when clocks show 03:30. If clocks show a time twice, the next of the
  /// two is returned.
  /// - Parameters:
  ///   - minutes: past midnight.
  ///   - now: milliseconds since 1970.
  func instant(ofDay minutes: Int, after now: Int) -> Int {
    let zone = zone(at: now)
    let today = floorDiv(seconds(now), 86400)
    let day = 86_400_000
    for date in (today - 1)...(today + 2) {
      let shown = date * day + minutes * 60_000
      // Clocks change by at most a day, and never twice within two days.
      let (before, after) = (zone.offset(at: shown - day), zone.offset(at: shown + day))
      let instants = [before, after].map { shown - $0 * 1000 }
        .filter { $0 + zone.offset(at: $0) * 1000 == shown }
      let next = (instants.isEmpty ? [shown - before * 1000] : instants).filter { $0 > now }.min()
      if let next { return next }
    }
    return now + day
  }

  /// The last instant at which clocks showed a time of day, `now` included.
  /// - Parameters:
  ///   - minutes: past midnight.
  ///   - now: milliseconds since 1970.
  func instant(ofDay minutes: Int, upTo now: Int) -> Int {
    // In the current zone, even if another one applied then.
    let clocks = LocalTime(zone(at: now))
    // A change of clocks may leave out a whole day.
    var last = clocks.instant(ofDay: minutes, after: now - 3 * 86_400_000)
    while case let next = clocks.instant(ofDay: minutes, after: last), next > last, next <= now {
      last = next
    }
    return last
  }

  /// Seconds since 1970 in local time.
  private func seconds(_ instant: Int) -> Int {
    floorDiv(instant, 1000) + zone(at: instant).offset(at: instant)
  }
}

extension Session {
  /// Looks up no zone file: all zones are in the session.
  package var localTime: LocalTime { LocalTime(setup, state) }
}

/// A change of the session's time zone at an instant.
package struct ZoneChange: Codable, Equatable, Sendable {
  /// Milliseconds since 1970.
  package var since: Int
  /// In force from then on, until the next change.
  package var zone: Zone
}
