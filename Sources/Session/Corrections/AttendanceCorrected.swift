import Catalogue

extension Ruling {
  mutating func correctAttendance(_ arguments: Arguments) throws(Refusal) {
    guard let code = arguments.who(), let minutes = arguments.clock("at") else { return }
    guard let since = state.roster.since[code]?.time, let delegation = state.delegation(code) else {
      throw Refusal(
        "\(name(code)) has no arrival or departure to correct: "
          + "\(line: "attend \(code) present at 10:05")")
    }
    let at = localTime.instant(ofDay: minutes, upTo: now)
    guard localTime.timeOfDay(at) != localTime.timeOfDay(since) else {
      throw Refusal("\(name(code)) is already recorded from \(localTime.timeOfDay(since))")
    }
    decide(AttendanceCorrected(code: code, at: at))
    answer =
      "\(name(code)) is corrected: \(delegation.attendance.title) from "
      + "\(localTime.timeOfDay(at, seenAt: now))."
  }
}

/// The time of an arrival or a departure was corrected.
package struct AttendanceCorrected: Correction {
  package static let name = "attendanceCorrected"
  /// The delegation, which came or left since the last roll.
  package var code: String
  /// Milliseconds since 1970.
  package var at: Int

  package func subject(in state: State) -> String { "when \(state.name(code)) came or left" }

  package func apply(to state: inout State, at now: Int) {
    guard state.roster.since[code] != nil else { return }
    state.roster.since[code] = .init(time: at)
  }
}
