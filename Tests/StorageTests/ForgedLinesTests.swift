@testable import Catalogue
import Session
import Testing

@testable import Storage

/// Lines that someone else wrote, with correct checksums: a line that is too long or nested too
/// deeply is refused with its place and the reason, before it is decoded.
@Suite struct ForgedLinesTests {
  private static func journal(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap(JournalFormat.sealed) }

  private static func setup() throws -> Setup {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    return Setup(
      committee: "Council", body: body,
      rules: try Catalogue.ruleBook(named: "harvard", for: body.organ), roster: roster,
      topics: [Topic(title: "One")])
  }

  private static func record(
    _ sequence: Int, command: String = "", more: String = ""
  ) -> [UInt8] {
    let fact = #"{"fact":"listClosed"\#(more)}"#
    return Array(
      #"{"sequence":\#(sequence),"time":1,"command":"\#(command)","facts":[\#(fact)]}"#.utf8)
  }

  @Test func aLineThatIsTooLongIsNotRead() throws {
    let long = Self.record(2, command: String(repeating: "x", count: JSONBounds.line))
    let good = try [Self.setup().encodedHeader(), Self.record(1)]
    let files = try memory(journal: Self.journal(good + [long, Self.record(3)]))
    let check = try SessionCheck(session, on: files)
    #expect(check.exitStatus == 65)
    #expect(check.contents?.recordCount == 1)
    #expect(
      check.damage?.description
        == "line 3 is longer than 16777216 bytes, the most a record can have")
    let error = failure { try SessionFile.open(session, on: files) }
    #expect(error?.message.contains("line 3 is longer than") == true)
    #expect(try SessionFile.open(session, on: files, acceptingDamage: true).session.sequence == 1)
  }

  /// No line is written that could not be read back.
  @Test func aLineThatIsTooLongIsNotWritten() throws {
    let files = try memory(journal: journalBytes(1))
    let journal = try JournalFile.open(session, on: files)
    let long = Self.record(2, command: String(repeating: "x", count: JSONBounds.line))
    #expect(throws: StorageError.self) { try journal.append(long) }
    try journal.append(Self.record(2))
    #expect(try JournalContents.read(session, on: files).recordCount == 2)
  }

  @Test func aNameOfFiftyMegabytesIsNotRead() throws {
    let name = String(repeating: "n", count: 50_000_000)
    let header =
      #"{"format":"chair-session","version":2,"committee":{"name":"\#(name)"},"setup":{}}"#
    let files = try memory(journal: Self.journal([Array(header.utf8)]))
    #expect(try SessionCheck(session, on: files).exitStatus == 65)
    #expect(failure { try SessionFile.open(session, on: files) }?.exitStatus == 65)
  }

  @Test func whatATextOrANestingMakesUnreadableIsSaid() throws {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let name = String(repeating: "n", count: JSONBounds.text + 1)
    let header = try Self.setup().encodedHeader()
    let text = String(decoding: header, as: UTF8.self)
    let cases: [(lines: [[UInt8]], reason: String)] = [
      ([header, Self.record(1, more: #","x":\#(deep)"#)], "record 1 cannot be read"),
      ([header, Self.record(1, command: name)], "a string of more than 65536 bytes"),
      ([Array(text.replacing("\"Council\"", with: "\"\(name)\"").utf8)], "65536 bytes"),
      ([Array(text.replacing("\"Council\"", with: deep).utf8)], "nested too deep"),
    ]
    for (lines, reason) in cases {
      let files = try memory(journal: Self.journal(lines))
      let contents = try JournalContents.read(session, on: files)
      let error = failure { try contents.completeSession(at: session) }
      #expect(error?.message.contains(reason) == true, "\(error?.message ?? "no error")")
      #expect(failure { try SessionFile.open(session, on: files) }?.exitStatus == 65)
    }
  }

  @Test func aParentThatDoesNotExistIsSaid() throws {
    let last = Array(
      #"{"sequence":2,"time":1,"command":"","facts":[],"parent":2}"#.utf8)
    let lines = try [Self.setup().encodedHeader(), Self.record(1), last]
    let files = try memory(journal: Self.journal(lines))
    let error = failure { try SessionFile.open(session, on: files) }
    #expect(error?.message.contains("record 2 follows a record that does not exist") == true)
  }
}
