import SessionFixtures
import Testing

@testable import Session

/// A motion for a straw poll opens it.
struct StrawPollMotionTests {
  private func council() throws -> Play {
    try Play.council(
      under: """
        { "extends": "harvard", "precedence": ["probe", "unmoderated", "moderated", "extend",
            "appeal", "adjourn-meeting", "suspend", "close-caucus", "consultation", "round-robin",
            "introduce", "introduce-amendment", "adjourn-debate", "resume-debate", "close-debate",
            "reconsider", "speaking-time", "open-list", "close-list", "set-agenda",
            "verify-quorum", "reorder", "divide", "roll-call", "acclamation"],
          "motions": [{ "kind": "probe", "title": "Straw poll", "effect": "strawPoll" }] }
        """)
  }

  @Test func itsSubjectIsPutAndNothingIsDecided() throws {
    var play = try council()
    try play.run("motion probe \"Two committees?\" by Ghana")
    #expect(
      try play.run("motion vote next 15 0")
        == "Motion 1 passes: 15 in favour, 0 against; 9 needed. Vote 1, Two committees?: a straw "
        + "poll, which decides nothing.")
    let vote = try #require(play.session.state.openVote)
    #expect(vote.isStrawPoll && vote.method == .placards && vote.entitled.count == 15)
    try play.run(["vote count 9 6", "vote close"])
    #expect(play.session.voting.votes.last?.outcome == .inconclusive)
    // One step, as one record.
    try play.run(["undo", "undo", "undo"])
    #expect(play.session.voting.votes.isEmpty && play.session.motions.last?.status == .pending)
  }

  @Test func aCabinetMovesOne() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 9).play()
    try play.run("motion poll \"Negotiate with the rebels?\" by D001")
    try play.run("motion vote next 6 3")
    #expect(play.session.state.openVote?.question == "Negotiate with the rebels?")
    #expect(play.session.state.openVote?.isStrawPoll == true)
    try play.run(["vote count 5 4", "vote close"])
    let council = try Play.council()
    #expect(
      council.refused("motion straw-poll \"X\" by Ghana")?.message.hasPrefix(
        "under Harvard") == true)
  }

  @Test func withoutASubjectItIsAboutTheTopic() throws {
    var play = try council()
    try play.run("motion probe by Ghana")
    try play.run("motion vote next 15 0")
    #expect(play.session.state.openVote?.question == "First topic")
  }
}
