import Glibc
import Testing

@testable import Storage
@testable import StorageFixtures

@Suite struct FaultTests {
  /// Fails the n-th operation for every n, and checks that everything acknowledged is stored, once.
  @Test(arguments: [
    FailingFileSystem.Fault.error(ENOSPC), .error(EIO), .error(EINTR), .shortWrite(then: ENOSPC),
  ])
  func everyOperationMayFail(fault: FailingFileSystem.Fault) throws {
    for count in [1, 2, 3, Int.max] {
      var failAt = 1
      while true {
        let base = try memory()
        let failing = FailingFileSystem(base, failAt: failAt, fault: fault, count: count)
        var meeting = MeetingOnDisk()
        meeting.run(on: failing)
        if !failing.hasFailed { break }
        let context: Comment = "operation \(failAt) and \(count) in all"
        // A single failure is resolved by the retry.
        if count == 1 {
          try #require(meeting.acknowledged.count == 6, context)
          try #require(meeting.synced == 6, context)
          try #require(meeting.copied?.count == 4, context)
        }
        base.letGoOfEverything()
        if count == 1 {
          for path in [session, session + "/snapshots"] {
            let left = try base.list(path).filter { base.isTemporary($0) }
            try #require(left.isEmpty, context)
          }
        }
        try verify(meeting, on: base, synced: meeting.acknowledged.count, context)

        // Repeat it and then cut the power: data must be on the disk once a sync has returned.
        let later = try memory()
        var again = MeetingOnDisk()
        again.run(on: FailingFileSystem(later, failAt: failAt, fault: fault, count: count))
        later.crash(keeping: .lost, keepingNames: false)
        try verify(again, on: later, synced: again.synced, context)
        failAt += 1
      }
      #expect(failAt > 60)
    }
  }

  /// Cuts the power at the n-th operation for every n; everything that was synced must be there.
  @Test(arguments: [true, false])
  func thePowerMayFailAtEveryOperation(keepingNames: Bool) throws {
    for survival in [MemoryFileSystem.UnsyncedBytes.lost, .kept, .prefix(1), .prefix(60)] {
      var failAt = 1
      while true {
        let base = try memory()
        let failing = FailingFileSystem(base, failAt: failAt, fault: .powerCut, count: .max)
        var meeting = MeetingOnDisk()
        meeting.run(on: failing)
        if !failing.hasFailed { break }
        base.crash(keeping: survival, keepingNames: keepingNames)
        try verify(
          meeting, on: base, synced: meeting.synced,
          "operation \(failAt), \(survival), names kept: \(keepingNames)")
        failAt += 1
      }
      #expect(failAt > 60)
    }
  }

  /// After a failed sync, the kernel reports success although the data is lost: only a new file
  /// helps.
  @Test func aSyncAfterAFailedOneCannotBeTrusted() throws {
    let base = try memory()
    let journal = try JournalFile.create(session, header: header, on: base)
    try journal.append(record(1))
    try journal.sync()
    try journal.append(record(2))
    base.loseUnsynced(journal.file)
    journal.isDistrusted = true
    try journal.append(record(3))
    try journal.sync()
    base.crash(keeping: .lost, keepingNames: false)
    let found = records(try JournalContents.read(session, on: base))
    #expect(found == (1...3).map { stored(record($0)) })
  }

  /// Creating a session succeeds or leaves nothing behind, not even a lock.
  @Test(arguments: [true, false])
  func aSessionIsMadeOrNot(folderExists: Bool) throws {
    var failAt = 1
    while true {
      let base = try memory()
      if folderExists { try base.makeDirectory(session, mode: 0o700) }
      let failing = FailingFileSystem(base, failAt: failAt, fault: .error(ENOSPC))
      let journal = try? JournalFile.create(session, header: header, on: failing)
      if !failing.hasFailed { break }
      failAt += 1
      if let journal {
        // Only writing the note in the lock, or a close, has failed.
        try journal.append(record(1))
        try journal.close()
        try #require(try JournalContents.read(session, on: base).recordCount == 1)
        continue
      }
      let left = try base.list("/home")
      try #require(left == (folderExists ? ["council.chair"] : []))
      try JournalFile.create(session, header: header, on: base).close()
    }
    #expect(failAt > 10)
  }

  /// The remains of a failed write are removed at once, not only when the next line is appended.
  @Test func aPartialLineIsCutOff() throws {
    let base = try memory(journal: journalBytes(2))
    // Opened once so that the lock contains a note, as it does each time below.
    try JournalFile.open(session, on: base).close()
    let opening = FailingFileSystem(base, failAt: .max, fault: .powerCut)
    let undisturbed = try JournalFile.open(session, on: opening)
    // Two checks come before the write.
    let write = opening.operations + 3
    try undisturbed.close()
    let failing = FailingFileSystem(base, failAt: write, fault: .shortWrite(then: ENOSPC))
    let journal = try JournalFile.open(session, on: failing)
    let error = failure { try journal.append(record(3)) }
    #expect(error == StorageError(.write, session + "/journal.jsonl", code: ENOSPC))
    #expect(try base.contents(session + "/journal.jsonl") == journalBytes(2))
    try journal.append(record(3))
    #expect(try base.contents(session + "/journal.jsonl") == journalBytes(3))
  }

