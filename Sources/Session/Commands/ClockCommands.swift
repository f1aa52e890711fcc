extension CommandID {
  package static let clockBack = CommandID("clock back")
}

/// `clock`: corrects running clocks.
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
  }
]

/// Time was taken off the running clocks; none goes below zero.
package struct ClocksSetBack: Fact {
  package static let name = "clocksSetBack"
  package var milliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    for name in ClockName.allCases where state.floor.clocks[name]?.isRunning == true {
      state.floor.clocks[name]?.pause(at: now)
      state.floor.clocks[name]?.add(-milliseconds)
      state.floor.clocks[name]?.start(at: now)
    }
  }
}
