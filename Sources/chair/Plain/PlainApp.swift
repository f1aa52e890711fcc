import Glibc
import Host
import Phrases
import Presentation
import Session
import Storage
import TerminalKit

/// Plain mode: the program as a conversation, line by line, for screen readers, Braille displays
/// and pipes. It takes the same command lines and answers in sentences. It draws nothing and never
/// changes printed text.
///
/// Text printed at any other time would break into the line being typed, and a screen reader would
/// interrupt the chair with it. So clocks are read out only when a line is entered. On a terminal,
/// the bell rings at a clock's marks, which leaves the line intact, and Return then says what it
/// was for.
final class PlainApp {
  private let seat: DaisSeat
  private let input: PlainInput
  private let isTerminal = isatty(STDIN_FILENO) != 0
  private var conversation = Conversation()
  private var keeping: PlainKeeping
  /// Whether nothing has been entered since the last Ctrl-C.
  private var wasInterrupted = false

  /// The number of the last record that the chair was told about.
  private var seen = 0

  init(_ seat: DaisSeat, _ marks: Marks = .standard, _ input: PlainInput = PlainInput()) {
    self.seat = seat
    self.input = input
    keeping = PlainKeeping(rings: isTerminal && isatty(STDOUT_FILENO) != 0, marks)
  }

  /// Runs until the chair leaves or the input ends.
  /// - Throws: `StorageError` if records could not be written to disk, `Failure` if input or output
  ///   fails.
  func run() throws {
    defer { input.close() }
    seat.listen()
    let conversation = Result { try converse() }
    let runsOn = seat.session.state.floor.clocks.isAnyRunning
    let unwritten = try seat.close()
    for line in relocated() { try Output.line(line) }
    if let unwritten { try Output.line(PlainWords.sentence("Warning: \(unwritten.description)")) }
    try conversation.get()
    if runsOn { try Output.line("A clock is running, and keeps running.") }
    try Output.line(
      "Everything is on disk: \(Wording.count(seat.session.state.sequence, "record")).")
  }

  private func converse() throws {
    try greet()
    try prompt()
    while true {
      switch input.next(within: keeping.wait(seat, now: now), serving: seat.loop) {
      case .tick:
        keeping.tick(seat, now: now)
        continue
      case .end:
        // The cursor is still in the row of the prompt.
        if isTerminal { try Output.line("") }
        return
      case .failed(let code): throw Failure(unreadableInput: code)
      case .resumed: break
      case .interrupt:
        try Output.line("")
        if wasInterrupted || !isTerminal { return }
        wasInterrupted = true
        try Output.line("The line was discarded. Ctrl-C again or quit leaves.")
      case .unreadable:
        try Output.line("Not understood: this line is not UTF-8 text, or is too long.")
      case .line(let line):
        wasInterrupted = false
        guard let answers = take(line) else { return }
        for answer in news() + answers + relocated() { try Output.line(answer) }
      }
      try prompt()
    }
  }

  /// The session's time in milliseconds since 1970, as its host counts it.
  private var now: Int { seat.now }

  /// What the other seats have done since the last line. It is printed with the next answer, so
  /// that it does not break into the line being typed.
  private func news() -> [String] {
    let news = seat.takeNews()
    return SeatWords.lines(news.records, news.notices, seat.session).map(PlainWords.sentence)
  }

  /// On a terminal the chair types after the prompt. Elsewhere the prompt is a line of its own.
  private func prompt() throws {
    seen = seat.session.state.sequence
    let spoken = Spoken(seat.session, backTo: conversation.backTo, now: now)
    try Output.text(spoken.prompt.onOneLine + (isTerminal ? " > " : " >\n"))
    keeping.told(seat.session, now: now)
  }

