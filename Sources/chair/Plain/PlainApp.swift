import Glibc
import Session
import Storage

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
  /// - Throws: `StorageError` when what was done could not be brought to the disk.
  func run() throws {
    defer { input.close() }
    greet()
    prompt()
    conversation: while true {
      switch input.next(within: keeping.wait(file.session, now: now)) {
      case .tick:
        keeping.tick(file, now: now)
        continue
      case .end:
        // The prompt still stands in this row.
        if isTerminal { Output.line("") }
        break conversation
      case .resumed: break
      case .interrupt:
        Output.line("")
        if wasInterrupted || !isTerminal { break conversation }
        wasInterrupted = true
        Output.line("That line is dropped. Ctrl-C again or quit leaves.")
      case .unreadable: Output.line("Not understood: this line is no text in UTF-8, or too long.")
      case .line(let line):
        wasInterrupted = false
        if take(line) { break conversation }
      }
      prompt()
    }
    try leave()
  }

  /// Milliseconds since 1970, never behind the last record.
  private var now: Int { Int(clock.now) + ahead }

  /// On a terminal the line is typed after it; elsewhere it is a line like the others.
  private func prompt() {
    let spoken = Spoken(file.session, backTo: conversation.backTo, now: now)
    Output.text(spoken.prompt + (isTerminal ? " > " : " >\n"))
    keeping.told(file.session, now: now)
  }

  /// - Returns: whether the chair leaves.
  private func take(_ line: String) -> Bool {
    switch conversation.take(line, file.session, now: now) {
    case .perform(let command): perform(command, typed: line)
    case .say(let lines): for line in lines { Output.line(line) }
    case .bell(let rings):
      keeping.rings = rings
      Output.line(rings ? "The bell is on." : "The bell is off.")
    case .saveAs(let path): move(to: path)
    case .minutes: writeMinutes()
    case .leave: return true
    }
    return false
  }

  private func perform(_ command: String, typed line: String) {
    let before = Spoken(file.session, now: now)
    do {
      let decision = try file.perform(command, at: now, lot: Int.random(in: 0...Int(Int32.max)))
      conversation.succeeded(decision.record.facts)
      keeping.changed(now: now)
      try file.sync()
      Output.line(PlainWords.sentence(PlainWords.said(decision.answer)))
      for warning in decision.warnings {
        Output.line(PlainWords.sentence("Warning: \(PlainWords.said(warning))"))
      }
      if let marked = decision.record.facts.first as? Marked {
        try file.writeSnapshot(named: marked.mark)
      }
      let after = Spoken(file.session, now: now)
      for line in PlainHelp.answers(from: before.scene, to: after.scene) { Output.line(line) }
    } catch let refusal as Refusal {
      let isTyped = command == line.trimmed
      for line in PlainRefusal.lines(refusal, in: isTyped ? command : nil) { Output.line(line) }
    } catch let error as StorageError {
      Output.line("Not safe on the disk: \(error.description). save-as PATH goes on elsewhere.")
    } catch {
      Output.line("Nothing was done: \(Failure(error)?.message ?? "\(error)")")
    }
  }

  private func writeMinutes() {
    do { Output.line(try MinutesFile(of: file).write(file)) } catch {
      Output.line("Nothing was written: \(Failure(error)?.message ?? "\(error)")")
    }
  }

  private func move(to path: String) {
    do {
      try file.move(to: path)
      Output.line("The session goes on in \(path).")
    } catch {
      Output.line("Nothing was done: \(error.description)")
    }
  }

  /// Says where we are, and what was found on opening.
  private func greet() {
    Output.line("\(file.session.setup.committee). help says what can be done, quit leaves.")
    if let recovery = file.journal.recovery {
      Output.line(PlainWords.sentence("Warning: \(recovery.description)"))
    }
    if ahead > 60_000 {
      Output.line(
        "Warning: this machine's clock is behind the last record; time goes on from there.")
    }
    let away = now - (file.lastSeen ?? now)
    guard file.session.clocks.isAnyRunning, away > PlainKeeping.signOfLifeEvery else { return }
    let seconds = away / 1000
    Output.line(
      "Warning: a clock ran on for \(TimeSpan.words(milliseconds: away)) while chair was away; "
        + "clock back \(seconds)s takes it off.")
  }

  private func leave() throws {
    if file.session.clocks.isAnyRunning { Output.line("A clock is running; it runs on.") }
    try file.close()
    Output.line("Everything is on disk: \(Wording.count(file.session.sequence, "record")).")
  }
}
