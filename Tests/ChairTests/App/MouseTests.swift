import Session
import Testing

@testable import chair
@testable import TerminalKit

/// Mouse input: a click acts on what is drawn at its position, as the corresponding key would.
struct MouseTests {
  /// A simulated chair who clicks on text on the screen.
  struct Hand {
    var desk: CockpitTests.Desk
    var size = (width: 80, height: 24)
    /// The position of the last click.
    var place = Point(x: 0, y: 0)

    init(_ lines: String..., isCouncil: Bool = true) throws {
      desk = try CockpitTests.Desk(isCouncil: isCouncil)
      for line in lines {
        let decision = try desk.session.perform(Command(line, for: desk.session), at: desk.now)
        try desk.session.apply(decision.record)
      }
      desk.cockpit.view.pane = Cockpit.startingPane(desk.session)
    }

    var view: ViewState { desk.cockpit.view }

    var frame: Frame {
      let view = desk.cockpit.view
      let help = view.help.map { Cockpit.helpRows(desk.session, view, filter: $0.filter) } ?? []
      return ChairScreen.frame(
        desk.session, view, hints: Cockpit.hints(desk.session, view), help: help, now: desk.now,
        width: size.width, height: size.height)
    }

    /// Clicks on the first letter of a text, in the lowest row that contains it.
    mutating func click(_ text: String, _ kind: Key.Mouse.Kind = .click) throws {
      let frame = frame
      let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      let y = try #require(lines.lastIndex { $0.contains(text) }, "\(text)\n\(frame.text)")
      let range = try #require(lines[y].firstRange(of: text))
      try point(kind, lines[y].distance(from: lines[y].startIndex, to: range.lowerBound), y, frame)
    }

    mutating func point(_ kind: Key.Mouse.Kind, _ x: Int, _ y: Int, _ frame: Frame) throws {
      let mouse = Key.Mouse(kind: kind, x: x, y: y)
      place = mouse.point
      try desk.take(.mouse(mouse), on: frame.target(at: mouse.point))
    }
  }

  @Test func regionsAreCutToTheFrameAndTheLaterLiesAbove() {
    var frame = Frame(width: 10, height: 4)
    frame.offer(.pane(.floor), in: Rect(x: -5, y: 0, width: 50, height: 50))
    frame.offer(.key("e"), in: Rect(x: 2, y: 1, width: 3, height: 1))
    frame.offer(.nothing, in: Rect(x: 4, y: 1, width: 3, height: 1))
    frame.offer(.key("x"), in: Rect(x: 12, y: 1, width: 3, height: 1))
    #expect(frame.regions.all.count == 3)
    #expect(frame.target(at: Point(x: 2, y: 1)) == .key("e"))
    #expect(frame.target(at: Point(x: 4, y: 1)) == nil)
    #expect(frame.target(at: Point(x: 9, y: 3)) == .pane(.floor))
    #expect(frame.target(at: Point(x: 10, y: 3)) == nil)
  }

  @Test func hintsAndTabsAreButtons() throws {
    var hand = try Hand()
    try hand.click("open the meeting")
    #expect(hand.desk.session.meeting.status == .open)
    for (tab, pane) in [
      ("Motions", ViewState.Pane.motions), ("Roster", .roster), ("Floor", .floor),
    ] {
      try hand.click(tab)
      #expect(hand.view.pane == pane)
    }
  }

  @Test func aRollIsCalledByClicks() throws {
    var hand = try Hand("meeting open")
    try hand.click("call the roll")
    try hand.click("p present")
    try hand.click("present and voting")
    try hand.click("a absent")
    let attendance = hand.desk.session.roster.delegations.prefix(4).map(\.attendance)
    #expect(attendance == [.present, .voting, .absent, .notCalled])
    // A click on a row calls its delegation again.
    try hand.click("3 China")
    #expect(hand.view.backTo == hand.desk.session.roster.delegations[2].code)
    try hand.click("p present")
    #expect(hand.desk.session.roster.delegations[2].attendance == .present)
    while Placeholders(hand.desk.session, hand.view).called != nil { try hand.click("p present") }
    try hand.click("R ends the roll call")
    #expect(!hand.desk.session.roster.roll.open)
  }

  @Test func aSecondClickOnARowIsReturn() throws {
    var hand = try Hand(
      "meeting open", "attend all present", "speakers open", "speakers add Ghana Japan Malta")
    try hand.click("2 Japan")
    #expect(hand.view.selected(.floor) == 1)
    #expect(hand.desk.session.floor.speech == nil)
    // A click on another row, or a key in between, starts over.
    try hand.click("3 Malta")
    try hand.desk.press("k")
    try hand.click("3 Malta")
    #expect(hand.desk.session.floor.speech == nil)
    try hand.click("3 Malta")
    #expect(hand.desk.session.floor.speech?.code == "MLT")
    try hand.click("pause")
    #expect(hand.desk.session.floor.clocks[.speech]?.isRunning == false)
    try hand.click("end the speech")
    #expect(hand.desk.session.floor.speech == nil)
    // The message comes with an undo button.
    try hand.click("u undo")
    #expect(hand.desk.session.floor.speech?.code == "MLT")
  }

