import Testing

@testable import Storage

@Suite struct JournalDamageTests {
  /// A crash while writing the last line, at every byte of it.
  @Test func aTornLastLineIsSetAside() throws {
    let whole = journalBytes(3)
    let last = journalBytes(2).count
    for end in (last + 1)..<whole.count {
      let files = try memory(journal: Array(whole[..<end]))
      let check = try SessionCheck(session, on: files)
      #expect(check.condition == .setAside)
      #expect(check.exitStatus == 1)
      #expect(try files.contents(session + "/journal.jsonl").count == end)

      let journal = try JournalFile.open(session, on: files, now: 1_696_329_000_000)
      let recovery = try #require(journal.recovery)
      #expect(recovery.keptRecords == 2)
      #expect(recovery.setAsideBytes == end - last)
      #expect(recovery.setAsidePath == session + "/damaged-20231003T103000Z-1.jsonl")
      #expect(recovery.damage.reason == .unfinished)
      #expect(try files.contents(recovery.setAsidePath) == Array(whole[last..<end]))
      #expect(try files.contents(session + "/journal.jsonl") == journalBytes(2))
      try journal.append(record(3))
      try journal.close()
      files.crash(keeping: .lost, keepingNames: false)
      #expect(try files.contents(session + "/journal.jsonl") == whole)
      #expect(try SessionCheck(session, on: files).exitStatus == 1)
    }
  }

  @Test func nothingIsTornBetweenLines() throws {
    let files = try memory(journal: journalBytes(2))
    #expect(try JournalFile.open(session, on: files).recovery == nil)
    #expect(try SessionCheck(session, on: files).exitStatus == 0)
  }

  /// Pages that were never written to the disk are read back as zeros, including whole lines.
  @Test func aTailOfZerosIsSetAside() throws {
    for tail in [[UInt8](repeating: 0, count: 4096), [0, 0, 10, 0, 10], [10], [10, 10]] {
      let files = try memory(journal: journalBytes(2) + tail)
      let check = try SessionCheck(session, on: files)
      #expect(check.damage?.extent == .tail)
      let journal = try JournalFile.open(session, on: files)
      #expect(journal.recovery?.setAsideBytes == tail.count)
      #expect(journal.contents.recordCount == 2)
    }
  }

  /// Every flipped bit is detected, and everything before it is kept.
  @Test func aFlippedBitAnywhereIsFound() throws {
    let parts = [header, record(1), record(2), checkpoint(2), record(3)].map(JournalFormat.sealed)
    let whole = parts.flatMap { $0 }
    let starts = parts.indices.map { index in parts[..<index].reduce(0) { $0 + $1.count } }
    for index in whole.indices {
      let line = try #require(starts.lastIndex { $0 <= index })
      for bit in 0..<8 {
        var bytes = whole
        bytes[index] ^= 1 << bit
        do {
          let contents = try JournalContents(bytes, of: SessionFolder(session))
          try #require(contents.damage?.offset == starts[line], "byte \(index), bit \(bit)")
          try #require(contents.damage?.line == line + 1)
          try #require(contents.recordCount == [0, 0, 1, 2, 2][line])
        } catch let error as StorageError {
          try #require(line == 0 && error.exitStatus == 65, "byte \(index), bit \(bit)")
        }
      }
    }
  }

  @Test func damageInTheMiddleStopsThere() throws {
    var bytes = journalBytes(5)
    let bad = journalBytes(2).count
    bytes[bad + 20] ^= 1
    let files = try memory(journal: bytes)
    let check = try SessionCheck(session, on: files)
    #expect(check.condition == .damaged)
    #expect(check.exitStatus == 65)
    #expect(check.damage?.line == 4)
    #expect(check.damage?.description.contains("good lines follow") == true)
    #expect(try files.contents(session + "/journal.jsonl") == bytes)

    // Without permission to accept damage, nothing is done.
    #expect(failure { _ = try JournalFile.open(session, on: files) }?.exitStatus == 65)
    #expect(try files.contents(session + "/journal.jsonl") == bytes)
    let journal = try JournalFile.open(session, on: files, acceptingDamage: true)
    #expect(records(journal.contents) == [stored(record(1)), stored(record(2))])
    let recovery = try #require(journal.recovery)
    #expect(recovery.damage.extent == .middle)
    #expect(try files.contents(recovery.setAsidePath) == Array(bytes[bad...]))
    #expect(try files.contents(session + "/journal.jsonl") == journalBytes(2))
    try journal.append(record(3, "roll open"))
    try journal.close()
    let after = try SessionCheck(session, on: files)
    #expect(after.exitStatus == 1)
    #expect(after.setAside == [.init(path: recovery.setAsidePath, size: bytes.count - bad)])
  }

