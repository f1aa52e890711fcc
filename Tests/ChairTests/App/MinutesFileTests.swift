@testable import Catalogue
import Host
import Session
import Storage
import StorageFixtures
import Testing

@testable import chair

/// The key for the minutes writes a file beside the session and never overwrites one.
struct MinutesFileTests {
  @Test func whatStandsThereIsLeftAlone() throws {
    let disk = MemoryFileSystem()
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    let setup = Setup(
      committee: body.title, body: body,
      rules: try Catalogue.ruleBook(named: "harvard", for: body.organ), roster: roster)
    let clock = { 1_696_327_200_000 }
    let host = SessionHost(
      try SessionFile.create("/council.chair", setup, on: disk), clock: clock)
    try host.perform("meeting open")
    let seat = DaisSeat(keeping: host, clock: clock)
    for (line, path) in [
      ("minutes csv", "/council.csv"), ("minutes votes", "/council-votes.csv"),
      ("minutes summary html fr", "/council-summary-fr.html"), ("minutes en", "/council.md"),
      ("minutes de", "/council-de.md"), ("minutes report html", "/council.html"),
      ("minutes decisions", "/council-decisions.md"), ("minutes pdf", "/council.pdf"),
      ("minutes board docx fr", "/council-board-fr.docx"), ("minutes xlsx", "/council.xlsx"),
    ] {
      #expect(
        try MinutesFile(of: seat.folder, as: MinutesChoice(line), on: disk).path == path)
    }
    for (path, told) in [
      ("/council.md", "The minutes are in /council.md."),
      ("/council-2.md", "The minutes are in /council-2.md."),
    ] {
      let file = try MinutesFile(of: seat.folder, on: disk)
      #expect(file.path == path)
      #expect(try disk.status(path) == nil)
      #expect(try file.write(seat.minutes(), as: .markdown) == told)
      #expect(try disk.status(path)?.kind == .file)
    }
  }
}
