import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Corrections of votes and of the counts of motions.
struct CorrectVoteTests {
  /// The Council after a roll call that adopted a draft by 9 to 6.
  private func voted() throws -> Play {
    var play = try Play.council()
    try play.run([
      "vote open \"Draft 1\" by roll-call", "vote cast all no",
      "vote cast Albania, Brazil, Ecuador, Gabon, Ghana, Japan, Malta, China, France yes",
      "vote cast \"United States\", UK, Russia abstain", "vote close",
    ])
    return play
  }

  @Test func aCorrectedAnswerDecidesAgain() throws {
    var play = try voted()
    #expect(play.session.voting.votes[0].outcome == .adopted)
    let warnings = try play.warnings(of: "correct vote 1 Malta abstain")
    let vote = play.session.voting.votes[0]
    #expect(vote.outcome == .insufficient && vote.cast["MLT"] == .abstain)
    #expect(vote.tally == Tally(yes: 8, no: 3, abstain: 4))
    #expect(
      warnings == [
        "the verdict changes: adopted before, not adopted now; what followed from it stays as it is"
      ])
    #expect(try play.warnings(of: "correct vote 1 Malta yes").count == 1)
    // A veto is found too.
    let answer = """
      Vote 1 is corrected: Russian Federation: no. Draft 1: 9 in favour, 4 against, 2 abstaining: \
      not adopted, owing to the negative vote of a permanent member (Russian Federation).
      """
    #expect(try play.run("correct vote 1 Russia no") == answer)
    #expect(play.session.voting.votes[0].vetoes == ["RUS"])
    try play.run("undo")
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.session.voting.votes[0].cast["RUS"] == .abstain)
  }

  @Test func theChairIsAskedBeforeAVerdictChanges() throws {
    let play = try voted()
    let changing = try Command("correct vote 1 Malta no", for: play.session)
    #expect(
      changing.question(in: play.session)
        == "This changes the verdict of vote 1 from adopted to not adopted. Go on?")
    let other = try Command("correct vote 1 UK no", for: play.session)
    #expect(other.question(in: play.session) != nil)
    let same = try Command("correct vote 1 \"United Arab Emirates\" abstain", for: play.session)
    #expect(same.question(in: play.session) == nil)
  }

  /// The verdict is that of the day of the vote, whoever has come or left since.
  @Test func theArithmeticIsThatOfTheVote() throws {
    var play = try Committee(rules: "harvard", members: 20).play()
    try play.run([
      "vote open \"Draft\" by placards majority absolute", "vote count 10 10", "vote close",
    ])
    #expect(play.session.voting.votes[0].outcome == .rejected)
    try play.run(["delegation withdraw D001", "delegation withdraw D002"])
    try play.run("correct vote 1 count 10 9 1")
    #expect(play.session.voting.votes[0].outcome == .rejected)
    try play.run("correct vote 1 count 11 9")
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.session.voting.votes[0].counted == Tally(yes: 11, no: 9))
  }

  @Test func aVetoIsThatOfWhoHeldItThen() throws {
    var play = try voted()
    try play.run(["delegation observer Russia", "correct vote 1 Russia no"])
    #expect(play.session.voting.votes[0].outcome == .vetoed)
  }

  @Test func aCountThatMayHideAVetoNamesWhoVotedNo() throws {
    var play = try Play.council()
    try play.run(["vote open \"D\" by placards", "vote count 15 0", "vote close"])
    #expect(
      play.refused("correct vote 1 count 13 2")?.message.contains(
        "correct vote 1 count 13 2 0 against <whos>") == true)
    try play.run("correct vote 1 count 13 2 against Malta, Ghana")
    #expect(play.session.voting.votes[0].against == ["MLT", "GHA"])
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.refused("correct vote 1 count 13 2")?.message.contains("already") == true)
  }

  /// Those named before may be among fewer votes against, or be the wrong ones.
  @Test func whoWasNamedAgainstIsCorrected() throws {
    var play = try Play.council()
    try play.run([
      "vote open \"D\" by placards", "vote count 13 2 against Malta, Ghana", "vote close",
      "correct vote 1 count 13 2 against Malta, Japan",
    ])
    #expect(play.session.voting.votes[0].against == ["MLT", "JPN"])
    try play.run("correct vote 1 count 15 0")
    #expect(play.session.voting.votes[0].against.isEmpty)
  }

  @Test func aSecondVoteStaysDueWhenItWas() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 60).play()
    try play.run(count(30, 30))
    let due = play.session.voting.votes[0].dueBy
    play.now += 10 * 3_600_000
    try play.run("correct vote 1 count 29 29 2")
    #expect(play.session.voting.votes[0].outcome == .tied)
    #expect(due != nil && play.session.voting.votes[0].dueBy == due)
  }

  @Test func aStrawPollStillDecidesNothing() throws {
    var play = try Play.council()
    try play.run(["vote open \"Lunch?\" straw-poll", "vote count 14 1", "vote close"])
    try play.run("correct vote 1 count 13 2")
    let poll = play.session.voting.votes[0]
    #expect(poll.outcome == .inconclusive && poll.tally == Tally(yes: 13, no: 2))
  }

  @Test func whoPassedCannotHaveAbstained() throws {
    var play = try Play.council()
    try play.run([
      "vote open \"D\" by roll-call", "vote cast Malta pass", "vote cast rest yes",
      "vote cast Malta yes", "vote close",
    ])
    #expect(
      play.refused("correct vote 1 Malta abstain")?.message
        == "Malta passed, and then had to answer yes or no")
    #expect(play.refused("correct vote 1 Ghana abstain") == nil)
  }

  @Test func rightsFollowTheAnswer() throws {
    var play = try voted()
    try play.run("correct vote 1 Malta yes-with-rights")
    #expect(play.session.voting.rightsOwed == ["MLT"])
    try play.run("correct vote 1 Malta yes")
    #expect(play.session.voting.rightsOwed.isEmpty)
  }

  @Test func theTextThatWasReplacedIsInForceAgain() throws {
    let later = #"{ "extends": "harvard", "documents": { "contradiction": "later" } }"#
    var play = try Committee(rules: later, members: 9).play()
    try play.run([
      "vote open \"One\" by placards", "vote count 9 0", "vote close",
      "vote open \"Two\" by placards contradicts 1", "vote count 5 4", "vote close",
    ])
    #expect(play.session.voting.votes[0].replacedBy == 2)
    try play.run("correct vote 2 count 4 5")
    #expect(play.session.voting.votes[0].replacedBy == nil)
    try play.run("correct vote 2 count 5 4")
    #expect(play.session.voting.votes[0].replacedBy == 2)
  }

  @Test func theQuestionIsCorrectedInOpenVotesToo() throws {
    var play = try Play.council()
    try play.run(["vote open \"Draft 1\" by placards", "correct vote 1 question \"Draft 1.1\""])
    #expect(play.session.openVote?.question == "Draft 1.1")
    try play.run(["vote count 15 0"])
    #expect(try play.run("vote close").hasPrefix("Draft 1.1: 15 in favour"))
    try play.run("correct vote 1 question Draft resolution 1.2")
    #expect(play.session.voting.votes[0].question == "Draft resolution 1.2")
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var play = try voted()
    for (line, reason) in [
      ("correct vote 2 Malta no", "there is no vote 2"),
      ("correct vote 1 Malta yes", "already recorded: yes"),
      ("correct vote 1 count 9 6", "was by name"),
      ("correct vote 1 question \"Draft 1\"", "already has that question"),
      ("correct vote 1", "needs"),
    ] {
      #expect(play.refused(line)?.message.contains(reason) == true, "\(line)")
    }
    try play.run(["vote open \"D\" by placards", "vote count 10 5"])
    #expect(play.refused("correct vote 2 count 9 6")?.message.contains("still open") == true)
    try play.run("vote cancel")
    #expect(play.refused("correct vote 2 count 9 6")?.message.contains("cancelled") == true)
    try play.run(["vote open \"E\" by placards", "vote count 15 0", "vote close"])
    #expect(play.refused("correct vote 3 Malta no")?.message.contains("was counted") == true)
    #expect(play.refused("correct vote 3 count 14 2")?.message.contains("15 may vote") == true)
    try play.run(["vote open \"S\" by consensus", "vote close"])
    #expect(play.refused("correct vote 4 count 9 6")?.message.contains("consensus") == true)
  }

  @Test func theMinutesShowTheCorrectedVote() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "vote open \"Draft 1.1\" by roll-call",
      "vote cast all yes", "vote cast Ghana, Japan no", "vote close", "+5m",
      "correct vote 1 Japan yes", "correct vote 1 question \"Draft 1.2\"", "+1m",
      "correct vote 1 France no", "correct vote 1 Malta no")
    let vote = try #require(fixture.minutes.votes.first)
    #expect(vote.lists.first { $0.title == "Against" }?.names == ["France", "Ghana", "Malta"])
    #expect(vote.tally == Tally(yes: 2, no: 3))
    let plain = """
      Vote 1 on Draft 1.2 (substantive, by roll call): 2 in favour, 3 against, 0 abstaining: \
      rejected
      """
    let notes = """
      corrected at 10:05 by the chair: Japan: [-no-] yes; \
      corrected at 10:05 by the chair: [-"Draft 1.1"-] "Draft 1.2"; \
      corrected at 10:06 by the chair: France: [-yes-] no; verdict: [-adopted-] not adopted: veto; \
      corrected at 10:06 by the chair: Malta: [-yes-] no; verdict: [-not adopted: veto-] rejected
      """
    #expect(fixture.sentences.last == "\(plain).")
    #expect(fixture.correctedSentences.last == "\(plain) (\(notes)).")
  }
}

