@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// The effect of an exhausted list, and how the chair closes debate because of it.
struct ExhaustedListTests {
  @Test func theLastSpeechSaysWhatTheBookMakesOfIt() throws {
    for (rules, words) in [
      ("harvard", "are there further speakers?"), ("nmun", "debate close ends debate"),
      ("thimun", "moves on to the next item"), ("crisis", "are there motions?"),
    ] {
      var play = try Play.council(rules)
      try play.run(["speakers add Ghana, Japan", "speech start"])
      #expect(try play.run("speech end").hasSuffix("Next: Japan."))
      try play.run("speech start")
      #expect(try play.run("speech end").contains(words), "\(rules)")
      try play.run("speakers add Japan")
      #expect(try play.run("speakers skip").contains(words), "\(rules)")
    }
  }

  @Test func debateIsClosedOnlyOverAnEmptyList() throws {
    var play = try Play.council("nmun")
    try play.run(["speakers add Ghana, Japan", "speech start"])
    #expect(play.refused("debate close")?.message.contains("Ghana has the floor") == true)
    try play.run("speech end")
    #expect(play.refused("debate close")?.message.contains("Japan is still on the list") == true)
    try play.run(["speakers skip", "debate close"])
    #expect(play.session.inVotingProcedure && play.session.debate.closed)
    #expect(!play.session.debate.list.open)
    #expect(play.refused("speakers open") != nil)
    #expect(play.refused("debate close")?.message.contains("already closed") == true)
    try play.run(["vote open \"Draft\"", "vote cast all yes", "vote close", "voting end"])
  }

  @Test func itDoesWhatTheMotionDoes() throws {
    var (declared, moved) = (try Play.council("harvard"), try Play.council("harvard"))
    try declared.run("debate close")
    try moved.run(["motion close-debate by Ghana", "motion vote next 15 0"])
    #expect(declared.session.debate == moved.session.debate)
    #expect(declared.session.situation == moved.session.situation)
  }

  @Test func thereMustBeADebate() throws {
    var play = try Play()
    #expect(play.refused("debate close")?.message.contains("not been opened") == true)
    try play.run(["meeting open", "attend all present"])
    #expect(play.refused("debate close")?.message.contains("no debate yet") == true)
    try play.run(["agenda set 1", "motion mod 5m 60s by Ghana", "motion vote next 15 0"])
    #expect(play.refused("debate close")?.message.contains("caucus") == true)
  }

  @Test func theThirdSpeechOnATopicIsWarnedOf() throws {
    var play = try Play.council("roberts")
    for _ in 1...2 {
      #expect(try play.warnings(of: "speakers add Ghana").isEmpty)
      #expect(try play.warnings(of: "speech start").isEmpty)
      try play.run("speech end")
    }
    let warnings = try play.warnings(of: "speakers add Ghana")
    #expect(warnings.first?.hasPrefix("Ghana has spoken twice on this topic") == true)
    #expect(try play.warnings(of: "speech start").count == 1)
    try play.run(["speech end", "agenda set 2", "speakers open"])
    #expect(try play.warnings(of: "speakers add Ghana").isEmpty)
  }

  @Test func theMinutesTellTheClosure() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "agenda set 1", "speakers open", "debate close")
    #expect(
      fixture.sentences.suffix(2) == ["The speakers' list was closed.", "Debate was closed."])
  }
}
