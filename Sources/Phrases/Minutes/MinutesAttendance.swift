import Catalogue
import Session

extension Minutes.MeetingReport {
  /// The attendance of one delegation. Rows are in roll order.
  package struct AttendanceRow: Equatable, Sendable {
    /// A change of attendance after the roll; `time` in milliseconds since 1970.
    package struct Change: Equatable, Sendable {
      package var time: Int
      package var attendance: Attendance
    }

    package var party: Minutes.Party
    /// The answer at each roll of the meeting; `nil` if the delegation was not on the roster then.
    package var atRolls: [Attendance?]
    /// Later arrivals and departures.
    package var changes: [Change]
  }

  package struct Roll: Equatable, Sendable {
    /// In milliseconds since 1970.
    package var time: Int
    /// Whether the roll was called; otherwise, the attendance was carried over.
    package var wasCalled: Bool
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
        rows[place(of: answer.party)].atRolls[index] = answer.attendance
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
