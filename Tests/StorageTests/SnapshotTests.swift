import Testing

@testable import Storage
@testable import StorageFixtures

@Suite struct SnapshotTests {
  @Test func replacesWhatWasThere() throws {
    let files = try memory(journal: journalBytes(1))
    try files.writeSnapshot(Array("old".utf8))
    try files.writeSnapshot(Array("new".utf8))
    #expect(text(try files.contents(session + "/snapshot.json")) == "new")
    #expect(try files.list(session) == ["journal.jsonl", "snapshot.json"])
    #expect(try files.status(session + "/snapshot.json")?.mode == 0o600)
  }

  @Test func outlastsAPowerCut() throws {
    let files = try memory(journal: journalBytes(1))
    try files.writeSnapshot(Array("one".utf8))
    try files.writeSnapshot(Array("two".utf8), named: "noon")
    files.crash(keeping: .lost, keepingNames: false)
    #expect(text(try files.contents(session + "/snapshot.json")) == "one")
    #expect(text(try files.contents(session + "/snapshots/noon.json")) == "two")
    #expect(try files.status(session + "/snapshots")?.mode == 0o700)
  }

  /// Until the last step the old file remains, with no temporary file next to it.
  @Test func aFailedReplacementLeavesNothing() throws {
    var failAt = 1
    while true {
      let base = try memory(journal: journalBytes(1))
      try base.writeSnapshot(Array("old".utf8))
      let failing = FailingFileSystem(base, failAt: failAt, fault: .error(5))
      let returned: Void? = try? failing.writeSnapshot(Array("new".utf8))
      if !failing.hasFailed { break }
      #expect(returned == nil)
      #expect(try base.list(session) == ["journal.jsonl", "snapshot.json"])
      failAt += 1
    }
    #expect(failAt > 5)
  }

  @Test func replacesWhatACrashLeftHalfWritten() throws {
    let files = try memory(journal: journalBytes(1))
    try files.close(
      try files.create(session + "/" + files.temporaryName(for: "snapshot.json"), mode: 0o600))
    try files.writeSnapshot(Array("new".utf8))
    #expect(try files.list(session) == ["journal.jsonl", "snapshot.json"])
  }

  @Test(arguments: [
    "before the vote", "noon", "Zwölf Uhr", "第1回", "a.b", "-", "12:30".replacing(":", with: "."),
  ])
  func keepsAHarmlessName(name: String) {
    #expect(SafeFileName.make(from: name) == name)
  }

  @Test(arguments: [
    "", ".", "..", "../../etc/passwd", "/etc/passwd", "a/b", "a\\b", "a\nb", "a\u{0}b", ".hidden",
    "12:30", " ", "end ", "end.", "\u{202E}gnp", "\u{1B}[2J", String(repeating: "é", count: 300),
    "a*?",
  ])
  func makesAnyNameHarmless(name: String) {
    let safe = SafeFileName.make(from: name)
    #expect(safe != name)
    #expect(!safe.isEmpty && !safe.hasPrefix(".") && !safe.hasPrefix(" "))
    #expect(safe.utf8.count <= SafeFileName.limit + 9)
    #expect(!safe.unicodeScalars.contains { "/\\:*?\"<>|\u{202E}".unicodeScalars.contains($0) })
    #expect(!safe.unicodeScalars.contains { $0.value < 0x20 })
    #expect(SessionFolder.parent(of: "/s/snapshots/\(safe).json") == "/s/snapshots")
  }

  @Test func differentNamesNeverShareAFile() {
    let names = ["a/b", "a-b", "a:b", "a\\b", "a-b ", "", "-"]
    #expect(Set(names.map { SafeFileName.make(from: $0) }).count == names.count)
  }
}
