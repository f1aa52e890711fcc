@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Two delegates who share a seat.
struct DelegateTests {
  private func seated() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present",
      "delegation delegates France \"Ana Petit; Luc Blanc; Zoé Blanc\"",
      "delegation delegates Japan \"Aiko Sato\"")
    return fixture
  }

  private func refused(_ line: String, _ fixture: MinutesFixture) -> Refusal? {
    do {
      _ = try fixture.session.perform(Command(line, for: fixture.session), at: fixture.now)
      return nil
    } catch { return error as? Refusal }
  }

  @Test func aUniqueBeginningOfANameSuffices() throws {
    for (text, name) in [
      ("ana", "Ana Petit"), ("PET", "Ana Petit"), ("zoe", "Zoé Blanc"), ("2", "Luc Blanc"),
    ] {
      var fixture = try seated()
      try fixture.run("speech start France delegate \(text)")
      #expect(fixture.session.floor.speech?.delegate == name)
    }
    let fixture = try seated()
    let refusal = refused("speech start France delegate Blanc", fixture)
    #expect(refusal?.kind == .nobody)
    #expect(refusal?.message == "\"Blanc\" may be Luc Blanc or Zoé Blanc")
    for (line, words) in [
      ("speech start France delegate Marie", "France has no delegate called"),
      ("speech start Ghana delegate Kofi", "delegation delegates"),
    ] {
      #expect(refused(line, fixture)?.message.contains(words) == true, "\(line)")
    }
  }

  @Test func oneAloneIsKnownByItself() throws {
    var fixture = try seated()
    try fixture.run("speech start Japan", "+20s", "speech end", "speech start France", "+10s")
    #expect(fixture.session.floor.speech?.delegate == nil)
    try fixture.run("speech delegate luc", "speech end", "speech start France delegate Ana", "+5s")
    try fixture.run("speech end")
    let statistics = Snapshot(fixture.session).value["statistics"]
    #expect(
      statistics?["JPN"]?["delegates"]?["Aiko Sato"]?["seconds"] == .seconds(milliseconds: 20_000))
    #expect(
      statistics?["FRA"]?["delegates"]?["Luc Blanc"]?["seconds"] == .seconds(milliseconds: 10_000))
    #expect(statistics?["FRA"]?["delegates"]?["Ana Petit"]?["speeches"] == .integer(1))
    #expect(statistics?["FRA"]?["speeches"] == .integer(2))
    #expect(
      fixture.sentences.suffix(3).map { $0.prefix(24) } == [
        "Japan (Aiko Sato) spoke ", "France (Luc Blanc) spoke", "France (Ana Petit) spoke",
      ])
    let text = fixture.minutes.rendered(as: .text)
    #expect(text.contains("– Luc Blanc"))
  }

  @Test func aCorrectionMovesThePersonToo() throws {
    var fixture = try seated()
    try fixture.run(
      "speech start France delegate Ana", "+10s", "speech end", "correct speech 1 seconds 30")
    #expect(fixture.session.floor.statistics["FRA"]?.delegates["Ana Petit"]?.milliseconds == 30_000)
    try fixture.run("correct speech 1 delegate Luc")
    #expect(fixture.session.floor.statistics["FRA"]?.delegates.keys.sorted() == ["Luc Blanc"])
    #expect(fixture.sentences.last?.contains("France (Luc Blanc) spoke") == true)
    #expect(fixture.correctedSentences.last?.hasSuffix("[-Ana Petit-] Luc Blanc).") == true)
    try fixture.run("correct speech 1 by Japan")
    #expect(fixture.sentences.last?.contains("Japan (Aiko Sato) spoke") == true)
    #expect(fixture.session.floor.statistics["FRA"] == nil)
    #expect(fixture.session.floor.statistics["JPN"]?.delegates["Aiko Sato"]?.speeches == 1)
  }

  @Test func scoresArePersonalAndPrivate() throws {
    var fixture = try seated()
    try fixture.run(
      "score France 8 delegate Ana", "score France 3791 \"poise\" delegate Luc", "score France 1")
    #expect(fixture.session.state.score(of: "FRA") == 3800)
    #expect(fixture.session.state.score(of: "FRA", delegate: "Ana Petit") == 8)
    #expect(fixture.session.state.score(of: "FRA", delegate: "Luc Blanc") == 3791)
    try fixture.run("note France \"asleep at ten\" delegate Zoé")
    #expect(fixture.session.notes.last?.delegate == "Zoé Blanc")
    for secret in ["3791", "3800", "poise", "asleep"] {
      #expect(!Snapshot(fixture.session).json.contains(secret))
      for format in Minutes.Format.allCases {
        #expect(!fixture.minutes.rendered(as: format).contains(secret), "\(format)")
      }
    }
  }

  @Test func namesChangeOnTheDay() throws {
    var fixture = try seated()
    try fixture.run("delegation delegates France \"Eve Noir\"")
    #expect(fixture.session.state.delegation("FRA")?.delegates == ["Eve Noir"])
    #expect(fixture.sentences.last == "France is represented by Eve Noir.")
    try fixture.run("delegation delegates France \"\"")
    #expect(fixture.session.state.delegation("FRA")?.delegates == [])
    #expect(refused("delegation delegates France \"Ana; ana\"", fixture) != nil)
  }
}
