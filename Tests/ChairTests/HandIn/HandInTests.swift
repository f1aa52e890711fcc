@testable import Catalogue
import Phrases
import Session
import StorageFixtures
import Testing

@testable import Storage
@testable import chair

/// The folder that is handed in after a meeting.
struct HandInTests {
  private static let path = "/council.chair"
  private static let secrets = ["Cites its sources", "Interrupts", "4321", "diplomacy"]

  private let disk = MemoryFileSystem()
  private let file: SessionFile

  init() throws {
    let setup = try NewSession(body: "unsc", year: 2023, topics: ["Water", "Schools"]).setup()
    file = try SessionFile.create(Self.path, setup, on: disk)
    try run(
      "meeting open", "attend all present", "delegation delegates Ghana \"Ana Lima; Bo Owusu\"",
      "agenda set 1", "speakers open", "speakers add Ghana", "speech start", "speech end",
      "said Ghana \"wells were cheap\" speech 1",
      "score Ghana 4321 \"Cites its sources\" for diplomacy delegate \"Ana Lima\"",
      "score Japan 5", "score Malta 5", "note Japan \"Interrupts\"",
      "motion close-debate by France", "motion vote next 15 0",
      "vote open \"Draft 1\" by roll-call",
      "vote cast all yes", "vote close")
  }

  private func run(_ lines: String...) throws {
    for line in lines { try file.perform(line, at: file.session.time + 10_000) }
  }

