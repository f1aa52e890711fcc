import SessionFixtures
import Testing

@testable import Catalogue
@testable import Phrases
@testable import Session

/// Each document has its history, its votes and its text in the minutes.
struct MinutesTextsTests {
  private func fixture(_ lines: [String] = []) throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    fixture.file = "1. Urges members to light their ports;\n2. Decides that lamps may burn."
    try fixture.run(
      "meeting open", "attend all present", "agenda set 1",
      "doc add draft \"Lights\" file \"lights.txt\" by Ghana signed Japan",
      "doc add draft \"Bells\" by Malta", "+5m", "motion introduce \"1.1\" by Ghana",
      "motion pass 1 unopposed", "amend 1.1 words 2 \"may\" \"shall\" by Japan",
      "doc add private-directive \"Sell the lamps\" by Malta")
    for line in lines { try fixture.run(line) }
    return fixture
  }

  private static let adoption = [
    "vote open 1.1.1", "vote count 5 0", "vote close", "vote open 1.1", "vote count 4 0 1",
    "vote close",
  ]

  /// The lines of the text between two, without the blank ones at its ends.
  private func part(of text: String, from first: String, to last: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == first })
    let end = try #require(lines[start...].firstIndex { $0.hasPrefix(last) })
    return lines[(start + 2)..<(end - 1)].joined(separator: "\n")
  }

  @Test func theHistoryHasTheVotesOnADocumentAndItsAmendments() throws {
    let text = try fixture(Self.adoption).minutes.text
    let part = try part(of: text, from: "Draft resolution 1.1: Lights", to: "Draft resolution 1.2")
    #expect(
      part == """
        Topic:       Water
        Sponsors:    Ghana
        Signatories: Japan
        Outcome:     adopted

        10:00  Draft resolution 1.1, "Lights", was submitted by Ghana. Signatories:
               Japan.
        10:00  The text of Draft resolution 1.1 was entered.
        10:05  Draft resolution 1.1 was introduced.
        10:05  Amendment 1.1.1 to 1.1 was submitted by Japan: clause 2, "may" becomes
               "shall".
        10:05  Vote 1 on Amendment 1.1.1 (substantive, by show of placards): 5 in
               favour, 0 against, 0 abstaining: adopted.
        10:05  The text of Draft resolution 1.1 was changed accordingly.
        10:05  Vote 2 on Draft resolution 1.1 (substantive, by show of placards): 4 in
               favour, 0 against, 1 abstaining: adopted.

        Text: as adopted

        1.  Urges members to light their ports;

        2.  Decides that lamps shall burn.
        """)
  }

  @Test func whatWasUndoneIsNotInTheHistory() throws {
    let text = try fixture(Self.adoption + ["undo", "undo", "undo"]).minutes.text
    let part = try part(of: text, from: "Draft resolution 1.1: Lights", to: "Draft resolution 1.2")
    #expect(!part.contains("Vote 2"))
    #expect(part.contains("Text: as it stands, not adopted"))
  }

  @Test func otherStylesHaveTheTextsThatWereAdopted() throws {
    var minutes = try fixture(Self.adoption).minutes
    for style in [MinutesStyle.Name.summary, .decisions, .board] {
      minutes.style = MinutesStyle(style)
      let text = minutes.text
      #expect(text.contains("2.  Decides that lamps shall burn."), "\(style)")
      #expect(!text.contains("Draft resolution 1.2: Bells"), "\(style)")
    }
    minutes.style = MinutesStyle(.announcements)
    #expect(!minutes.text.contains("lamps shall burn"))
    var undecided = try fixture().minutes
    undecided.style = MinutesStyle(.decisions)
    #expect(!undecided.text.contains("Documents"))
  }

  @Test(arguments: Minutes.Format.allCases) func privateDirectivesAreNowhere(
    _ format: Minutes.Format
  ) throws {
    #expect(!(try fixture(Self.adoption).minutes.rendered(as: format).contains("Sell the lamps")))
  }

  @Test func theJSONHasTheClausesByNumber() throws {
    let json = try AnyJSON(try fixture(Self.adoption).minutes.json)
    let documents = json["documents"]?.array ?? []
    #expect(documents.map { $0["number"]?.string } == ["1.1", "1.2", "1.1.1"])
    let clauses = documents[0]["clauses"]?.array ?? []
    #expect(clauses.map { $0["number"]?.string } == ["1", "2"])
    #expect(clauses[1]["text"]?.string == "Decides that lamps shall burn.")
    #expect(documents[0]["history"]?.array.count == 7)
  }
}
