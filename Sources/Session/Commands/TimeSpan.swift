/// Spans of time in the command language: `90s`, `10m`, `1m30s`, `15min`, `1h`, `1:30`, `90`.
package enum TimeSpan {
  /// The longest span that is accepted: a day.
  package static let longestMilliseconds = 24 * 3600 * 1000

  /// The span in milliseconds; `nil` if the text is not a span, is zero, or is longer than a day.
  package static func milliseconds(_ text: String) -> Int? {
    let text = text.lowercased()
    var total: Int?
    if text.contains(":") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), parts.allSatisfy({ (1...3).contains($0.utf8.count) })
      else { return nil }
      var seconds = 0
      for (index, part) in parts.enumerated() {
        guard let value = wholeNumber(part), index == 0 || value < 60 else { return nil }
        seconds = seconds * 60 + value
      }
      total = seconds
    } else if let seconds = wholeNumber(Substring(text)) {
      total = seconds
    } else {
      total = unitSeconds(text)
    }
    guard let total, total > 0, total * 1000 <= longestMilliseconds else { return nil }
    return total * 1000
  }

  /// `1h`, `10m`, `1m30s`: each unit at most once, larger units first.
  private static func unitSeconds(_ text: String) -> Int? {
    var rest = Substring(text)
    var total = 0
    for (unit, longer, seconds) in [("h", "h", 3600), ("m", "min", 60), ("s", "sec", 1)] {
      guard let end = rest.firstIndex(of: Character(unit)) else { continue }
      guard let value = wholeNumber(rest[..<end]) else { return nil }
      total += value * seconds
      rest =
        rest[end...].hasPrefix(longer)
        ? rest[end...].dropFirst(longer.count) : rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? total : nil
  }

  /// Whole hours with a unit: `24h`, `7d`. Unlike a speech, a crisis can last for days.
  static func hours(_ text: String) -> Int? {
    let text = text.lowercased()
    guard let each = ["h": 1, "d": 24][text.suffix(1)], let count = wholeNumber(text.dropLast())
    else { return nil }
    return count * each
  }

  /// What a span is for, which decides what a number without a unit can mean.
  enum Use {
    /// One speech.
    case speech
    /// A whole caucus.
    case caucus
  }

  /// Whether a number without a unit may mean minutes as well as seconds. Large numbers can only be
  /// seconds: no speech lasts half an hour, and no caucus five hours.
  static func isAmbiguous(_ text: String, in use: Use) -> Bool {
    guard let number = wholeNumber(Substring(text)) else { return false }
    return number < (use == .speech ? 30 : 300)
  }

  /// Reads one to six digits, so that it cannot overflow.
  private static func wholeNumber(_ text: Substring) -> Int? {
    guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// `1:30`, `0:05`, `1:02:03`, with a leading minus if negative. Positive fractions of a second
  /// are rounded up, as on a clock that counts down, so that 0:00 is reached when no time is left.
  package static func clock(milliseconds: Int) -> String {
    let seconds = (abs(milliseconds) + (milliseconds > 0 ? 999 : 0)) / 1000
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let tail = hours > 0 ? "\(twoDigits(minutes)):\(twoDigits(rest))" : twoDigits(rest)
    return (milliseconds <= -1000 ? "-" : "") + "\(hours > 0 ? hours : minutes):\(tail)"
  }

  /// The time left on a clock in whole seconds, negative in overtime: time left is rounded up, so
  /// that 0:00 means that none is left, and overtime is rounded down. Every clock, and every answer
  /// and sentence about it, shows the reading rounded like this.
  package static func shown(left milliseconds: Int) -> Int {
    (milliseconds + (milliseconds > 0 ? 999 : 0)) / 1000 * 1000
  }

  /// Rounds to the nearest second, halves away from zero. All time that was used or granted is
  /// rounded by this: a speech or a caucus is rounded when it ends, so that answers, minutes and
  /// totals agree. Only the reading of a clock is rounded differently (`shown`).
  package static func rounded(milliseconds: Int) -> Int {
    let half = milliseconds < 0 ? -500 : 500
    return (milliseconds + half) / 1000 * 1000
  }

  /// Elapsed time as `1:30`, to the nearest second.
  package static func elapsed(milliseconds: Int) -> String {
    clock(milliseconds: rounded(milliseconds: milliseconds))
  }

  /// `90 seconds`, `1 minute`, `1 minute 30 seconds`, for use in sentences; to the nearest second.
  package static func words(milliseconds: Int) -> String {
    let seconds = rounded(milliseconds: milliseconds) / 1000
    func part(_ value: Int, _ unit: String) -> String? {
      value == 0 ? nil : "\(value) \(unit)\(value == 1 ? "" : "s")"
    }
    let parts = [
      part(seconds / 3600, "hour"), part(seconds / 60 % 60, "minute"), part(seconds % 60, "second"),
    ].compactMap { $0 }
    return parts.isEmpty ? "0 seconds" : parts.joined(separator: " ")
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
