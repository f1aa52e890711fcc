import Glibc
import Testing

@testable import Storage
@testable import StorageFixtures

/// The disk model that the other tests rely on must itself lose what a disk may lose.
@Suite struct MemoryFileSystemTests {
  @Test func unsyncedBytesMayBeLostFromAnyPointOn() throws {
    for (survival, expected) in [
      (.lost, "ab"), (.kept, "abcdef"), (.prefix(0), "ab"), (.prefix(3), "abcde"),
    ] as [(MemoryFileSystem.UnsyncedBytes, String)] {
      let files = try memory()
      let file = try files.create("/home/a", mode: 0o600)
      try files.writeAll(Array("ab".utf8), to: file)
      try files.sync(file)
      try files.syncDirectory("/home")
      try files.writeAll(Array("cd".utf8), to: file)
      try files.writeAll(Array("ef".utf8), to: file)
      files.crash(keeping: survival, keepingNames: false)
      #expect(text(try files.contents("/home/a")) == expected)
      #expect(throws: StorageError.self) { try files.writeAll([1], to: file) }
    }
  }

  @Test func unsyncedNamesMayBeLost() throws {
    for kept in [true, false] {
      let files = try memory()
      let file = try files.create("/home/a", mode: 0o600)
      try files.writeAll(Array("new".utf8), to: file)
      try files.sync(file)
      try files.makeDirectory("/home/d", mode: 0o700)
      _ = try files.create("/home/d/x", mode: 0o600)
      try files.syncDirectory("/home/d")
      files.crash(keeping: .lost, keepingNames: kept)
      #expect(try files.list("/home") == (kept ? ["a", "d"] : []))
      #expect((try files.status("/home/d/x") != nil) == kept)
    }
  }

  @Test func aRenameIsLostWhole() throws {
    let files = try memory()
    try files.replaceFile("/home/a", with: [1], mode: 0o600)
    let file = try files.writeFresh("/home/b", in: .workingDirectory, [[2]], mode: 0o600)
    try files.close(file)
    try files.rename("/home/b", to: "/home/a")
    #expect(try files.contents("/home/a") == [2])
    files.crash(keeping: .kept, keepingNames: false)
    #expect(try files.contents("/home/a") == [1])
    #expect(try files.list("/home") == ["a"])
  }

  @Test func whatAFailedSyncLostNoLaterOneBringsBack() throws {
    let files = try memory()
    let file = try files.create("/home/a", mode: 0o600)
    try files.syncDirectory("/home")
    try files.writeAll([1, 2], to: file)
    files.loseUnsynced(file)
    try files.writeAll([3], to: file)
    try files.sync(file)
    #expect(try files.contents("/home/a") == [1, 2, 3])
    files.crash(keeping: .kept, keepingNames: false)
    #expect(try files.contents("/home/a") == [0, 0, 3])
  }

  @Test func aShortWriteIsFollowedByTheError() throws {
    let base = try memory()
    let file = try base.create("/home/a", mode: 0o600)
    let failing = FailingFileSystem(base, failAt: 1, fault: .shortWrite(then: ENOSPC))
    let error = failure { try failing.writeAll([1, 2, 3, 4], to: file) }
    #expect(error?.code == ENOSPC)
    #expect(try base.contents("/home/a") == [1, 2])
    try failing.writeAll([3, 4], to: file)
    #expect(try base.contents("/home/a") == [1, 2, 3, 4])
  }

  /// As on a disk, an open directory that was removed can still be read, and stays empty.
  @Test func nothingIsMadeInARemovedDirectory() throws {
    let real = try TemporaryDirectory()
    for files in [try memory(), RealFileSystem()] as [any FileSystem] {
      let path = (files is RealFileSystem ? real.path : "/home") + "/d"
      try files.makeDirectory(path, in: .workingDirectory, mode: 0o700)
      let directory = try files.openDirectory(
        path, in: .workingDirectory, followingLinks: false)
      try files.remove(path)
      #expect(failure { _ = try files.create("a", in: directory, mode: 0o600) }?.code == ENOENT)
      let making = FileAccess.appendingOrMaking(mode: 0o600)
      #expect(failure { _ = try files.open("a", in: directory, for: making) }?.code == ENOENT)
      #expect(try files.status("a", in: directory) == nil)
      #expect(try files.list(directory).isEmpty)
      try files.close(directory)
    }
  }

  @Test func forgetsWhatNobodyCanReach() throws {
    let files = try memory()
    for _ in 0..<50 { try files.replaceFile("/home/a", with: [1], mode: 0o600) }
    #expect(files.state.withLock { $0.nodes.count } <= 4)
  }
}
