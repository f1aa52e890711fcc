/// The room's own time: the offset that was in force when the session was made.
extension Setup {
  /// `14:30`, in the room's time.
  package func timeOfDay(_ instant: Int) -> String {
    let minutes = floorDiv(localSeconds(instant), 60)
    let ofDay = minutes - floorDiv(minutes, 1440) * 1440
    return "\(two(ofDay / 60)):\(two(ofDay % 60))"
  }

  /// `14:30:05`, in the room's time.
  package func clockTime(_ instant: Int) -> String {
    let seconds = localSeconds(instant)
    return "\(timeOfDay(instant)):\(two(seconds - floorDiv(seconds, 60) * 60))"
  }

  /// `2023-10-03`, in the room's time.
  package func date(_ instant: Int) -> String {
    let (year, month, day) = civil(days: floorDiv(localSeconds(instant), 86400))
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// `14:30`, and on which day where that is not today's: `14:30 (2023-10-04)`.
  /// - Parameter now: milliseconds since 1970, as `instant`.
  package func timeOfDay(_ instant: Int, seenAt now: Int) -> String {
    let day = date(instant)
    return timeOfDay(instant) + (day == date(now) ? "" : " (\(day))")
  }

  /// The next instant, in milliseconds since 1970, at which it is so many minutes past midnight.
  func instant(ofDay minutes: Int, after now: Int) -> Int {
    let day = floorDiv(localSeconds(now), 86400)
    let today = (day * 86400 + minutes * 60 - utcOffsetSeconds) * 1000
    return today > now ? today : today + 86_400_000
  }

  private func localSeconds(_ instant: Int) -> Int {
    floorDiv(instant, 1000) + utcOffsetSeconds
  }
}

/// `2023-10-03T12:30:00.000Z`
package func utcTimestamp(_ instant: Int) -> String {
  let days = floorDiv(instant, 86_400_000)
  let (year, month, day) = civil(days: days)
  let rest = instant - days * 86_400_000
  let (seconds, milliseconds) = (rest / 1000, rest % 1000)
  let thousandths = milliseconds < 10 ? "00" : milliseconds < 100 ? "0" : ""
  return "\(year)-\(two(month))-\(two(day))T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):"
    + "\(two(seconds % 60)).\(thousandths)\(milliseconds)Z"
}

/// Reads `2023-10-03T12:30:00Z`, with or without part seconds, as milliseconds since 1970.
package func instant(utcTimestamp text: String) -> Int? {
  guard text.hasSuffix("Z") else { return nil }
  let halves = text.dropLast().split(separator: "T", omittingEmptySubsequences: false)
  guard halves.count == 2 else { return nil }
  let date = halves[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
  let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
  guard date.count == 3, clock.count == 3, let year = date[0], let month = date[1],
    let day = date[2], let hour = Int(clock[0]), let minute = Int(clock[1]),
    (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
    (0...23).contains(hour), (0...59).contains(minute)
  else { return nil }
  let seconds = clock[2].split(separator: ".", omittingEmptySubsequences: false)
  guard seconds.count <= 2, let whole = Int(seconds[0]), (0...60).contains(whole) else {
    return nil
  }
  var milliseconds = 0
  if seconds.count == 2 {
    guard (1...3).contains(seconds[1].utf8.count), let part = Int(seconds[1]), part >= 0
    else { return nil }
    milliseconds = part * [100, 10, 1][seconds[1].utf8.count - 1]
  }
  let total = daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + whole
  return total * 1000 + milliseconds
}

private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

private func floorDiv(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

/// The Gregorian date of a day counted from 1970-01-01.
private func civil(days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = floorDiv(shifted, 146_097)
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

private func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let shiftedYear = month <= 2 ? year - 1 : year
  let era = floorDiv(shiftedYear, 400)
  let yearOfEra = shiftedYear - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
