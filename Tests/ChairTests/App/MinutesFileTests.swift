@testable import Catalogue
import Session
import Storage
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
    let session = try SessionFile.create("/council.chair", setup, on: disk)
    try session.perform("meeting open", at: 1_696_327_200_000)
    for (path, told) in [
      ("/council.md", "The minutes are in /council.md."),
      ("/council-2.md", "The minutes are in /council-2.md."),
    ] {
      let file = try MinutesFile(of: session, on: disk)
      #expect(file.path == path)
      #expect(try disk.status(path) == nil)
      #expect(try file.write(session) == told)
      #expect(try disk.status(path)?.kind == .file)
    }
  }
}
