import Glibc
import Host
import Phrases
import Session
import Storage
import TerminalKit

/// Runs the chair's screen: reads keys, sends lines to the session, draws frames. If this program
/// hosts the session, it writes the journal before it draws a frame and syncs it right after.
final class ChairApp {
  let terminal: Terminal
  let seat: DaisSeat
  var cockpit = Cockpit()
  private var historyFile: HistoryFile?
  private let memory = PaneMemory()
  private var hints = HintMemory()
  /// The frame on the screen. Clicks are resolved against it.
  private var shown: Frame?
  /// The question on the screen.
  private var asked: String?
  /// When to decode the older records that the record pane shows, in milliseconds since 1970.
  private var historyDue: Int?

  /// The last change of the session's location that the chair was shown.
  private var relocation: Relocation?

  /// Bells for the clocks have been handled up to this time, in milliseconds since 1970.
  private var chimedAt: Int

  /// The number of the last record that the chair has seen.
  private var seen = 0

  /// The file that another program makes at the moment.
  var conversion: ConversionJob?
  /// The line to record once that file is there; `nil` for the minutes.
  var exported: String?

  /// Whether other seats may join. They may once the first frame is on the screen.
  private var isListening = false

  /// - Parameters:
  ///   - clock: the clock that the seat uses.
  ///   - warning: a problem found when the session was created.
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
    // Long enough after the first frame that a terminal on a slow line has drawn it.
    historyDue = now + 300
    memory.isReadingBack = false
  }

  /// Runs until the chair leaves or the terminal is closed.
  /// - Returns: a message to print on exit: the session's new location if it has moved, and why its
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
      hearOfConversion()
      chime()
    }
    let unfinished = stopConversion()
    historyFile?.write(cockpit.history.lines)
    terminal.close()
    let warning = try seat.close().map { "Warning: \($0.description)" }
    let moved = (seat.takeRelocation() ?? relocation)?.description
    let told = [moved, unfinished, warning].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// The session's time in milliseconds since 1970, as its host counts it.
  var now: Int { seat.now }

  /// In milliseconds on the terminal's clock.
  private var nextWake: Int {
    min(
      NextChange.after(now, seat.session, countdown: true), seat.nextWake ?? .max,
      historyDue ?? .max) - seat.ahead
  }

  private func present() {
    takeRelocation()
    cockpit.view.author = seat.name
    cockpit.view.window = .init(columns: terminal.width, rows: terminal.height)
    cockpit.settle(seat.session)
    let session = seat.session
    let view = cockpit.view
    // A question is about what was there when it was first shown.
    if view.confirm == nil || view.confirm?.question != asked { seen = session.state.sequence }
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
      cockpit.failed("not yet safely on disk: \(error.description) \(Self.elsewhere)")
      present()
    }
    if !isListening {
      isListening = true
      seat.listen()
    }
  }

  /// Shows what the other seats have done.
  private func hear() {
    let news = seat.takeNews()
    guard !news.records.isEmpty || !news.notices.isEmpty else { return }
    cockpit.heard(news.records, news.notices, seat.session)
    noteFolder()
  }

  /// Shows the session's new location if it has moved. Returns whether it has.
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
      "chair: the session is safe in \(seat.folder.path)"
        .onOneLine)
  }

  /// - Returns: whether to leave the program.
  private func take(_ key: Key) -> Bool {
    var target: Target?
    if case .mouse(let mouse) = key { target = shown?.target(at: mouse.point) }
    // `isKeyAlone` makes a system call, so ask it only when a question is open.
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
    case .keep(let text):
      keep(text)
      return false
    }
  }

  private func performAll(_ lines: [String]) {
    let done = lines.prefix { perform($0) }.count
    func isAdding(_ line: String) -> Bool { line.hasPrefix(CommandID.delegationAdd.name) }
    let isRoster = lines.allSatisfy {
      isAdding($0) || $0.hasPrefix(CommandID.delegationDelegates.name)
    }
    guard isRoster else { return }
    let (all, added) = (lines.count(where: isAdding), lines.prefix(done).count(where: isAdding))
    if done < lines.count {
      cockpit.view.message?.text += " (\(added) of \(all) were added)"
    } else if all > 0 {
      let count = all == 1 ? "1 delegation was" : "\(all) delegations were"
      cockpit.view.message = .init(text: "\(count) added to the roster.", kind: .answer)
    } else {
      let count = Wording.count(done, "delegation")
      cockpit.view.message = .init(text: "The delegates of \(count) were recorded.", kind: .answer)
    }
  }

  /// - Returns: whether the line was accepted.
  @discardableResult
  func perform(_ line: String) -> Bool {
    let before = Cockpit.Glance(seat.session, cockpit.view)
    do {
      guard try isWritten(line) else { return true }
      let outcome = try seat.perform(line, seen: seen)
      cockpit.succeeded(outcome, from: before, to: seat.session)
      return true
    } catch let refusal as Refusal {
      cockpit.failed(refusal, on: line, in: seat.session)
      if cockpit.view.prompt == nil { terminal.ring() }
    } catch let error as StorageError {
      cockpit.failed("nothing was done: \(error.description) \(Self.elsewhere)")
    } catch {
      cockpit.failed(Failure(error)?.message ?? "\(error)")
    }
    return false
  }

  private static let elsewhere = "save-as PATH continues in another folder."

  private func carryOut(_ command: ScreenCommand) -> Bool {
    switch command {
    case .quit: return true
    case .repaint: terminal.invalidate()
    case .theme, .prefer(.theme): Theme.named(cockpit.view.theme).map(terminal.use)
    case .prefer(.mouse(let isOn)): terminal.mouse = isOn
    case .saveAs(let path): move(to: path)
    case .edit(let number): edit(number)
    case .minutes(let choice): writeMinutes(as: choice)
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

  /// Decodes the records before the last checkpoint. This waits until the screen is drawn and the
  /// chair is not typing.
  private func loadHistory() {
    historyDue = nil
    seat.recallRecords()
    memory.isReadingBack = true
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

  /// The first line of `chair.conf` that was not understood, and the number of such lines.
  private var faultsInPreferences: String? {
    let faults = cockpit.view.preferences.faults
    guard let first = faults.first else { return nil }
    let place = first.line.map { "\(Wording.count(faults.count, "line")) not understood; \($0): " }
    let what = KeyedWords(seat.session, cockpit.view).say(first.saying)
    return "chair.conf: \(place ?? "")\(what)"
  }

  /// Shows what was found on opening, and asks about a clock that ran while no program was open and
  /// about a different time zone.
  private func greet(_ warning: String?) {
    cockpit.view.banner = seat.movedWarning?.onOneLine
    if let recovery = seat.recovery {
      cockpit.view.message = .init(text: recovery.description, kind: .warning)
    } else if (seat.host?.ahead ?? 0) > 60_000 {
      cockpit.view.message = .init(
        text: "This machine's clock is behind the last record; time continues from there.",
        kind: .warning)
    } else if let faults = faultsInPreferences {
      cockpit.view.message = .init(text: faults, kind: .warning)
    } else if let warning = warning ?? terminal.warning {
      cockpit.view.message = .init(text: warning, kind: .warning)
    } else if seat.host == nil {
      cockpit.view.message = .init(text: SeatWords.joined(seat), kind: .answer)
    } else if seat.session.state.sequence > 0 {
      cockpit.view.message = .init(
        text: "Everything is here: \(seat.session.state.sequence) records.", kind: .answer)
    }
    // Only the host asks these questions, not a seat that has joined.
    guard seat.host != nil else { return }
    var questions: [Confirmation] = []
    if let away = seat.unwatched {
      questions.append(
        Confirmation(
          question:
            "A clock kept running for \(TimeSpan.elapsed(milliseconds: away)) while chair was "
            + "closed. Give that time back?",
          line: CommandID.clockBack.line(
            "\(TimeSpan.rounded(milliseconds: away) / 1000)s")))
    }
    if let travel = Travel(seat.session, at: now) {
      questions.append(Confirmation(question: travel.question, line: travel.line))
    }
    cockpit.view.confirm = Confirmation(asking: questions)
  }
}
