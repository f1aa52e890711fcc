import Catalogue
import Session

/// Tables of one kind of event (RFC 4180), for spreadsheets. Times are local; columns of seconds are
/// numbers.
extension Minutes {
  /// A row for each speech, with what was said in it.
  func writeSpeeches(to sink: Sink) throws {
    try sink(
      CSVText.of([
        [
          "date", "time", "meeting", "number", "topic", "code", "delegation", "delegate", "kind",
          "caucus", "seconds", "grantedSeconds", "yieldedBy", "yieldedTo", "said",
        ]
      ]))
    let said = Dictionary(grouping: end.floor.statements) { $0.speech ?? 0 }
    try forEachEntry { meeting, entry in
      guard case .speech(let speech) = entry.event else { return }
      let past = speech.number.flatMap { number in
        end.floor.speeches.indices.contains(number - 1) ? end.floor.speeches[number - 1] : nil
      }
      let words = speech.number.map { said[$0] ?? [] } ?? []
      let cells: [String] = [
        Self.cell(speech.number),
        past?.topic.flatMap { end.topic($0)?.title } ?? "", speech.party.code,
        speech.party.name, speech.delegate ?? "", speech.origin.rawValue, speech.format ?? "",
        Self.seconds(speech.usedMilliseconds), Self.seconds(speech.grantedMilliseconds),
        speech.yieldedBy?.name ?? "",
        speech.receiver?.name ?? speech.yieldedTo?.rawValue ?? "",
        words.map(\.text).joined(separator: " "),
      ]
      try sink(CSVText.of([when(entry.time, meeting: meeting) + cells]))
    }
  }

  /// A row for each motion, with its count and its result.
  func writeMotions(to sink: Sink) throws {
    try sink(
      CSVText.of([
        [
          "date", "time", "meeting", "number", "kind", "motion", "code", "mover", "seconder",
          "yes", "no", "abstaining", "result", "reason",
        ]
      ]))
    try forEachEntry { meeting, entry in
      guard case .motion(let motion) = entry.event else { return }
      let cells: [String] = [
        Self.cell(motion.number),
        motion.kind, motion.summary, motion.mover.code, motion.mover.name,
        motion.seconder?.name ?? "", Self.cell(motion.yes), Self.cell(motion.no),
        Self.cell(motion.abstain), motion.status.rawValue, motion.reason ?? "",
      ]
      try sink(CSVText.of([when(entry.time, meeting: meeting) + cells]))
    }
  }

  /// A row for each delegation at each meeting.
  func writeAttendance(to sink: Sink) throws {
    try sink(
      CSVText.of([
        [
          "date", "meeting", "code", "delegation", "delegates", "seat", "guest", "atRolls",
          "arrived", "left",
          "atEnd",
        ]
      ]))
    for meeting in meetings {
      let rows = meeting.attendance.map { row in
        let atRolls = row.atRolls.map { $0?.rawValue ?? "" }
        let course = meeting.course(of: row)
        return [
          meeting.openedAt.map(localTime.date) ?? "", "\(meeting.number)", row.party.code,
          row.party.name, end.delegation(row.party.code)?.delegates.joined(separator: "; ") ?? "",
          row.seat.rawValue, row.guest?.rawValue ?? "",
          atRolls.joined(separator: "; "), times(course.arrivals, in: meeting),
          times(course.departures, in: meeting),
          (course.last?.attendance ?? .notCalled).rawValue,
        ]
      }
      try sink(CSVText.of(rows))
    }
  }

  /// A row for each point, with its ruling.
  func writePoints(to sink: Sink) throws {
    let columns = [
      "date", "time", "meeting", "number", "kind", "code", "delegation", "words", "ruling",
    ]
    let rows = end.points.all.enumerated().map { index, point in
      let meeting = meetings.lastIndex { ($0.openedAt ?? .min) <= point.raisedAt }
      let cells: [String] = [
        "\(index + 1)",
        point.kind.rawValue, point.code, end.name(point.code), point.text,
        point.sustained.map { $0 ? "sustained" : "denied" } ?? "",
      ]
      return when(point.raisedAt, meeting: meeting ?? 0) + cells
    }
    try sink(CSVText.of([columns]))
    try sink(CSVText.of(rows))
  }

  /// The cells of the date, the time and the meeting.
  private func when(_ time: Int, meeting: Int) -> [String] {
    let number = meetings.indices.contains(meeting) ? meetings[meeting].number : 0
    return [localTime.date(time), localTime.clockTime(time), "\(number)"]
  }

  private func times(_ times: [Int], in meeting: MeetingReport) -> String {
    times.map { stamp($0, in: meeting) }.joined(separator: "; ")
  }

  private static func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }

  private static func seconds(_ milliseconds: Int?) -> String {
    milliseconds.map { JSONValue.seconds(milliseconds: $0).compact } ?? ""
  }
}

extension Minutes.MeetingReport {
  /// The answers of a delegation at the rolls and its comings and goings, in order of time.
  package func course(of row: AttendanceRow) -> [AttendanceRow.Change] {
    let answers = zip(rolls, row.atRolls).compactMap { roll, answer -> AttendanceRow.Change? in
      guard let answer, answer != .notCalled else { return nil }
      return .init(time: roll.time, attendance: answer)
    }
    return (answers + row.changes).enumerated()
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }
}

extension [Minutes.MeetingReport.AttendanceRow.Change] {
  /// When a delegation came after the first roll, in milliseconds since 1970.
  fileprivate var arrivals: [Int] { moves { !$0.isHere && $1.isHere } }

  /// When it left, in milliseconds since 1970.
  fileprivate var departures: [Int] { moves { $0.isHere && !$1.isHere } }

  private func moves(_ isMove: (_ before: Attendance, _ now: Attendance) -> Bool) -> [Int] {
    zip(self, dropFirst()).filter { isMove($0.attendance, $1.attendance) }.map(\.1.time)
  }
}
