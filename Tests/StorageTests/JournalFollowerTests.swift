import Testing

@testable import Storage
@testable import StorageFixtures

@Suite struct JournalFollowerTests {
  @Test func followsWhatIsAppended() throws {
    let files = try memory()
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "waiting")
    let journal = try JournalFile.create(session, header: header, on: files)
    #expect(try name(follower.poll()) == "loaded []")
    #expect(try name(follower.poll()) == "unchanged")
    try journal.append(record(1))
    try journal.append(record(2))
    try journal.appendCheckpoint(checkpoint(2))
    guard case .appended(let lines) = try follower.poll() else {
      Issue.record("nothing came")
      return
    }
    #expect(
      lines.map(\.kind) == [
        .record(sequence: 1), .record(sequence: 2), .checkpoint(sequence: 2),
      ])
    #expect(lines.map(\.bytes) == [record(1), record(2), checkpoint(2)].map(stored))
    #expect(try name(follower.poll()) == "unchanged")
    try journal.close()
    #expect(try name(follower.poll()) == "unchanged")
  }

  @Test func joinsLate() throws {
    let files = try memory(journal: journalBytes(3))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1, 2, 3]")
  }

  /// A line is reported once it is complete and not before, however its bytes arrive.
  @Test func waitsForTheWholeLine() throws {
    let files = try memory(journal: journalBytes(1))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1]")
    let file = try files.openForAppending(session + "/journal.jsonl")
    let line = JournalFormat.sealed(record(2))
    for byte in line.dropLast() {
      try files.writeAll([byte], to: file)
      try #require(try name(follower.poll()) == "unchanged")
    }
    try files.writeAll([line[line.count - 1]], to: file)
    #expect(try name(follower.poll()) == "appended [2]")
    #expect(!follower.isHeldUp)
  }

  /// The writer dies while writing a line; the next writer sets the line aside and continues.
  @Test func survivesARecovery() throws {
    let whole = journalBytes(3)
    let files = try memory(journal: Array(whole.dropLast(9)))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1, 2]")
    let journal = try JournalFile.open(session, on: files)
    #expect(try name(follower.poll()) == "unchanged")
    try journal.append(record(3, "roll open"))
    #expect(try name(follower.poll()) == "appended [3]")
  }

  @Test func startsOverWhenTheJournalIsReplaced() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    try journal.append(record(1))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1]")
    try journal.rewrite()
    try journal.append(record(2))
    #expect(try name(follower.poll()) == "loaded [1, 2]")
    try journal.append(record(3))
    #expect(try name(follower.poll()) == "appended [3]")
  }

  @Test func startsOverWhenTheJournalIsCut() throws {
    let files = try memory(journal: journalBytes(3))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1, 2, 3]")
    let file = try files.openForAppending(session + "/journal.jsonl")
    try files.truncate(file, to: journalBytes(2).count)
    #expect(try name(follower.poll()) == "loaded [1, 2]")
  }

  @Test func saysThatABadLineStandsInTheWay() throws {
    let files = try memory(journal: journalBytes(1))
    let follower = JournalFollower(session, on: files)
    _ = try follower.poll()
    let file = try files.openForAppending(session + "/journal.jsonl")
    try files.writeAll(Array("rubbish\n".utf8) + JournalFormat.sealed(record(2)), to: file)
    #expect(try name(follower.poll()) == "unchanged")
    #expect(follower.isHeldUp)
    _ = try JournalFile.open(session, on: files, acceptingDamage: true)
    #expect(try name(follower.poll()) == "unchanged")
    #expect(!follower.isHeldUp)
  }

  @Test func waitsWhileTheSessionIsAway() throws {
    let files = try memory(journal: journalBytes(2))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1, 2]")
    try files.rename(session + "/journal.jsonl", to: "/home/x")
    #expect(try name(follower.poll()) == "waiting")
    try files.rename("/home/x", to: session + "/journal.jsonl")
    #expect(try name(follower.poll()) == "loaded [1, 2]")
  }

  @Test func refusesANewerVersion() throws {
    let line = JournalFormat.sealed(Array(#"{"format":"chair-session","version":3}"#.utf8))
    let follower = JournalFollower(session, on: try memory(journal: line))
    let error = failure { _ = try follower.poll() }
    #expect(error?.reason == .newerVersion(found: 3, supported: 2))
  }

  /// Whichever operation fails, the next poll reports the current contents.
  @Test func aFailingLookCanBeRepeated() throws {
    for failAt in 1...4 {
      let base = try memory(journal: journalBytes(2))
      let failing = FailingFileSystem(base, failAt: failAt, fault: .error(5))
      let follower = JournalFollower(session, on: failing)
      #expect(throws: StorageError.self) { try follower.poll() }
      #expect(failing.hasFailed)
      #expect(try name(follower.poll()) == "loaded [1, 2]")
    }
  }

  /// The chair saves the session to another disk: the room's screen follows it there, and on from
  /// there.
  @Test func followsASessionThatIsSavedElsewhere() throws {
    let files = try memory()
    try files.makeDirectory("/media", mode: 0o755)
    var journal = try JournalFile.create(session, header: header, on: files)
    try journal.append(record(1))
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1]")
    for path in ["/media/a.chair", "/media/b.chair"] {
      let copy = try journal.save(as: path)
      #expect(journal.noteMove(to: copy))
      try journal.close()
      journal = copy
      #expect(try name(follower.poll()).hasPrefix("loaded"))
      #expect(follower.folder.path == path)
      #expect(try name(follower.poll()) == "unchanged")
    }
    try journal.append(record(2))
    #expect(try name(follower.poll()) == "appended [2]")
    #expect(SessionFolder(session).movedTo(on: files) == "/media/a.chair")
    // A program that opens the old folder again continues in that folder.
    let again = try JournalFile.open(session, on: files)
    #expect(again.lock.movedTo == "/media/a.chair")
    #expect(SessionFolder(session).movedTo(on: files) == nil)
  }

  @Test func saysWhereItCannotFollow() throws {
    let files = try memory(journal: journalBytes(1))
    let journal = try JournalFile.open(session, on: files)
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1]")
    let copy = try journal.save(as: "/home/copy.chair")
    #expect(journal.noteMove(to: copy))
    try files.rename("/home/copy.chair", to: "/home/away")
    #expect(try name(follower.poll()) == "unchanged")
    #expect(follower.outOfReach == "/home/copy.chair")
    try files.rename("/home/away", to: "/home/copy.chair")
    #expect(try name(follower.poll()) == "loaded [1]")
    #expect(follower.outOfReach == nil)
  }

  /// Someone who can write to a folder must not be able to redirect the room's screen to another
  /// session.
  @Test func isNotLedToAnotherSession() throws {
    let files = try memory(journal: journalBytes(1))
    try JournalFile.open(session, on: files).close()
    let other = Array(#"{"format":"chair-session","version":2,"committee":"Secret"}"#.utf8)
    try JournalFile.create("/home/secret.chair", header: other, on: files).close()
    let lock = try files.openForAppending(session + "/lock")
    try files.writeAll(Array("/home/secret.chair\n".utf8), to: lock)
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded [1]")
    #expect(try name(follower.poll()) == "unchanged")
    #expect(follower.folder.path == session)
    #expect(follower.outOfReach == "/home/secret.chair")
  }

  /// The folder is renamed while both screens are open.
  @Test func followsAFolderThatIsRenamed() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    let follower = JournalFollower(session, on: files)
    #expect(try name(follower.poll()) == "loaded []")
    try files.rename(session, to: "/home/renamed.chair")
    try journal.append(record(1))
    #expect(try name(follower.poll()) == "appended [1]")
    #expect(follower.folder.path == "/home/renamed.chair")
  }

  private func name(_ update: JournalFollower.Update) -> String {
    switch update {
    case .waiting: "waiting"
    case .unchanged: "unchanged"
    case .loaded(let contents): "loaded \(Array(1..<(contents.recordCount + 1)))"
    case .appended(let lines): "appended \(lines.map { line in number(line.kind) })"
    }
  }

  private func number(_ kind: JournalLine.Kind) -> Int {
    switch kind {
    case .record(let sequence), .checkpoint(let sequence): sequence
    }
  }
}
