import SessionFixtures
import Testing

@testable import Session

/// Corrections of points and of questions to a speaker.
struct CorrectPointTests {
  @Test func aPointIsCorrectedWithItsRuling() throws {
    var play = try Play.council()
    try play.run(["point order Ghana \"The lits\" denied", "point privilege Japan sustained"])
    #expect(
      try play.run("correct point 1 by Malta words \"The list\" sustained")
        == "Point 1 is corrected: Malta raised a point of order, \"The list\": sustained.")
    let point = play.session.state.points.all[0]
    #expect(point.code == "MLT" && point.text == "The list" && point.sustained == true)
    try play.run("undo")
    #expect(play.session.state.points.all[0].code == "GHA")
  }

  @Test func anAppealIsAgainstTheCorrectedRuling() throws {
    var play = try Play.council()
    try play.run(["point order Ghana denied", "motion appeal by Ghana", "correct point 1 by Malta"])
    #expect(play.session.motions[0].ruling?.point?.by == "MLT")
    #expect(play.session.state.points.lastRuling?.point?.by == "MLT")
  }

  @Test func aPointThatIsHeardIsCorrectedToo() throws {
    var play = try Play.council()
    try play.run(["speech start Ghana", "point order Japan", "correct point 1 by Malta"])
    #expect(play.session.state.point?.code == "MLT")
    #expect(play.refused("correct point 1 denied")?.message.contains("awaits its ruling") == true)
    try play.run("point order Malta denied")
    #expect(play.session.state.points.all.count == 1)
    #expect(play.session.state.points.all[0].sustained == false)
  }

  @Test func aReplyFollowsItsRuling() throws {
    var play = try Play.council("un")
    try play.run("point reply Ghana sustained")
    #expect(play.session.state.repliesOwed == ["GHA"])
    try play.run("correct point 1 by Malta")
    #expect(play.session.state.repliesOwed == ["MLT"])
    try play.run("correct point 1 denied")
    #expect(play.session.state.repliesOwed.isEmpty)
    try play.run(["correct point 1 sustained", "speech reply Malta", "speech end"])
    #expect(play.refused("correct point 1 denied")?.message.contains("was made") == true)
  }

  @Test func aQuestionIsItsRightAskers() throws {
    var play = try Play.council()
    try play.run([
      "speech start Ghana", "yield questions", "speech question Japan \"Why?\"",
      "correct question 1 by Malta words \"Why not?\"",
    ])
    #expect(play.session.floor.speech?.openQuestion?.code == "MLT")
    #expect(play.session.floor.statistics["JPN"] == nil)
    #expect(play.session.floor.statistics["MLT"]?.questions == 1)
    #expect(play.refused("correct question 1 by Ghana")?.message.contains("itself") == true)
    #expect(play.refused("correct question 2 by Ghana")?.message.contains("no question 2") == true)
    try play.run(["speech end", "correct question 1 by Brazil"])
    #expect(play.session.floor.statistics["BRA"]?.questions == 1)
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var play = try Play.council()
    try play.run("point order Ghana \"Why\" denied")
    for (line, reason) in [
      ("correct point 2 denied", "no point 2"), ("correct point 1 denied", "already recorded"),
      ("correct point 1", "what should be corrected"),
    ] {
      #expect(play.refused(line)?.message.contains(reason) == true, "\(line)")
    }
  }

  @Test func theMinutesShowThemAsCorrected() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "yield questions",
      "speech question Japan \"Why?\"", "speech decline", "speech end",
      "point order France denied", "+5m", "correct question 1 by Malta",
      "correct point 1 by Brazil words \"The list\" sustained")
    let expected = [
      """
      Malta put a question to Ghana, "Why?"; Ghana declined to answer (corrected at 10:05 by \
      the chair: [-Japan-] Malta).
      """,
      """
      Brazil raised a point of order, "The list": sustained (corrected at 10:05 by the \
      chair: [-France-] Brazil; "The list"; [-denied-] sustained).
      """,
    ]
    #expect(Array(fixture.correctedSentences.suffix(2)) == expected)
  }

  @Test func whoMayNotRaiseItCannotHaveRaisedIt() throws {
    var play = try Play.council("un")
    try play.run([
      "delegation add Kenya briefer", "attend Kenya present", "point order Ghana denied",
    ])
    #expect(
      play.refused("correct point 1 by Kenya")?.message.contains("may not raise points") == true)
  }

  /// Two replies on an item at a meeting are granted in the General Assembly.
  @Test func aReplyIsNotGrantedBeyondTheLimit() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run([
      "agenda set 1", "point reply D001 sustained", "speech reply D001", "speech end",
      "point reply D001 sustained", "point reply D001 denied",
    ])
    #expect(play.refused("correct point 3 sustained")?.message.contains("has had 2 rights") == true)
  }
}
