/// When summer time begins and ends each year, as in the POSIX variable TZ and in the last line of
/// a zone file: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2017, section 8.3, with the extended hours of
/// RFC 9636, section 3.3.1).
package struct ZoneRule: Equatable, Sendable {
  /// As it was read, at most 100 bytes.
  package let text: String
  /// Seconds east of UTC.
  private let standard: Int
  private let summer: Summer?

  private struct Summer: Equatable {
    var offset: Int
    var start: Change
    var end: Change
  }

  /// A day of the year, and the second of it at which clocks change, by the clocks before the
  /// change.
  private struct Change: Equatable {
    enum Day: Equatable {
      /// From 1 to 365; 29 February is never counted.
      case julian(Int)
      /// From 0 to 365.
      case ofYear(Int)
      /// A weekday (0 is Sunday) of a month: the first to fourth, or 5 for the last.
      case weekday(month: Int, week: Int, weekday: Int)
    }

    var day: Day
    var second: Int

    /// Seconds from the beginning of 1970 to the change, on clocks whose UTC offset is `offset`.
    func seconds(in year: Int, offset: Int) -> Int {
      let newYear = CivilDate(year, 1, 1).days
      let day =
        switch day {
        case .julian(let number):
          newYear + number - 1 + (CivilDate.isLeap(year) && number >= 60 ? 1 : 0)
        case .ofYear(let number): newYear + number
        case .weekday(let month, let week, let weekday):
          Self.day(of: week, weekday, CivilDate(year, month, 1))
        }
      return day * 86400 + second - offset
    }

    private static func day(of week: Int, _ weekday: Int, _ first: CivilDate) -> Int {
      let start = first.days
      let next =
        first.month == 12
        ? CivilDate(first.year + 1, 1, 1) : CivilDate(first.year, first.month + 1, 1)
      // 1970-01-01 was a Thursday.
      let startWeekday = (start + 4) - floorDiv(start + 4, 7) * 7
      var day = start + (weekday - startWeekday + 7) % 7 + (week - 1) * 7
      while day >= next.days { day -= 7 }
      return day
    }
  }

  /// - Returns: `nil` if the text is not such a rule.
  package init?(_ text: String) {
    guard text.utf8.count <= 100 else { return nil }
    var reader = Reader(text)
    guard reader.name(), let west = reader.time(hours: 24) else { return nil }
    self.text = text
    standard = -west
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.name() else { return nil }
    var offset = standard + 3600
    if !reader.next(is: ",") {
      guard let west = reader.time(hours: 24) else { return nil }
      offset = -west
    }
    guard reader.skip(","), let start = reader.change(), reader.skip(","),
      let end = reader.change(), reader.isAtEnd, Zone.offsets.contains(offset)
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The UTC offset of its clocks, in seconds, positive to the east.
  /// - Parameter instant: milliseconds since 1970.
  func offset(at instant: Int) -> Int {
    guard summer != nil else { return standard }
    let year = Self.year(of: instant, standard)
    return changes(in: (year - 1)...(year + 1)).last { $0.since <= instant }?.offset ?? standard
  }

  /// - Parameter span: milliseconds since 1970.
  func transitions(in span: ClosedRange<Int>) -> [Zone.Transition] {
    guard summer != nil else { return [] }
    let first = Self.year(of: span.lowerBound, standard) - 1
    let last = Self.year(of: span.upperBound, standard) + 1
    return changes(in: first...last).filter { span.contains($0.since) }
  }

  private static func year(of instant: Int, _ offset: Int) -> Int {
    CivilDate(days: floorDiv(floorDiv(instant, 1000) + offset, 86400)).year
  }

  /// In chronological order; changes to the same offset are omitted.
  private func changes(in years: ClosedRange<Int>) -> [Zone.Transition] {
    guard let summer else { return [] }
    var changes: [Zone.Transition] = []
    for year in years {
      let start = Zone.Transition(
        since: summer.start.seconds(in: year, offset: standard) * 1000, offset: summer.offset)
      let end = Zone.Transition(
        since: summer.end.seconds(in: year, offset: summer.offset) * 1000, offset: standard)
      for change in start.since <= end.since ? [start, end] : [end, start] {
        // Summer time that ends when the next year's begins never ends: drop the end.
        if let last = changes.last, last.since >= change.since { changes.removeLast() }
        if changes.last?.offset != change.offset { changes.append(change) }
      }
    }
    return changes
  }
}

extension ZoneRule {
  /// Reads a rule from left to right.
  private struct Reader {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    func next(is character: Character) -> Bool { rest.first == character }

    mutating func skip(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest.removeFirst()
      return true
    }

    /// `CEST`, or `<+0545>` for a name with other characters than letters.
    mutating func name() -> Bool {
      if skip("<") {
        let name = rest.prefix { $0 != ">" }
        rest = rest.dropFirst(name.count)
        return skip(">") && !name.isEmpty
          && name.utf8.allSatisfy {
            Self.isLetter($0) || Self.isDigit($0) || $0 == 0x2B || $0 == 0x2D
          }
      }
      let count = rest.utf8.prefix(while: Self.isLetter).count
      rest = rest.dropFirst(count)
      return count >= 3
    }

    /// `[+|-]hh[:mm[:ss]]`, in seconds.
    mutating func time(hours most: Int) -> Int? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard let hours = number(0...most) else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where skip(":") {
        guard let part = number(0...59) else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `M3.5.0/2`, `J60`, `59`
    mutating func change() -> Change? {
      let day: Change.Day
      if skip("M") {
        guard let month = number(1...12), skip("."), let week = number(1...5), skip("."),
          let weekday = number(0...6)
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if skip("J") {
        guard let number = number(1...365) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(0...365) else { return nil }
        day = .ofYear(number)
      }
      guard skip("/") else { return Change(day: day, second: 7200) }
      return time(hours: 167).map { Change(day: day, second: $0) }
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      guard (1...3).contains(digits.count), let number = Int(digits), range.contains(number)
      else { return nil }
      rest = rest.dropFirst(digits.count)
      return number
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  }
}
