import Phrases
import Session
import Storage

/// The owner of an open session. Screens, scripts and seats on the socket all enter their lines
/// here; the host writes and syncs the journal, updates snapshots and does the periodic work. It
/// needs no terminal; its clock and files are passed in.
package final class SessionHost {
  let file: SessionFile
  private let clock: () -> Int
  /// How far the last record was ahead of this machine's clock on opening, in milliseconds.
  package let ahead: Int
  /// When to rewrite `snapshot.json`, in milliseconds since 1970.
  private var snapshotDue: Int?
  /// When to retry a failed sync, in milliseconds since 1970.
  private var syncAgainAt = 0
  /// When this program was last marked as alive, in milliseconds since 1970.
  private var lastSign = 0
  private var ids = LineIDs()

  /// Milliseconds between two signs of life while a clock runs. After a crash, the length of the
  /// gap is known to this precision.
  package static let signOfLifeEvery = 5000

  /// The maximum delay in milliseconds from a change to the next snapshot.
  static let snapshotDelay = 500

  /// - Parameter clock: returns the time in milliseconds since 1970.
  package init(_ file: SessionFile, clock: @escaping () -> Int) {
    self.file = file
    self.clock = clock
    ahead = max(0, file.session.state.time - clock())
  }

  /// After the last record that was written.
  package var session: Session { _read { yield file.session } }

  /// Milliseconds since 1970, never before the last record. If the last record was ahead of this
  /// machine's clock, time continues from the record.
  package var now: Int { max(clock() + ahead, file.session.state.time) }

  /// Carries out a line. It is in the journal when this returns, and on the disk after `sync`.
  ///
  /// - Parameters:
  ///   - author: the seat that enters the line; `nil` for the first seat.
  ///   - seen: the number of the last record that the seat had seen.
  ///   - id: the client's id of the line. If a line with this id was carried out before, its
  ///     outcome is returned and it is not carried out again.
  ///   - folder: to which relative names of files refer, if it is not this program's own.
  ///   - time: replaces the host's clock, in milliseconds since 1970.
  /// - Throws: `Refusal`, `StorageError`; nothing has changed then.
  @discardableResult
  package func perform(
    _ line: String, by author: String? = nil, seen: Int? = nil, id: String? = nil,
    in folder: String? = nil, at time: Int? = nil
  ) throws -> Outcome {
    if let id, let outcome = try ids.outcome(of: id, in: file) { return outcome }
    if let seen { try requireSeen(seen, line, by: author) }
    let decision = try file.perform(line, at: time ?? now, by: author, id: id, in: folder)
    snapshotDue = snapshotDue ?? now + Self.snapshotDelay
    var warnings = decision.warnings
    if let marked = decision.record.facts.first as? Marked {
      // The journal has the mark; its file is only a view.
      do { try file.writeSnapshot(named: marked.mark) } catch {
        warnings.append("the snapshot is named, but its file was not written: \(error.description)")
      }
    }
    let outcome = Outcome(decision.record, answer: decision.answer, warnings: warnings)
    if let id { ids.note(outcome, of: id) }
    return outcome
  }

  /// Judges a line without carrying it out.
  /// - Throws: `Refusal` if it would be refused.
  package func judge(_ line: String, by author: String? = nil, at time: Int) throws -> Decision {
    try file.judge(line, at: time, by: author)
  }

  /// If two seats call the next speaker at the same moment, both mean the same one.
  private func requireSeen(_ seen: Int, _ line: String, by author: String?) throws {
    guard seen < file.session.state.sequence else { return }
    let unseen = session.history.records.suffix(session.state.sequence - seen)
    guard let other = unseen.last(where: { $0.by != author }),
      try Command(line, for: session).advances
    else { return }
    let done = session.sentences(of: [other.sequence])[other.sequence] ?? other.command
    throw Refusal(
      """
      \(Author.title(other.by)) was first: \(Minutes.closed(done)) Check, and enter this again if it \
      still applies
      """)
  }

  // MARK: - Keeping

  /// Whether a failed sync may be retried now. Each retry rewrites the whole journal, so retries
  /// are a second apart.
  package var maySync: Bool { now >= syncAgainAt }

  /// Syncs what was written to the disk. After this, a line may be confirmed.
  /// - Throws: `StorageError` if the disk fails; see `maySync`.
  package func sync() throws(StorageError) {
    do throws(StorageError) {
      try file.sync()
      syncAgainAt = 0
    } catch {
      syncAgainAt = now + 1000
      throw error
    }
  }

  /// When `tick` next has something to do, in milliseconds since 1970; `nil` if nothing is due.
  package var nextWake: Int? {
    var times = [snapshotDue].compactMap(\.self)
    if file.session.state.floor.clocks.isAnyRunning {
      times.append(lastSign + Self.signOfLifeEvery)
    }
    if syncAgainAt > now { times.append(syncAgainAt) }
    return times.min()
  }

  /// Does what is due: a snapshot soon after a change, and a sign of life while a clock runs.
  /// - Returns: the error if the snapshot could not be written.
  @discardableResult
  package func tick() -> StorageError? {
    if file.session.state.floor.clocks.isAnyRunning, now - lastSign >= Self.signOfLifeEvery {
      lastSign = now
      file.noteAlive()
    }
    guard let due = snapshotDue, now >= due else { return nil }
    snapshotDue = nil
    do { try file.writeSnapshot() } catch { return error }
    return nil
  }

  /// The milliseconds for which a clock ran while nobody had the session open; `nil` if that is
  /// within the precision of the signs of life.
  package var unwatched: Int? {
    let away = now - (file.lastSeen ?? now)
    return file.session.state.floor.clocks.isAnyRunning && away > Self.signOfLifeEvery ? away : nil
  }

  /// Decodes the last records in advance, because the screens show them.
  package func recallRecords() { file.recallRecords() }

  /// Closes the session.
  /// - Returns: the error if the snapshot could not be written.
  /// - Throws: `StorageError` if the journal could not be synced.
  package func close() throws(StorageError) -> StorageError? {
    try file.close()
  }
}
