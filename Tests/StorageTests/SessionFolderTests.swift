import Testing

@testable import Storage

@Suite struct SessionFolderTests {
  @Test(arguments: [
    ("/home/council.chair", "council", "/home"), ("council.chair/", "council", "."),
    ("a/b//", "b", "a"), ("/x.chair", "x", "/"), (".chair", ".chair", "."), ("/", "", "/"),
  ])
  func takesPathsApart(path: String, name: String, parent: String) {
    let folder = SessionFolder(path)
    #expect(folder.name == name)
    #expect(SessionFolder.parent(of: folder.path) == parent)
  }

  @Test func sharingIsForReadingOnly() {
    #expect(SessionModes(shared: false).folder == 0o700)
    #expect(SessionModes(shared: false).file == 0o600)
    #expect(SessionModes(shared: true).folder == 0o755)
    #expect(SessionModes(shared: true).file == 0o644)
  }

  @Test func listsTheSessionsOfADirectory() throws {
    let files = try memory()
    try JournalFile.create("/home/first.chair", header: header, on: files).close()
    let open = try JournalFile.create("/home/second.chair", header: header, on: files)
    try files.makeDirectory("/home/empty.chair", mode: 0o700)
    try files.makeDirectory("/home/letters", mode: 0o700)
    try files.close(try files.create("/home/file.chair", mode: 0o600))
    let entries = try SessionEntry.all(in: "/home/", on: files)
    #expect(entries.map(\.name) == ["second", "first"])
    #expect(entries.map(\.isLocked) == [true, false])
    #expect(entries.map(\.folder.path) == ["/home/second.chair", "/home/first.chair"])
    #expect(entries[0].size == open.contents.byteCount)
    #expect(throws: StorageError.self) { try SessionEntry.all(in: "/none", on: files) }
  }

  @Test func checkToleratesALineThatIsBeingWritten() throws {
    let files = try memory()
    let journal = try JournalFile.create(session, header: header, on: files)
    try journal.append(record(1))
    let check = try SessionCheck(session, on: files)
    #expect(check.exitStatus == 0)
    #expect(check.isLocked)
    #expect(check.contents?.recordCount == 1)
    let error = failure { try SessionCheck("/home", on: files) }
    #expect(error?.reason == .notASession)
  }
}
