import Glibc
import Testing

@testable import Storage

/// A session that someone else has made, whose files are links or special files: none of the user's
/// files is written, and nothing hangs.
@Suite struct StrangersSessionTests {
  private let files = RealFileSystem()
  private let directory: TemporaryDirectory
  private var path: String { directory.path + "/stranger.chair" }
  private var mine: String { directory.path + "/mine" }
  private let precious = Array("precious\n".utf8)

  init() throws {
    directory = try TemporaryDirectory()
    try JournalFile.create(path, header: header).close()
    try files.replaceFile(mine, with: precious, mode: 0o600)
  }

  /// The kinds of file that can lead elsewhere.
  enum Trap: CaseIterable { case link, hardLink, pipe, device, folder }

  private func lay(_ trap: Trap, at path: String) throws {
    if try files.status(path) != nil { try files.remove(path) }
    let result =
      switch trap {
      case .link: symlink(mine, path)
      case .hardLink: Glibc.link(mine, path)
      case .pipe: mkfifo(path, 0o600)
      case .device: symlink("/dev/zero", path)
      case .folder: mkdir(path, 0o700)
      }
    try #require(result == 0)
  }

  private func expectMineUntouched() throws {
    #expect(try files.contents(mine) == precious)
    #expect(try files.status(mine)?.mode == 0o600)
  }

  @Test(arguments: ["lock", "journal.jsonl"], Trap.allCases)
  func nothingIsOpenedThroughATrap(name: String, trap: Trap) throws {
    try lay(trap, at: path + "/" + name)
    let error = failure { try JournalFile.open(path) }
    #expect(error?.reason == (trap == .hardLink ? .severalNames : .notAnOrdinaryFile))
    #expect(error?.path == path + "/" + name)
    #expect(error?.exitStatus == 74)
    try expectMineUntouched()
    // A failed attempt leaves no other files.
    #expect(try Set(files.list(path)) == ["journal.jsonl", "lock"])
    #expect(try SessionEntry.all(in: directory.path).allSatisfy { !$0.isLocked })
  }

  /// Operations that only read accept only ordinary files.
  @Test(arguments: Trap.allCases)
  func lookingDoesNotHang(trap: Trap) throws {
    try lay(trap, at: path + "/lock")
    #expect(try SessionCheck(path).isLocked == false)
    #expect(SessionFolder(path).movedTo() == nil)
    try lay(trap, at: path + "/journal.jsonl")
    #expect(throws: StorageError.self) { try JournalContents.read(path) }
    // A file with two names may be read; this one is not a journal.
    let condition = try? SessionCheck(path).condition
    #expect(condition == (trap == .hardLink ? .damaged : nil))
    let update = try? JournalFollower(path).poll()
    if case .loaded = update { Issue.record("the room's screen follows \(trap)") }
    try expectMineUntouched()
  }

