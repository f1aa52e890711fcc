import Phrases
import Glibc
import Host
import Session
import Storage
import TerminalKit

/// The chair's screen at work: keys in, lines to the session, frames out. Where this program keeps
/// the session, the journal is written before a frame is painted and synced right after it.
final class ChairApp {
  private let terminal: Terminal
  private let seat: DaisSeat
  private var cockpit = Cockpit()
  private var historyFile: HistoryFile?
  private let memory = PaneMemory()
  private var hints = HintMemory()
  /// What the chair sees, and clicks on.
  private var shown: Frame?
  /// The question that the chair sees.
  private var asked: String?
  /// When the records that the screen shows are to be decoded, in milliseconds since 1970.
  private var historyDue: Int?

  /// What has become of the session's place, as the chair was last told.
  private var relocation: Relocation?

  /// Up to when the bell has sounded for the clocks, in milliseconds since 1970.
  private var chimedAt: Int

  /// The number of the last record that the chair has seen.
  private var seen = 0

  /// Others may join once the first frame is there.
  private var isListening = false

  /// - Parameters:
  ///   - clock: the one that the seat goes by.
  ///   - warning: what came up when the session was made.
  init(_ seat: DaisSeat, _ preferences: Preferences, clock: Clock, warning: String? = nil) throws {
    self.seat = seat
    cockpit.view.preferences = preferences
    terminal = try Terminal(
      theme: Theme.named(cockpit.view.theme) ?? .dark, mouse: preferences.mouse, clock: clock)
    cockpit.view.smallestLetters = terminal.encoding.smallestLetters
    chimedAt = seat.now
    noteFolder()
    historyFile = HistoryFile()
    cockpit.history = PromptHistory(historyFile?.lines() ?? [])
    cockpit.view.pane = Cockpit.startingPane(seat.session)
    greet(warning)
    historyDue = now + 150
  }

