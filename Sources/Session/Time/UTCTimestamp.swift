/// `2023-10-03T12:30:00.000Z`
package func utcTimestamp(_ instant: Int) -> String {
  let days = floorDiv(instant, 86_400_000)
  let rest = instant - days * 86_400_000
  let (seconds, milliseconds) = (rest / 1000, rest % 1000)
  let thousandths = milliseconds < 10 ? "00" : milliseconds < 100 ? "0" : ""
  return "\(CivilDate(days: days).text)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):"
    + "\(two(seconds % 60)).\(thousandths)\(milliseconds)Z"
}

/// Reads `2023-10-03T12:30:00Z`, with or without fractional seconds, as milliseconds since 1970.
/// - Returns: `nil` if it is not such a timestamp.
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
  let total =
    CivilDate(year, month, day).days * 86400 + hour * 3600 + minute * 60 + whole
  return total * 1000 + milliseconds
}