  @Test func aVoteIsTakenByClicks() throws {
    var hand = try Hand(
      "meeting open", "attend all present", "vote open \"Draft 1.1\" by roll-call")
    try hand.click("y yes")
    try hand.click("n no")
    let first = hand.desk.session.voting.votes[0].entitled[1]
    #expect(hand.desk.session.voting.votes[0].cast[first] == .no)
    hand.size = (120, 40)
    try hand.click("a abstain")
    while hand.desk.session.state.openVote?.nextToAnswer != nil { try hand.click("y yes") }
    try hand.click("c announces the verdict")
    #expect(hand.view.confirm != nil)
    // Nothing behind the question reacts to clicks.
    try hand.click("Roster")
    #expect(hand.view.pane == .vote)
    #expect(hand.view.confirm != nil)
    try hand.click("Esc = no")
    #expect(hand.view.confirm == nil)
    #expect(hand.desk.session.state.openVote != nil)
    try hand.click("c announces the verdict")
    try hand.click("Return = yes")
    #expect(hand.desk.session.voting.votes[0].outcome == .adopted)
  }

  @Test func motionsAndTopicsAreClicked() throws {
    var hand = try Hand("meeting open", "attend all present", isCouncil: false)
    try hand.click("2  Two")
    #expect(hand.desk.session.agenda.current == 2)
    for line in ["motion unmoderated 5m by Ghana", "motion suspend by Malta"] {
      try hand.desk.press(":", "\"\(line)\"", "enter")
    }
    try hand.click("by Ghana")
    #expect(Placeholders(hand.desk.session, hand.view).motion?.by == "GHA")
    try hand.click("Suspension of the meeting")
    try hand.click("p passes")
    try hand.click("Return = yes")
    #expect(hand.desk.session.meeting.status == .suspended)
  }

  @Test func helpAndCompletionsAreClicked() throws {
    var hand = try Hand("meeting open", "attend all present", "speakers open")
    try hand.click("? help")
    try hand.click("speakers add")
    #expect(hand.view.help == nil)
    try hand.click("Albania")
    #expect(hand.view.prompt?.text == "speakers add Albania ")
    try hand.click("Brazil")
    try hand.click("do it")
    #expect(hand.desk.session.debate.list.queue == ["ALB", "BRA"])
    try hand.click("add a speaker")
    try hand.click("Albania", .rightClick)
    #expect(hand.view.prompt == nil)
  }

  /// Every action can be reached with the mouse through the help list, in any phase.
  @Test(arguments: ["Q", "S", "i", "Z", "G", "L", "T"])
  func whatHasNoHintIsFoundInTheList(_ key: String) throws {
    var hand = try Hand("meeting open", "attend all present", "speakers open", "speakers add Ghana")
    let note = try #require(Keymap.bindings.first { $0.key == key }?.note)
    try hand.click("? help")
    let row = Cockpit.helpRows(hand.desk.session, hand.view, filter: "")
      .firstIndex { $0.key == key }
    for _ in 0..<(row ?? 0) { try hand.point(.wheelDown, 40, 10, hand.frame) }
    try hand.click("\(key)  ")
    #expect(hand.view.help == nil, "\(note)")
    if key == "Q" {
      try hand.click("Return = yes")
      #expect(hand.desk.session.meeting.status == .adjourned)
    }
  }

  /// Every hint in the last row is a button for its key.
  @Test func everyHintIsAButton() throws {
    for phase in try ChairPhase.all() {
      var view = phase.view
      view.help = nil
      let hints = Cockpit.hints(phase.meeting.session, view)
      for (width, height) in [(80, 24), (120, 40)] {
        let frame = ChairScreen.frame(
          phase.meeting.session, view, hints: hints, now: phase.meeting.now, width: width,
          height: height)
        let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == height else { continue }
        let shown = lines[height - 1]
        guard view.prompt == nil, view.confirm == nil else { continue }
        for hint in hints {
          let words = "\(hint.key) \(hint.note)"
          guard let range = shown.firstRange(of: words) else { continue }
          let x = String(shown[..<range.lowerBound]).displayWidth
          #expect(
            frame.target(at: Point(x: x, y: height - 1)) == .key(hint.key), "\(phase.name) \(words)"
          )
        }
      }
      for hint in hints { #expect(Key(name: hint.key) != nil, "\(hint.key)") }
    }
  }

  @Test func theWheelMovesWhatIsOpen() throws {
    var hand = try Hand("meeting open", "attend all present")
    try hand.click("Roster")
    try hand.point(.wheelDown, 60, 10, hand.frame)
    #expect(hand.view.selected(.roster) == 1)
    try hand.click("? help")
    try hand.point(.wheelDown, 60, 10, hand.frame)
    #expect(hand.view.help?.selected == 1)
    #expect(hand.view.selected(.roster) == 1)
  }

  @Test func offIsOff() throws {
    var hand = try Hand()
    hand.desk.cockpit.view.preferences.apply(.mouse(false))
    try hand.click("open the meeting")
    #expect(hand.desk.session.meeting.status == .notOpened)
  }
}
