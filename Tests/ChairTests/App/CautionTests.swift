import Session
import Testing

@testable import chair

/// Actions that need a confirmation, and keys for interruptions.
struct CautionTests {
  @Test func aVoteIsDroppedByAKeyThatAsks() throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "vote open \"Draft\" by placards")
    hand.desk.cockpit.view.pane = .vote
    try hand.desk.press("X")
    #expect(hand.view.confirm?.question == "Cancel the open vote?")
    #expect(hand.desk.session.state.openVote != nil)
    try hand.desk.press("enter")
    #expect(hand.desk.session.state.openVote == nil)
    #expect(hand.desk.session.voting.votes.last?.outcome == .withdrawn)
  }

  @Test func aMotionThatIsNotFirstDoesNotFailUnasked() throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "motion unmoderated 5m by Ghana",
      "motion moderated 10m 1m \"Water\" by Malta", isCouncil: false)
    hand.desk.cockpit.view.pane = .motions
    let order = hand.desk.session.motionsInOrder.map(\.number)
    try hand.desk.press("j", "f")
    let question = try #require(hand.view.confirm?.question)
    #expect(
      question == "Motion \(order[0]) comes first. Does motion \(order[1]) fail anyway?")
    try hand.desk.press("escape")
    #expect(hand.desk.session.motionsInOrder.count == 2)
    try hand.desk.press("k", "f")
    #expect(hand.view.confirm?.question == "Does motion \(order[0]) fail without a count?")
    try hand.desk.press("enter")
    #expect(hand.desk.session.motionsInOrder.map(\.number) == [order[1]])
  }

  @Test func whatWouldBeLeftIsSaid() throws {
    var hand = try MouseTests.Hand("meeting open", "attend Ghana present", "roll open")
    try hand.desk.press("p", "p", "R")
    #expect(hand.view.confirm?.question == "13 have not been called. End the roll call?")
    try hand.desk.press("escape", "R", "enter")
    #expect(!hand.desk.session.roster.roll.open)
    var whole = try MouseTests.Hand("meeting open", "roll open", "attend all present")
    try whole.desk.press("R")
    #expect(whole.view.confirm == nil, "everyone has been called")
    #expect(!whole.desk.session.roster.roll.open)
    var pending = try MouseTests.Hand(
      "meeting open", "attend all present", "motion unmoderated 5m by Ghana",
      "motion suspend 5m by Malta")
    try pending.desk.press("Q")
    #expect(pending.view.confirm?.question == "2 motions will lapse. Adjourn the meeting?")
  }

  /// The question is asked however the action is started: by a custom key binding, a click or the
  /// help list.
  @Test func everyWayAsks() throws {
    var desk = try CockpitTests.Desk()
    desk.cockpit.view.preferences = PreferencesFile.read("bind F9 \"meeting adjourn\"")
    try desk.press("O", "F9")
    #expect(desk.cockpit.view.confirm?.question == "Adjourn the meeting?")
    try desk.press("escape", "?", "/", "\"adjourn\"", "enter")
    #expect(desk.cockpit.view.confirm?.question == "Adjourn the meeting?")
    try desk.press("enter")
    #expect(desk.session.meeting.status == .adjourned)
    // A line typed at the prompt is deliberate, so it does not ask.
    try desk.press("u", ":", "\"meeting adjourn\"", "enter")
    #expect(desk.session.meeting.status == .adjourned)
  }

  @Test func anUnmoderatedCaucusHasNoSpeakers() throws {
    let hand = try MouseTests.Hand(
      "meeting open", "attend all present", "motion unmoderated 5m by Ghana",
      "motion vote next 15 0")
    let hints = Cockpit.hints(hand.desk.session, hand.view)
    #expect(!hints.contains { $0.line.hasPrefix("speech start") })
    let rows = Cockpit.helpRows(hand.desk.session, hand.view, filter: "speech start")
    #expect(rows.allSatisfy { $0.whyNot != nil })
  }

  /// Reasons that do not fit in their row are shown in full below the list.
  @Test func whyNotIsReadToItsEnd() throws {
    var hand = try MouseTests.Hand("meeting open", "attend all present")
    try hand.desk.press("?", "/", "\"motion prefer\"", "down")
    let rows = Cockpit.helpRows(hand.desk.session, hand.view, filter: "motion prefer")
    let why = try #require(rows.first { $0.whyNot != nil }?.whyNot)
    for size in [(80, 24), (60, 20)] {
      hand.size = size
      let below = hand.frame.text.split(separator: "\n").suffix(6).joined(separator: " ")
      let words = below.split { " │".contains($0) }.joined(separator: " ")
      #expect(words.contains(why), "\(hand.frame.text)")
    }
  }

  @Test func pointsAndUpdatesHaveKeys() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":", "\"attend all present\"", "enter", "o", "a", "\"gh ja\"", "enter")
    try desk.press("space", ".", "\"order malta\"", "enter")
    #expect(desk.session.state.point?.code == "MLT")
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    #expect(hints.prefix(2).map(\.line) == ["point order MLT sustained", "point order MLT denied"])
    try desk.press("-")
    #expect(desk.session.state.point == nil)
    try desk.press("!", "\"The embassy has been stormed\"", "enter")
    #expect(desk.session.meeting.interruption != nil)
    #expect(Cockpit.hints(desk.session, desk.cockpit.view).first?.line == "interrupt end")
    try desk.press("!")
    #expect(desk.session.meeting.interruption == nil)
    // Scores and notes apply to the speaker, or else to the selected delegation.
    try desk.press("*", "\"8\"", "enter")
    #expect(desk.session.state.score(of: "GHA") == 8)
    try desk.press("e", "=", "\"by japan\"", "enter")
    #expect(desk.session.floor.speeches.last?.code == "JPN")
    try desk.press("4", "j", "n", "\"Built a bloc\"", "enter")
    #expect(desk.session.state.notes.last?.code == desk.session.roster.delegations[1].code)
  }
}
