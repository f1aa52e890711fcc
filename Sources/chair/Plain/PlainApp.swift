import Phrases
import Glibc
import Session
import Storage
import TerminalKit

/// The program as a conversation, line by line, for screen readers, Braille and pipes: the same
/// language through the same door, answered in sentences. Nothing is drawn and nothing already
/// said is changed.
///
/// A text that came by itself would break into the line being typed, and screen readers would
/// speak over it. So time is told when a line is entered; on a terminal a bell sounds at the marks
/// of a clock, which disturbs no line, and Return says what it was for.
final class PlainApp {
  private let file: SessionFile
  private let input: PlainInput
  private let clock = Clock()
  private let isTerminal = isatty(STDIN_FILENO) != 0
  private var conversation = Conversation()
  private var keeping: PlainKeeping
  /// How far the session's last record lies ahead of this machine's clock, in milliseconds.
  private let ahead: Int
  /// Whether nothing was entered since the last Ctrl-C.
  private var wasInterrupted = false

  init(_ file: SessionFile, _ marks: Marks = .standard, _ input: PlainInput = PlainInput()) {
    self.file = file
    self.input = input
    ahead = max(0, file.session.time - Int(clock.now))
    keeping = PlainKeeping(rings: isTerminal && isatty(STDOUT_FILENO) != 0, marks)
  }

  /// Runs until the chair leaves or the input ends.
  /// - Throws: `StorageError` when what was done could not be brought to the disk, `Failure` when
  ///   nothing can be read or said any more.
  func run() throws {
    defer { input.close() }
    let conversation = Result { try converse() }
    let runsOn = file.session.clocks.isAnyRunning
    let unwritten = try file.close()
    for line in relocated() { try Output.line(line) }
    if let unwritten { try Output.line(PlainWords.sentence("Warning: \(unwritten.description)")) }
    try conversation.get()
    if runsOn { try Output.line("A clock is running; it runs on.") }
    try Output.line(
      "Everything is on disk: \(Wording.count(file.session.sequence, "record")).")
  }

  private func converse() throws {
    try greet()
    try prompt()
    while true {
      switch input.next(within: keeping.wait(file.session, now: now)) {
      case .tick:
        keeping.tick(file, now: now)
        continue
      case .end:
        // The prompt still stands in this row.
        if isTerminal { try Output.line("") }
        return
      case .failed(let code): throw Failure(unreadableInput: code)
      case .resumed: break
      case .interrupt:
        try Output.line("")
        if wasInterrupted || !isTerminal { return }
        wasInterrupted = true
        try Output.line("That line is dropped. Ctrl-C again or quit leaves.")
      case .unreadable:
        try Output.line("Not understood: this line is no text in UTF-8, or too long.")
      case .line(let line):
        wasInterrupted = false
        guard let answers = take(line) else { return }
        for answer in answers + relocated() { try Output.line(answer) }
      }
      try prompt()
    }
  }

  /// Milliseconds since 1970, never behind the last record.
  private var now: Int { Int(clock.now) + ahead }

  /// On a terminal the line is typed after it; elsewhere it is a line like the others.
  private func prompt() throws {
    let spoken = Spoken(file.session, backTo: conversation.backTo, now: now)
    try Output.text(spoken.prompt.onOneLine + (isTerminal ? " > " : " >\n"))
    keeping.told(file.session, now: now)
  }

  /// - Returns: what is said to a line, or `nil` where the chair leaves.
  private func take(_ line: String) -> [String]? {
    switch conversation.take(line, file.session, now: now) {
    case .perform(let command): return perform(command, typed: line)
    case .say(let lines): return lines
    case .bell(let rings):
      keeping.rings = rings
      return [rings ? "The bell is on." : "The bell is off."]
    case .saveAs(let path): return [move(to: path)]
    case .minutes: return [writeMinutes()]
    case .record:
      file.completeHistory()
      return Spoken(file.session, now: now).part(.record)
    case .leave: return nil
    }
  }

  private func perform(_ command: String, typed line: String) -> [String] {
    let before = Spoken(file.session, now: now)
    var said: [String] = []
    do {
      let decision = try file.perform(command, at: now)
      conversation.succeeded(decision.record.facts)
      keeping.changed(now: now)
      try file.sync()
      said.append(PlainWords.sentence(PlainWords.said(decision.answer)))
      said += decision.warnings.map { PlainWords.sentence("Warning: \(PlainWords.said($0))") }
      if let marked = decision.record.facts.first as? Marked {
        try file.writeSnapshot(named: marked.mark)
      }
      let after = Spoken(file.session, now: now)
      said += PlainHelp.answers(from: before.scene, to: after.scene)
    } catch let refusal as Refusal {
      let isTyped = command == line.trimmed
      said += PlainRefusal.lines(refusal, in: isTyped ? command : nil)
    } catch let error as StorageError {
      said.append("Not safe on the disk: \(error.description). save-as PATH goes on elsewhere.")
    } catch {
      said.append("Nothing was done: \(Failure(error)?.message ?? "\(error)")")
    }
    return said
  }

  private func writeMinutes() -> String {
    do { return try MinutesFile(of: file).write(file) } catch {
      return "Nothing was written: \(Failure(error)?.message ?? "\(error)")"
    }
  }

  private func move(to path: String) -> String {
    do {
      let isTold = try file.move(to: path)
      return MovedWords.answer(path, isTold: isTold)
    } catch {
      return "Nothing was done: \(error.description)"
    }
  }

  /// What has become of the session's place since the last line.
  private func relocated() -> [String] {
    file.takeRelocation().map { [PlainWords.sentence("Warning: \($0.description)")] } ?? []
  }

  /// Says where we are, and what was found on opening.
  private func greet() throws {
    try Output.line("\(file.session.setup.committee). help says what can be done, quit leaves.")
    if let recovery = file.journal.recovery {
      try Output.line(PlainWords.sentence("Warning: \(recovery.description)"))
    }
    if let warning = file.movedWarning {
      try Output.line(PlainWords.sentence("Warning: \(warning)"))
    }
    if ahead > 60_000 {
      try Output.line(
        "Warning: this machine's clock is behind the last record; time goes on from there.")
    }
    if let travel = Travel(file.session, at: now) { try Output.line(travel.sentence) }
    let away = now - (file.lastSeen ?? now)
    guard file.session.clocks.isAnyRunning, away > PlainKeeping.signOfLifeEvery else { return }
    let seconds = TimeSpan.rounded(milliseconds: away) / 1000
    try Output.line(
      "Warning: a clock ran on for \(TimeSpan.words(milliseconds: away)) while chair was away; "
        + "clock back \(seconds)s takes it off.")
  }
}