  /// Runs until the chair leaves or the terminal goes away.
  /// - Returns: what must still be told: where the session is if not where it was opened, and why its
  ///   snapshot could not be written.
  func run() throws -> String? {
    defer { terminal.close() }
    var leaving = false
    while !leaving {
      if !terminal.hasKeys { present() }
      switch terminal.nextEvent(until: Int64(nextWake), alongside: seat.loop.descriptors) {
      case .key(let key): leaving = take(key)
      case .terminate: leaving = true
      case .ready(let descriptors): seat.loop.serve(descriptors)
      case .resize, .resumed, .fileChanged: break
      case .tick: tick()
      }
      hear()
      chime()
    }
    historyFile?.write(cockpit.history.lines)
    terminal.close()
    let warning = try seat.close().map { "Warning: \($0.description)" }
    let told = [(seat.takeRelocation() ?? relocation)?.description, warning].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// Milliseconds since 1970, as the session's keeper counts them.
  private var now: Int { seat.now }

  /// In the terminal's own time.
  private var nextWake: Int {
    min(
      NextChange.after(now, seat.session, countdown: true), seat.nextWake ?? .max,
      historyDue ?? .max) - seat.ahead
  }

  private func present() {
    takeRelocation()
    cockpit.settle(seat.session)
    let session = seat.session
    seen = session.sequence
    let view = cockpit.view
    let help = view.help.map { Cockpit.helpRows(session, view, filter: $0.filter) } ?? []
    let frame = ChairScreen.frame(
      session, view, hints: hints.of(session, view), help: help, now: now,
      width: terminal.width, height: terminal.height, memory: memory)
    shown = frame
    terminal.present(frame)
    asked = view.confirm?.question
    guard seat.maySync else { return }
    do {
      try seat.sync()
      if takeRelocation() { present() }
    } catch {
      cockpit.failed("not yet safe on the disk: \(error.description) (save-as PATH)")
      present()
    }
    if !isListening {
      isListening = true
      seat.listen()
    }
  }

  /// Tells what the other seats have done.
  private func hear() {
    let news = seat.takeNews()
    guard !news.records.isEmpty || !news.notices.isEmpty else { return }
    cockpit.heard(news.records, news.notices, seat.session)
    noteFolder()
  }

  /// Tells of it where the session is not where it was any more; answers whether that is so.
  @discardableResult
  private func takeRelocation() -> Bool {
    guard let relocation = seat.takeRelocation() else { return false }
    self.relocation = relocation
    cockpit.view.banner = relocation.description.onOneLine
    noteFolder()
    return true
  }

  private func noteFolder() {
    terminal.setCrashNote(
      "chair stopped by a fault of its own; the session is safe in \(seat.folder.path)"
        .onOneLine)
  }

  /// - Returns: whether the chair leaves.
  private func take(_ key: Key) -> Bool {
    var target: Target?
    if case .mouse(let mouse) = key { target = shown?.target(at: mouse.point) }
    // The system is asked only where it matters.
    let question = cockpit.view.confirm?.question
    let mayAnswer = question == nil || asked == question && terminal.isKeyAlone
    let action = cockpit.press(
      key, seat.session, on: target, at: Int(terminal.keyTime), mayAnswer: mayAnswer)
    if cockpit.view.confirm == nil { asked = nil }
    switch action {
    case nil: return false
    case .perform(let line):
      perform(line)
      return false
    case .performAll(let lines):
      performAll(lines)
      return false
    case .screen(let command): return carryOut(command)
    }
  }

  private func performAll(_ lines: [String]) {
    let done = lines.prefix { perform($0) }.count
    guard lines.allSatisfy({ $0.hasPrefix(CommandID.delegationAdd.name) }) else { return }
    if done == lines.count {
      let count = done == 1 ? "1 delegation is" : "\(done) delegations are"
      cockpit.view.message = .init(text: "\(count) on the roster.", kind: .answer)
    } else {
      cockpit.view.message?.text += " (\(done) of \(lines.count) are on the roster)"
    }
  }

  /// - Returns: whether it was carried out.
  @discardableResult
  private func perform(_ line: String) -> Bool {
    let before = Cockpit.Glance(seat.session, cockpit.view)
    do {
      let outcome = try seat.perform(line, seen: seen)
      cockpit.succeeded(outcome, from: before, to: seat.session)
      return true
    } catch let refusal as Refusal {
      cockpit.failed(refusal, on: line, in: seat.session)
      if cockpit.view.prompt == nil { terminal.ring() }
    } catch let error as StorageError {
      cockpit.failed("nothing was done: \(error.description) (or save-as PATH)")
    } catch {
      cockpit.failed(Failure(error)?.message ?? "\(error)")
    }
    return false
  }

  private func carryOut(_ command: ScreenCommand) -> Bool {
    switch command {
    case .quit: return true
    case .repaint: terminal.invalidate()
    case .theme, .prefer(.theme): Theme.named(cockpit.view.theme).map(terminal.use)
    case .prefer(.mouse(let isOn)): terminal.mouse = isOn
    case .saveAs(let path): move(to: path)
    case .minutes: writeMinutes()
    default: break
    }
    return false
  }

  private func move(to path: String) {
    do {
      let isTold = try seat.move(to: path)
      noteFolder()
      cockpit.view.message = .init(
        text: MovedWords.answer(path, isTold: isTold), kind: isTold ? .answer : .warning)
    } catch {
      cockpit.failed(Failure(error)?.message ?? "\(error)")
    }
  }

  private func writeMinutes() {
    do {
      cockpit.view.message = .init(
        text: try MinutesFile(of: seat.folder).write(try seat.minutes()), kind: .answer)
    } catch {
      cockpit.failed("no minutes were written: \(Failure(error)?.message ?? "\(error)")")
    }
  }

  /// The records before the last checkpoint are decoded when the screen stands and nobody types.
  private func loadHistory() {
    historyDue = nil
    seat.recallRecords()
  }

  private func tick() {
    if let due = historyDue, now >= due { loadHistory() }
    if let error = seat.tick() {
      cockpit.failed("snapshot.json could not be written: \(error.description)")
    }
  }

  private func chime() {
    let preferences = cockpit.view.preferences
    let now = now
    if preferences.bell,
      Chime.isDue(seat.session, after: chimedAt, through: now, preferences.marks)
    {
      terminal.ring()
    }
    chimedAt = now
  }

  /// The first line that was not understood, and how many there are.
  private var faultsInPreferences: String? {
    let faults = cockpit.view.preferences.faults
    guard let first = faults.first else { return nil }
    let place = first.line.map { "\(Wording.count(faults.count, "line")) not understood; \($0): " }
    return "chair.conf: \(place ?? "")\(first.message) (`chair keys` tells all)"
  }

  /// Says what was found on opening, and asks about a clock that ran while nobody watched and about
  /// another time zone.
  private func greet(_ warning: String?) {
    cockpit.view.banner = seat.movedWarning?.onOneLine
    if let recovery = seat.recovery {
      cockpit.view.message = .init(text: recovery.description, kind: .warning)
    } else if (seat.host?.ahead ?? 0) > 60_000 {
      cockpit.view.message = .init(
        text: "This machine's clock is behind the last record; time goes on from there.",
        kind: .warning)
    } else if let faults = faultsInPreferences {
      cockpit.view.message = .init(text: faults, kind: .warning)
    } else if let warning = warning ?? terminal.warning {
      cockpit.view.message = .init(text: warning, kind: .warning)
    } else if seat.host == nil {
      cockpit.view.message = .init(text: SeatWords.joined(seat), kind: .answer)
    } else if seat.session.sequence > 0 {
      cockpit.view.message = .init(
        text: "Everything is here: \(seat.session.sequence) records.", kind: .answer)
    }
    // Whoever has joined was asked by nobody: the seat that keeps the session was.
    guard seat.host != nil else { return }
    var questions: [Confirmation] = []
    if let away = seat.unwatched {
      questions.append(
        Confirmation(
          question: "A clock ran on for \(TimeSpan.elapsed(milliseconds: away)) while chair was "
            + "away. Take it off?",
          line: CommandID.clockBack.line(
            "\(TimeSpan.rounded(milliseconds: away) / 1000)s")))
    }
    if let travel = Travel(seat.session, at: now) {
      questions.append(Confirmation(question: travel.question, line: travel.line))
    }
    cockpit.view.confirm = Confirmation(asking: questions)
  }
}
