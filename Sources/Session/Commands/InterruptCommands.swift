import Catalogue

extension CommandID {
  package static let interrupt = CommandID("interrupt")
  package static let interruptEnd = CommandID("interrupt end")
}

/// `interrupt`: a crisis update, during which every clock but the free timers is held.
let interruptCommands: [CommandSpec] = [
  CommandSpec(
    .interrupt, "<text:text>",
    help:
      "Interrupt with a crisis update; the clocks of the meeting pause until it ends, timers run on.",
    example: "interrupt \"The embassy has been stormed\"",
    refusal: { Ruling.needsOpenMeeting($0.state) }
  ) { arguments, ruling in
    let text = cleaned(arguments.text() ?? "")
    guard !text.isEmpty else {
      throw Refusal("what is the update? \(line: "interrupt \"text\"")", missing: "the text")
    }
    ruling.decide(Interrupted(text: text))
    let timers = ruling.state.floor.clocks.timers.contains { $0.stopwatch.isRunning }
    ruling.answer =
      "The meeting's clocks are paused\(timers ? ", timers run on" : ""): \(text). "
      + "\(subject: "interrupt end") resumes them."
    ruling.warnIfCut(text, after: RoomText.updateLines)
  },
  CommandSpec(
    .interruptEnd, help: "End the update; the clocks that were running resume.",
    example: "interrupt end",
    refusal: {
      $0.state.meeting.interruption == nil
        ? Refusal("the meeting is not interrupted: \(line: "interrupt \"text\"")") : nil
    },
    advances: { _ in true }
  ) { _, ruling in
    ruling.decide(InterruptionEnded())
    ruling.answer = "The meeting continues"
    ruling.answer += ruling.state.floor.clocks.isAnyRunning ? ", with the clocks running." : "."
  },
]

/// The meeting was interrupted.
package struct Interrupted: Fact {
  package static let name = "interrupted"
  /// The update that the room is shown; never empty.
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
