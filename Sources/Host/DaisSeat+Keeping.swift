import Phrases
import Session
import Storage

/// The host's work as a seat does it: all of it if this program is the host, otherwise little.
extension DaisSeat {
  package var maySync: Bool { host?.maySync ?? true }

  /// When `tick` has something to do, in milliseconds since 1970 by `now`.
  package var nextWake: Int? {
    switch work {
    case .keeping(let host, _): host.nextWake
    case .joined: nil
    case .adrift: now + 1000
    }
  }

  /// Does what is due.
  /// - Returns: why the snapshot could not be written.
  @discardableResult
  package func tick() -> StorageError? {
    regainWhenDue()
    return host?.tick()
  }

  /// What opening had to set aside.
  package var recovery: Recovery? { host?.recovery }

  /// That what was opened here may be old.
  package var movedWarning: String? { host?.movedWarning }

  /// The milliseconds that a clock ran on while nobody had the session open.
  package var unwatched: Int? { host?.unwatched }

  /// Decodes the last records once, since screens show them.
  package func recallRecords() { host?.recallRecords() }

  /// The minutes as they stand.
  /// - Throws: `StorageError` for a record that cannot be read.
  package func minutes() throws(StorageError) -> Minutes {
    do { return try Minutes(session) } catch { throw error.at(folder.path) }
  }

  /// Goes on in another folder.
  /// - Returns: whether whoever follows the session could be told.
  /// - Throws: `StorageError`; `SeatError` if another program is the host.
  package func move(to path: String) throws -> Bool {
    guard case .keeping(let host, let server) = work else {
      throw SeatError("only the seat that hosts the session can do that", status: 1)
    }
    server.stopListening()
    defer { if isListening { server.listen() } }
    return try host.move(to: path)
  }

  /// What has become of the session's place since this was last asked.
  package func takeRelocation() -> Relocation? {
    guard case .keeping(let host, let server) = work, let relocation = host.takeRelocation() else {
      return nil
    }
    if isListening { server.listen() }
    return relocation
  }

  /// Leaves the session. If other seats remain, one of them becomes the host.
  /// - Returns: why the snapshot could not be written, where that is so.
  /// - Throws: `StorageError` where the journal could not be brought to the disk.
  package func close() throws(StorageError) -> StorageError? {
    guard case .keeping(let host, let server) = work else { return nil }
    server.stopListening()
    // After the lock is released, so that one of them can take it.
    defer { server.close() }
    return try host.close()
  }
}
