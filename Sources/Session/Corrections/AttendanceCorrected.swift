import Catalogue

extension Ruling {
  mutating func correctAttendance(_ arguments: Arguments) throws(Refusal) {
    guard let code = arguments.who(), let minutes = arguments.clock("at") else { return }
    guard let last = state.roster.since[code], let delegation = state.delegation(code) else {
      throw Refusal(
        "\(name(code)) has no arrival or departure to correct: "
          + "\(line: "attend \(code) present at 10:05")")
    }
    let at = localTime.instant(ofDay: minutes, upTo: now)
    guard localTime.timeOfDay(at) != localTime.timeOfDay(last.time) else {
      throw Refusal("\(name(code)) is already recorded from \(localTime.timeOfDay(last.time))")
    }
    if let before = last.before, at + Self.minute < before {
      throw Refusal(
        "\(name(code)) came or left at \(localTime.timeOfDay(before)): a later time is needed")
    }
    warnIfEarly(at, code, than: last.before)
    decide(AttendanceCorrected(code: code, at: at))
    answer =
      "\(name(code)) is corrected: \(delegation.attendance.title) from "
      + "\(localTime.timeOfDay(at, seenAt: now))."
  }
}

extension State {
  /// When a delegation came or went before this, since the roll, in milliseconds since 1970. The
  /// same attendance again only gives its time.
  func lastMove(of code: String, before attendance: Attendance) -> Int? {
    let last = roster.since[code]
    return delegation(code)?.attendance == attendance ? last?.before : last?.time
  }
}

extension Ruling {
  /// Warns about a time of coming or going before what came first. Times are given to the minute.
  /// - Parameter last: when the delegation came or went before, in milliseconds since 1970.
  mutating func warnIfEarly(_ at: Int, _ code: String, than last: Int?) {
    let isSitting = state.meeting.status == .open || state.meeting.status == .suspended
    let bounds: [(time: Int?, event: String)] = [
      (last, "\(name(code)) came or left"), (state.roster.roll.openedAt, "the roll was called"),
      (isSitting ? state.meeting.openedAt : nil, "the meeting opened"),
    ]
    let known = bounds.compactMap { bound in bound.time.map { ($0, bound.event) } }
    guard let (time, event) = known.max(by: { $0.0 < $1.0 }), at + Self.minute < time else {
      return
    }
    warn("\(event) later, at \(localTime.timeOfDay(time))")
  }

  fileprivate static let minute = 59_999
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
    guard let last = state.roster.since[code] else { return }
    state.roster.since[code]?.time = max(at, last.before ?? .min)
  }
}