  private func contents() throws -> JournalContents {
    try JournalContents.read(Self.path, on: disk)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let (file, _) = try disk.openOrdinary(path, in: .workingDirectory, for: .reading)
    defer { try? disk.close(file) }
    return try disk.readAll(file)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// All files below a folder.
  private func files(_ path: String) throws -> [String] {
    try disk.list(path).flatMap { name in
      let inner = "\(path)/\(name)"
      return try disk.status(inner)?.kind == .directory ? files(inner) : [inner]
    }
  }

  private func handIn(
    _ formats: [Minutes.Format] = [.html, .markdown, .json], and converted: [ConvertedFormat] = [],
    beginning: String = "",
    to folder: String = "/out"
  ) throws {
    var handIn = try HandIn(
      contents(), at: Self.path,
      formats: formats.map(FileFormat.own) + converted.map(FileFormat.converted))
    handIn.convert = { format, _ in Array("made as \(format)".utf8) }
    handIn.beginning = beginning
    #expect(try handIn.write(to: folder, on: disk).doubt == nil)
  }

  @Test func everythingIsInIt() throws {
    try handIn()
    #expect(
      try disk.list("/out") == [
        "SHA256SUMS", "attendance.csv", "index.html", "minutes.html", "minutes.json", "minutes.md",
        "motions.csv", "points.csv", "private", "speeches.csv", "statistics.csv", "statistics.txt",
        "votes.csv",
      ])
    #expect(
      try disk.list("/out/private") == [
        "SHA256SUMS", "council.chair", "nominations.csv", "scores.csv", "scores.txt",
      ])
    let minutes = try Minutes(file.session)
    var markdown = ""
    try minutes.write(as: .markdown) { markdown += $0 }
    #expect(try text("/out/minutes.md") == markdown)
    #expect(try text("/out/speeches.csv").contains("wells were cheap"))
    #expect(try text("/out/attendance.csv").contains(",GHA,Ghana,Ana Lima; Bo Owusu,member,"))
    #expect(try text("/out/votes.csv").contains("Draft 1"))
  }

  @Test func otherProgramsMakeSomeFormats() throws {
    try handIn([.html], and: [.pdf, .xlsx])
    #expect(try text("/out/minutes.pdf") == "made as pdf")
    #expect(try text("/out/minutes.xlsx") == "made as xlsx")
    #expect(try text("/out/index.html").contains("<a href=\"minutes.pdf\">"))
    #expect(try text("/out/SHA256SUMS").contains(" minutes.pdf\n"))
  }

  @Test func theIndexLinksEveryFile() throws {
    try handIn()
    let index = try text("/out/index.html")
    for path in try files("/out").map({ $0.dropFirst("/out/".count) })
    where path != "index.html" && !path.hasSuffix("SHA256SUMS") {
      let link = path.hasSuffix("journal.jsonl") ? path.dropLast("/journal.jsonl".count) : path
      #expect(index.contains("<a href=\"\(link)\">"), "\(link)")
    }
    #expect(index.contains("<li>Draft 1: "))
    #expect(index.contains("Meeting 1, ") && index.contains("1 speech, "))
  }

  @Test func nothingPrivateIsOutsideItsFolder() throws {
    try handIn([.html, .markdown, .text, .json, .csv])
    for path in try files("/out") {
      let text = try text(path)
      let isPrivate = path.hasPrefix("/out/private/")
      for secret in Self.secrets where !isPrivate {
        #expect(!text.contains(secret), "\(secret) in \(path)")
      }
      #expect(try disk.status(path)?.mode == (isPrivate ? 0o600 : 0o644), "\(path)")
    }
    #expect(try disk.status("/out/private")?.mode == 0o700)
    let scores = try text("/out/private/scores.csv")
    for secret in Self.secrets { #expect(scores.contains(secret)) }
  }

  @Test func delegationsAreRankedByTheirPoints() throws {
    try handIn()
    let lines = try text("/out/private/nominations.csv").split(separator: "\r\n").map(String.init)
    #expect(
      lines == [
        "rank,code,delegation,delegates,points,diplomacy,without a criterion,speeches,seconds",
        "1,GHA,Ghana,Ana Lima (4321),4321,4321,,1,10", "2,JPN,Japan,,5,,5,0,0",
        "2,MLT,Malta,,5,,5,0,0",
      ])
  }

  /// While the session is open and somebody is in the middle of writing a line.
  @Test func theCopyIsTheSessionAsItWasRead() throws {
    let before = try contents()
    let session = file.session
    try handIn()
    try run("announce \"Later\"")
    let copy = try JournalContents.read("/out/private/council.chair", on: disk)
    #expect(try copy.verify(at: "copy").state == session.state)
    #expect(copy.damage == nil && copy.recordCount == before.recordCount)
    let half = try disk.open(Self.path + "/journal.jsonl", in: .workingDirectory, for: .appending)
    try disk.writeAll(Array("{\"sequence\":99,\"ti".utf8), to: half)
    try handIn(to: "/again")
    let second = try JournalContents.read("/again/private/council.chair", on: disk)
    #expect(second.damage == nil && second.recordCount == before.recordCount + 1)
    #expect(
      try SessionFile.open("/again/private/council.chair", on: disk).session.sequence
        == second.recordCount)
  }

  @Test func theSumsAreOfTheFiles() throws {
    try handIn()
    var seen: Set<String> = []
    for folder in ["/out", "/out/private"] {
      for line in try text("\(folder)/SHA256SUMS").split(separator: "\n") {
        let path = "\(folder)/\(line.dropFirst(66))"
        var sum = SHA256()
        sum.update(try bytes(path))
        #expect(line.hasPrefix(sum.hexadecimal + "  "), "\(path)")
        seen.insert(path)
      }
    }
    #expect(
      try Set(files("/out")).subtracting(seen) == ["/out/SHA256SUMS", "/out/private/SHA256SUMS"])
  }

  @Test func aMarkBeginsEveryTableAndNothingElse() throws {
    try handIn([.markdown, .csv], beginning: CSVText.byteOrderMark)
    for path in try files("/out") {
      #expect(try text(path).hasPrefix("\u{FEFF}") == path.hasSuffix(".csv"), "\(path)")
    }
  }

  @Test func whatIsThereIsLeftAlone() throws {
    try handIn()
    let before = try text("/out/SHA256SUMS")
    #expect(throws: StorageError(.exists, path: "/out")) { try handIn([.text]) }
    #expect(try text("/out/SHA256SUMS") == before)
    #expect(try disk.status("/out/minutes.txt") == nil)
  }

  @Test(arguments: ["rtf", "votes", "", " ,"]) func otherFormatsAreRefused(_ text: String) throws {
    let failure = try #require(throws: Failure.self) { try HandInCommand.formats(text) }
    #expect(failure.status == 64)
  }

  @Test func formatsAreNamedInAnyWay() throws {
    #expect(
      try HandInCommand.formats("html, MD,txt,html,pdf") == [
        .own(.html), .own(.markdown), .own(.text), .converted(.pdf),
      ])
  }
}
