import Glibc
import Storage
import Testing

@testable import chair

/// The program reads `chair.conf` and the prompt's history without being asked, so special files in
/// their place must not block it.
@Suite struct OrdinaryFilesTests {
  /// A pipe without a writer would block forever, and a device may never end.
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
    #expect(faults.map(\.saying.text) == ["\(path) is not an ordinary file"])
    let history = HistoryFile(path: path)
    #expect(history.lines().isEmpty)
    history.write(["agenda set 1"])
    #expect(try RealFileSystem().status(path)?.kind != .file)
  }

  /// Many users keep their settings elsewhere and link to them.
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
