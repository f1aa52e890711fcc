import Catalogue

extension CommandID {
  package static let timer = CommandID("timer")
  package static let timerUntil = CommandID("timer until")
  package static let timerPause = CommandID("timer pause")
  package static let timerResume = CommandID("timer resume")
  package static let timerEnd = CommandID("timer end")
}

/// `timer`: countdowns beside the meeting. See `FreeTimer`.
let timerCommands: [CommandSpec] = [
  CommandSpec(
    .timer, "<time:time> [<title:text>]",
    help:
      "Start a countdown on both screens; a crisis update does not pause it.",
    example: "timer 10m \"Reading time\"",
    refusal: { tooManyTimers($0.state) }
  ) { arguments, ruling in
    let time = arguments.time() ?? 0
    let timer = ruling.startTimer(arguments.text("title"), time)
    ruling.answer = "\(timer) runs for \(TimeSpan.words(milliseconds: time))."
  },
  CommandSpec(
    .timerUntil, "<until:clock> [<title:text>]",
    help: "Start a countdown to a time of day: a deadline for drafts or amendments.",
    example: "timer until 14:30 \"Amendments\"", refusal: { tooManyTimers($0.state) }
  ) { arguments, ruling in
    let until = ruling.instant(ofDay: arguments.clock() ?? 0)
    let timer = ruling.startTimer(arguments.text("title"), until - ruling.now)
    ruling.answer =
      "\(timer) runs until \(ruling.localTime.timeOfDay(until, seenAt: ruling.now))."
  },
  CommandSpec(
    .timerPause, "[<number:number>]", help: "Pause a timer.", example: "timer pause 1",
    refusal: { refusal($0.state, unless: \.isRunning, "every timer is paused") },
    completer: timers(\.isRunning)
  ) { arguments, ruling in
    let timer = try ruling.timer(arguments, where: \.isRunning)
    guard timer.isRunning else { throw Refusal("\(timer.words) is already paused") }
    ruling.decide(TimerPaused(number: timer.number))
    ruling.answer = ruling.reading(of: timer, "is paused with")
  },
  CommandSpec(
    .timerResume, "[<number:number>]", help: "Resume a paused timer.",
    example: "timer resume 1",
    refusal: { refusal($0.state, unless: \.isPaused, "every timer is running") },
    completer: timers(\.isPaused)
  ) { arguments, ruling in
    let timer = try ruling.timer(arguments, where: \.isPaused)
    guard timer.isPaused else { throw Refusal("\(timer.words) is already running") }
    ruling.decide(TimerResumed(number: timer.number))
    ruling.answer = "\(capitalized(timer.words)) is running again."
  },
  CommandSpec(
    .timerEnd, "[<number:number>]",
    help: "Remove a timer from both screens: without a number, the one that has run out.",
    example: "timer end 1", refusal: { refusal($0.state, unless: \.isShown, "") },
    completer: timers(\.isShown)
  ) { arguments, ruling in
    let now = ruling.now
    func hasRunOut(_ timer: FreeTimer) -> Bool { timer.countdown.left(at: now) <= 0 }
    let isOver = ruling.state.floor.clocks.timers.contains(where: hasRunOut)
    let timer = try ruling.timer(arguments, where: isOver ? hasRunOut : \.isShown)
    ruling.decide(TimerEnded(number: timer.number))
    ruling.answer = "\(capitalized(timer.words)) has ended."
  },
]

/// No more can be read at a glance.
private let mostTimers = 9

/// Why no timer can be started.
func tooManyTimers(_ state: State) -> Refusal? {
  state.floor.clocks.timers.count < mostTimers
    ? nil : Refusal("\(mostTimers) timers are already shown: \(line: "timer end 1")")
}

private func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

extension FreeTimer {
  fileprivate var isRunning: Bool { stopwatch.isRunning }
  fileprivate var isPaused: Bool { !stopwatch.isRunning }
  fileprivate var isShown: Bool { true }
}

/// Why no timer can be meant, if none fits.
private func refusal(
  _ state: State, unless fits: (FreeTimer) -> Bool, _ otherwise: Saying
) -> Refusal? {
  if state.floor.clocks.timers.isEmpty {
    return Refusal("no timer has been started: \(line: "timer 10m \"title\"")")
  }
  return state.floor.clocks.timers.contains(where: fits) ? nil : Refusal(otherwise)
}

