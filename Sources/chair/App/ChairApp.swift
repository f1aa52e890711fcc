import Phrases
import Glibc
import Session
import Storage
import TerminalKit

/// The chair's screen at work: keys in, lines to the session, frames out. The journal is written
/// before a frame is painted and synced right after it.
final class ChairApp {
  private let terminal: Terminal
  private let file: SessionFile
  private var cockpit = Cockpit()
  /// How far the session's last record lies ahead of this machine's clock, in milliseconds.
  private let ahead: Int
  private var historyFile: HistoryFile?
  private let memory = PaneMemory()
  private var hints = HintMemory()
  /// What the chair sees, and clicks on.
  private var shown: Frame?
  /// The question that the chair sees.
  private var asked: String?
  /// When `snapshot.json` is to be rewritten, in milliseconds since 1970.
  private var snapshotDue: Int?
  /// When the older records are to be read, in milliseconds since 1970.
  private var historyDue: Int?

  /// Records that are read at once: more take longer than a key may wait.
  private static let mostShown = 10_000

  /// After a failed sync, when it is tried again, in milliseconds since 1970.
  private var syncAgainAt = 0

  /// What has become of the session's place, as the chair was last told.
  private var relocation: Relocation?

  /// Up to when the bell has sounded for the clocks, in milliseconds since 1970.
  private var chimedAt: Int

  /// When the last sign of life was left, in milliseconds since 1970.
  private var lastSign = 0

  /// Milliseconds between two signs of life while a clock runs: after a crash the gap is known
  /// so exactly.
  private static let signOfLifeEvery = 5000

  /// A change is in the snapshot after so many milliseconds at the latest.
  private static let snapshotDelay = 500

  /// - Parameter warning: what came up when the session was made.
  init(_ file: SessionFile, _ preferences: Preferences, warning: String? = nil) throws {
    self.file = file
    cockpit.view.preferences = preferences
    terminal = try Terminal(
      theme: Theme.named(cockpit.view.theme) ?? .dark, mouse: preferences.mouse)
    cockpit.view.smallestLetters = terminal.encoding.smallestLetters
    ahead = max(0, file.session.time - Int(terminal.clock.now))
    chimedAt = Int(terminal.clock.now) + ahead
    noteFolder()
    historyFile = HistoryFile()
    cockpit.history = PromptHistory(historyFile?.lines() ?? [])
    cockpit.view.pane = Cockpit.startingPane(file.session)
    greet(warning)
    if !file.session.history.isComplete { historyDue = now + 150 }
  }