/// Corrections of motions other than their mover.
struct CorrectMotionTests {
  @Test func aCorrectedCountDecidesAgain() throws {
    var play = try Play.council()
    try play.run(["motion unmoderated 5m by Ghana", "motion vote next 10 5"])
    #expect(play.session.motions[0].status == .passed)
    let warnings = try play.warnings(of: "correct motion 1 count 8 7")
    #expect(play.session.motions[0].status == .failed && play.session.motions[0].yes == 8)
    #expect(warnings.count == 1 && warnings[0].contains("passed before, and failed now"))
    let answer = """
      Motion 1 is corrected: Unmoderated caucus, 5 minutes, by Ghana; passed: 9 in favour, 6 \
      against; 9 needed.
      """
    #expect(try play.run("correct motion 1 count 9 6") == answer)
    try play.run("undo")
    #expect(play.session.motions[0].status == .failed)
  }

  @Test func wordsFollowIntoTheCaucus() throws {
    var play = try Play.council()
    try play.run([
      "motion moderated 10m 60s \"Watre\" by Ghana", "motion vote next 15 0",
      "correct motion 1 words \"Water\" by Japan",
    ])
    #expect(play.session.motions[0].subject == "Water")
    #expect(play.session.floor.caucus?.topic == "Water" && play.session.floor.caucus?.by == "JPN")
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var play = try Play.council()
    try play.run(["motion unmoderated 5m by Ghana", "motion speaking-time 60s by Japan"])
    for (line, reason) in [
      ("correct motion 1 count 9 6", "is pending"), ("correct motion 2 words \"x\"", "no subject"),
      ("correct motion 1", "what should be corrected"),
    ] {
      #expect(play.refused(line)?.message.contains(reason) == true, "\(line)")
    }
    try play.run("motion vote 1 15 0")
    for (line, reason) in [
      ("correct motion 1 count 15 0", "already"), ("correct motion 1 count 15 1", "15 may vote"),
      ("correct motion 2 count 9 6", "not decided by a count"),
    ] {
      #expect(play.refused(line)?.message.contains(reason) == true, "\(line)")
    }
  }

