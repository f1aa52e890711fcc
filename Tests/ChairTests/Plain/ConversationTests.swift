import Session
import Testing

@testable import chair

/// The effect of an entered line.
@Suite struct ConversationTests {
  private var conversation = Conversation()

  private mutating func take(_ line: String, _ meeting: FixtureMeeting) -> Conversation.Reply {
    conversation.take(line, meeting.session, now: meeting.now)
  }

  private static func roll() throws -> FixtureMeeting {
    try FixtureMeeting.council().after("meeting open", "roll open", "attend ALB, BRA present")
  }

  @Test(arguments: [
    ("p", "present"), ("Present", "present"), ("v", "voting"), ("present and voting", "voting"),
    ("a", "absent"), (" absent ", "absent"), ("x", "excused"), ("Excused", "excused"),
  ])
  mutating func rollIsAnsweredBarely(_ said: String, _ meant: String) throws {
    #expect(take(said, try Self.roll()) == .perform("attend CHN \(meant)"))
  }

  @Test(arguments: [
    ("y", "yes"), ("YES", "yes"), ("n", "no"), ("a", "abstain"), ("p", "pass"), ("x", "absent"),
    ("yes with rights", "yes-with-rights"), ("no-with-rights", "no-with-rights"),
  ])
  mutating func voteIsAnsweredBarely(_ said: String, _ meant: String) throws {
    let meeting = try FixtureMeeting.debate().after("vote open \"Draft\" by roll-call starting GHA")
    #expect(take(said, meeting) == .perform("vote cast GHA \(meant)"))
  }

  /// While no delegation is called, an answer is an ordinary word and has no effect.
  @Test mutating func answersBelongToACall() throws {
    let meeting = try FixtureMeeting.debate()
    for word in ["p", "yes", "12 2"] {
      #expect(take(word, meeting) == .perform(word))
      #expect(throws: Refusal.self) { try Command(word, for: meeting.session) }
    }
    let placards = try meeting.after("vote open \"Draft\" by placards")
    #expect(take("12 2 0", placards) == .perform("vote count 12 2 0"))
    #expect(take("yes", placards) == .perform("yes"))
    #expect(
      take("12 2", try meeting.after("vote open \"D\" by consensus")) == .perform("12 2"))
  }

  @Test mutating func answersByNameNeedNoCommand() throws {
    let roll = try Self.roll()
    #expect(take("Ghana, Japan absent", roll) == .perform("attend ghana, japan absent"))
    #expect(take("help present", roll) != .perform("attend help present"))
    #expect(take("attend Ghana present", roll) == .perform("attend Ghana present"))
    let recorded = try FixtureMeeting.debate().after("vote open \"Draft\" by recorded")
    #expect(take("Ghana no", recorded) == .perform("vote cast ghana no"))
    #expect(take("yes", recorded) == .perform("yes"))
    #expect(take("Ghana no", try .debate()) == .perform("Ghana no"))
  }

  @Test mutating func backCorrects() throws {
    let meeting = try Self.roll()
    #expect(take("back", meeting) == .say([]))
    #expect(conversation.backTo == "BRA")
    #expect(take("back", meeting) == .say([]))
    #expect(take("v", meeting) == .perform("attend ALB voting"))
    #expect(take("back", meeting) == .say(["This is the first to be called."]))
    #expect(take("back brazil", meeting) == .say([]))
    #expect(take("v", meeting) == .perform("attend BRA voting"))
    conversation.succeeded()
    #expect(take("p", meeting) == .perform("attend CHN present"))
    #expect(
      take("back", try .debate())
        == .say(["Nobody is being called; undo reverses the last step."]))
  }

  @Test mutating func backCorrectsWhoAnsweredOutOfTurn() throws {
    let meeting = try Self.roll()
    guard case .perform(let line) = take("ghana absent", meeting) else {
      Issue.record("not taken")
      return
    }
    let decision = try meeting.session.perform(
      Command(line, for: meeting.session), at: meeting.now)
    conversation.succeeded(decision.record.facts)
    #expect(take("back", meeting) == .say([]))
    #expect(conversation.backTo == "GHA")
    #expect(take("back", meeting) == .say([]))
    #expect(conversation.backTo == "GAB")
  }

  @Test mutating func anEmptyLineSaysWhere() throws {
    let meeting = try FixtureMeeting.debate()
    let said = Spoken(meeting.session, now: meeting.now).whereabouts
    #expect(take("", meeting) == .say(said))
    #expect(take("where", meeting) == .say(said))
    #expect(take("# a remark", meeting) == .say([]))
  }

  @Test mutating func screenCommandsAnswerSo() throws {
    let meeting = try FixtureMeeting.debate()
    for line in ["theme dark", "select next", "repaint", "mouse off", "next-pane"] {
      #expect(
        take(line, meeting)
          == .say(["\(line) needs the screen, which is not used here; where says what is going on."]
          ))
    }
    #expect(take("q", meeting) == .leave)
    #expect(take("quit", meeting) == .leave)
    #expect(take("save-as /tmp/b.chair", meeting) == .saveAs("/tmp/b.chair"))
    #expect(
      take("pane motions", meeting) == .say(["No motion is on the table."]))
    #expect(take("speakers add Ghana", meeting) == .perform("speakers add Ghana"))
  }
}