  /// A journal is recovered only once: when opening returns, the truncation is on the disk.
  @Test func aRecoveryOutlastsAPowerCut() throws {
    let base = try memory(journal: journalBytes(2) + [1, 2, 3])
    #expect(try JournalFile.open(session, on: base).recovery != nil)
    base.crash(keeping: .lost, keepingNames: false)
    #expect(try JournalFile.open(session, on: base).recovery == nil)
    #expect(try SessionCheck(session, on: base).setAside.count == 1)
  }

  /// The power may also fail during recovery: the good lines stay, and the tail is set aside in the
  /// end.
  @Test(arguments: [true, false])
  func thePowerMayFailWhileRecovering(keepingNames: Bool) throws {
    let tail = Array(JournalFormat.sealed(record(3)).dropLast(5))
    for survival in [MemoryFileSystem.UnsyncedBytes.lost, .kept, .prefix(10)] {
      var failAt = 1
      while true {
        let base = try memory(journal: journalBytes(2) + tail)
        let failing = FailingFileSystem(base, failAt: failAt, fault: .powerCut, count: .max)
        _ = try? JournalFile.open(session, on: failing, now: 0)
        if !failing.hasFailed { break }
        base.crash(keeping: survival, keepingNames: keepingNames)
        let journal = try JournalFile.open(session, on: base, now: 0)
        try #require(records(journal.contents) == (1...2).map { stored(record($0)) })
        let asides = try SessionCheck(session, on: base).setAside
        let isKept = try asides.contains { try base.contents($0.path) == tail }
        try #require(isKept)
        failAt += 1
      }
      #expect(failAt > 10)
    }
  }

  /// A reader finds either the old snapshot or the new one, complete, whenever the power fails.
  @Test(arguments: [true, false])
  func aSnapshotIsOldOrNew(keepingNames: Bool) throws {
    let (old, new) = ([UInt8](repeating: 1, count: 50), [UInt8](repeating: 2, count: 70))
    for survival in [MemoryFileSystem.UnsyncedBytes.lost, .kept, .prefix(10)] {
      var failAt = 1
      while true {
        let base = try memory(journal: journalBytes(1))
        try base.writeSnapshot(old)
        let failing = FailingFileSystem(base, failAt: failAt, fault: .powerCut, count: .max)
        let returned: Void? = try? failing.writeSnapshot(new)
        if !failing.hasFailed { break }
        base.crash(keeping: survival, keepingNames: keepingNames)
        let found = try base.contents(session + "/snapshot.json")
        try #require(found == new || returned == nil && found == old)
        failAt += 1
      }
      #expect(failAt > 5)
    }
  }

  private func verify(
    _ meeting: MeetingOnDisk, on files: MemoryFileSystem, synced: Int, _ context: Comment
  ) throws {
    if try files.status(session + "/journal.jsonl") == nil {
      try #require(!meeting.wasCreated, context)
      // Remains of a failed creation must not prevent another one.
      try JournalFile.create(session, header: header, on: files).close()
    }
    let journal = try JournalFile.open(session, on: files)
    let found = records(journal.contents)
    try #require(found.count >= synced, context)
    try #require(Array(meeting.acknowledged.prefix(synced)) == Array(found.prefix(synced)), context)
    // No record is invented: those on the disk beyond the last sync were passed to `append`.
    try #require(found.allSatisfy { meeting.attempted.contains($0) }, context)
    try #require(found.count <= meeting.acknowledged.count, context)
    try journal.append(record(found.count + 1))
    try journal.close()
    let temporaries = try files.list(session).filter { files.isTemporary($0) }
    try #require(temporaries.isEmpty, context)
    if let copied = meeting.copied {
      let copy = try JournalContents.read("/home/copy.chair", on: files)
      try #require(records(copy) == copied, context)
    }
    for path in [session + "/snapshot.json", session + "/snapshots/a-b-f4c01c4c.json"] {
      guard try files.status(path) != nil else { continue }
      let found = text(try files.contents(path))
      try #require(found == "{}", context)
    }
  }
}

extension MemoryFileSystem {
  /// Simulates the death of a process: its locks and open files are gone, its writes are not.
  func letGoOfEverything() {
    state.withLock { state in
      state.open = [:]
      state.locks = [:]
    }
  }
}
