import Session
import TerminalKit
import Testing

@testable import chair

/// Confirmation questions: the actions that ask one, and the keys that work while one is open.
struct ConfirmationTests {
  /// A line typed over a question: none of its letters may act or answer, and the final Return is
  /// not a yes.
  @Test(arguments: ["v 19 19", "j", "motion by Ghana", "nay", "why not"])
  func whatIsTypedOverAQuestionDoesNothing(_ text: String) throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "speakers open", "speakers add China",
      "motion unmoderated 5m by Ghana", isCouncil: false)
    hand.desk.cockpit.view.pane = .motions
    try hand.desk.press("f")
    let question = try #require(hand.view.confirm?.question)
    let before = hand.desk.session.sequence
    // Type a letter that is not an answer first, because an answer would count.
    try hand.desk.press("x", "\"\(text)\"", "enter")
    #expect(hand.desk.session.sequence == before)
    #expect(hand.view.confirm?.question == question)
    #expect(hand.frame.text.contains("Return = yes"), "it is asked anew")
    try hand.desk.press("enter")
    #expect(hand.desk.session.motions[0].status == .failed)
  }

  /// In the roster `a` means absent; on the floor it adds. Whoever is awaited is asked about, and
  /// otherwise the message names the key that takes it back.
  @Test func whoeverIsAwaitedIsNotMarkedAbsentByASlip() throws {
    for (lines, question) in [
      (["speech start Albania"], "Albania has the floor. Is it absent?"),
      (
        ["speakers open", "speakers add Ghana, Albania"],
        "Albania is number 2 on the speakers' list. Is it absent?"
      ),
      (
        ["motion moderated 9m 60s \"X\" by Ghana", "motion vote 1 15 0", "caucus queue Albania"],
        "Albania has been picked to speak. Is it absent?"
      ),
      (["vote open \"D\" by roll-call"], "Albania has not voted yet. Is it absent?"),
    ] {
      var hand = try MouseTests.Hand("meeting open", "attend all present")
      for line in ["agenda set 1"] + lines {
        let decision = try hand.desk.session.perform(
          Command(line, for: hand.desk.session), at: hand.desk.now, with: .placeholders)
        try hand.desk.session.apply(decision.record)
      }
      hand.desk.cockpit.view.pane = .roster
      let before = hand.desk.session.sequence
      try hand.desk.press("a")
      #expect(hand.view.confirm?.question == question)
      try hand.desk.press("escape")
      #expect(hand.desk.session.sequence == before)
      try hand.desk.press("a", "enter")
      #expect(hand.desk.session.state.delegation("ALB")?.attendance == .absent)
    }
    var hand = try MouseTests.Hand("meeting open", "attend all present")
    hand.desk.cockpit.view.pane = .roster
    try hand.desk.press("a")
    #expect(
      hand.view.message?.text == "Albania is absent: 14 of 15 here. u takes that back.")
    try hand.desk.press("u")
    #expect(hand.desk.session.state.delegation("ALB")?.attendance == .present)
    // A roll call goes on without a question.
    try hand.desk.press("r")
    if hand.view.confirm != nil { try hand.desk.press("enter") }
    try hand.desk.press("a")
    #expect(hand.view.confirm == nil)
    #expect(hand.desk.session.state.delegation("ALB")?.attendance == .absent)
  }

  @Test func onlyAnswersActWhileAQuestionIsOpen() throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "speakers open", "speakers add China",
      "motion unmoderated 5m by Ghana", isCouncil: false)
    hand.desk.cockpit.view.pane = .motions
    for (answer, isDone) in [("y", true), ("n", false), ("escape", false), ("C-c", false)] {
      try hand.desk.press("f")
      let (view, before) = (hand.view, hand.desk.session.sequence)
      for key in ["space", "tab", "down", "F5", "pagedown", "home", "backspace", "C-r", "C-l"] {
        try hand.desk.press(key)
        #expect(hand.desk.session.sequence == before, "\(key)")
        #expect(hand.view.pane == view.pane && hand.view.selection == view.selection, "\(key)")
      }
      try hand.desk.take(.paste("y\n"))
      // Targets of the previous screen are covered by the question.
      for target in [Target.line("vote cancel"), .pane(.roster), .row(3, in: .roster), .key("u")] {
        try hand.desk.take(.mouse(Key.Mouse(kind: .click, x: 1, y: 1)), on: target)
      }
      #expect(hand.view.confirm?.line == "motion fail 1")
      // The first Return only ends the text typed over the question.
      try hand.desk.press("enter", answer)
      #expect(hand.view.confirm == nil, "\(answer)")
      #expect((hand.desk.session.motions[0].status == .failed) == isDone, "\(answer)")
      #expect(hand.view.pane == .motions || isDone)
      if isDone { try hand.desk.press("u") }
      hand.desk.cockpit.view.pane = .motions
    }
  }

  /// Text that is pasted over a question, at once or too early to be meant for it, does not answer,
  /// and neither does the Return that ends it.
  @Test(arguments: [true, false])
  func whatIsPastedOverAQuestionDoesNotAnswer(mayAnswer: Bool) throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "motion unmoderated 5m by Ghana", isCouncil: false)
    hand.desk.cockpit.view.pane = .motions
    try hand.desk.press("f")
    try hand.desk.take(.paste("y"), mayAnswer: mayAnswer)
    try hand.desk.press("enter")
    #expect(hand.view.confirm != nil && hand.desk.session.motions[0].status == .pending)
    try hand.desk.press("enter")
    #expect(hand.desk.session.motions[0].status == .failed)
  }

  /// Ctrl-C never carries anything out, except that a second one leaves; the chair is told.
  @Test(arguments: [true, false])
  func controlCDeclines(mayAnswer: Bool) throws {
    var hand = try MouseTests.Hand("meeting open", "attend all present", isCouncil: false)
    try hand.desk.press("Q")
    #expect(hand.view.confirm?.line == "meeting adjourn")
    var cockpit = hand.desk.cockpit
    let action = cockpit.press(
      .control("c"), hand.desk.session, at: hand.desk.now, mayAnswer: mayAnswer)
    #expect(action == nil)
    #expect(cockpit.view.confirm == nil)
    #expect(cockpit.view.message?.text == "No: nothing was done.")
  }

  /// The question depends on the action, not on the spelling of the line in a custom binding.
  @Test(arguments: [
    ("Vote Cancel", "Cancel the open vote?"), ("vote,cancel", "Cancel the open vote?"),
    ("VOTE  cancel", "Cancel the open vote?"), ("vote cancel", "Cancel the open vote?"),
  ])
  func aLineAsksByWhatItDoes(_ line: String, _ question: String) throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "vote open \"Draft\" by placards")
    hand.desk.cockpit.view.preferences = PreferencesFile.read("bind F5 \"\(line)\"")
    try hand.desk.press("F5")
    #expect(hand.view.confirm?.question == question)
    #expect(hand.desk.session.openVote != nil)
    // The spelling does not affect the protection against key bounce either.
    try hand.desk.press("enter")
    #expect(hand.desk.session.openVote == nil)
  }

  @Test(arguments: ["motion fail next", "motion pass next", "Motion Fail Next"])
  func aMotionIsNotDecidedByAKeyOfOnesOwn(_ line: String) throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "motion unmoderated 5m by Ghana", isCouncil: false)
    hand.desk.cockpit.view.preferences = PreferencesFile.read("bind F5 \"\(line)\"")
    try hand.desk.press("F5")
    #expect(hand.view.confirm?.question.hasPrefix("Does motion 1 ") == true)
    #expect(hand.desk.session.motions[0].status == .pending)
  }

  @Test func theQuestionNamesWhoLeaves() throws {
    var hand = try MouseTests.Hand()
    hand.desk.cockpit.view.preferences = PreferencesFile.read(
      "bind F5 \"delegation withdraw malta\"")
    try hand.desk.press("F5")
    #expect(hand.view.confirm?.question == "Remove Malta from the roster?")
  }

  /// During voting procedure, no key in any pane gives the floor without asking.
  @Test func noKeyGivesTheFloorWhileTheCommitteeVotes() throws {
    let lines = [
      "meeting open", "attend all present", "agenda set 1", "speakers open",
      "speakers add Ghana, China", "motion close-debate by Malta", "motion vote next 12 3",
    ]
    var asked: Set<String> = []
    for pane in ViewState.Pane.allCases {
      for key in Set(Keymap.bindings.map(\.key)) {
        var desk = try CockpitTests.Desk(isCouncil: false)
        for line in lines {
          let command = try Command(line, for: desk.session)
          try desk.session.apply(desk.session.perform(command, at: desk.now).record)
        }
        #expect(desk.session.inVotingProcedure)
        desk.cockpit.view.pane = pane
        try desk.press(key)
        #expect(desk.session.floor.speech == nil, "\(key) in \(pane)")
        guard let question = desk.cockpit.view.confirm?.question else { continue }
        guard question.contains("Give the floor") else { continue }
        asked.insert("\(key) \(pane)")
        try desk.press("enter")
        #expect(desk.session.floor.speech != nil, "\(key) in \(pane)")
      }
    }
    #expect(asked.isSuperset(of: ["enter floor", "enter roster"]), "\(asked)")
  }

  @Test(arguments: ViewState.Pane.allCases)
  func votingIsEndedFromEveryPane(_ pane: ViewState.Pane) throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "agenda set 1", "debate close")
    hand.desk.cockpit.view.pane = pane
    try hand.desk.press("e")
    #expect(hand.view.confirm?.question == "End voting procedure?")
    try hand.desk.press("enter")
    #expect(!hand.desk.session.inVotingProcedure)
    // The current speech ends first.
    try hand.desk.press("u", ":", "\"speech start Ghana\"", "enter")
    hand.desk.cockpit.view.pane = pane
    try hand.desk.press("e")
    #expect(hand.desk.session.floor.speech == nil && hand.desk.session.inVotingProcedure)
    try hand.desk.press("e", "enter", "e")
    #expect(hand.view.message?.text.contains("nobody has the floor") == true)
  }
}