/// The help, and errors that show the wrong word.
@Suite struct PlainHelpTests {
  private func help(_ word: String, _ meeting: FixtureMeeting) -> [String] {
    PlainHelp.about(word, meeting.session)
  }

  @Test func onlyWhatIsInOrder() throws {
    let meeting = try FixtureMeeting.debate()
    let lines = PlainHelp.now(meeting.session, Spoken(meeting.session, now: meeting.now).scene)
    #expect(lines[0].hasPrefix("Likely now: speech start; speakers add;"))
    #expect(lines.contains { $0.hasPrefix("speakers close: ") })
    #expect(!lines.contains { $0.hasPrefix("speech end") })
    #expect(!lines.contains { $0.contains { "<>[]|".contains($0) } })
  }

  @Test func aWordSaysWhyNot() throws {
    let meeting = try FixtureMeeting.debate()
    #expect(
      help("speech end", meeting) == [
        "speech end: End the speech. Not now: nobody has the floor: speech start. "
          + "For example: speech end"
      ])
    #expect(help("speakers", meeting).count == 8)
    #expect(help("motion", meeting).contains { $0.hasPrefix("Kinds of motion: ") })
    #expect(
      help("zebra", meeting)
        == ["There is no help on zebra: help alone says what can be done now."])
  }

  @Test func completions() throws {
    let session = try FixtureMeeting.debate().session
    #expect(
      PlainHelp.completions(of: "speakers add g", session)
        == ["Gabon: GAB", "Ghana: GHA", "\"United Kingdom\": GBR"])
  }

  @Test(arguments: [
    ("speakers add <whos> [at <place>]", "speakers add WHOS, optionally at PLACE"),
    ("vote cast <whos> yes|no", "vote cast WHOS yes or no"),
    ("undo", "undo"),
    (
      "amend <doc> (strike <clause> | words \"old\" \"new\")",
      "amend DOC strike CLAUSE or words \"old\" \"new\""
    ),
    ("motion divide <clause>… by <who>", "motion divide CLAUSE, once or more by WHO"),
    (
      "delegation add \"name\" [member|observer] [veto]",
      "delegation add \"name\", optionally member or observer, optionally veto"
    ),
  ])
  func grammarIsHeard(_ written: String, _ heard: String) {
    #expect(PlainWords.grammar(written) == heard)
  }

  @Test(arguments: [
    ("speekers add Ghana", "The wrong word is number 1: speekers"),
    ("speakers add Ghana Atlantis", "The wrong word is number 4: Atlantis"),
    ("speakers add \"New Atlantis\" at 1", "The wrong word is number 3: New Atlantis"),
    ("speakers time soon", "The wrong word is number 3: soon"),
    ("speakers move Ghana", "Something is missing after: speakers move Ghana"),
  ])
  func theWrongWordIsNamed(_ line: String, _ expected: String) throws {
    let session = try FixtureMeeting.debate().session
    let refusal = #expect(throws: Refusal.self) { try Command(line, for: session) }
    let lines = PlainRefusal.lines(try #require(refusal), in: line)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("Not understood: "))
    #expect(lines.last == expected)
  }

  /// A delegation that is called is offered only the answers that the book allows.
  @Test(arguments: [
    (
      "harvard", "present, voting, absent or excused (p, v, a, x); back",
      "yes, no, abstain, pass or absent (y, n, a, p, x), yes with rights or no with rights; back"
    ),
    (
      "thimun", "present, absent or excused (p, a, x); back",
      "yes, no, abstain or absent (y, n, a, x); back"
    ),
  ])
  func answersAreThoseOfTheBook(_ rules: String, _ roll: String, _ vote: String) throws {
    func said(_ meeting: FixtureMeeting) -> String {
      let scene = ChairScene(meeting.session, ViewState(), hints: [], now: meeting.now)
      return PlainHelp.answers(scene).joined()
    }
    let meeting = try FixtureMeeting.assembly(rules: rules)
    #expect(said(try meeting.after("roll open")) == "Answer with \(roll) corrects.")
    let open = "vote open \"Draft\" substantive by roll-call"
    #expect(said(try meeting.after(open)) == "Answer with \(vote) corrects.")
  }
}
