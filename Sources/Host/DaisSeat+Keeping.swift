import Catalogue
import Phrases
import Session
import Storage

/// The host's tasks as seen from a seat: all of them if this program is the host, otherwise few.
extension DaisSeat {
  /// Whether `sync` may be tried: after a failure the host waits. Always `true` at another seat,
  /// where it has nothing to do.
  package var maySync: Bool { host?.maySync ?? true }

  /// When `tick` next has something to do, in milliseconds since 1970, on the same clock as `now`.
  package var nextWake: Int? {
    switch work {
    case .keeping(let host, _): host.nextWake
    case .joined: nil
    case .adrift: now + 1000
    }
  }

  /// Does what is due.
  /// - Returns: the error if the snapshot could not be written.
  @discardableResult
  package func tick() -> StorageError? {
    regainWhenDue()
    return host?.tick()
  }

  /// What was set aside when the session was opened.
  package var recovery: Recovery? { host?.recovery }

  /// A warning that the session opened here may be old.
  package var movedWarning: String? { host?.movedWarning }

  /// The milliseconds for which a clock ran while nobody had the session open.
  package var unwatched: Int? { host?.unwatched }

  /// Decodes the last records in advance, because the screens show them.
  package func recallRecords() { host?.recallRecords() }

  /// The minutes so far.
  /// - Throws: `StorageError` for a record that cannot be read.
  package func minutes(in language: Language = .english) throws(StorageError) -> Minutes {
    do { return try Minutes(session, in: language) } catch { throw error.at(folder.path) }
  }

  /// Saves the session to another folder and continues there.
  /// - Returns: whether programs that follow the session could be told.
  /// - Throws: `StorageError`; `SeatError` if another program is the host.
  package func move(to path: String) throws -> Bool {
    guard case .keeping(let host, let server) = work else {
      throw SeatError("only the terminal that opened the session first can do that", status: 1)
    }
    server.stopListening()
    defer { if isListening { server.listen() } }
    return try host.move(to: path)
  }

  /// How the session has moved since the last call, if it has.
  package func takeRelocation() -> Relocation? {
    guard case .keeping(let host, let server) = work, let relocation = host.takeRelocation() else {
      return nil
    }
    if isListening { server.listen() }
    return relocation
  }

  /// Leaves the session. If other seats remain, one of them becomes the host.
  /// - Returns: the error if the snapshot could not be written.
  /// - Throws: `StorageError` if the journal could not be synced.
  package func close() throws(StorageError) -> StorageError? {
    guard case .keeping(let host, let server) = work else { return nil }
    server.stopListening()
    // Do this after the lock is released, so that one of the other seats can take it.
    defer { server.close() }
    return try host.close()
  }
}