  /// Runs until the chair leaves or the terminal goes away.
  /// - Returns: what must still be told: where the session is if not where it was opened, and why its
  ///   snapshot could not be written.
  func run() throws -> String? {
    defer { terminal.close() }
    var leaving = false
    while !leaving {
      if !terminal.hasKeys { present() }
      switch terminal.nextEvent(until: Int64(nextWake)) {
      case .key(let key): leaving = take(key)
      case .terminate: leaving = true
      case .resize, .resumed, .fileChanged: break
      case .tick: tick()
      }
      chime()
    }
    historyFile?.write(cockpit.history.lines)
    terminal.close()
    let warning = try file.close().map { "Warning: \($0.description)" }
    let told = [(file.takeRelocation() ?? relocation)?.description, warning].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// Milliseconds since 1970, never behind the last record: where that lies ahead of this machine's
  /// clock, time goes on from it.
  private var now: Int { Int(terminal.clock.now) + ahead }

  /// In the terminal's own time.
  private var nextWake: Int {
    -ahead
      + min(
        NextChange.after(now, file.session, countdown: true), snapshotDue ?? .max,
        historyDue ?? .max,
        syncAgainAt > now ? syncAgainAt : .max)
  }

  private func present() {
    takeRelocation()
    cockpit.settle(file.session)
    let session = file.session
    let view = cockpit.view
    let help = view.help.map { Cockpit.helpRows(session, view, filter: $0.filter) } ?? []
    let frame = ChairScreen.frame(
      session, view, hints: hints.of(session, view), help: help, now: now,
      width: terminal.width, height: terminal.height, memory: memory)
    shown = frame
    terminal.present(frame)
    asked = view.confirm?.question
    // After a failure each try writes the whole journal anew, so tries are a second apart.
    guard now >= syncAgainAt else { return }
    do {
      try file.sync()
      if takeRelocation() { present() }
    } catch {
      syncAgainAt = now + 1000
      cockpit.failed("not yet safe on the disk: \(error.description) (save-as PATH)")
      present()
    }
  }

  /// Tells of it where the session is not where it was any more; answers whether that is so.
  @discardableResult
  private func takeRelocation() -> Bool {
    guard let relocation = file.takeRelocation() else { return false }
    self.relocation = relocation
    cockpit.view.banner = relocation.description.onOneLine
    noteFolder()
    return true
  }

  private func noteFolder() {
    terminal.setCrashNote(
      "chair stopped by a fault of its own; the session is safe in \(file.journal.folder.path)"
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
      key, file.session, on: target, at: Int(terminal.keyTime), mayAnswer: mayAnswer)
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
    guard lines.allSatisfy({ $0.hasPrefix("delegation add") }) else { return }
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
    let before = Cockpit.Glance(file.session, cockpit.view)
    do {
      let decision = try file.perform(line, at: now)
      cockpit.succeeded(decision, from: before, to: file.session)
      snapshotDue = snapshotDue ?? now + Self.snapshotDelay
      if let marked = decision.record.facts.first as? Marked { writeSnapshot(named: marked.mark) }
      return true
    } catch let refusal as Refusal {
      cockpit.failed(refusal, on: line, in: file.session)
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
      let isTold = try file.move(to: path)
      noteFolder()
      cockpit.view.message = .init(
        text: MovedWords.answer(path, isTold: isTold), kind: isTold ? .answer : .warning)
    } catch {
      cockpit.failed(error.description)
    }
  }

  private func writeMinutes() {
    do {
      cockpit.view.message = .init(text: try MinutesFile(of: file).write(file), kind: .answer)
    } catch {
      cockpit.failed("no minutes were written: \(Failure(error)?.message ?? "\(error)")")
    }
  }

  /// The mark stands in the journal; its file is a view.
  private func writeSnapshot(named name: String) {
    do { try file.writeSnapshot(named: name) } catch {
      cockpit.failed("the place has its name, but its file: \(error.description)")
    }
  }

  /// The records of a long meeting are read when the screen stands and nobody types.
  private func loadHistory() {
    historyDue = nil
    if file.journal.contents.recordCount <= Self.mostShown { file.completeHistory() }
  }

  private func tick() {
    if let due = historyDue, now >= due { loadHistory() }
    if let due = snapshotDue, now >= due { writeSnapshot() }
    if file.session.clocks.isAnyRunning, now - lastSign >= Self.signOfLifeEvery {
      lastSign = now
      file.noteAlive()
    }
  }

  private func chime() {
    let preferences = cockpit.view.preferences
    let now = now
    if preferences.bell,
      Chime.isDue(file.session, after: chimedAt, through: now, preferences.marks)
    {
      terminal.ring()
    }
    chimedAt = now
  }

  private func writeSnapshot() {
    snapshotDue = nil
    do { try file.writeSnapshot() } catch {
      cockpit.failed("snapshot.json could not be written: \(error.description)")
    }
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
    cockpit.view.banner = file.movedWarning?.onOneLine
    if let recovery = file.journal.recovery {
      cockpit.view.message = .init(text: recovery.description, kind: .warning)
    } else if ahead > 60_000 {
      cockpit.view.message = .init(
        text: "This machine's clock is behind the last record; time goes on from there.",
        kind: .warning)
    } else if let faults = faultsInPreferences {
      cockpit.view.message = .init(text: faults, kind: .warning)
    } else if let warning = warning ?? terminal.warning {
      cockpit.view.message = .init(text: warning, kind: .warning)
    } else if file.session.sequence > 0 {
      cockpit.view.message = .init(
        text: "Everything is here: \(file.session.sequence) records.", kind: .answer)
    }
    var questions: [Confirmation] = []
    let away = now - (file.lastSeen ?? now)
    if file.session.clocks.isAnyRunning, away > Self.signOfLifeEvery {
      questions.append(
        Confirmation(
          question: "A clock ran on for \(TimeSpan.elapsed(milliseconds: away)) while chair was "
            + "away. Take it off?",
          line: "clock back \(TimeSpan.rounded(milliseconds: away) / 1000)s"))
    }
    if let travel = Travel(file.session, at: now) {
      questions.append(Confirmation(question: travel.question, line: travel.line))
    }
    cockpit.view.confirm = Confirmation(asking: questions)
  }
}
