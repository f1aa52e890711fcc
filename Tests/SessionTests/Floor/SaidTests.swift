@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// What was said is public, belongs to a speech, and can be corrected.
struct SaidTests {
  @Test func itIsSaidInTheCurrentSpeechOrTheLast() throws {
    var play = try Play.council()
    #expect(play.refused("said \"wells were cheap\"")?.message.contains("who said it") == true)
    #expect(try play.run("said Malta \"x\"") == "Statement 1 is recorded: Malta.")
    try play.run(["speech start Ghana"])
    #expect(
      try play.run("said \"that wells were cheap\"") == "Statement 2 is recorded: Ghana, speech 1.")
    try play.run(["speech end", "speech start Japan", "said Ghana \"roads were not\""])
    #expect(try play.run("said Japan \"so\"") == "Statement 4 is recorded: Japan, speech 2.")
    #expect(
      play.session.floor.statements.map(\.text)
        == ["x", "wells were cheap", "roads were not", "so"])
    #expect(play.session.floor.statements.map(\.speech) == [nil, 1, 1, 2])
    try play.run("undo")
    #expect(play.session.floor.statements.count == 3)
    #expect(
      play.refused("said Malta \"x\" speech 1")?.message
        == "speech 1 was given by Ghana, not Malta")
    #expect(play.refused("said \"x\" speech 3")?.message.contains("no speech 3") == true)
    #expect(try play.run("said \"x\" speech 2") == "Statement 4 is recorded: Japan, speech 2.")
    #expect(play.refused("said Japan \"that \"") != nil)
    #expect(play.refused("said Jpaan \"so\"") != nil)
  }

  @Test func itIsCorrected() throws {
    var play = try Play.council()
    try play.run(["speech start Ghana", "said \"wells\"", "speech end"])
    #expect(play.refused("correct said 2 by Malta")?.message.contains("no statement 2") == true)
    #expect(play.refused("correct said 1")?.message.contains("what should be") == true)
    #expect(
      play.refused("correct said 1 by Ghana")?.message
        == "statement 1 is already recorded: Ghana, \"wells\"")
    #expect(
      try play.run("correct said 1 words \"that wells were cheap\"")
        == "Statement 1 is corrected: Ghana, \"wells were cheap\".")
    try play.run("correct speech 1 by Malta")
    #expect(play.session.floor.statements[0].code == "MLT")
    try play.run("correct said 1 by Japan")
    #expect(play.session.floor.statements[0].speech == nil)
    try play.run(["undo", "undo"])
    #expect(play.session.floor.statements[0].code == "GHA")
  }

  @Test func theMinutesTellItAfterItsSpeech() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "delegation delegates Ghana \"Ms. Mensah\"",
      "speech start Ghana", "+20s", "said \"wells were cheaper than wars\"", "+20s", "speech end",
      "+1m", "speech start Japan", "+30s", "speech end", "+1m", "announce \"Lunch\"",
      "said Ghana \"nobody drank war\"", "said Malta \"it had not spoken\"")
    #expect(
      fixture.sentences.suffix(5) == [
        "Ms. Mensah (Ghana) said that wells were cheaper than wars.",
        "Ms. Mensah (Ghana) said that nobody drank war.",
        "Japan spoke at the call of the Chair: 0:30 of 1:30.", "Announcement: Lunch.",
        "Malta said that it had not spoken.",
      ])
    // After the meeting it is still told with its speech.
    try fixture.run("+1m", "meeting adjourn", "+1h", "said Japan \"peace was a process\"")
    let said = fixture.minutes.entries.firstIndex {
      $0.text == "Japan said that peace was a process."
    }
    let spoke = fixture.sentences.firstIndex { $0.hasPrefix("Japan spoke") }
    #expect(said == spoke.map { $0 + 1 })
    try fixture.run("correct speech 1 by Malta", "correct said 1 words \"wells cost less\"")
    #expect(fixture.sentences.contains("Malta said that wells cost less."))
    #expect(
      fixture.correctedSentences.contains {
        $0.hasPrefix("Malta said that wells cost less (corrected at ")
          && $0.contains("[-Ms. Mensah (Ghana)-] Malta")
      })
  }
}
