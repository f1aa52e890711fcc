import Catalogue
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
    return style.clock == .spoken ? voice.clock(digits) : digits
  }

  /// `3 October 2023`
  package func longDate(_ time: Int) -> String { voice.date(localTime.date(time)) }

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
      return voice.say(
        .zoneSince, localTime.date(change.since), localTime.timeOfDay(change.since), words)
    }.joined(separator: voice.language.forms.semicolon)
  }

  /// `Called to order at 10:00. Suspended at 11:00 until 14:30, resumed at 14:35. Rose at 17:00.`
  package func course(of meeting: MeetingReport) -> String {
    var parts: [String] = []
    func at(_ time: Int) -> String { self.time(time, in: meeting) }
    if let opened = meeting.openedAt {
      parts.append(voice.closed(voice.say(.courseOpened, at(opened))))
    }
    for pause in meeting.breaks {
      var text = voice.say(.courseSuspended, at(pause.from))
      if let announced = pause.announced { text = voice.say(.courseUntil, text, at(announced)) }
      if let end = pause.to { text = voice.say(.courseResumed, text, at(end)) }
      parts.append(voice.closed(text))
    }
    if let end = meeting.adjournedAt {
      parts.append(voice.closed(voice.say(.courseRose, at(end))))
    } else if meeting.breaks.last.map({ $0.to != nil }) ?? true {
      parts.append(voice.say(.underWay))
    }
    return voice.sentences(parts)
  }
}

extension MinutesVoice {
  /// The time of day as records have it: `3.05 p.m.`
  /// - Parameter digits: `15:05`
  func clock(_ digits: String) -> String {
    let forms = language.forms
    if digits == "00:00", let midnight = forms.midnight { return midnight }
    if digits == "12:00", let noon = forms.noon { return noon }
    guard let hour = Int(digits.prefix(2)), let minute = Int(digits.suffix(2)) else {
      return digits
    }
    let half = forms.halves.isEmpty ? "" : forms.halves[hour / 12]
    let counted = forms.halves.isEmpty ? hour : (hour + 11) % 12 + 1
    return filled(
      minute == 0 ? forms.hour : forms.clock,
      ["\(counted)", String(digits.suffix(2)), half, "\(minute)"])
  }

  /// `3 October 2023`
  /// - Parameter digits: `2023-10-03`
  func date(_ digits: String) -> String {
    let forms = language.forms
    let parts = digits.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, forms.months.indices.contains(parts[1] - 1) else { return digits }
    let day = language == .french && parts[2] == 1 ? "1er" : "\(parts[2])"
    return filled(forms.date, [day, forms.months[parts[1] - 1], "\(parts[0])"])
  }

  /// - Parameter weekday: from Sunday, 0.
  func weekdayDate(_ weekday: Int, _ date: String) -> String {
    filled(language.forms.weekdayDate, [language.forms.weekdays[weekday], date])
  }

  private func filled(_ form: String, _ values: [String]) -> String {
    values.enumerated().reduce(form) { $0.replacing("{\($1.offset + 1)}", with: $1.element) }
  }
}