/// Offers the numbers of the timers that fit.
private func timers(_ fits: @escaping @Sendable (FreeTimer) -> Bool) -> Completer {
  Completer(offers: { session in
    session.floor.clocks.timers.filter(fits).map { .init(text: "\($0.number)", note: $0.name) }
  })
}

extension Ruling {
  /// The timer that a line names, or else the only one that can be meant.
  /// - Throws: `Refusal` if there is no such timer, or if several can be meant.
  fileprivate func timer(
    _ arguments: Arguments, where fits: (FreeTimer) -> Bool
  ) throws(Refusal) -> FreeTimer {
    if let number = arguments.number() {
      guard let timer = state.floor.clocks.timer(number) else {
        throw Refusal("there is no timer \(number)")
      }
      return timer
    }
    let fitting = state.floor.clocks.timers.filter(fits)
    guard fitting.count == 1 else {
      throw Refusal("which timer? \(Spelling.list(fitting.map(\.words), last: "or"))")
    }
    return fitting[0]
  }

  /// Starts a timer under the first free number.
  /// - Parameter opening: whether it counts down to the opening of the meeting.
  /// - Returns: what it is called at the beginning of a sentence.
  @discardableResult
  mutating func startTimer(_ title: String?, _ milliseconds: Int, opening: Bool = false) -> String {
    let taken = Set(state.floor.clocks.timers.map(\.number))
    let number = (1...mostTimers).first { !taken.contains($0) } ?? mostTimers
    decide(
      TimerStarted(
        number: number, title: cleaned(title ?? ""), totalMilliseconds: milliseconds,
        opening: opening ? true : nil))
    return capitalized(state.floor.clocks.timer(number)?.words ?? "")
  }

  /// `Timer 1 (Reading time) is paused with 4 minutes left.`
  fileprivate func reading(of timer: FreeTimer, _ verb: String) -> Saying {
    let left = TimeSpan.shown(left: timer.countdown.left(at: now))
    return left > 0
      ? "\(capitalized(timer.words)) \(verb) \(TimeSpan.words(milliseconds: left)) left."
      : "\(capitalized(timer.words)) has run out."
  }
}

/// A timer was started.
package struct TimerStarted: Fact {
  package static let name = "timerStarted"
  /// From 1 to 9: the lowest that is free.
  package var number: Int
  /// Empty if none was typed.
  package var title: String
  /// The time that it counts down from; for a timer until a time of day, the time up to then.
  package var totalMilliseconds: Int
  /// Whether it counts down to the opening of the meeting.
  package var opening: Bool?

  /// The timer, before it runs.
  var timer: FreeTimer {
    FreeTimer(
      number: number, title: title, totalMilliseconds: totalMilliseconds,
      isOpening: opening ?? false, stopwatch: Stopwatch())
  }

  package func apply(to state: inout State, at now: Int) {
    guard state.floor.clocks.timer(number) == nil else { return }
    var timer = timer
    timer.stopwatch = Stopwatch(startedAt: now, after: state.sequence)
    state.floor.clocks.timers.append(timer)
  }
}

/// A timer was paused.
package struct TimerPaused: Fact {
  package static let name = "timerPaused"
  /// The number of the timer.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks.change(number) { $0.pause(at: now) }
  }
}

/// A timer runs on.
package struct TimerResumed: Fact {
  package static let name = "timerResumed"
  /// The number of the timer.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks.change(number) { $0.start(at: now) }
  }
}

/// A timer was ended.
package struct TimerEnded: Fact {
  package static let name = "timerEnded"
  /// The number of the timer, which is free again.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks.timers.removeAll { $0.number == number }
    // The number may be given to another timer.
    if let document = state.register.documents.indexedElements.first(where: { $0.timer == number })
    {
      state.changeDocument(document.id) { $0.timer = nil }
    }
  }
}

extension Clocks {
  fileprivate mutating func change(_ number: Int, _ change: (inout Stopwatch) -> Void) {
    guard let index = timers.firstIndex(where: { $0.number == number }) else { return }
    change(&timers[index].stopwatch)
  }
}