  /// The snapshot cannot be written then, but the journal still can.
  @Test(arguments: Trap.allCases)
  func snapshotsStayInTheFolder(trap: Trap) throws {
    let journal = try JournalFile.open(path)
    try lay(trap, at: path + "/snapshot.json")
    if trap == .hardLink {
      // The name is replaced, not the file.
      try journal.writeSnapshot([1])
    } else {
      #expect(failure { try journal.writeSnapshot([1]) }?.reason == .notAnOrdinaryFile)
    }
    try #require(mkdir(directory.path + "/elsewhere", 0o755) == 0)
    try #require(symlink(directory.path + "/elsewhere", path + "/snapshots") == 0)
    #expect(
      failure { try journal.writeSnapshot(named: "n", [1]) }?.reason == .notAnOrdinaryFile)
    #expect(try files.list(directory.path + "/elsewhere").isEmpty)
    #expect(try files.status(directory.path + "/elsewhere")?.mode == 0o755)
    try journal.append(record(1))
    try expectMineUntouched()
  }

  /// A file that is set aside gets a name that is not taken, not even by a dangling link.
  @Test func whatIsSetAsideFollowsNoLink() throws {
    let journal = try files.open(
      path + "/journal.jsonl", in: .workingDirectory, for: .appending)
    try files.writeAll([1], to: journal)
    try files.close(journal)
    let name = path + "/" + SessionFolder.setAsideName(time: 0, number: 1)
    try #require(symlink(directory.path + "/nothing", name) == 0)
    let opened = try JournalFile.open(path, now: 0)
    #expect(
      opened.recovery?.setAsidePath == path + "/" + SessionFolder.setAsideName(time: 0, number: 2))
    #expect(try files.status(directory.path + "/nothing") == nil)
  }

  /// Saving elsewhere does not copy private data into a folder that may be shared.
  @Test(arguments: [Trap.link, .pipe, .device])
  func savingElsewhereCopiesOrdinaryFilesAlone(trap: Trap) throws {
    let journal = try JournalFile.open(path)
    for name in ["snapshot.json", "damaged-1.jsonl"] { try lay(trap, at: path + "/" + name) }
    try #require(mkdir(path + "/snapshots", 0o700) == 0)
    try lay(trap, at: path + "/snapshots/n.json")
    try journal.save(as: directory.path + "/copy.chair").close()
    #expect(
      try files.list(directory.path + "/copy.chair") == ["journal.jsonl", "lock", "snapshots"])
    #expect(try files.list(directory.path + "/copy.chair/snapshots").isEmpty)
  }

  /// The path of a new session may be a link to another folder, which must not be used.
  @Test func aSessionIsNotMadeThroughALink() throws {
    try #require(mkdir(directory.path + "/empty", 0o755) == 0)
    try #require(symlink(directory.path + "/empty", directory.path + "/new.chair") == 0)
    let error = failure { try JournalFile.create(directory.path + "/new.chair", header: header) }
    #expect(error?.reason == .exists)
    #expect(try files.list(directory.path + "/empty").isEmpty)
    #expect(try files.status(directory.path + "/empty")?.mode == 0o755)
  }

  /// The user may still open a session of their own through a link.
  @Test func aLinkToTheFolderIsFollowed() throws {
    try #require(symlink(path, directory.path + "/short.chair") == 0)
    let journal = try JournalFile.open(directory.path + "/short.chair")
    try journal.append(record(1))
    try journal.close()
    #expect(try JournalContents.read(path).recordCount == 1)
  }

  /// Another user's session can be read but not written.
  @Test(arguments: ["lock", "journal.jsonl"])
  func anothersFilesAreReadOnly(name: String) throws {
    let disk = try memory(journal: journalBytes(2))
    try JournalFile.open(session, on: disk).close()
    try disk.giveAway(session + "/" + name)
    let before = try disk.contents(session + "/" + name)
    let error = failure { try JournalFile.open(session, on: disk) }
    #expect(error == StorageError(.foreign, path: session + "/" + name))
    #expect(try disk.contents(session + "/" + name) == before)
    #expect(try JournalContents.read(session, on: disk).recordCount == 2)
    #expect(try SessionCheck(session, on: disk).condition == .whole)
    guard case .loaded = try JournalFollower(session, on: disk).poll() else {
      Issue.record("the room's screen cannot follow")
      return
    }
  }

  /// The same traps in memory, where each operation is modelled.
  @Test(arguments: ["lock", "journal.jsonl"], [FileStatus.Kind.symbolicLink, .other, .directory])
  func theModelRefusesThemToo(name: String, kind: FileStatus.Kind) throws {
    let disk = try memory(journal: journalBytes(2))
    if name == "journal.jsonl" { try disk.remove(session + "/journal.jsonl") }
    try disk.put(kind, at: session + "/" + name)
    let error = failure { try JournalFile.open(session, on: disk) }
    #expect(error == StorageError(.notAnOrdinaryFile, path: session + "/" + name))
  }
}
