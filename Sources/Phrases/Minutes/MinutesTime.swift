import Session

/// Times as the minutes write them: in the room's own time.
extension Minutes {
  /// `10:05`, with the date where it is not the day on which the meeting opened.
  package func stamp(_ time: Int, in meeting: MeetingReport) -> String {
    let clock = setup.timeOfDay(time)
    guard let opened = meeting.openedAt, setup.date(opened) != setup.date(time) else {
      return clock
    }
    return "\(setup.date(time)) \(clock)"
  }

  /// `3 October 2023`
  package func longDate(_ time: Int) -> String {
    let date = setup.date(time)
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return date }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// `Europe/Berlin (UTC+02:00)`
  package var zone: String {
    let minutes = abs(setup.utcOffsetSeconds) / 60
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let sign = setup.utcOffsetSeconds < 0 ? "-" : "+"
    let offset = minutes == 0 ? "UTC" : "UTC\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
    return setup.timeZone == offset || setup.timeZone.isEmpty
      ? offset : "\(setup.timeZone) (\(offset))"
  }

  /// `Called to order at 10:00. Suspended at 11:00 until 14:30, resumed at 14:35. Rose at 17:00.`
  package func course(of meeting: MeetingReport) -> String {
    var parts: [String] = []
    func at(_ time: Int) -> String { stamp(time, in: meeting) }
    if let opened = meeting.openedAt { parts.append("Called to order at \(at(opened)).") }
    for pause in meeting.breaks {
      var text = "Suspended at \(at(pause.from))"
      if let announced = pause.announced { text += " until \(at(announced))" }
      if let end = pause.to { text += ", resumed at \(at(end))" }
      parts.append(text + ".")
    }
    if let end = meeting.adjournedAt {
      parts.append("Rose at \(at(end)).")
    } else if meeting.breaks.last.map({ $0.to != nil }) ?? true {
      parts.append("Still under way.")
    }
    return parts.joined(separator: " ")
  }
}
