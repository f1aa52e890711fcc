import SessionFixtures
import Testing

@testable import Session

/// Rules of the floor that are easy to get wrong, tested through the command language.
struct FloorRulesTests {
  private func open(_ rules: String = "harvard") throws -> Play {
    var play = try Play(body: "unga", year: nil, rules: rules)
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    return play
  }

  @Test func aNumberOutOfAllBoundsIsNoNumber() throws {
    var play = try open()
    try play.run("motion unmod 5m by Ghana")
    #expect(play.refused("motion change -9223372036854775808")?.kind == .notUnderstood)
    #expect(play.refused("motion vote 99999999999999999999 1 1")?.kind == .notUnderstood)
  }

  @Test func closureBelongsToTheTopic() throws {
    var play = try open()
    try play.run(["motion close-debate by Ghana", "motion vote next 15 0"])
    #expect(play.session.inVotingProcedure)
    try play.run("agenda set 2")
    #expect(!play.session.inVotingProcedure)
    #expect(play.refused("speakers open") == nil)
    try play.run("agenda set 1")
    #expect(play.session.inVotingProcedure)
    #expect(play.refused("speakers open") != nil)
    try play.run("voting end")
    #expect(play.session.agenda.current == 2)
    // A finished topic that is taken up again is open to debate.
    try play.run(["agenda set 1", "speakers open"])
  }

  @Test func theProposersPrivilegeBindsOnlyWhoIsHere() throws {
    var play = try open()
    try play.run(["motion mod 10m 60s by Ghana speaks-first", "motion vote next 15 0"])
    #expect(play.refused("speech start Japan") != nil)
    try play.run(["attend Ghana absent", "speech start Japan"])
    #expect(play.session.floor.speech?.code == "JPN")
  }

  @Test func theProposerMayDecline() throws {
    var play = try open()
    try play.run([
      "motion mod 10m 60s by Ghana speaks-first", "motion vote next 15 0", "speakers skip",
    ])
    try play.run("speech start Japan")
  }

  @Test func aModeratedCaucusIsNeverOverspent() throws {
    var play = try open()
    try play.run(["motion mod 2m 60s by Ghana", "motion vote next 15 0", "speech start Japan"])
    try play.run("speech extend 60s")
    #expect(play.session.floor.caucus?.speakersLeft == 0)
    #expect(play.refused("speech extend 1s") != nil)
    try play.run("speech end")
    #expect(play.refused("speech start Malta") != nil)
  }

  @Test func anOverrunCaucusIsExtendedFromNow() throws {
    var play = try open()
    try play.run(["motion unmod 5m by Ghana", "motion vote next 15 0"])
    play.now += 600_000
    try play.run(["motion extend 4m by Japan", "motion vote next 15 0"])
    let left =
      (play.session.floor.caucus?.totalMilliseconds ?? 0)
      - (play.session.floor.clocks[.caucus]?.reading(at: play.now) ?? 0)
    #expect(left == 240_000)
  }

  @Test func withoutAQuorumOnlyTheMeetingIsMoved() throws {
    var play = try open("un")
    try play.run(["attend all absent", "attend Ghana, Japan, Malta present"])
    try play.run(["motion speaking-time 60s by Ghana", "motion suspend 30m by Japan"])
    #expect(play.refused("motion vote 1 3 0")?.message.contains("quorum") == true)
    try play.run("motion vote 2 3 0")
    #expect(play.session.meeting.status == .suspended)
    #expect(play.session.meeting.suspendedUntil == play.now + 1_800_000)
  }

  @Test func rightsAreCalledOnlyOfWhoIsHere() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "vote open \"Q\" by roll-call", "vote cast all yes",
    ])
    try play.run(["vote cast Japan yes-with-rights", "vote close", "attend Japan absent"])
    #expect(play.refused("speech rights") != nil)
  }

  @Test func aNameOfSeveralWordsNeedsNoQuotes() throws {
    var play = try open()
    try play.run("speakers add United States of America, South Africa, France at 1")
    #expect(play.session.debate.list.queue == ["USA", "ZAF", "FRA"])
    #expect(play.refused("speakers add United")?.kind == .nobody)
  }
}
