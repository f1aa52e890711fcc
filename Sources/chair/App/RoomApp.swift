import Host
import Presentation
import Session
import Storage
import TerminalKit

/// Runs the room's screen. It follows the journal, writes nothing, and stays correct when the
/// chair's program ends and starts again.
final class RoomApp {
  private let terminal: Terminal
  private let followed: FollowedSession
  /// The view and the session it was made from; `nil` if the session has changed since.
  private var shown: (view: RoomView, session: PublicSession)?
  private var theme: Theme
  private var look: RoomLook
  /// How far the session's last record is ahead of this machine's clock, in milliseconds.
  private var ahead = 0
  /// Whether the view may be incomplete, with no file change to announce the rest.
  private var isBehind = false

  init(_ path: String, theme: Theme, look: RoomLook) throws {
    self.theme = theme
    self.look = look
    followed = try FollowedSession(path, remembering: RoomNews.reach)
    terminal = try Terminal(theme: theme, mouse: false, order: look.order)
    self.look.smallestLetters = terminal.encoding.smallestLetters
    self.look.hasSigns = terminal.depth == .none
    watch()
    catchUp()
  }

  func run() throws {
    defer { terminal.close() }
    while true {
      if !terminal.hasReadKeys { present() }
      switch terminal.nextEvent(until: nextWake.map { Int64($0) }) {
      case .key(.character("q")), .key(.control("c")), .key(.escape), .terminate: return
      case .key(.character("T")): nextTheme()
      case .key(.control("l")): terminal.invalidate()
      case .key, .resize, .tick, .resumed, .fileChanged, .ready: break
      }
      catchUp()
    }
  }

  /// Reads new records. If the folder was replaced, watches the new one.
  private func catchUp() {
    // Retry a read that failed during a change, and a folder that cannot be reached.
    let update = try? followed.catchUp()
    isBehind = update == nil || followed.outOfReach != nil
    guard let update else {
      shown = nil
      return
    }
    switch update {
    case .unchanged: break
    case .appended: shown = nil
    case .waiting: terminal.watch = nil
    case .loaded:
      shown = nil
      watch()
      // Changes made before the watch was set up are not reported, so read again.
      catchUp()
    }
  }

  private func watch() {
    terminal.watch = FileWatch(
      directory: followed.folder.path, file: SessionFolder.journalName,
      or: SessionFolder.lockName)
  }

  /// Milliseconds since 1970, never before the last record, as on the chair's screen.
  private var now: Int { Int(terminal.clock.now) + ahead }

  /// In milliseconds on the terminal's clock.
  private var nextWake: Int? {
    let change = NextChange.after(now, followed.session, countdown: true) - ahead
    // Poll every second if the folder cannot be watched.
    return terminal.watch == nil || isBehind ? min(change, now - ahead + 1000) : change
  }

  private func present() {
    let session = followed.session
    ahead = max(ahead, session.time - Int(terminal.clock.now))
    var frame = RoomScreen.frame(
      view(of: session), look, width: terminal.width, height: terminal.height)
    if let path = followed.outOfReach { frame.lastRow("The session continues in \(path)") }
    terminal.present(frame)
  }

  /// Rebuilt after a change. Otherwise only the clocks are updated.
  private func view(of session: Session) -> RoomView {
    if var shown {
      shown.view.move(to: now, in: shown.session)
      self.shown = shown
      return shown.view
    }
    let hall = PublicSession(session)
    let view = RoomView(hall, RoomNews(session), in: look.languages, at: now)
    shown = (view, hall)
    return view
  }

  private func nextTheme() {
    let index = Theme.all.firstIndex { $0.name == theme.name } ?? 0
    theme = Theme.all[(index + 1) % Theme.all.count]
    terminal.use(theme)
  }
}
