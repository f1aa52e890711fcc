import Testing

@testable import Storage
@testable import StorageFixtures

/// Someone else changes the files of a session that is open.
@Suite struct ChangedJournalTests {
  enum Change: CaseIterable {
    case cut, grown, olderCopyInPlace, replaced, movedAway, removed, linked
    case lockRemoved, lockReplaced
  }

  private func make(_ change: Change, on files: MemoryFileSystem) throws {
    let journal = session + "/journal.jsonl"
    switch change {
    case .cut:
      let file = try files.openForAppending(journal)
      try files.truncate(file, to: journalBytes(1).count)
    case .grown: try files.writeAll([1], to: try files.openForAppending(journal))
    case .olderCopyInPlace:
      let file = try files.openForAppending(journal)
      try files.truncate(file, to: 0)
      try files.writeAll(journalBytes(1), to: file)
    case .replaced: try files.replaceFile(journal, with: journalBytes(2), mode: 0o600)
    case .movedAway:
      try files.rename(journal, to: session + "/old.jsonl")
      try files.replaceFile(journal, with: journalBytes(2), mode: 0o600)
    case .removed: try files.remove(journal)
    case .linked: try files.link(journal, "/home/second-name")
    case .lockRemoved: try files.remove(session + "/lock")
    case .lockReplaced:
      try files.remove(session + "/lock")
      _ = try JournalFile.open(session, on: files)
    }
  }

  private func isChanged(_ error: StorageError?) -> Bool {
    if case .changed = error?.reason { true } else { false }
  }

  @Test(arguments: Change.allCases)
  func nothingIsAppendedToIt(change: Change) throws {
    let files = try memory(journal: journalBytes(2))
    let journal = try JournalFile.open(session, on: files)
    try make(change, on: files)
    let found = try? files.contents(session + "/journal.jsonl")
    for _ in 1...2 {
      #expect(isChanged(failure { try journal.append(record(3)) }))
      #expect(journal.contents.recordCount == 2)
      #expect((try? files.contents(session + "/journal.jsonl")) == found)
    }
    // All records are still in memory.
    let copy = try journal.save(as: "/home/copy.chair")
    try copy.append(record(3))
    try copy.close()
    #expect(
      records(try JournalContents.read("/home/copy.chair", on: files))
        == (1...3).map { stored(record($0)) })
  }

  @Test(arguments: Change.allCases)
  func noSyncAcknowledgesIt(change: Change) throws {
    for isDistrusted in [false, true] {
      let files = try memory(journal: journalBytes(1))
      let journal = try JournalFile.open(session, on: files)
      try journal.append(record(2))
      journal.isDistrusted = isDistrusted
      try make(change, on: files)
      let found = try? files.contents(session + "/journal.jsonl")
      for _ in 1...2 {
        #expect(isChanged(failure { try journal.sync() }))
        #expect(journal.needsSync)
      }
      // Nor is a journal that someone else put there overwritten.
      #expect((try? files.contents(session + "/journal.jsonl")) == found)
      #expect(try files.list(session).allSatisfy { !files.isTemporary($0) })
    }
  }

  /// Rewriting, truncating and moving by this program are not mistaken for changes by someone else.
  @Test func whatThisProgramDoesIsNoChange() throws {
    let files = try memory(journal: journalBytes(2) + [1, 2])
    let journal = try JournalFile.open(session, on: files)
    try journal.append(record(3))
    try journal.rewrite()
    try journal.append(record(4))
    try journal.sync()
    try journal.appendCheckpoint(checkpoint(4))
    try files.rename(session, to: "/home/renamed.chair")
    try journal.append(record(5))
    try journal.close()
    #expect(try JournalContents.read("/home/renamed.chair", on: files).recordCount == 5)
  }

  /// Everything continues in the renamed folder, and nothing in a new folder with its old name.
  @Test func aFolderThatWasRenamedIsFollowed() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    #expect(try !journal.followFolder())
    try files.rename(session, to: "/home/renamed.chair")
    try files.makeDirectory(session, mode: 0o700)
    try journal.append(record(1))
    journal.isDistrusted = true
    try journal.sync()
    try journal.writeSnapshot([1])
    try journal.writeSnapshot(named: "n", [1])
    #expect(try files.list(session).isEmpty)
    #expect(
      try files.list("/home/renamed.chair")
        == ["journal.jsonl", "lock", "snapshot.json", "snapshots"])
    #expect(try journal.followFolder())
    #expect(journal.folder.path == "/home/renamed.chair")
    #expect(try !journal.followFolder())
  }

  @Test func aLookCostsTwoOperations() throws {
    let files = FailingFileSystem(try memory(), failAt: .max, fault: .powerCut)
    let journal = try JournalFile.create(session, header: header, on: files)
    let before = files.operations
    try journal.append(record(1))
    // Two checks and the write.
    #expect(files.operations == before + 3)
    try journal.sync()
    #expect(files.operations == before + 6)
  }
}
