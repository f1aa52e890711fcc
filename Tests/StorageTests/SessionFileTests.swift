@testable import Catalogue
import Glibc
import Session
import Testing

@testable import Storage
@testable import StorageFixtures

/// The engine's session together with its file: whatever was acknowledged can be read back.
struct SessionFileTests {
  private let disk = MemoryFileSystem()
  private let path = "/council.chair"
  private let start = 1_696_327_200_000

  private let opening = ["meeting open", "attend all present", "speakers open"]

  @Test func whatWasAcknowledgedIsThereAgain() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    for line in opening + ["speakers add Ghana", "speech start"] {
      try file.perform(line, at: start)
      try file.sync()
    }
    let state = file.session.state
    // The power fails: nothing is closed, and no checkpoint is written.
    disk.crash(keeping: .lost, keepingNames: false)
    let opened = try SessionFile.open(path, on: disk)
    #expect(opened.session.state == state)
    #expect(opened.session.floor.speech?.code == "GHA")
  }

  @Test func aRecordThatCannotBeWrittenChangesNothing() throws {
    try SessionFile.create(path, try setup(), on: disk).close()
    // Whichever operation fails, a command is either carried out and stored, or not carried out.
    for failing in 1...40 {
      guard let state = try announce(failing) else { continue }
      let again = try SessionFile.open(path, on: disk)
      #expect(again.session.state == state, "operation \(failing)")
      try again.close()
    }
  }

  /// Runs one command on a disk on which three operations fail, from the given one on, and closes
  /// the session.
  /// - Returns: the final state, or `nil` if the session could not even be opened.
  private func announce(_ failing: Int) throws -> State? {
    let failingDisk = FailingFileSystem(disk, failAt: failing, fault: .error(ENOSPC), count: 3)
    guard let file = try? SessionFile.open(path, on: failingDisk) else { return nil }
    let before = file.session.state
    do {
      try file.perform("announce \"\(failing)\"", at: start + failing)
      #expect(file.session.meeting.announcement == "\(failing)")
    } catch {
      #expect(error is StorageError)
      #expect(file.session.state == before)
    }
    _ = try? file.close()
    return file.session.state
  }

  /// A line with the right checksum that is not a record: `--set-aside` would not help, so it is
  /// not advised.
  @Test(arguments: [false, true])
  func aLineThatIsNoRecordIsNotSetAside(acceptingDamage: Bool) throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try file.journal.append(Array(#"{"sequence":1,"nonsense":true}"#.utf8))
    try file.journal.close()
    do {
      _ = try SessionFile.open(path, on: disk, acceptingDamage: acceptingDamage)
      Issue.record("it was opened")
    } catch let error as StorageError {
      #expect(error.exitStatus == 65)
      #expect(!error.advice.contains("--set-aside"))
    }
  }

  @Test func refusedLinesLeaveNoTrace() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    let bytes = file.journal.contents.byteCount
    for line in ["speech end", "wat", "attend Atlantis present", "vote close", "undo"] {
      #expect((try? file.perform(line, at: start)) == nil)
    }
    #expect(file.journal.contents.byteCount == bytes)
    #expect(file.session.sequence == 0)
  }

  /// Whatever someone does to the journal, all acknowledged records, and the line that ran into the
  /// change, are in the new folder that the chair is told about.
  @Test(arguments: [
    "cut", "replaced", "removed", "lock removed", "lock taken", "folder removed",
  ])
  func aChangedJournalIsWrittenAnewElsewhere(change: String) throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    for line in opening { try file.perform(line, at: start) }
    try file.sync()
    let follower = JournalFollower(path, on: disk)
    _ = try follower.poll()
    switch change {
    case "cut":
      try disk.truncate(
        try disk.open(path + "/journal.jsonl", in: .workingDirectory, for: .appending), to: 10)
    case "replaced": try disk.replaceFile(path + "/journal.jsonl", with: [1], mode: 0o600)
    case "removed": try disk.remove(path + "/journal.jsonl")
    case "lock removed": try disk.remove(path + "/lock")
    case "lock taken":
      try disk.remove(path + "/lock")
      try SessionFile.open(path, on: disk).close()
    default:
      for name in try disk.list(path) { try disk.remove(path + "/" + name) }
      try disk.remove(path)
    }
    try file.perform("speakers add Ghana", at: start)
    try file.sync()
    guard case .rescued(let there, let error, let isTold) = file.takeRelocation() else {
      Issue.record("nobody was told")
      return
    }
    #expect(there == "/council-2.chair")
    #expect(file.journal.folder.path == there)
    #expect(file.takeRelocation() == nil)
    if case .changed = error.reason {} else { Issue.record("\(error)") }
    // The room's screen follows wherever the old folder can still point to the new one.
    #expect(isTold == !["lock taken", "folder removed"].contains(change))
    _ = try follower.poll()
    #expect(follower.folder.path == (isTold ? there : path))
    disk.crash(keeping: .lost, keepingNames: false)
    let again = try SessionFile.open(there, on: disk)
    #expect(again.session.state == file.session.state)
    #expect(again.session.debate.list.queue == ["GHA"])
  }

  /// A room's screen that sees the changed journal before the chair enters the next line still
  /// follows.
  @Test(arguments: [0, 10, 100, nil])
  func theRoomIsNotLostMeanwhile(length: Int?) throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try file.perform("meeting open", at: start)
    try file.sync()
    let follower = JournalFollower(path, on: disk)
    _ = try follower.poll()
    if let length {
      let journal = try disk.open(
        path + "/journal.jsonl", in: .workingDirectory, for: .appending)
      try disk.truncate(journal, to: length)
    } else {
      try disk.remove(path + "/journal.jsonl")
    }
    for _ in 1...2 { _ = try? follower.poll() }
    try file.perform("attend all present", at: start)
    guard case .loaded(let contents) = try follower.poll() else {
      Issue.record("the room's screen stays behind")
      return
    }
    #expect(contents.recordCount == 2)
    #expect(follower.folder.path == "/council-2.chair")
  }

  /// A change is also noticed at the sync and on closing, when the line is only in memory.
  @Test(arguments: [false, true])
  func aChangeIsNoticedAtTheSync(leaving: Bool) throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try file.perform("meeting open", at: start)
    if leaving { try file.sync() }
    try disk.replaceFile(path + "/journal.jsonl", with: [1], mode: 0o600)
    if leaving { try file.close() } else { try file.sync() }
    #expect(file.takeRelocation() != nil)
    #expect(try JournalContents.read("/council-2.chair", on: disk).recordCount == 1)
    #expect(try disk.contents(path + "/journal.jsonl") == [1])
  }

  /// If the journal cannot be written elsewhere, the line is not carried out, and nothing changes.
  @Test func aRescueThatFailsAcknowledgesNothing() throws {
    var failAt = 1
    while true {
      let disk = MemoryFileSystem()
      try SessionFile.create(path, try setup(), on: disk).close()
      let failing = FailingFileSystem(disk, failAt: failAt, fault: .error(28), count: .max)
      guard let file = try? SessionFile.open(path, on: failing) else {
        failAt += 1
        continue
      }
      try disk.remove(path + "/journal.jsonl")
      do {
        try file.perform("meeting open", at: start)
        try file.sync()
        let there = try #require(file.takeRelocation())
        #expect(there.description.contains("/council-2.chair"))
        disk.crash(keeping: .lost, keepingNames: false)
        #expect(try SessionFile.open("/council-2.chair", on: disk).session.sequence == 1)
      } catch is StorageError {
        #expect(failing.hasFailed)
      }
      if !failing.hasFailed { break }
      failAt += 1
    }
    #expect(failAt > 30)
  }

  /// Closing succeeds if everything except the snapshot is on the disk.
  @Test func aSnapshotThatCannotBeWrittenIsNoFailure() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try file.perform("meeting open", at: start)
    try disk.remove(path + "/snapshot.json")
    try disk.makeDirectory(path + "/snapshot.json", mode: 0o700)
    #expect(
      try file.close() == StorageError(.notAnOrdinaryFile, path: path + "/snapshot.json"))
    #expect(try SessionFile.open(path, on: disk).close() != nil)
    #expect(try JournalContents.read(path, on: disk).recordCount == 1)
  }

  @Test func aFolderThatWasMovedIsTold() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try disk.rename(path, to: "/moved.chair", in: .workingDirectory)
    try file.perform("meeting open", at: start)
    try file.writeSnapshot()
    #expect(file.takeRelocation() == .folderMoved(to: "/moved.chair"))
    try file.close()
    #expect(try SessionFile.open("/moved.chair", on: disk).session.sequence == 1)
    #expect(try disk.list("/") == ["moved.chair"])
  }

  /// Opening the folder that was left warns that the session continued elsewhere.
  @Test func theFolderThatWasLeftSaysSo() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    #expect(file.movedWarning == nil)
    #expect(try file.move(to: "/elsewhere.chair"))
    try file.close()
    #expect(try SessionCheck(path, on: disk).movedTo == "/elsewhere.chair")
    let old = try SessionFile.open(path, on: disk)
    #expect(old.movedWarning?.contains("/elsewhere.chair") == true)
    #expect(try SessionFile.open("/elsewhere.chair", on: disk).movedWarning == nil)
  }

  @Test func theSessionMovesToAnotherPlace() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try file.perform("meeting open", at: start)
    #expect(try file.move(to: "/elsewhere.chair"))
    try file.perform("attend all present", at: start)
    try file.close()
    #expect(try SessionFile.open("/elsewhere.chair", on: disk).session.sequence == 2)
    #expect(try SessionFile.open(path, on: disk).session.sequence == 1)
  }
}