  @Test(arguments: [
    ([1, 2, 4, 5], 3, 4), ([2, 3], 1, 2), ([1, 1], 2, 1), ([1, 2, 1, 2], 3, 1), ([0, 1], 1, 0),
  ])
  func recordsMustRunOn(numbers: [Int], expected: Int, found: Int) throws {
    let bytes = JournalFormat.sealed(header) + numbers.flatMap { JournalFormat.sealed(record($0)) }
    let files = try memory(journal: bytes)
    let check = try SessionCheck(session, on: files)
    #expect(check.damage?.reason == .sequence(expected: expected, found: found))
    #expect(check.condition == .damaged)
    #expect(check.contents?.recordCount == expected - 1)
  }

  @Test func onlyLinesOfThreeKindsCanStand() throws {
    for line in [header, checkpoint(2), Array(#"{"comment":"hello"}"#.utf8)] {
      let bytes = journalBytes(1) + JournalFormat.sealed(line)
      let check = try SessionCheck(session, on: try memory(journal: bytes))
      #expect(check.damage?.reason == .unknown)
      #expect(check.contents?.recordCount == 1)
    }
  }

  @Test func withoutAHeaderNothingIsTouched() throws {
    var broken = journalBytes(2)
    broken[30] ^= 1
    let headerless = Array(journalBytes(2).dropFirst(JournalFormat.sealed(header).count))
    let zeros = [UInt8](repeating: 0, count: 99)
    for bytes in [[], broken, headerless, Array(header.prefix(9)), zeros] {
      let files = try memory(journal: bytes)
      for acceptingDamage in [false, true] {
        let error = failure {
          try JournalFile.open(session, on: files, acceptingDamage: acceptingDamage)
        }
        #expect(error?.exitStatus == 65)
        // The advice must not name an option that would not help.
        #expect(error?.advice.contains("--set-aside") == false)
      }
      #expect(try SessionCheck(session, on: files).exitStatus == 65)
      #expect(try files.contents(session + "/journal.jsonl") == bytes)
      #expect(try files.list(session).filter(SessionFolder.isSetAside).isEmpty)
      #expect(try files.isLocked(session) == false)
    }
  }

  /// Two recoveries within the same second must not share a file.
  @Test func nothingSetAsideIsOverwritten() throws {
    let files = try memory(journal: journalBytes(1) + [1])
    #expect(
      try JournalFile.open(session, on: files, now: 0).recovery?.setAsidePath
        == session + "/damaged-19700101T000000Z-1.jsonl")
    let file = try files.openForAppending(session + "/journal.jsonl")
    try files.writeAll([2, 2], to: file)
    #expect(
      try JournalFile.open(session, on: files, now: 0).recovery?.setAsidePath
        == session + "/damaged-19700101T000000Z-2.jsonl")
    #expect(try SessionCheck(session, on: files).setAside.map(\.size) == [1, 2])
  }

  @Test func readingChangesNothing() throws {
    let bytes = journalBytes(2) + [1, 2, 3]
    let files = try memory(journal: bytes)
    let contents = try JournalContents.read(session, on: files)
    #expect(contents.recordCount == 2)
    #expect(contents.damage?.bytes == [1, 2, 3])
    #expect(try files.contents(session + "/journal.jsonl") == bytes)
    #expect(try files.list(session) == ["journal.jsonl"])
  }
}
