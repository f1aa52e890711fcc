import Catalogue
import Session

extension Minutes.MeetingReport {
  /// Who was there: a row for each delegation in the order of the roll.
  public struct AttendanceRow: Equatable, Sendable {
    public struct Change: Equatable, Sendable {
      public var time: Int
      public var attendance: Attendance
    }

    public var party: Minutes.Party
    /// At each roll of the meeting; `nil` at one that it was not yet or no more on.
    public var atRolls: [Attendance?]
    /// Later arrivals and departures.
    public var changes: [Change]
  }

  /// The rolls with their times, usually one.
  public var rolls: [(time: Int, roll: Minutes.RollReport)] {
    entries.compactMap { entry in
      if case .roll(let roll) = entry.event { (entry.time, roll) } else { nil }
    }
  }

  public var attendance: [AttendanceRow] {
    let rolls = rolls.map(\.roll)
    var rows: [AttendanceRow] = []
    var places: [String: Int] = [:]
    func place(of party: Minutes.Party) -> Int {
      if let place = places[party.code] { return place }
      let none = [Attendance?](repeating: nil, count: rolls.count)
      rows.append(AttendanceRow(party: party, atRolls: none, changes: []))
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
