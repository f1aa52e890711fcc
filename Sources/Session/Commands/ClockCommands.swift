extension CommandID {
  package static let clockBack = CommandID("clock back")
  package static let clockGive = CommandID("clock give")
  package static let clockTake = CommandID("clock take")
}

/// `clock`: corrects clocks.
let clockCommands: [CommandSpec] = [
  CommandSpec(
    .clockBack, "<time:time>",
    help:
      "Take time off every running clock, for example after an interruption that should not count.",
    example: "clock back 2m",
    refusal: { $0.state.floor.clocks.isAnyRunning ? nil : Refusal("no clock is running") }
  ) { arguments, ruling in
    let time = arguments.time() ?? 0
    ruling.decide(ClocksSetBack(milliseconds: time))
    ruling.answer = "\(TimeSpan.words(milliseconds: time)) taken off the running clocks."
  },
  CommandSpec(
    .clockGive, "<time:time>",
    help: "Give back time that should not have counted, to the speech or else to the caucus.",
    example: "clock give 15s", refusal: { nothingTimed($0.state) }
  ) { arguments, ruling in
    let used = ruling.timedReading
    guard used > 0 else { throw Refusal("no time has been used") }
    ruling.adjust(by: -min(arguments.time() ?? 0, used))
  },
  CommandSpec(
    .clockTake, "<time:time>",
    help: "Take off time that should have counted, from the speech or else from the caucus.",
    example: "clock take 15s", refusal: { nothingTimed($0.state) }
  ) { arguments, ruling in
    ruling.adjust(by: arguments.time() ?? 0)
  },
]

private func nothingTimed(_ state: State) -> Refusal? {
  guard state.floor.speech == nil, state.floor.caucus == nil else { return nil }
  return Ruling.needsSitting(state) ?? Refusal("no speech and no caucus is under way")
}

extension Ruling {
  /// The clock that is set right: the speech's, else the caucus's.
  private var timed: ClockName { state.floor.speech == nil ? .caucus : .speech }

  /// What that clock has counted, in milliseconds.
  fileprivate var timedReading: Int { state.floor.clocks[timed]?.reading(at: now) ?? 0 }

  /// Sets the clock of what is under way; a caucus clock that runs only during speeches goes with
  /// that of the speech.
  /// - Parameter milliseconds: what is taken off the time left; negative for what is given back.
  fileprivate mutating func adjust(by milliseconds: Int) {
    let isShared = timed == .speech && state.floor.caucus?.clockFollowsSpeeches == true
    decide(
      ClocksAdjusted(clocks: isShared ? [.speech, .caucus] : [timed], milliseconds: milliseconds))
    let whose = state.floor.speech.map { name($0.code) } ?? "the caucus"
    let left = (state.speechCountdown ?? state.caucusCountdown).flatMap(reading(of:))
    answer =
      "\(TimeSpan.words(milliseconds: abs(milliseconds))) "
      + "\(milliseconds < 0 ? "given back to" : "taken from") \(whose)"
      + "\(left.map { ": \($0)" } ?? "")."
  }
}

/// Time was taken off the running clocks; none goes below zero.
package struct ClocksSetBack: Fact {
  package static let name = "clocksSetBack"
  /// What is taken off each running clock's reading, and so given back to its speaker.
  package var milliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    for name in ClockName.allCases where state.floor.clocks[name]?.isRunning == true {
      state.floor.clocks[name]?.set(by: -milliseconds, at: now)
    }
  }
}

/// Clocks were set forward or back, whether running or stopped.
package struct ClocksAdjusted: Fact {
  package static let name = "clocksAdjusted"
  /// The speech's, the caucus's, or both if the caucus clock runs only during speeches.
  package var clocks: [ClockName]
  /// What was taken off the time left; negative for what was given back.
  package var milliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    for name in clocks { state.floor.clocks[name]?.set(by: milliseconds, at: now) }
  }
}

extension Stopwatch {
  /// Moves the reading forward, or back by a negative time. A running clock keeps running.
  fileprivate mutating func set(by milliseconds: Int, at now: Int) {
    guard isRunning else { return add(milliseconds) }
    pause(at: now)
    add(milliseconds)
    start(at: now)
  }
}
