import Session

/// A session that is open for writing, with its journal. Every change goes through `perform`, which
/// writes it to the journal before applying it.
package final class SessionFile {
  /// After the last record that was written.
  package private(set) var session: Session
  /// Locked by this program; another one after the session was saved elsewhere.
  package private(set) var journal: JournalFile
  private var keeper: CheckpointKeeper
  private var snapshots = SnapshotWriter()
  /// Provides the inputs that commands need from outside the engine.
  private let inputs: any InputSource
  /// When the program that had it open before was last active, in milliseconds since 1970; `nil`
  /// for a new session. The time that clocks counted since then was not seen by anybody.
  package let lastSeen: Int?

  /// The path under which the program that had it open before saved and continued it, if it did:
  /// this copy may be old. `nil` for a new session.
  package let movedTo: String?
  /// Not reported to the chair yet.
  private var relocation: Relocation?

  /// The number of recent records kept in memory, for the screens and for the news shown to the
  /// room.
  package static let remembered = 256

  private init(
    _ journal: JournalFile, _ session: Session, _ archive: CheckpointArchive,
    _ inputs: any InputSource,
    lastSeen: Int? = nil, movedTo: String? = nil
  ) {
    self.inputs = inputs
    self.lastSeen = lastSeen
    self.movedTo = movedTo
    self.journal = journal
    self.session = session
    keeper = CheckpointKeeper(archive, journal.contents)
  }

  /// Creates a session on disk.
  /// - Throws: `StorageError`
  package static func create(
    _ path: String, _ setup: Setup, shared: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem(), inputs: any InputSource = MachineInputs()
  ) throws -> SessionFile {
    let journal = try JournalFile.create(
      path, header: setup.encodedHeader(), shared: shared, on: fileSystem)
    let file = SessionFile(journal, Session(setup), CheckpointArchive(), inputs)
    // The snapshot is only a view: the session is complete without it.
    try? file.writeSnapshot()
    return file
  }

  /// Opens a session, starting from its newest usable checkpoint.
  /// - Throws: `StorageError`; `.unreadable` also for a complete line that is not a valid record.
  package static func open(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem(), acceptingDamage: Bool = false,
    inputs: any InputSource = MachineInputs()
  ) throws -> SessionFile {
    let journal = try JournalFile.open(path, on: fileSystem, acceptingDamage: acceptingDamage)
    let (session, archive) = try journal.contents.opened(at: journal.folder.journalPath)
    return SessionFile(
      journal, session, archive, inputs,
      lastSeen: max(session.state.time, Int(journal.lock.lastSeen ?? 0)),
      movedTo: journal.lock.movedTo)
  }

  /// Marks this program as alive by updating the time of the lock file. Called regularly while a
  /// clock runs; it does not write any data.
  package func noteAlive() { journal.noteAlive() }

  /// Judges a command line, writes its record to the journal, and applies it.
  ///
  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - author: the seat that enters the line; `nil` for the first seat.
  ///   - id: the client's id of the line, for the record.
  ///   - folder: to which relative names of files refer, if it is not this program's own.
  /// - Returns: what was decided, with its answer and warnings.
  /// - Throws: `Refusal` if it is out of order or not understood, `StorageError` if it could not be
  ///   written. Nothing has changed then. If another program has changed the journal, the whole
  ///   session is first rewritten elsewhere (`takeRelocation`).
  @discardableResult
  package func perform(
    _ line: String, at now: Int, by author: String? = nil, id: String? = nil,
    in folder: String? = nil
  ) throws -> Decision {
    let decision = try judge(line, at: now, by: author, id: id, in: folder)
    let record = try decision.record.encoded()
    try rescuing { (journal) throws(StorageError) in try journal.append(record) }
    try session.apply(decision)
    keeper.take(decision.record, in: journal.contents)
    writeCheckpoint(leaving: false)
    return decision
  }

  /// Judges a command line without carrying it out.
  /// - Throws: like `perform`, except for errors of writing.
  package func judge(
    _ line: String, at now: Int, by author: String? = nil, id: String? = nil,
    in folder: String? = nil
  ) throws -> Decision {
    let command = try Command(line, for: session)
    let fetched = try command.inputs(from: inputs, in: folder)
    do {
      return try session.perform(command, at: now, with: fetched, by: author, id: id)
    } catch {
      guard let fault = error as? History.Fault else { throw error }
      throw fault.at(journal.folder.journalPath)
    }
  }

  /// Decodes the last records in advance, because the screens show them repeatedly.
  package func recallRecords() { session.recall(Self.remembered) }

  /// The last records, whether or not they are in the history.
  /// - Throws: `StorageError` `.unreadable` for a record that cannot be decoded.
  package func lastRecords(_ count: Int) throws(StorageError) -> [Record] {
    let contents = journal.contents
    return try contents.decodedRecords(
      after: max(0, contents.recordCount - count), at: journal.folder.journalPath)
  }

  /// The descriptor of the folder, for looking up other files in it; `nil` if the file system is
  /// not a real one.
  package var directoryDescriptor: Int32? {
    journal.fileSystem is RealFileSystem ? journal.directory.descriptor : nil
  }

  /// Syncs what was written to the disk. Called right after painting.
  /// - Throws: `StorageError` if the sync fails, or if another program has changed the journal and
  ///   the session could not be rewritten elsewhere.
  package func sync() throws(StorageError) {
    guard journal.needsSync else { return }
    try rescuing { (journal) throws(StorageError) in try journal.sync() }
  }

  /// Rewrites `snapshot.json`, in the new place if the folder was moved.
  /// - Throws: `StorageError` if the system refuses; the old file is then unchanged.
  package func writeSnapshot() throws(StorageError) {
    try followFolder()
    try journal.writeSnapshot(snapshots.bytes(of: session))
  }

  /// Writes `snapshots/NAME.json` with the current state.
  /// - Throws: `StorageError` if the system refuses.
  package func writeSnapshot(named name: String) throws(StorageError) {
    try journal.writeSnapshot(named: name, snapshots.bytes(of: session))
  }

  /// Writes a checkpoint if one is due. A failure is harmless: the journal has everything.
  private func writeCheckpoint(leaving: Bool) {
    guard let draft = keeper.draft(of: session, leaving: leaving) else { return }
    do throws(StorageError) {
      try journal.appendCheckpoint(draft.bytes)
      keeper.wrote(draft, at: journal.contents.checkpoints.count - 1)
    } catch {
      return keeper.wrote(draft, at: nil)
    }
    journal.settle()
    let source = JournalSource(journal.contents, keeper.archive, of: session.setup)
    session.settle(on: source, remembering: Self.remembered)
  }

  /// Closes the session: writes a checkpoint if enough has happened, and the snapshot, and releases
  /// the lock.
  /// - Returns: the error if the snapshot could not be written. It is only a view, and the journal
  ///   has everything.
  /// - Throws: `StorageError` if the journal could not be synced.
  @discardableResult
  package func close() throws(StorageError) -> StorageError? {
    writeCheckpoint(leaving: true)
    noteAlive()
    // Sync the journal first: an error in writing the snapshot must not prevent it.
    try rescuing { (journal) throws(StorageError) in
      if journal.needsSync { try journal.sync() } else { try journal.verify() }
    }
    defer { try? journal.close() }
    do throws(StorageError) { try writeSnapshot() } catch { return error }
    return nil
  }

  /// Saves the session to another place and continues there, for a disk that is full or failing.
  /// - Returns: whether programs that follow the session here could be told where it continues.
  /// - Throws: `StorageError`
  @discardableResult
  package func move(to path: String) throws(StorageError) -> Bool {
    let copy = try journal.save(as: path)
    let isTold = journal.noteMove(to: copy)
    try? journal.close()
    journal = copy
    // The snapshot is only a view: the session has moved without it.
    try? writeSnapshot()
    return isTold
  }

  /// How the session has moved since the last call, if it has, to be reported to the chair.
  package func takeRelocation() -> Relocation? {
    defer { relocation = nil }
    return relocation
  }

  /// Performs a step on the journal. If another program has changed the journal, the session, which
  /// is complete in memory, is rewritten beside it, and the step is repeated there.
  private func rescuing(
    _ step: (JournalFile) throws(StorageError) -> Void
  ) throws(StorageError) {
    do throws(StorageError) {
      try step(journal)
    } catch {
      guard case .changed(let what) = error.reason else { throw error }
      _ = try? journal.followFolder()
      let folder = try journal.folder.nextFree(on: journal.fileSystem)
      let isTold: Bool
      do throws(StorageError) {
        isTold = try move(to: folder.path)
      } catch let second {
        throw StorageError(.changed("\(what); \(second.message)"), path: error.path)
      }
      relocation = .rescued(to: folder.path, because: error, isTold: isTold)
      try step(journal)
    }
  }

  private func followFolder() throws(StorageError) {
    if try journal.followFolder() { relocation = .folderMoved(to: journal.folder.path) }
  }
}
