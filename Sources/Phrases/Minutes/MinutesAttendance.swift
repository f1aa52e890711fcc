import Catalogue
import Session

extension Minutes.MeetingReport {
  /// The attendance of one delegation. Rows are in roll order.
  package struct AttendanceRow: Equatable, Sendable {
    /// A change of attendance after the roll; `time` in milliseconds since 1970.
    package struct Change: Equatable, Sendable {
      /// When it came or went, which may be before the record was made.
      package var time: Int
      /// Its attendance from then on.
      package var attendance: Attendance
    }

    /// By its name at the last roll.
    package var party: Minutes.Party
    /// At the last roll; a delegation that no roll had counts as a member.
    package var seat = Seat.member
    /// How it takes part; `nil` for a member and for a plain observer.
    package var guest: Guest?
    /// The answer at each roll of the meeting; `nil` if the delegation was not on the roster then.
    package var atRolls: [Attendance?]
    /// Later arrivals and departures.
    package var changes: [Change]
  }

  /// A roll of the meeting: a column of the attendance table.
  package struct Roll: Equatable, Sendable {
    /// In milliseconds since 1970.
    package var time: Int
    /// Whether the roll was called; otherwise, the attendance was carried over.
    package var wasCalled: Bool
  }
}

extension Minutes {
  /// Who took part, by kind: with the times of those who came late or left early.
  func attendanceLists(of meeting: MeetingReport) -> [(name: String, value: MarkedText)] {
    let rows = meeting.attendance.map { (row: $0, course: meeting.course(of: $0)) }
    var lists: [(name: String, value: MarkedText)] = []
    func add(_ word: MinutesWord, _ names: [String]) {
      guard !names.isEmpty else { return }
      lists.append(
        (
          voice.say(.personAt, voice.say(word), "\(names.count)"), MarkedText(voice.series(names))
        ))
    }
    func names(
      _ isIn: (MeetingReport.AttendanceRow, [MeetingReport.AttendanceRow.Change]) -> Bool
    ) -> [String] {
      rows.filter { isIn($0.row, $0.course) }.map(\.row.party.name)
    }
    func came(_ isOfKind: (MeetingReport.AttendanceRow) -> Bool) -> [String] {
      names { row, course in isOfKind(row) && course.contains { $0.attendance.isHere } }
    }
    /// Those who never came.
    func away(_ isIn: (MeetingReport.AttendanceRow, Bool) -> Bool) -> [String] {
      names { row, course in
        !course.contains { $0.attendance.isHere }
          && isIn(row, course.contains { $0.attendance == .excused })
      }
    }
    add(.membersPresent, came { $0.seat == .member })
    add(.observersPresent, came { $0.seat == .observer && $0.guest == nil })
    add(.invitedPresent, came { $0.guest == .invited })
    add(.organisationsPresent, came { $0.guest == .organisation })
    add(.briefersPresent, came { $0.guest == .briefer })
    add(.excused, away { _, isExcused in isExcused })
    add(.absent, away { row, isExcused in row.seat == .member && !isExcused })
    func moves(_ isMove: (_ before: Attendance, _ now: Attendance) -> Bool) -> [String] {
      let moves = rows.flatMap { row, course in
        // Who was not called at the first roll came later.
        let first = row.atRolls.first ?? course.first?.attendance
        return zip([first.flatMap(\.self) ?? .notCalled] + course.map(\.attendance), course)
          .filter { isMove($0, $1.attendance) }.map { (time: $1.time, name: row.party.name) }
      }
      return moves.sorted { $0.time < $1.time }.map {
        voice.say(.personAt, $0.name, time($0.time, in: meeting))
      }
    }
    add(.arrived, moves { !$0.isHere && $1.isHere })
    add(.left, moves { $0.isHere && !$1.isHere })
    return lists
  }
}

extension Minutes.MeetingReport.AttendanceRow {
  /// The attendance at a meeting.
  /// - Parameter entries: those about attendance.
  static func all(in entries: [Minutes.Entry]) -> [Self] {
    let rolls = entries.compactMap { entry in
      if case .roll(let roll) = entry.event { roll } else { nil }
    }
    var rows: [Self] = []
    var places: [String: Int] = [:]
    func place(of party: Minutes.Party) -> Int {
      if let place = places[party.code] { return place }
      let none = [Attendance?](repeating: nil, count: rolls.count)
      rows.append(Self(party: party, atRolls: none, changes: []))
      places[party.code] = rows.count - 1
      return rows.count - 1
    }
    for (index, roll) in rolls.enumerated() {
      for answer in roll.answers {
        let row = place(of: answer.party)
        (rows[row].seat, rows[row].guest) = (answer.seat, answer.guest)
        rows[row].atRolls[index] = answer.attendance
      }
    }
    for entry in entries {
      guard case .attendance(let report) = entry.event else { continue }
      for party in report.parties {
        rows[place(of: party)].changes.append(.init(time: entry.time, attendance: report.now))
      }
    }
    return rows
  }
}