  /// Two caucuses of one mover and one subject differ in their time for each speaker.
  @Test func aCaucusThatAnotherMotionOpenedKeepsItsMover() throws {
    var play = try Play.council()
    for each in ["60s", "30s"] {
      if play.session.floor.caucus != nil { try play.run("caucus end") }
      try play.run(["motion moderated 10m \(each) \"Water\" by Ghana", "motion vote next 15 0"])
    }
    try play.run("correct motion 1 by Japan")
    #expect(play.session.motions[0].by == "JPN" && play.session.floor.caucus?.by == "GHA")
    try play.run("correct motion 2 by Malta")
    #expect(play.session.floor.caucus?.by == "MLT")
  }

  /// Half of the time that was moved is for each side.
  @Test func aTimedDebateFollowsItsMotion() throws {
    var play = try Committee(rules: "thimun", members: 9).play()
    try play.run([
      "agenda set 1", "motion closed-debate 10m by D001 second D002", "motion pass next",
      "correct motion 1 by D003",
    ])
    #expect(play.session.floor.caucus?.by == "D003")
  }

  @Test func aCaucusThatHasEndedIsCorrectedInTheMinutes() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "motion unmoderated 10m by Ghana",
      "motion vote next 5 0", "+5m", "caucus end", "motion unmoderated 5m by Japan",
      "motion vote next 5 0", "correct motion 1 by Malta")
    let sentences = fixture.correctedSentences
    #expect(
      sentences.contains(
        "Unmoderated caucus proposed by Malta: 10 minutes (corrected at 10:05 by the chair: [-Ghana-] Malta)."
      ))
    #expect(sentences.contains("Unmoderated caucus proposed by Japan: 5 minutes."))
  }

  @Test func theMinutesShowTheCorrectedMotion() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "motion moderated 10m 60s \"Watre\" by Ghana",
      "motion vote next 3 2", "+5m", "correct motion 1 words \"Water\" count 2 3")
    let expected = [
      """
      Motion 1, moved by Ghana: Moderated caucus, 10 minutes, 1 minute each, "Water" \
      (corrected at 10:05 by the chair: [-"Watre"-] "Water").
      """,
      """
      Motion 1 (Moderated caucus) failed: 2 in favour, 3 against; 3 needed (corrected at 10:05 by the \
      chair: [-passed: 3 in favour, 2 against; 3 needed-] failed: 2 in favour, 3 against; 3 needed).
      """,
      """
      Moderated caucus proposed by Ghana, "Water": 10 minutes, 1 minute each, room for 10 \
      speeches (corrected at 10:05 by the chair: [-"Watre"-] "Water").
      """,
    ]
    #expect(Array(fixture.correctedSentences.suffix(3)) == expected)
  }
}
