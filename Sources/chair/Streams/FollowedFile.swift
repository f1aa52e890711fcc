import Glibc
import Host
import Session
import Storage
import TerminalKit

/// Rewrites a file whenever a session changes, until the program is interrupted. It waits for the
/// kernel to report a change, as the room's screen does, and writes at most twice a second.
final class FollowedFile {
  private let followed: FollowedSession
  private let write: (Session) throws -> Void
  private let loop = EventLoop()
  private var watch: FileWatch?

  /// Milliseconds between two rewritings at least: a busy minute has many records.
  static let pause = 500
  /// Milliseconds between two looks where the kernel reports no changes.
  static let patience = 1000

  /// - Parameter write: writes the file, atomically.
  /// - Throws: `StorageError`
  init(_ path: String, _ write: @escaping (Session) throws -> Void) throws {
    followed = try FollowedSession(path, remembering: 0)
    self.write = write
    watchFolder()
    // What was written before the watch began is not reported.
    catchUp()
  }

  /// Writes the file, and again after each change.
  /// - Throws: what the first writing throws. A later failure is printed, and the next change tries
  ///   again.
  func run() throws {
    try undisturbed { try write(followed.session) }
    while true {
      waitForChange()
      guard catchUp() else { continue }
      do { try undisturbed { try write(followed.session) } } catch {
        Output.error(Failure(inShell: error)?.message ?? "\(error)")
      }
      loop.wait(within: Self.pause)
    }
  }

  private func waitForChange() {
    guard let watch else {
      loop.wait(within: Self.patience)
      watchFolder()
      return
    }
    repeat { loop.wait(for: watch.descriptor) } while !watch.hasChanged()
  }

  /// Reads new records.
  /// - Returns: whether there are any.
  @discardableResult
  func catchUp() -> Bool {
    var hasChanged = false
    while let update = try? followed.catchUp() {
      switch update {
      case .unchanged: return hasChanged
      case .appended: hasChanged = true
      case .waiting:
        watch = nil
        return hasChanged
      case .loaded:
        hasChanged = true
        watchFolder()
      }
    }
    // A read that failed during a change is repeated.
    watch = nil
    return hasChanged
  }

  private func watchFolder() {
    watch = FileWatch(
      directory: followed.folder.path, file: SessionFolder.journalName,
      or: SessionFolder.lockName)
  }

  /// Runs `body` without interruptions, which would leave a temporary file behind.
  private func undisturbed(_ body: () throws -> Void) rethrows {
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    sigprocmask(SIG_BLOCK, &signals, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