  /// - Returns: the lines that answer, or `nil` to leave.
  private func take(_ line: String) -> [String]? {
    conversation.author = seat.name
    switch conversation.take(line, seat.session, now: now) {
    case .perform(let command): return perform(command, typed: line)
    case .say(let lines): return lines
    case .bell(let rings):
      keeping.rings = rings
      return [rings ? "The bell is on." : "The bell is off."]
    case .saveAs(let path): return [move(to: path)]
    case .minutes(let choice): return [writeMinutes(as: choice)]
    case .record:
      return Spoken(seat.session, now: now).part(.record)
    case .leave: return nil
    }
  }

  private func perform(_ command: String, typed line: String) -> [String] {
    let before = Spoken(seat.session, now: now)
    var said: [String] = []
    do {
      if let export = try TextExport(command, on: seat, at: now) { try write(export) }
      let outcome = try seat.perform(command, seen: seen)
      conversation.succeeded(outcome.record.facts)
      try seat.sync()
      said.append(PlainWords.sentence(PlainWords.said(outcome.answer)))
      said += outcome.warnings.map { PlainWords.sentence("Warning: \(PlainWords.said($0))") }
      let after = Spoken(seat.session, now: now)
      said += PlainHelp.answers(from: before.scene, to: after.scene)
    } catch let refusal as Refusal {
      let isTyped = command == line.trimmed
      said += PlainRefusal.lines(refusal, in: isTyped ? command : nil)
    } catch let error as StorageError {
      said.append(
        "Not safely on disk: \(error.description) save-as PATH continues in another folder.")
    } catch {
      said.append("Nothing was done: \(Failure(error)?.message ?? "\(error)")")
    }
    return said
  }

  private func writeMinutes(as choice: MinutesChoice) -> String {
    do {
      let file = try MinutesFile(of: seat.folder, as: choice)
      switch choice.format {
      case .own(let format):
        return try file.write(try seat.minutes(in: choice.language ?? .english), as: format)
      case .converted:
        return try wait(for: try file.begin(of: seat.folder, on: seat.loop))
      }
    } catch {
      return "Nothing was written: \(Failure(error)?.message ?? "\(error)")"
    }
  }

  private func write(_ export: TextExport) throws {
    guard case .converted = export.format else {
      _ = try export.write()
      return
    }
    _ = try wait(for: try export.begin(of: seat.folder, on: seat.loop))
  }

  /// Waits for another program. Other seats go on meanwhile.
  /// - Returns: that the file is there.
  private func wait(for conversion: ConversionJob) throws -> String {
    try Output.line("Writing \(conversion.path) …")
    while true {
      if let outcome = conversion.outcome { return try outcome.get() }
      seat.loop.wait()
    }
  }

  private func move(to path: String) -> String {
    do {
      let isTold = try seat.move(to: path)
      return MovedWords.answer(path, isTold: isTold)
    } catch {
      return "Nothing was done: \(Failure(error)?.message ?? "\(error)")"
    }
  }

  /// A warning if the session's location has changed since the last line.
  private func relocated() -> [String] {
    seat.takeRelocation().map { [PlainWords.sentence("Warning: \($0.description)")] } ?? []
  }

  /// Introduces the session and reports what was found on opening.
  private func greet() throws {
    try Output.line("\(seat.session.committee). help says what can be done, quit leaves.")
    if let recovery = seat.recovery {
      try Output.line(PlainWords.sentence("Warning: \(recovery.description)"))
    }
    if let warning = seat.movedWarning {
      try Output.line(PlainWords.sentence("Warning: \(warning)"))
    }
    if seat.host == nil { try Output.line(SeatWords.joined(seat)) }
    if let ahead = seat.host?.ahead, ahead > 60_000 {
      try Output.line(
        "Warning: this machine's clock is behind the last record; time continues from there.")
    }
    if seat.host != nil, let travel = Travel(seat.session, at: now) {
      try Output.line(travel.sentence)
    }
    guard let away = seat.unwatched else { return }
    let seconds = TimeSpan.rounded(milliseconds: away) / 1000
    try Output.line(
      "Warning: a clock kept running for \(TimeSpan.words(milliseconds: away)) while chair was "
        + "closed; "
        + "\(CommandID.clockBack.line("\(seconds)s")) gives that time back.")
  }
}
