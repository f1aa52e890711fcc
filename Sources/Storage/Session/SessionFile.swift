import Session

/// A session that is open for writing: the engine's value and the journal it is kept in. Every
/// change goes through `perform`, which has it in the journal before it is true.
package final class SessionFile {
  package private(set) var session: Session
  package private(set) var journal: JournalFile
  private var keeper: CheckpointKeeper
  private var snapshots = SnapshotWriter()
  /// Where commands get what the engine does not have.
  private let inputs: any InputSource
  /// When the program that had it before was last there, in milliseconds since 1970; `nil` for a
  /// new session. What clocks counted since then, nobody saw.
  package let lastSeen: Int?

  /// Where the program that had it before saved it and went on, if it did: what stands here may
  /// be old. `nil` for a new session.
  package let movedTo: String?
  /// Nobody has been told of it yet.
  private var relocation: Relocation?

  /// So many of the last records stay in memory: what screens show, and how far the room's looks
  /// back.
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

  /// Makes a session on disk.
  /// - Throws: `StorageError`
  package static func create(
    _ path: String, _ setup: Setup, shared: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem(), inputs: any InputSource = MachineInputs()
  ) throws -> SessionFile {
    let journal = try JournalFile.create(
      path, header: setup.encodedHeader(), shared: shared, on: fileSystem)
    let file = SessionFile(journal, Session(setup), CheckpointArchive(), inputs)
    // A view: the session is made without it.
    try? file.writeSnapshot()
    return file
  }

  /// Opens a session, from its newest checkpoint where that suffices.
  /// - Throws: `StorageError`; `.unreadable` also for a line that is whole but no record.
  package static func open(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem(), acceptingDamage: Bool = false,
    inputs: any InputSource = MachineInputs()
  ) throws -> SessionFile {
    let journal = try JournalFile.open(path, on: fileSystem, acceptingDamage: acceptingDamage)
    let (session, archive) = try journal.contents.opened(at: journal.folder.journalPath)
    return SessionFile(
      journal, session, archive, inputs,
      lastSeen: max(session.time, Int(journal.lock.lastSeen ?? 0)), movedTo: journal.lock.movedTo)
  }

  /// Leaves a sign that the program is there, on the lock: called now and then while a clock
  /// runs. Only the time of the file is set, so it costs no write.
  package func noteAlive() { journal.noteAlive() }

  /// Judges a line, writes its record and makes it true.
  ///
  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - author: the seat that enters the line; `nil` for the first seat.
  ///   - id: what the client calls the line, for the record.
  /// - Returns: what was decided, with its answer and warnings.
  /// - Throws: `Refusal` when it is out of order or not understood, `StorageError` when it could
  ///   not be written. Nothing has changed then. Where the journal is no longer as this program
  ///   has left it, the whole session is first written anew elsewhere (`takeRelocation`).
  @discardableResult
  package func perform(
    _ line: String, at now: Int, by author: String? = nil, id: String? = nil
  ) throws -> Decision {
    let decision = try judge(line, at: now, by: author, id: id)
    let record = try decision.record.encoded()
    try rescuing { (journal) throws(StorageError) in try journal.append(record) }
    try session.apply(decision)
    keeper.take(decision.record, in: journal.contents)
    writeCheckpoint(leaving: false)
    return decision
  }

  /// Judges a line without carrying it out.
  /// - Throws: as `perform`, but for what only writing can fail of.
  package func judge(
    _ line: String, at now: Int, by author: String? = nil, id: String? = nil
  ) throws -> Decision {
    let command = try Command(line, for: session)
    let fetched = try command.inputs(from: inputs)
    do {
      return try session.perform(command, at: now, with: fetched, by: author, id: id)
    } catch {
      guard let fault = error as? History.Fault else { throw error }
      throw fault.at(journal.folder.journalPath)
    }
  }

  /// Decodes the last records, which screens show over and over.
  package func recallRecords() { session.recall(Self.remembered) }

  /// The last records, whether or not they are in the history.
  package func lastRecords(_ count: Int) throws(StorageError) -> [Record] {
    let contents = journal.contents
    return try contents.decodedRecords(
      after: max(0, contents.recordCount - count), at: journal.folder.journalPath)
  }

  /// The descriptor of the folder, where it is a real one: what stands beside the session's files
  /// is looked up in it.
  package var directoryDescriptor: Int32? {
    journal.fileSystem is RealFileSystem ? journal.directory.descriptor : nil
  }

  /// Brings what was written to the disk itself. Called right after painting.
  package func sync() throws(StorageError) {
    guard journal.needsSync else { return }
    try rescuing { (journal) throws(StorageError) in try journal.sync() }
  }

  /// Rewrites `snapshot.json`, also where the folder was moved to.
  package func writeSnapshot() throws(StorageError) {
    try followFolder()
    try journal.writeSnapshot(snapshots.bytes(of: session))
  }

  /// Writes `snapshots/NAME.json` of the state as it is.
  package func writeSnapshot(named name: String) throws(StorageError) {
    try journal.writeSnapshot(named: name, snapshots.bytes(of: session))
  }

  /// Writes a checkpoint if one is due. Without it everything is in the journal too.
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

  /// Leaves: a checkpoint if enough has happened, the snapshot, and the lock goes.
  /// - Returns: why the snapshot could not be written, where that is so: it is a view, and everything
  ///   is in the journal.
  /// - Throws: `StorageError` where the journal could not be brought to the disk.
  @discardableResult
  package func close() throws(StorageError) -> StorageError? {
    writeCheckpoint(leaving: true)
    noteAlive()
    // The journal first: a snapshot that cannot be written must not keep it from the disk.
    try rescuing { (journal) throws(StorageError) in
      if journal.needsSync { try journal.sync() } else { try journal.verify() }
    }
    defer { try? journal.close() }
    do throws(StorageError) { try writeSnapshot() } catch { return error }
    return nil
  }

  /// Moves to another place, for a disk that is full or failing; from then on it is written there.
  /// - Returns: whether whoever follows the session here could be told where it goes on.
  /// - Throws: `StorageError`
  @discardableResult
  package func move(to path: String) throws(StorageError) -> Bool {
    let copy = try journal.save(as: path)
    let isTold = journal.noteMove(to: copy)
    try? journal.close()
    journal = copy
    // A view: the session has moved without it.
    try? writeSnapshot()
    return isTold
  }

  /// What has become of the place of the session since this was last asked: to be told to the
  /// chair, who would look for it where it was.
  package func takeRelocation() -> Relocation? {
    defer { relocation = nil }
    return relocation
  }

  /// Does something to the journal. Where somebody has changed that, the session, which is whole
  /// in memory, is written anew beside it, and the step is made there.
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
