import FoundationEssentials
import SessionFixtures
import Testing

@testable import Catalogue
@testable import Phrases
@testable import Session

/// The minutes as JSON are as `docs/minutes.schema.json` says.
struct MinutesSchemaTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private let text: String
  private let schema: JSONSchema

  init() throws {
    let data = try Data(contentsOf: URL(filePath: Self.root + "/docs/minutes.schema.json"))
    text = String(decoding: data, as: UTF8.self)
    schema = try JSONSchema(text)
  }

  private func faults(_ minutes: Minutes) throws -> [String] {
    try schema.faults(in: AnyJSON(minutes.json))
  }

  @Test func aMeetingWithABitOfEverythingIsValid() throws {
    var fixture = try MinutesFixture.shortMeeting()
    fixture.author = "Rapporteur"
    try fixture.run(
      "delegation add Monaco", "meeting open", "point order Ghana \"Too early\" denied",
      "interrupt \"A dam broke\"", "interrupt end", "correct speech 1 by Malta seconds 35",
      "correct motion 1 by Japan", "said Malta \"wells cost less\"",
      "heading symbol \"A/C.2/78/SR.1\"", "dais presiding \"Ms. Okafor\" of Ghana",
      "dais officer \"Rapporteur\" \"Mr. Tan\" of Japan",
      "dais officer \"Secretary\" \"Ms. Ruiz\"", "attend all present",
      "vote open \"Draft 2\" by roll-call by lot", "vote cast Ghana yes")
    try expectValid(fixture.minutes)
    try fixture.run("announce \"Twice\"", "undo")
    try fixture.run("vote cast rest yes", "vote close", "+12s", "speech start Japan")
    try expectValid(fixture.minutes)
  }

  private func expectValid(_ minutes: Minutes) throws {
    for showsCorrections in [false, true] {
      var minutes = minutes
      minutes.showsCorrections = showsCorrections
      #expect(try faults(minutes) == [])
    }
  }

  @Test func documentsAreValid() throws {
    var fixture = try MinutesFixture()
    fixture.file = "1. Urges members to light their ports;\n(a) in fog."
    try fixture.run(
      "meeting open", "attend all present", "agenda set 1",
      "doc add draft \"Lights\" file \"lights.txt\" by Ghana signed Japan",
      "doc add directive \"Fleet\" by Malta", "amend 1.1 strike 1.a by Ghana")
    try expectValid(fixture.minutes)
    try fixture.run("undo", "vote open 1.1", "vote count 5 0", "vote close")
    try expectValid(fixture.minutes)
  }

  @Test func aSessionWithoutAMeetingIsValid() throws {
    var fixture = try MinutesFixture()
    #expect(try faults(fixture.minutes) == [])
    try fixture.run("delegation add Monaco")
    #expect(try faults(fixture.minutes) == [])
  }

  /// A value that was renamed or is new must be in the schema.
  @Test func theListsAreThoseOfTheProgram() throws {
    func list(_ path: String...) throws -> Set<String> {
      var place = try AnyJSON(text)
      for step in path { place = try #require(place[step]) }
      return Set(try #require(place["enum"]).array.map(\.words).filter { !$0.isEmpty })
    }
    func values<T: CaseIterable & RawRepresentable<String>>(_ type: T.Type) -> Set<String> {
      Set(T.allCases.map(\.rawValue))
    }
    #expect(try list("$defs", "entry", "properties", "kind") == values(Minutes.Kind.self))
    #expect(try list("$defs", "attendance") == values(Attendance.self))
    #expect(try list("$defs", "answer") == values(Answer.self))
    #expect(try list("$defs", "vote", "properties", "outcome") == values(VoteOutcome.self))
    #expect(try list("$defs", "vote", "properties", "kind") == values(VoteKind.self))
    #expect(try list("$defs", "speech", "properties", "openedTo") == values(YieldTarget.self))
    let heading = try AnyJSON(text)["properties"]?["heading"]
    #expect(Set(heading?["required"]?.array.map(\.words) ?? []) == values(Heading.Field.self))
  }

  @Test(arguments: [
    ("\"version\": 1", "\"version\": 2"), ("\"topics\":", "\"subjects\":"),
    ("\"kind\": \"roll\"", "\"kind\": \"rolls\""), ("\"quorum\": ", "\"quorum\": 0.5"),
    ("\"openedAt\": \"2023", "\"openedAt\": \"in 2023"), ("\"called\": true", "\"called\": 1"),
    ("\"status\": \"passed\"", "\"status\": null"),
  ])
  func whatIsWrongIsFound(_ right: String, _ wrong: String) throws {
    let json = try MinutesFixture.shortMeeting().minutes.json
    #expect(json.contains(right))
    #expect(try !schema.faults(in: AnyJSON(json.replacing(right, with: wrong))).isEmpty)
  }

  @Test func aKeywordThatIsNotKnownIsAnError() throws {
    let schema = try JSONSchema("{\"maxItems\": 1}")
    #expect(throws: JSONSchema.Unknown(keyword: "maxItems")) { try schema.faults(in: .null) }
  }
}
