import Session
import Testing

@testable import chair

/// The hints in each phase, and the order of the help list.
struct HintTests {
  private static let debate = [
    "meeting open", "attend all present", "agenda set 1", "speakers open",
    "speakers add Ghana, Japan, Malta",
  ]

  /// The hints after some lines, in the given pane or in the one that the program opens.
  private func notes(_ lines: [String], _ pane: ViewState.Pane? = nil) throws -> [String] {
    var meeting = try FixtureMeeting.council()
    for line in lines { try meeting.run(line) }
    let view = ViewState(pane: pane ?? Cockpit.startingPane(meeting.session))
    return Cockpit.hints(meeting.session, view).map(\.note)
  }

  @Test func whatThePhaseWaitsForComesFirst() throws {
    let debate = Self.debate
    let speech = debate + ["speech start"]
    let caucus = debate + ["motion mod 10m 60s \"Rivers\" by Ghana", "motion vote next 15 0"]
    for (lines, first) in [
      ([], "open the meeting"), (["meeting open"], "call the roll"), (debate, "start the next"),
      (speech, "pause"), (speech + ["yield questions"], "a question"),
      (caucus, "pick placards"), (caucus + ["caucus queue Japan"], "start the next"),
      (debate + ["meeting suspend"], "resume the meeting"),
      (speech + ["interrupt \"A storm\""], "end the update"),
      (speech + ["point order Malta"], "sustain the point"),
      (debate + ["vote open \"D\" by roll-call"], "yes"),
      (debate + ["vote open \"D\" by placards"], "count"),
      (debate + ["vote open \"D\" by placards", "vote count 9 0 6"], "close the vote"),
      (debate + ["motion close-debate by Ghana"], "a speaker against it"),
    ] {
      #expect(try notes(lines).first == first, "\(lines.last ?? "at the beginning")")
    }
  }

  @Test func nobodyIsTakenOffTheListWhileNobodySits() throws {
    for line in ["meeting suspend", "meeting adjourn"] {
      let notes = try notes(Self.debate + [line])
      #expect(!notes.contains { $0.contains("list") || $0.contains("move") }, "\(notes)")
    }
    // The first delegation cannot move up.
    #expect(try !notes(Self.debate).contains("move up"))
    #expect(try notes(Self.debate).contains("move down"))
  }

