import Session
import Testing

@testable import chair

/// The presiding officer's vote, in books that let it decide.
struct ChairsVoteKeyTests {
  /// A session with the Assembly's 193 members, one of which presides.
  private func desk(_ lines: String..., rules: String = "roberts") throws -> CockpitTests.Desk {
    var meeting = try FixtureMeeting.assembly(rules: rules)
    for line in lines { try meeting.run(line) }
    var desk = try CockpitTests.Desk(rules: rules)
    (desk.session, desk.now) = (meeting.session, meeting.now)
    desk.cockpit.view.pane = .vote
    return desk
  }

  private func hints(_ desk: CockpitTests.Desk) -> [Hint] {
    Cockpit.hints(desk.session, desk.cockpit.view)
  }

  @Test("if the votes are equal, the chair's key is the first hint and decides")
  func tie() throws {
    let codes = try FixtureMeeting.assembly().session.roster.delegations
      .filter { $0.seat == .member }.map(\.code)
    for method in ["roll-call", "recorded"] {
      let president = method == "recorded" ? [] : ["vote cast \(codes[192]) absent"]
      var desk = try desk("vote open \"Bookmobile\" by \(method)")
      let answers = [
        "vote cast \(codes[..<96].joined(separator: " ")) yes",
        "vote cast \(codes[96..<192].joined(separator: " ")) no",
      ]
      for line in answers + president {
        #expect(!hints(desk).contains { $0.key == "b" }, "\(method): \(line)")
        try desk.session.apply(
          desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
            .record)
      }
      let hints = hints(desk)
      #expect(
        hints.first == Hint(key: "b", note: "the chair votes yes", line: "vote chair yes"))
      for (width, height) in [(80, 24), (120, 40)] {
        let screen = ChairScreen.frame(
          desk.session, desk.cockpit.view, hints: hints, now: desk.now, width: width,
          height: height
        ).description
        #expect(screen.contains("qually divided: the chair may vote"), "\(method) \(width)")
      }
      try desk.press("b")
      #expect(desk.session.state.openVote?.tally == Tally(yes: 97, no: 96))
      #expect(VerdictWords.chairMayVote(desk.session) == nil)
      #expect(!self.hints(desk).contains { $0.key == "b" })
    }
  }

  @Test("one vote ahead, the chair may make it a tie") func makesTie() throws {
    let desk = try desk("vote open \"Bookmobile\" by placards", "vote count 90 89")
    #expect(desk.session.chairsAnswers == [.no])
    #expect(hints(desk).first?.note == "the chair votes no")
    #expect(VerdictWords.chairMayVote(desk.session) == "a single vote decides: the chair may vote")
    for count in ["vote count 90 88", "vote count 97 96"] {
      let other = try self.desk("vote open \"Bookmobile\" by placards", count)
      #expect(other.session.chairsAnswers == [], "\(count)")
    }
    let nmun = try self.desk(
      "vote open \"Bookmobile\" by placards", "vote count 90 90", rules: "nmun")
    #expect(nmun.session.chairsAnswers == [])
  }

  @Test("a casting vote is given with one of two keys, and without a seat")
  func casting() throws {
    for (key, outcome) in [("b", VoteOutcome.adopted), ("B", .rejected)] {
      var desk = try CockpitTests.Desk()
      var setup = desk.session.setup
      setup.rules.voting.presiding = .casting
      setup.body.affirmativeVotes = nil
      desk.session = Session(setup)
      for line in [
        "meeting open", "attend all present", "vote open \"Draft 1.1\" procedural by placards",
        "vote count 7 7",
      ] {
        try desk.session.apply(
          desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
            .record)
      }
      desk.cockpit.view.pane = .vote
      #expect(hints(desk).prefix(2).map(\.key) == ["b", "B"])
      let screen = ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: hints(desk), now: desk.now, width: 80, height: 24
      ).description
      #expect(screen.contains("qually divided: the chair may vote"))
      try desk.press(key)
      #expect(desk.session.state.openVote?.chairsVote != nil)
      #expect(!hints(desk).contains { $0.key == key })
      try desk.press("c")
      try desk.press("y")
      #expect(desk.session.state.voting.votes.last?.outcome == outcome)
    }
  }

  @Test("after the close it is refused, and undo is offered") func tooLate() throws {
    var desk = try desk(
      "vote open \"Bookmobile\" by placards", "vote count 90 90", "vote close")
    try desk.press("b")
    #expect(
      desk.cockpit.view.message?.text
        == "the vote is closed, so the chair's vote comes too late: press u (undo), then vote")
  }
}
