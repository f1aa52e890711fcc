import Glibc
import Testing

@testable import Storage

/// The same behaviour on the machine's own file system.
@Suite struct RealFileSystemTests {
  private let files = RealFileSystem()
  private let directory: TemporaryDirectory
  private var path: String { directory.path + "/council.chair" }

  init() throws { directory = try TemporaryDirectory() }

  @Test func aWholeLife() throws {
    let journal = try JournalFile.create(path, header: header)
    try journal.append(record(1))
    try journal.sync()
    try journal.appendCheckpoint(checkpoint(1))
    try journal.rewrite()
    try journal.append(record(2))
    try journal.writeSnapshot(Array("{}".utf8))
    try journal.writeSnapshot(named: "x/y", Array("{}".utf8))
    let copy = try journal.save(as: directory.path + "/copy.chair/")
    try copy.append(record(3))
    try copy.close()
    try journal.close()

    let opened = try JournalFile.open(path)
    #expect(records(opened.contents) == [stored(record(1)), stored(record(2))])
    #expect(opened.contents.checkpoint()?.sequence == 1)
    #expect(try JournalContents.read(directory.path + "/copy.chair").recordCount == 3)
    #expect(
      try files.list(path) == ["journal.jsonl", "lock", "snapshot.json", "snapshots"])
    let entries = try SessionEntry.all(in: directory.path)
    #expect(Set(entries.map(\.name)) == ["council", "copy"])
    #expect(entries.map(\.isLocked) == entries.map { $0.name == "council" })
    #expect(entries.allSatisfy { abs($0.modified - WallTime.now()) < 60_000 })
  }

  @Test func isPrivateToItsOwner() throws {
    let journal = try JournalFile.create(path, header: header)
    try journal.writeSnapshot([1])
    try journal.writeSnapshot(named: "n", [1])
    let named = path + "/snapshots/n.json"
    try journal.rewrite()
    #expect(try modes([path, path + "/snapshots"]) == [0o700, 0o700])
    #expect(
      try modes([path + "/journal.jsonl", path + "/lock", path + "/snapshot.json", named])
        == [0o600, 0o600, 0o600, 0o600])
  }

  @Test func sharedLetsOthersReadWhateverTheUmask() throws {
    let mask = umask(0o077)
    defer { umask(mask) }
    try JournalFile.create(path, header: header, shared: true).close()
    let journal = try JournalFile.open(path)
    try journal.writeSnapshot([1])
    try journal.rewrite()
    #expect(
      try modes([path, path + "/journal.jsonl", path + "/lock", path + "/snapshot.json"])
        == [0o755, 0o644, 0o644, 0o644])
  }

  @Test func aTornLineIsSetAsideForItsOwnerOnly() throws {
    try JournalFile.create(path, header: header).close()
    let file = try files.openForAppending(path + "/journal.jsonl")
    try files.writeAll(Array("{\"sequence\":1,\"ti".utf8), to: file)
    try files.close(file)
    let journal = try JournalFile.open(path)
    let recovery = try #require(journal.recovery)
    #expect(try modes([recovery.setAsidePath]) == [0o600])
    #expect(text(try files.contents(recovery.setAsidePath)) == "{\"sequence\":1,\"ti")
    try journal.append(record(1))
    #expect(try SessionCheck(path).exitStatus == 1)
    #expect(try SessionCheck(path).contents?.recordCount == 1)
  }

  @Test func theLockTellsTheProcess() throws {
    let journal = try JournalFile.create(path, header: header)
    let error = failure { try JournalFile.open(path) }
    #expect(error?.reason == .locked(by: getpid()))
    #expect(try files.isLocked(path))
    try journal.close()
    #expect(try files.isLocked(path) == false)
  }

  /// Each program that opens the session adds its id to the lock file; the last one counts. The file
  /// does not grow without end, and anything else in it is replaced.
  @Test(arguments: [
    ("4711\n", "4711\n%\n"), ("4711\n4712\n", "4711\n4712\n%\n"), ("", "%\n"), ("47", "%\n"),
    ("rubbish\n", "%\n"), ("4711\n/home/b.chair\n", "%\n"),
    (String(repeating: "4711\n", count: 300), "%\n"),
  ])
  func theLockFileNamesTheLastProcess(before: String, after: String) throws {
    try JournalFile.create(path, header: header).close()
    try files.replaceFile(path + "/lock", with: Array(before.utf8), mode: 0o600)
    let journal = try JournalFile.open(path)
    #expect(failure { try JournalFile.open(path) }?.reason == .locked(by: getpid()))
    try journal.close()
    let expected = after.replacing("%", with: "\(getpid())")
    #expect(text(try files.contents(path + "/lock")) == expected)
  }

  /// `flock` from util-linux, which every Debian has, holds the lock in another process until that
  /// process is killed; the kernel then releases the lock.
  @Test func anotherProcessHoldsTheLockUntilItDies() throws {
    try JournalFile.create(path, header: header).close()
    var process: pid_t = 0
    let words = ["flock", "-F", path + "/lock", "sleep", "60"]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    try #require(posix_spawnp(&process, "flock", nil, nil, arguments, [nil]) == 0)
    var patience = 400
    while try !files.isLocked(path), patience > 0 {
      usleep(5_000)
      patience -= 1
    }
    let error = failure { try JournalFile.open(path) }
    #expect(error?.exitStatus == 75)
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    try JournalFile.open(path).close()
  }

  @Test func aFullDiskSaysSo() throws {
    let file = try files.openForAppending("/dev/full")
    let error = failure { try files.writeAll([1], to: file) }
    #expect(error == StorageError(.write, "/dev/full", code: ENOSPC))
    try files.close(file)
  }

  /// For root, a rename would replace the device with a file.
  @Test func devicesAndLinksAreNotReplaced() throws {
    try #require(symlink("/dev/null", directory.path + "/link") == 0)
    for target in ["/dev/null", directory.path + "/link", directory.path] {
      let error = failure {
        try files.replaceFile(target, with: [1], mode: 0o600)
      }
      #expect(error?.reason == .notAnOrdinaryFile)
    }
  }

  @Test func aPipeInPlaceOfAJournalDoesNotHang() throws {
    try files.makeDirectory(path, mode: 0o700)
    try #require(mkfifo(path + "/journal.jsonl", 0o600) == 0)
    let error = failure { try JournalFile.open(path) }
    #expect(error?.reason == .notAnOrdinaryFile)
  }

  @Test func interruptedCallsAreMadeAgain() throws {
    var calls = 0
    let answer = try retrying(.read, "p") { () -> Int in
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : 7
    }
    #expect(answer == 7 && calls == 3)
    let error = failure {
      try retrying(.read, "p") { () -> Int32 in
        errno = EIO
        return -1
      }
    }
    #expect(error == StorageError(.read, "p", code: EIO))
  }

  @Test func aFileThatGrowsWhileItIsReadIsReadToItsEnd() throws {
    let path = directory.path + "/long"
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try files.replaceFile(path, with: bytes, mode: 0o600)
    #expect(try files.contents(path) == bytes)
    let file = try files.open(path, in: .workingDirectory, for: .reading)
    #expect(try files.readAll(file, from: 199_990) == Array(bytes.suffix(10)))
    #expect(try files.readAll(file, from: 300_000).isEmpty)
    try files.close(file)
  }

  @Test func aFollowerSeesAnotherProcessWrite() throws {
    let journal = try JournalFile.create(path, header: header)
    let follower = JournalFollower(path)
    guard case .loaded = try follower.poll() else {
      Issue.record("not loaded")
      return
    }
    try journal.append(record(1))
    guard case .appended(let lines) = try follower.poll() else {
      Issue.record("not appended")
      return
    }
    #expect(lines.map(\.kind) == [.record(sequence: 1)])
    try journal.rewrite()
    guard case .loaded(let contents) = try follower.poll() else {
      Issue.record("not loaded anew")
      return
    }
    #expect(contents.recordCount == 1)
  }

  private func modes(_ paths: [String]) throws -> [UInt32?] {
    try paths.map { try files.status($0)?.mode }
  }
}
