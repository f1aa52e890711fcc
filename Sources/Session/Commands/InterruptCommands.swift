import Catalogue

extension CommandID {
  package static let interrupt = CommandID("interrupt")
  package static let interruptEnd = CommandID("interrupt end")
}

/// `interrupt`: a crisis update, during which every clock is held.
let interruptCommands: [CommandSpec] = [
  CommandSpec(
    .interrupt, "<text:text>",
    help: "Break in with a crisis update: every running clock is held until interrupt end.",
    example: "interrupt \"The embassy has been stormed\"",
    refusal: { Ruling.needsOpenMeeting($0.state) }
  ) { arguments, ruling in
    let text = cleaned(arguments.text() ?? "")
    guard !text.isEmpty else {
      throw Refusal("what has happened? \(line: "interrupt \"text\"")", missing: "a text")
    }
    ruling.decide(Interrupted(text: text))
    ruling.answer = "Everything stands still: \(text). \(subject: "interrupt end") goes on."
  },
  CommandSpec(
    .interruptEnd, help: "The update is over: the clocks that were running run on.",
    example: "interrupt end",
    refusal: {
      $0.state.meeting.interruption == nil
        ? Refusal("nothing is interrupted: \(line: "interrupt \"text\"")") : nil
    }
  ) { _, ruling in
    ruling.decide(InterruptionEnded())
    ruling.answer = "The meeting goes on"
    ruling.answer += ruling.state.floor.clocks.isAnyRunning ? ", the clocks run." : "."
  },
]

/// The meeting was interrupted.
package struct Interrupted: Fact {
  package static let name = "interrupted"
  package var text: String

  package func apply(to state: inout State, at now: Int) {
    state.meeting.interruption = Interruption(text: text, since: now)
    for name in ClockName.allCases { state.floor.clocks[name]?.hold(at: now) }
    state.meeting.world?.hold(at: now)
  }
}

/// The interruption ended.
package struct InterruptionEnded: Fact {
  package static let name = "interruptionEnded"

  package func apply(to state: inout State, at now: Int) {
    state.meeting.interruption = nil
    for name in ClockName.allCases { state.floor.clocks[name]?.release(at: now) }
    state.meeting.world?.resume(at: now)
  }
}