  @Test func aRollLeftOpenDoesNotHideWhatGoesOn() throws {
    let all = ["roll open", "attend all present"]
    for (lines, then) in [
      ([], "start the next"), (["motion unmod 5m by Ghana"], "vote on the first"),
    ] {
      let pane: ViewState.Pane = lines.isEmpty ? .floor : .motions
      #expect(
        try notes(Self.debate + all + lines, pane).starts(with: ["end the roll call", then]))
    }
    // While a delegation has yet to be called, calling it is the first hint.
    #expect(
      try notes(Self.debate + ["roll open"], .floor).starts(with: ["roster", "end the roll call"]))
  }

  @Test func theRosterPicksPlacardsInACaucus() throws {
    var desk = try CockpitTests.Desk()
    for line in Self.debate + ["motion mod 10m 60s \"Rivers\" by Ghana", "motion vote next 15 0"] {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    let waiting = desk.session.debate.list.queue
    try desk.press("4", "l")
    #expect(desk.session.floor.caucus?.queue == ["ALB"])
    #expect(desk.session.debate.list.queue == waiting)
    try desk.press("1", "space", "4")
    let notes = Cockpit.hints(desk.session, desk.cockpit.view).map(\.note)
    #expect(notes.starts(with: ["pause", "end the speech"]), "\(notes)")
  }

  @Test func theFloorIsOfferedAfterAVerdict() throws {
    let lines = Self.debate + ["vote open \"D\" by placards", "vote count 9 0 6", "vote close"]
    #expect(try notes(lines, .vote).contains("floor"))
  }

  /// A motion's own setting for seconds overrides the book's.
  @Test(arguments: [(true, false), (false, true), (nil, false), (nil, true)])
  func aSecondIsAskedForWhereTheMotionNeedsOne(_ own: Bool?, _ usual: Bool) throws {
    var setup = try FixtureMeeting.council().session.setup
    setup.rules.secondRequired = usual
    for index in setup.rules.motions.indices { setup.rules.motions[index].second = own }
    var meeting = FixtureMeeting(setup)
    for line in Self.debate + ["motion unmoderated 5m by Ghana"] { try meeting.run(line) }
    func isAsked() -> Bool {
      Cockpit.hints(meeting.session, ViewState(pane: .motions))
        .contains { $0.line.hasPrefix("motion second 1 ") }
    }
    #expect(isAsked() == own ?? usual)
    try meeting.run("motion second 1 Japan")
    #expect(!isAsked())
  }

  @Test func everyHintDoesSomethingNow() throws {
    for phase in try ChairPhase.all() {
      for pane in ViewState.Pane.allCases {
        let hints = Cockpit.hints(phase.meeting.session, ViewState(pane: pane))
        #expect(hints.count >= 3, "\(phase.name), \(pane): \(hints.map(\.note))")
        #expect(hints.allSatisfy { $0.whyNot == nil })
        #expect(Set(hints.map(\.key)).count == hints.count)
      }
    }
  }

  @Test func helpTellsFirstWhatCanBeDone() throws {
    for phase in try ChairPhase.all() {
      for pane in ViewState.Pane.allCases {
        let view = ViewState(pane: pane)
        let rows = Cockpit.helpRows(phase.meeting.session, view, filter: "")
        let possible = rows.prefix { $0.whyNot == nil }
        #expect(!possible.isEmpty && !rows.dropFirst(possible.count).contains { $0.whyNot == nil })
        #expect(rows.allSatisfy { $0.whyNot?.isEmpty != true })
        // The order is that of the hint row.
        let likely = Cockpit.hints(phase.meeting.session, view).filter {
          ScreenCommand($0.line) == nil
        }
        #expect(rows.first?.line == likely.first?.line ?? rows.first?.line, "\(phase.name)")
      }
    }
  }

  @Test func theListPartsWhatIsNotInOrder() throws {
    let meeting = try FixtureMeeting.debate()
    var view = ViewState(pane: .vote)
    view.help = Help()
    let rows = Cockpit.helpRows(meeting.session, view, filter: "")
    let frame = ChairScreen.frame(
      meeting.session, view, hints: [], help: rows, now: meeting.now, width: 120, height: 200)
    let lines = frame.text.split(separator: "\n")
    let parting = try #require(lines.firstIndex { $0.contains("Not now") })
    let vote = try #require(lines.firstIndex { $0.contains("no vote is open") })
    #expect(parting < vote)
    #expect(try #require(lines.firstIndex { $0.contains("put a question") }) < parting)
  }

  @Test func whoHasSpokenLeastIsOneKeyAway() throws {
    let meeting = try FixtureMeeting.laterDebate()
    var desk = try CockpitTests.Desk()
    desk.session = meeting.session
    try desk.press("L")
    #expect(desk.cockpit.view.pane == .roster)
    let order = ChairLists.roster(desk.session, desk.cockpit.view)
      .map { desk.session.roster.delegations[$0].code }
    // First those that have not spoken, in roll order, then the others by speaking time; absent
    // delegations come last.
    #expect(order.first == "ALB")
    #expect(order.suffix(4) == ["JPN", "BRA", "GHA", "MOZ"])
    // Keys act on the visible order.
    try desk.press("end", "up", "l")
    #expect(desk.session.debate.list.queue.last == "GHA")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24)
    #expect(frame.text.contains("Least heard first"))
    #expect(frame.text.contains("11 not yet"))
    try desk.press("L")
    #expect(ChairLists.roster(desk.session, desk.cockpit.view) == Array(0..<15))
  }

  /// If a motion is debated by both sides, the side whose turn it is comes first.
  @Test func theSideToBeHeardNextComesFirst() throws {
    var setup = try FixtureMeeting.council().session.setup
    for index in setup.rules.motions.indices {
      setup.rules.motions[index].speakersFor = 1
      setup.rules.motions[index].speakersAgainst = 1
    }
    var meeting = FixtureMeeting(setup)
    for line in Self.debate + ["motion unmoderated 5m by Ghana"] { try meeting.run(line) }
    func sides() -> [String] {
      HintOrder(meeting.session, ViewState(pane: .motions)).lines
        .filter { $0.hasPrefix("speech favour") || $0.hasPrefix("speech against") }
    }
    #expect(sides() == ["speech favour ", "speech against "])
    try meeting.run("speech favour Japan", "speech end")
    #expect(sides() == ["speech against ", "speech favour "])
  }
}
