import Host
import Session
import Storage
import TerminalKit

/// Runs the home screen: it opens the sessions of this folder, creates new ones and starts the
/// rehearsal.
final class HomeApp {
  private let preferences: Preferences
  private var entries: [SessionEntry] = []
  private var view = HomeView()
  private var form: NewForm?
  /// The current frame, which mouse clicks refer to.
  private var shown: Frame?
  /// The row chosen by the last click; a second click on it acts like Return.
  private var clicked: Int?

  init(_ preferences: Preferences) { self.preferences = preferences }

  /// An action chosen on the home screen.
  private enum Choice {
    case open(String), make(NewForm), rehearse, leave
  }

  func run() throws {
    while true {
      list()
      switch try choose() {
      case .leave: return
      case .open(let path):
        attempt {
          let clock = Clock()
          let seat = try DaisSeat.open(path, clock: { Int(clock.now) })
          return try ChairApp(seat, preferences, clock: clock).run()
        }
      case .make(let form):
        attempt {
          let local = MachineZones().local
          let file = try SessionFile.create(
            form.path ?? "", try form.answers.setup(in: local.zone))
          return try run(file, warning: local.warning)
        }
      case .rehearse:
        attempt {
          try Rehearsal.run { _ = try run($0) }
          return nil
        }
      }
    }
  }

  /// - Parameter warning: a warning to show at first.
  private func run(_ file: SessionFile, warning: String? = nil) throws -> String? {
    let clock = Clock()
    let seat = DaisSeat(keeping: file, clock: clock)
    return try ChairApp(seat, preferences, clock: clock, warning: warning).run()
  }

  /// Runs an action and shows any error on the home screen, so that the user can choose again.
  /// - Parameter act: the action, which returns a warning to show afterwards.
  private func attempt(_ act: () throws -> String?) {
    view.message = nil
    do {
      view.message = try act().map { .init(text: $0, kind: .warning) }
    } catch {
      view.message = .init(text: Failure(error)?.message ?? "\(error)", kind: .error)
    }
  }

  private func list() {
    entries = (try? SessionEntry.all(in: ".")) ?? []
    let zone = MachineZones().local.zone
    view.items =
      entries.map { entry in
        let modified = Int(entry.modified)
        let changed = utcTimestamp(modified + zone.offset(at: modified) * 1000)
        return HomeView.Item(
          kind: .session, title: entry.name,
          note: "\(changed.prefix(10)) \(changed.dropFirst(11).prefix(5))",
          isOpenElsewhere: entry.isLocked)
      } + [
        HomeView.Item(kind: .new, title: "New committee", note: "one question at a time"),
        HomeView.Item(
          kind: .rehearsal, title: "Rehearsal", note: "a meeting under way, to try every key"),
      ]
    view.selected = min(view.selected, view.items.count - 1)
  }

  private func choose() throws -> Choice {
    let terminal = try Terminal(
      theme: preferences.theme.flatMap(Theme.named) ?? .dark, mouse: preferences.mouse)
    defer { terminal.close() }
    if view.message == nil, let warning = terminal.warning {
      view.message = .init(text: warning, kind: .warning)
    }
    while true {
      if !terminal.hasReadKeys { present(on: terminal) }
      switch terminal.nextEvent() {
      case .terminate: return .leave
      case .key(let key): if let choice = press(key) { return choice }
      case .resize, .tick, .resumed, .fileChanged, .ready: break
      }
    }
  }

  private func present(on terminal: Terminal) {
    view.form = form?.view
    let frame = HomeScreen.frame(
      view, hints: form == nil ? Self.listHints : Self.formHints, width: terminal.width,
      height: terminal.height)
    shown = frame
    terminal.present(frame)
  }

  private func press(_ key: Key) -> Choice? {
    if case .mouse(let mouse) = key { return point(mouse) }
    clicked = nil
    if var form {
      let isLeft = form.press(key)
      self.form = isLeft || form.path != nil ? nil : form
      return form.path == nil ? nil : .make(form)
    }
    let last = view.items.count - 1
    switch key {
    case .character("q"), .control("c"): return .leave
    case .character("j"), .down: view.selected = min(view.selected + 1, last)
    case .character("k"), .up: view.selected = max(view.selected - 1, 0)
    case .home: view.selected = 0
    case .end: view.selected = last
    case .character("n"): form = NewForm()
    case .character("r"): return .rehearse
    case .character("?"):
      view.message = .init(text: Self.help, kind: .answer)
    case .enter: return chosen()
    default: break
    }
    return nil
  }

  private func point(_ mouse: Key.Mouse) -> Choice? {
    switch mouse.kind {
    case .wheelDown: return press(.down)
    case .wheelUp: return press(.up)
    case .rightClick: return form == nil ? nil : press(.escape)
    case .middleClick: return nil
    case .click: break
    }
    switch shown?.target(at: mouse.point) {
    case .key(let name): return Key(name: name).flatMap(press)
    case .item(let index):
      let isSecond = clicked == index
      form?.choose(index)
      if form == nil { view.selected = index }
      if isSecond { return press(.enter) }
      clicked = index
      return nil
    default: return nil
    }
  }

  private func chosen() -> Choice? {
    switch view.items[view.selected].kind {
    case .session: return .open(entries[view.selected].folder.path)
    case .rehearsal: return .rehearse
    case .new:
      form = NewForm()
      return nil
    }
  }

  private static let help =
    "Return opens the chosen session, n makes a new committee, r opens a rehearsal to try every "
    + "key "
    + "on, q leaves. In a meeting, ? lists what can be done."

  private static let listHints = [
    Hint(key: "enter", note: "choose", line: ""), Hint(key: "n", note: "new committee", line: ""),
    Hint(key: "r", note: "rehearsal", line: ""), Hint(key: "?", note: "help", line: ""),
    Hint(key: "q", note: "leave", line: ""),
  ]

  private static let formHints = [
    Hint(key: "enter", note: "take", line: ""), Hint(key: "down", note: "choices", line: ""),
    Hint(key: "escape", note: "back", line: ""),
  ]
}
