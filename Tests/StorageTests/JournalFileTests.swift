import Testing

@testable import Storage

@Suite struct JournalFileTests {
  @Test func whatIsAppendedIsReadBack() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    for number in 1...3 { try journal.append(record(number)) }
    try journal.appendCheckpoint(checkpoint(3))
    try journal.append(record(4))
    try journal.close()

    let opened = try JournalFile.open(session, on: files)
    #expect(opened.recovery == nil)
    #expect(Array(opened.contents.header) == stored(header))
    #expect(records(opened.contents) == (1...4).map { stored(record($0)) })
    #expect(Array(opened.contents.record(2)) == stored(record(2)))
    #expect(opened.contents.records(after: 3).map { Array($0) } == [stored(record(4))])
    #expect(opened.contents.records(after: 4).isEmpty)
    let newest = try #require(opened.contents.checkpoint())
    #expect(newest.sequence == 3)
    #expect(Array(opened.contents.line(of: newest)) == stored(checkpoint(3)))
  }

  /// To the reader, lines found on opening and lines appended since are one journal.
  @Test func contentsFollowWhatIsAppended() throws {
    let files = try memory(journal: journalBytes(2))
    let journal = try JournalFile.open(session, on: files)
    try journal.append(record(3))
    try journal.appendCheckpoint(checkpoint(2))
    try journal.append(record(4))
    #expect(records(journal.contents) == (1...4).map { stored(record($0)) })
    #expect(journal.contents.checkpoints.map(\.sequence) == [2])
    #expect(journal.contents.byteCount == (try files.contents(session + "/journal.jsonl").count))
  }

  @Test func theNewestCheckpointNotAfterARecordIsFound() throws {
    let files = try memory(journal: journalBytes(5))
    let journal = try JournalFile.open(session, on: files)
    for number in [2, 5, 4] { try journal.appendCheckpoint(checkpoint(number)) }
    let contents = try JournalContents.read(session, on: files)
    #expect(contents.checkpoint()?.sequence == 5)
    #expect(contents.checkpoint(notAfter: 4)?.sequence == 4)
    #expect(contents.checkpoint(notAfter: 3)?.sequence == 2)
    #expect(contents.checkpoint(notAfter: 1) == nil)
  }

  @Test(arguments: [
    record(2), record(0), checkpoint(1), header, Array(#"{"sequence":1,"a":"#.utf8),
    Array("{\"sequence\":1,\"a\":\"\n\"}".utf8), [],
  ])
  func aLineThatCouldNotBeReadBackIsNeverWritten(object: [UInt8]) throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    let before = try files.contents(session + "/journal.jsonl")
    let error = failure { try journal.append(object) }
    #expect(error?.exitStatus == 70)
    #expect(throws: StorageError.self) { try journal.appendCheckpoint(checkpoint(1)) }
    #expect(try files.contents(session + "/journal.jsonl") == before)
  }

  @Test func creatingRefusesWhatIsThere() throws {
    let files = try memory(journal: journalBytes(1))
    let error = failure {
      try JournalFile.create(session, header: header, on: files)
    }
    #expect(error?.reason == .exists)
    #expect(try files.contents(session + "/journal.jsonl") == journalBytes(1))

    try files.makeDirectory("/home/letters", mode: 0o755)
    try files.close(try files.create("/home/letters/a.txt", mode: 0o644))
    let other = failure {
      try JournalFile.create("/home/letters", header: header, on: files)
    }
    #expect(other?.reason == .exists)
    #expect(try files.list("/home/letters") == ["a.txt"])
    #expect(try files.status("/home/letters")?.mode == 0o755)
  }

  @Test func creatingTakesOverWhatACrashInCreatingLeft() throws {
    let files = try memory()
    try files.makeDirectory(session, mode: 0o777)
    try files.close(try files.create(session + "/lock", mode: 0o600))
    try files.close(try files.create(session + "/.journal.jsonl.tmp.17", mode: 0o600))
    try JournalFile.create(session, header: header, on: files).close()
    try JournalFile.open(session, on: files).close()
    #expect(try files.list(session) == ["journal.jsonl", "lock"])
    #expect(try files.status(session)?.mode == 0o700)
  }

  @Test func creatingWithoutAParentSaysSo() throws {
    let files = try memory()
    let error = failure {
      try JournalFile.create("/nowhere/x.chair", header: header, on: files)
    }
    #expect(error?.exitStatus == 74)
    #expect(error?.description.contains("must exist") == true)
    #expect(try files.list("/") == ["home"])
  }

  @Test func aHeaderOfAnotherFormIsAFault() throws {
    let files = try memory()
    for wrong in [record(1), Array(#"{"format":"chair-session","version":1}"#.utf8), []] {
      let error = failure {
        try JournalFile.create(session, header: wrong, on: files)
      }
      #expect(error?.exitStatus == 70)
    }
    #expect(try files.list("/home").isEmpty)
  }

  @Test func oneWriterAtATime() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    let error = failure { try JournalFile.open(session, on: files) }
    #expect(error?.exitStatus == 75)
    #expect(error?.path == session)
    #expect(try JournalContents.read(session, on: files).recordCount == 0)
    try journal.close()
    try JournalFile.open(session, on: files).close()
  }

  @Test func openingWhereThereIsNoSession() throws {
    let files = try memory()
    for path in ["/home", "/home/none.chair"] {
      let error = failure { try JournalFile.open(path, on: files) }
      #expect(error?.reason == .notASession)
      #expect(error?.exitStatus == 74)
    }
    #expect(try files.list("/home").isEmpty)
  }

  @Test func aNewerVersionIsRefusedAndNotTouched() throws {
    // Whatever a later version does about checksums.
    for line in [
      JournalFormat.sealed(Array(#"{"format":"chair-session","version":3,"x":1}"#.utf8)),
      Array("{\"format\":\"chair-session\",\"version\":3,\"sha\":\"1\"}\n".utf8),
    ] {
      let bytes = line + JournalFormat.sealed(record(1))
      let files = try memory(journal: bytes)
      for open in [
        { _ = try JournalFile.open(session, on: files) },
        { _ = try JournalContents.read(session, on: files) },
        { _ = try SessionCheck(session, on: files) },
        { _ = try JournalFile.create(session, header: header, on: files) },
      ] as [() throws -> Void] {
        #expect(throws: StorageError.self) { try open() }
      }
      let error = failure { try JournalFile.open(session, on: files) }
      #expect(error?.reason == .newerVersion(found: 3, supported: 2))
      #expect(try files.contents(session + "/journal.jsonl") == bytes)
      #expect(try files.isLocked(session) == false)
    }
  }

  /// Builds before the first release wrote version 1, which is neither read nor overwritten.
  @Test func refusesTheVersionBeforeTheFirstRelease() throws {
    let old = Array(#"{"format":"chair-session","version":1,"committee":"x"}"#.utf8)
    let bytes = JournalFormat.sealed(old) + JournalFormat.sealed(record(1))
    let files = try memory(journal: bytes)
    for open in [
      { _ = try JournalFile.open(session, on: files, acceptingDamage: true) },
      { _ = try JournalContents.read(session, on: files) },
      { _ = try SessionCheck(session, on: files) },
    ] as [() throws -> Void] {
      let error = failure { try open() }
      #expect(error?.reason == .unreleasedVersion(found: 1, supported: 2))
      #expect(error?.message.contains("an earlier build of chair that was never released") == true)
      #expect(error?.exitStatus == 65)
    }
    #expect(failure { try JournalFile.create(session, header: header, on: files) } != nil)
    #expect(try files.contents(session + "/journal.jsonl") == bytes)
    #expect(try files.isLocked(session) == false)
  }

  @Test func savingElsewhereTakesEverything() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, shared: true, on: files)
    try journal.append(record(1))
    try journal.writeSnapshot(Array("{}".utf8))
    try journal.writeSnapshot(named: "before the vote", Array("[]".utf8))
    let copy = try journal.save(as: "/home/copy.chair")
    try copy.append(record(2))
    try journal.append(record(2, "roll open"))
    try copy.close()
    let there = try JournalContents.read("/home/copy.chair", on: files)
    #expect(records(there) == [stored(record(1)), stored(record(2))])
    #expect(records(journal.contents) == [stored(record(1)), stored(record(2, "roll open"))])
    #expect(text(try files.contents("/home/copy.chair/snapshot.json")) == "{}")
    #expect(
      text(try files.contents("/home/copy.chair/snapshots/before the vote.json")) == "[]")
    #expect(try files.status("/home/copy.chair/snapshot.json")?.mode == 0o644)
    #expect(throws: StorageError.self) { try journal.save(as: "/home/copy.chair") }
  }

  @Test func needsSyncTellsWhatIsAtRisk() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    #expect(!journal.needsSync)
    try journal.append(record(1))
    #expect(journal.needsSync)
    try journal.sync()
    #expect(!journal.needsSync)
  }
}
