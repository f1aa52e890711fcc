import Glibc
import Storage
import Testing

@testable import chair

/// `chair.conf` and the prompt's history are read without being asked for, so whatever stands in
/// their place must not keep the program waiting.
@Suite struct OrdinaryFilesTests {
  /// A pipe without a writer, which would wait for ever, and a device that never ends.
  @Test(arguments: ["pipe", "device", "folder"])
  func neitherAPipeNorADeviceIsRead(kind: String) throws {
    var template = Array("/tmp/chair-ordinary-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/file"
    defer {
      remove(path)
      rmdir(folder)
    }
    switch kind {
    case "pipe": try #require(mkfifo(path, 0o600) == 0)
    case "device": try #require(symlink("/dev/zero", path) == 0)
    default: try #require(mkdir(path, 0o700) == 0)
    }
    let faults = PreferencesFile.load(path).faults
    #expect(faults.map(\.message) == ["\(path) is not an ordinary file"])
    let history = HistoryFile(path: path)
    #expect(history.lines().isEmpty)
    history.write(["agenda set 1"])
    #expect(try RealFileSystem().status(path)?.kind != .file)
  }

  /// Many keep their settings elsewhere and have links to them.
  @Test func aLinkToAnOrdinaryFileIsRead() throws {
    var template = Array("/tmp/chair-ordinary-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let (path, target) = (folder + "/chair.conf", folder + "/dotfiles.conf")
    defer {
      remove(path)
      remove(target)
      rmdir(folder)
    }
    try RealFileSystem().replaceFile(target, with: Array("bell on\n".utf8), mode: 0o600)
    try #require(symlink(target, path) == 0)
    #expect(PreferencesFile.load(path).bell)
  }
}
