@testable import Catalogue
@testable import Phrases
import Session
import SessionFixtures
import Testing

/// The dais reads its notes and scores back, and nobody else does.
struct ScoreSheetTests {
  private func play() throws -> Play {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "delegation delegates Ghana \"Ana Lima; Bo Owusu\"",
      "score Ghana 8 \"Cites its sources\" for \"position paper\"",
      "score Japan 6 for Diplomacy", "note Brazil \"Late from the caucus\"",
    ])
    play.author = "Rapporteur"
    try play.run("score Ghana 3 \"Short, clear\" for speaking delegate \"Ana Lima\"")
    try play.run("score Japan 2")
    return play
  }

  @Test func theSheetAddsUpByCriterionAndScorer() throws {
    let sheet = ScoreSheet(try play().session)
    // A usual criterion keeps its spelling.
    #expect(sheet.criteria == ["position paper", "diplomacy", "speaking", nil])
    #expect(sheet.scorers == [nil, "Rapporteur"])
    #expect(sheet.rows.map(\.party.code) == ["GHA", "JPN", "BRA"])
    #expect(sheet.rows.map(\.points) == [11, 8, 0])
    #expect(sheet.rows[0].byCriterion == [8, nil, 3, nil])
    #expect(sheet.rows[1].byCriterion == [nil, 6, nil, 2])
    #expect(sheet.rows[0].byScorer == [8, 3])
    #expect(sheet.rows[0].delegates == [.init(name: "Ana Lima", points: 3)])
  }

  @Test func theAnswerNamesTheCriterion() throws {
    var play = try Play()
    try play.run("meeting open")
    #expect(
      try play.run("score Ghana 8 for \"position paper\"")
        == "Ghana: 8 for position paper.")
    #expect(try play.run("score Ghana 2 for Speaking") == "Ghana: 2 for speaking, 10 in all.")
    #expect(try play.run("score Ghana 1 for \"Team work\"").contains("1 for Team work, 11 in all"))
    #expect(play.session.criteria.contains("Team work"))
  }

  @Test func theCSVHasARowForEachNote() throws {
    let lines = ScoreSheet(try play().session).rendered(as: .csv)
      .split(separator: "\r\n").map(String.init)
    #expect(lines.count == 6)
    #expect(lines[0] == "date,time,seat,code,delegation,delegate,criterion,points,note")
    #expect(lines[1].hasSuffix("the chair,GHA,Ghana,,position paper,8,Cites its sources"))
    #expect(lines[4].hasSuffix("Rapporteur,GHA,Ghana,Ana Lima,speaking,3,\"Short, clear\""))
    #expect(lines[3].hasSuffix("BRA,Brazil,,,,Late from the caucus"))
  }

  @Test func theJSONHasSumsAndNotes() throws {
    let json = try JSONValue(ScoreSheet(try play().session).rendered(as: .json))
    let ghana = try #require(json["delegations"]?.arrayValue?.first)
    #expect(ghana["code"]?.stringValue == "GHA")
    #expect(ghana["points"] == .integer(11))
    #expect(ghana["bySeat"]?.arrayValue?.count == 2)
    #expect(json["notes"]?.arrayValue?.count == 5)
  }

  @Test func theTextIsForPeople() throws {
    let text = ScoreSheet(try play().session).rendered(as: .text)
    #expect(
      text.hasPrefix(
        "Ghana: 11 points (position paper 8, speaking 3), 8 from the chair, 3 from Rapporteur, "
          + "0 speeches, 0:00\n"))
    #expect(text.contains("8, position paper: Cites its sources\n"))
    #expect(text.contains("3, speaking: Short, clear (Ana Lima), Rapporteur\n"))
    #expect(
      ScoreSheet(try Play().session).rendered(as: .text) == "Nothing has been noted or scored.\n")
  }

  /// Nothing of them is in the minutes or the snapshot, in any format.
  @Test func nothingElseHasThem() throws {
    let session = try play().session
    let secrets = [
      "Cites its sources", "Short, clear", "Late from the caucus", "position paper", "diplomacy",
    ]
    let minutes = try Minutes(session)
    let outputs =
      Minutes.Format.allCases.map(minutes.rendered) + [
        Snapshot(session).json, ScoreSheet(try Play().session).rendered(as: .csv),
      ]
    for output in outputs {
      for secret in secrets { #expect(!output.contains(secret), "\(secret)") }
    }
  }
}
