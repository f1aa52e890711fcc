@testable import Catalogue
import Session
import Testing

@testable import chair

/// A point that is typed can be ruled upon with the same key that enters it.
struct TypedRulingTests {
  private func desk(_ body: String = "unsc") throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    if body != "unsc" {
      let (found, seats) = try Catalogue.roster(of: body, year: nil)
      desk.session = Session(
        Setup(
          committee: "DISEC", body: found,
          rules: try Catalogue.ruleBook(named: "harvard", for: found.organ), roster: seats))
    }
    for line in ["meeting open", "attend all present", "agenda set 1", "speakers open"] {
      guard let decision = try? desk.session.perform(Command(line, for: desk.session), at: desk.now)
      else { continue }
      try desk.session.apply(decision.record)
    }
    return desk
  }

  @Test(arguments: [("+", true), ("-", false)])
  func theKeyEntersAndRules(key: String, sustained: Bool) throws {
    var desk = try desk()
    try desk.press(".", "\"o gh\"", key)
    #expect(desk.cockpit.view.prompt == nil)
    #expect(desk.session.state.points.all.map(\.sustained) == [sustained])
    #expect(desk.session.state.points.all.map(\.code) == ["GHA"])
    #expect(
      desk.session.history.records.last?.command
        == "point order gh \(sustained ? "sustained" : "denied")")
    try desk.press("u")
    #expect(desk.session.state.points.all.isEmpty)
  }

  @Test func aClosedTextMayComeFirst() throws {
    var desk = try desk()
    try desk.press(".", "\"o gh \"A co-sponsor + one\"\"", "-")
    #expect(desk.session.state.points.all.map(\.text) == ["A co-sponsor + one"])
    #expect(desk.session.state.points.all.map(\.sustained) == [false])
  }

  /// Elsewhere the characters are text.
  @Test func inWordsTheyAreText() throws {
    var desk = try desk("unga")
    for typed in [
      "o", "o ", "o guinea", "o gh \"A co", "o gh sustained", "o gh and", "x gh",
    ] {
      try desk.press(".", "\"\(typed)\"", "-")
      #expect(desk.cockpit.view.prompt?.text.last == "-", "\(typed)")
      try desk.press("escape")
    }
    // Within the line, and in a filter.
    try desk.press(".", "\"o gh\"", "left", "+")
    #expect(desk.cockpit.view.prompt?.text == "point o g+h")
    try desk.press("escape", "/", "\"point order gh\"", "-")
    #expect(desk.cockpit.view.prompt?.text == "point order gh-")
    try desk.press("escape")
    try desk.press(":", "\"motion mod 10m 60s\"", "+")
    #expect(desk.cockpit.view.prompt?.text.last == "+")
    #expect(desk.session.state.points.all.isEmpty)
  }

  @Test func theFootNamesTheKeys() throws {
    var desk = try desk()
    func foot() -> String {
      ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24
      ).lines[23]
    }
    try desk.press(".", "\"o \"")
    #expect(!foot().contains("+ sustained"))
    try desk.press("\"gh\"")
    #expect(foot().contains("+ sustained   - denied"))
  }
}
