import Glibc
import Testing

@testable import Storage
@testable import StorageFixtures

/// A folder is there with all of its files, or not at all.
struct NewFolderTests {
  private let path = "/home/handed in"

  private func write(on files: any FileSystem) throws -> StorageError? {
    let folder = try NewFolder(path, on: files)
    do {
      try folder.makeFolder("apart", mode: 0o700)
      try folder.write("a.txt") { write in
        try write(Array("a".utf8))
        try write(Array("bc".utf8))
      }
      try folder.write("apart/b.txt", mode: 0o600) { try $0([]) }
      return try folder.commit(listing: ["apart"])
    } catch {
      folder.discard()
      throw error
    }
  }

  private func names(_ path: String, on files: MemoryFileSystem) throws -> [String] {
    try files.within(path) { (directory) throws(StorageError) in try files.list(directory) }
  }

  @Test func everythingIsInItWithItsSums() throws {
    let files = try memory()
    #expect(try write(on: files) == nil)
    #expect(try names("/home", on: files) == ["handed in"])
    #expect(try names(path, on: files) == ["SHA256SUMS", "a.txt", "apart"])
    #expect(
      text(try files.contents(path + "/SHA256SUMS"))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n")
    #expect(
      text(try files.contents(path + "/apart/SHA256SUMS"))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt\n")
    #expect(try files.status(path + "/apart")?.mode == 0o700)
    #expect(try files.status(path + "/apart/SHA256SUMS")?.mode == 0o600)
    #expect(try files.status(path + "/SHA256SUMS")?.mode == 0o644)
  }

  @Test func anEmptyFolderIsReplacedAndNothingElse() throws {
    let files = try memory()
    try files.makeDirectory(path, mode: 0o755)
    #expect(try write(on: files) == nil)
    // It is not empty any more.
    #expect(failure { try write(on: files) }?.reason == .exists)
    #expect(try names("/home", on: files) == ["handed in"])
    let other = try memory()
    try other.close(try other.create(path, mode: 0o644))
    #expect(failure { try write(on: other) }?.reason == .exists)
    #expect(failure { _ = try NewFolder("/home/..", on: other) }?.reason == .exists)
    #expect(failure { _ = try NewFolder("/", on: other) }?.reason == .exists)
  }

  @Test func whatWasPutThereMeanwhileIsLeftAlone() throws {
    let files = try memory()
    let folder = try NewFolder(path, on: files)
    try folder.write("a.txt") { try $0([1]) }
    try files.makeDirectory(path, mode: 0o755)
    try files.close(try files.create(path + "/mine", mode: 0o644))
    #expect(failure { try folder.commit() }?.reason == .exists)
    folder.discard()
    #expect(try names(path, on: files) == ["mine"])
    #expect(try names("/home", on: files) == ["handed in"])
  }

  /// Whichever operation fails, the folder is there as a whole or not at all, and an error means
  /// that it is not.
  @Test func whicheverOperationFailsItIsWholeOrNotThere() throws {
    var (failures, doubts) = (0, 0)
    for operation in 1... {
      let files = try memory()
      let failing = FailingFileSystem(files, failAt: operation, fault: .error(EIO))
      do {
        let doubt = try write(on: failing)
        #expect(try names(path, on: files) == ["SHA256SUMS", "a.txt", "apart"])
        #expect(try names(path + "/apart", on: files) == ["SHA256SUMS", "b.txt"])
        if !failing.hasFailed { break }
        if doubt != nil { doubts += 1 }
      } catch {
        failures += 1
        #expect(try files.status(path) == nil, "operation \(operation)")
        #expect("\(error)".contains("/home"), "\(error)")
      }
      // What could not be removed is replaced by the next attempt.
      if try files.status(path) == nil { #expect(try write(on: files) == nil) }
      #expect(try names("/home", on: files) == ["handed in"], "operation \(operation)")
    }
    #expect(failures > 10 && doubts > 0)
  }

  /// When it is there after a power cut, its files are complete.
  @Test func aPowerCutLeavesNoHalf() throws {
    var cuts = 0
    for operation in 1...1000 {
      for keepingNames in [false, true] {
        let files = try memory()
        let failing = FailingFileSystem(files, failAt: operation, fault: .powerCut, count: .max)
        var isDone = false
        do {
          _ = try write(on: failing)
          isDone = !failing.hasFailed
        } catch {}
        files.crash(keeping: .lost, keepingNames: keepingNames)
        if try files.status(path) != nil {
          #expect(text(try files.contents(path + "/a.txt")) == "abc")
          #expect(text(try files.contents(path + "/apart/SHA256SUMS")).hasSuffix("  b.txt\n"))
        } else {
          #expect(!isDone)
        }
        if isDone { if keepingNames { #expect(cuts > 10) } } else { cuts += 1 }
        if isDone && keepingNames { return }
      }
    }
    Issue.record("the folder was never done")
  }
}
