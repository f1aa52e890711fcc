import Session

/// Times as the minutes show them, in local time.
extension Minutes {
  /// `10:05`, preceded by the date if it is not the date on which the meeting opened.
  package func stamp(_ time: Int, in meeting: MeetingReport) -> String {
    let clock = localTime.timeOfDay(time)
    guard let opened = meeting.openedAt, localTime.date(opened) != localTime.date(time) else {
      return clock
    }
    return "\(localTime.date(time)) \(clock)"
  }

  /// The time of an entry in the style's form.
  func time(_ time: Int, in meeting: MeetingReport) -> String {
    guard style.clock == .spoken else { return stamp(time, in: meeting) }
    let date = localTime.date(time)
    let isSameDay = meeting.openedAt.map { localTime.date($0) == date } ?? true
    return isSameDay ? clock(time) : "\(longDate(time)), \(clock(time))"
  }

  /// The time of day in the style's form.
  func clock(_ time: Int) -> String {
    let digits = localTime.timeOfDay(time)
    guard style.clock == .spoken, let hour = Int(digits.prefix(2)) else { return digits }
    switch digits {
    case "00:00": return "12 midnight"
    case "12:00": return "12 noon"
    default:
      let minutes = digits.hasSuffix(":00") ? "" : ".\(digits.suffix(2))"
      return "\((hour + 11) % 12 + 1)\(minutes) \(hour < 12 ? "a.m." : "p.m.")"
    }
  }

  /// `3 October 2023`
  package func longDate(_ time: Int) -> String {
    let date = localTime.date(time)
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return date }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// `Europe/Berlin (UTC+02:00)`; if the clocks changed during the minutes, followed by each
  /// change: `Europe/Berlin (UTC+02:00); from 2023-10-29 02:00 UTC+01:00`.
  package var zone: String {
    var name = ""
    return localTime.offsets(in: span).map { change in
      let offset = change.zone.offsetText(at: change.since)
      defer { name = change.zone.name }
      let isNew = change.zone.name != name && change.zone.name != offset
      let words = isNew ? "\(change.zone.name) (\(offset))" : offset
      guard !name.isEmpty else { return words }
      return "from \(localTime.date(change.since)) \(localTime.timeOfDay(change.since)) \(words)"
    }.joined(separator: "; ")
  }

  /// `Called to order at 10:00. Suspended at 11:00 until 14:30, resumed at 14:35. Rose at 17:00.`
  package func course(of meeting: MeetingReport) -> String {
    var parts: [String] = []
    func at(_ time: Int) -> String { self.time(time, in: meeting) }
    if let opened = meeting.openedAt {
      parts.append(Minutes.closed("Called to order at \(at(opened))"))
    }
    for pause in meeting.breaks {
      var text = "Suspended at \(at(pause.from))"
      if let announced = pause.announced { text += " until \(at(announced))" }
      if let end = pause.to { text += ", resumed at \(at(end))" }
      parts.append(Minutes.closed(text))
    }
    if let end = meeting.adjournedAt {
      parts.append(Minutes.closed("Rose at \(at(end))"))
    } else if meeting.breaks.last.map({ $0.to != nil }) ?? true {
      parts.append("Still under way.")
    }
    return parts.joined(separator: " ")
  }
}
