@testable import Catalogue
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The register on the chair's screen: what is found there, and the keys that act on it.
struct DocumentsPaneTests {
  /// Two drafts and a working paper, with amendments, in the middle of their lives.
  static func meeting() throws -> FixtureMeeting {
    try FixtureMeeting.laterDebate().after(
      "doc add draft \"Lights at small ports and the training of the pilots who depend on them\""
        + " by Ghana, Japan signed Malta",
      "doc add draft \"A fund for harbours\" by Brazil, Ecuador, France",
      "doc add working-paper \"Notes on dredging\" by Albania",
      "doc introduce 1.1", "amend 1.1 strike 3 by Brazil, USA",
      "amend 1.1 replace 5 \"Invites the port authorities to publish their dues;\" by UK, UAE",
      "amend 1.1 insert 2 \"Notes the report;\" by France friendly", "amend rank 1.1.2 1",
      "amend accept 1.1.3", "doc add draft \"Piracy\" by USA", "doc withdraw 1.3",
      "doc show 1.1")
  }

  /// A crisis cabinet with directives, a communiqué and private directives.
  static func crisis() throws -> FixtureMeeting {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    var meeting = FixtureMeeting(
      Setup(
        committee: "Crisis cabinet", body: body,
        rules: try Catalogue.ruleBook(named: "crisis", for: body.organ), roster: roster,
        topics: []))
    try meeting.run(
      "meeting open", "attend all present",
      "doc add directive \"Light the port of Orsk\" by Ghana, Japan, Malta, Brazil, France",
      "doc introduce D1", "doc adopt D1", "doc execute D1 \"The port is lit\"",
      "doc add directive \"Send the fleet\" by Ghana, Japan, Malta, Brazil, France", "doc adopt D2",
      "doc add directive \"Keep the fleet at home\" by France, USA, UK, China, Russia",
      "doc contradicts D3 D2",
      "doc add communique \"To the neighbours\" by Malta parties Malta, Albania",
      "doc add private-directive \"Buy the harbour master\" by Brazil",
      "doc add private-directive \"Hide the gold\" by USA", "doc execute PD2 not \"It is gone\"")
    return meeting
  }

  private func desk(_ meeting: FixtureMeeting) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    (desk.session, desk.now) = (meeting.session, meeting.now)
    return desk
  }

  @Test func undecidedDocumentsComeFirstWithTheirAmendmentsInTheOrderOfVoting() throws {
    let rows = try Self.meeting().session.registerRows
    #expect(rows.map(\.number) == ["1.1", "1.1.2", "1.1.1", "1.1.3", "1.2", "WP1.1", "1.3"])
    #expect(rows.map(\.level) == [0, 1, 1, 1, 0, 0, 0])
    #expect(rows.map(\.place) == [nil, 1, 2, nil, nil, nil, nil])
    #expect(
      rows.map(\.status) == [
        "introduced", "submitted", "submitted", "adopted", "submitted", "submitted", "withdrawn",
      ])
    // A fifth of 14 present, and an eighth for amendments.
    #expect(rows.map(\.needed) == [3, 2, 2, nil, 3, nil, nil])
    #expect(rows.map(\.missing) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test func theBookWordsTheOutcomeAndPrivateDirectivesComeLast() throws {
    let rows = try Self.crisis().session.registerRows
    #expect(rows.map(\.number) == ["D3", "C1", "D1", "D2", "PD1", "PD2"])
    #expect(
      rows.map(\.status) == [
        "submitted", "submitted", "carried out", "passed", "unanswered", "not carried out",
      ])
    #expect(rows.map(\.awaitsAnswer) == [false, false, false, true, true, false])
    #expect(rows.map { $0.document == nil } == [false, false, false, false, true, true])
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 40), (200, 60)])
  func everyRowTellsNumberStatusAndNames(width: Int, height: Int) throws {
    var desk = try desk(Self.meeting())
    try desk.press("9")
    let screen = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: width, height: height)
    let lines = screen.lines
    #expect(lines.contains { $0.contains("▸ 1.1 ") && $0.contains("introduced") })
    if height > 18 {
      #expect(
        lines.contains { $0.contains("1.1.2 replace 5") && $0.contains("submitted") })
      #expect(lines.contains { $0.contains("1.3") && $0.contains("withdrawn") })
      #expect(screen.text.contains("sponsors: Ghana and Japan"))
    }
  }

  @Test func theEndingTellsLongNumbersApart() throws {
    var desk = try desk(
      FixtureMeeting.debate().after(
        "doc add draft \"One\" by Ghana number A/C.1/78/L.20",
        "doc add draft \"Two\" by Ghana number A/C.1/78/L.21"))
    try desk.press("9", "j")
    let lines = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24
    ).lines
    #expect(lines.contains { $0.contains("  L.20 One") })
    #expect(lines.contains { $0.contains("▸ L.21 Two") })
    #expect(lines.contains { $0.contains("Draft resolution A/C.1/78/L.21") })
  }

  @Test func privateDirectivesAreMarked() throws {
    var desk = try desk(Self.crisis())
    try desk.press("9", "end")
    let text = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 120, height: 40
    ).text
    #expect(text.contains("Private, for the dais only"))
    #expect(text.contains("the back room: It is gone"))
    // What is not possible is not offered.
    let notes = Cockpit.hints(desk.session, desk.cockpit.view).map(\.line)
    #expect(!notes.contains { $0.contains("PD2") }, "\(notes)")
  }

  @Test func anEmptyRegisterSaysHowToBegin() throws {
    var desk = try desk(FixtureMeeting.debate())
    try desk.press("9")
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    let text = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: hints, now: desk.now, width: 80, height: 24
    ).text
    #expect(text.contains("No document has been handed in"))
    #expect(text.contains("a  enters one by title"))
    try desk.press("a")
    #expect(desk.cockpit.view.prompt?.text == "doc add draft \"")
  }

  /// From the first key to the adoption, without typing a number.
  @Test func aDraftGoesThroughItsLifeByKeys() throws {
    var desk = try desk(FixtureMeeting.debate())
    try desk.press("9", "a")
    for character in "Lights\" by Ghana signed Japan" { try desk.take(.character(character)) }
    try desk.press("enter", "s")
    #expect(desk.cockpit.view.prompt?.text == "doc sponsor 1.1 ")
    for character in "Malta" { try desk.take(.character(character)) }
    try desk.press("enter", "p")
    #expect(desk.session.state.register.documents[0].status == .approved)
    try desk.press("f")
    #expect(desk.session.state.register.documents[0].status == .introduced)
    try desk.press("enter")
    #expect(desk.session.state.register.shown == 1)
    try desk.press("c")
    for character in "strike 3 by UK, USA" { try desk.take(.character(character)) }
    try desk.press("enter")
    // The new amendment is selected.
    #expect(Placeholders(desk.session, desk.cockpit.view).row?.number == "1.1.1")
    try desk.press("t")
    #expect(desk.session.state.register.documents[1].status == .adopted)
    try desk.press("home", "v")
    #expect(desk.session.state.openVote?.document == 1)
    #expect(desk.cockpit.view.pane == .vote)
  }

  /// A key acts on the document that it acted on before, wherever that has moved.
  @Test func theSelectionStaysOnItsDocument() throws {
    var desk = try desk(Self.meeting())
    try desk.press("9", "w", "enter")
    #expect(desk.session.state.register.documents[0].status == .introduced)
    // Under this book a draft with pending amendments is not withdrawn; the other one is.
    desk.cockpit.view.selection[.documents] = 4
    try desk.press("w", "enter")
    let row = try #require(Placeholders(desk.session, desk.cockpit.view).row)
    #expect(row.number == "1.2")
    #expect(row.status == "withdrawn")
  }

  @Test func amendmentsAreRankedByMovingThem() throws {
    var desk = try desk(Self.meeting())
    try desk.press("9", "j", "J")
    #expect(desk.session.registerRows.map(\.number).prefix(3) == ["1.1", "1.1.1", "1.1.2"])
    #expect(Placeholders(desk.session, desk.cockpit.view).row?.number == "1.1.2")
    try desk.press("K")
    #expect(desk.session.registerRows.map(\.number).prefix(3) == ["1.1", "1.1.2", "1.1.1"])
  }

  @Test func theBackRoomAnswersByKey() throws {
    var desk = try desk(Self.crisis())
    try desk.press("9", "end", "up", "E")
    #expect(desk.cockpit.view.prompt?.text == "doc execute PD1 \"")
  }

  @Test func aDocumentIsFoundByItsNumberOrTitle() throws {
    var desk = try desk(Self.meeting())
    try desk.press("9", "/", "\"1.2\"", "enter")
    #expect(desk.cockpit.view.pane == .documents)
    #expect(Placeholders(desk.session, desk.cockpit.view).row?.number == "1.2")
    try desk.press("escape", "/", "\"dredg\"")
    let text = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24
    ).text
    #expect(text.contains("1 of 7") && text.contains("WP1.1") && !text.contains("1.1.2"))
    // The selection stays on it when all are shown again, and a new one is selected.
    try desk.press("enter", "escape")
    #expect(Placeholders(desk.session, desk.cockpit.view).row?.number == "WP1.1")
    try desk.press("/", "\"zzz\"", "enter", "a", "\"New\" by Ghana\"", "enter")
    #expect(desk.cockpit.view.filter.isEmpty)
    #expect(Placeholders(desk.session, desk.cockpit.view).row?.title == "New")
  }

  /// A key that opens the prompt opens it whatever is selected: the letters that the chair types
  /// next would act as keys otherwise.
  @Test(arguments: ["s", "d", "n", "D", "c", "b", "z", "o", "E", "X", "&", "C", "#"])
  func promptsAlwaysOpen(key: String) throws {
    for meeting in [try Self.meeting(), try Self.crisis()] {
      for row in meeting.session.registerRows.indices {
        var desk = try desk(meeting)
        try desk.press("9")
        desk.cockpit.view.selection[.documents] = row
        try desk.press(key)
        #expect(desk.cockpit.view.prompt != nil, "\(key) on row \(row)")
      }
    }
  }

  /// Another amendment is to the text, not to the amendment that is selected.
  @Test func theTextIsAmended() throws {
    var desk = try desk(Self.meeting())
    try desk.press("9", "j", "c")
    #expect(desk.cockpit.view.prompt?.text == "amend 1.1 ")
  }

  /// The hints are those of the selected document.
  @Test(arguments: [
    (0, ["a sponsor presents it", "put to the vote", "amend"]),
    (1, ["its sponsors accept", "put to the vote", "vote on it later"]),
    (4, ["approve", "introduce", "add sponsors"]),
  ])
  func theFirstHintsAreTheNextSteps(row: Int, notes: [String]) throws {
    var view = ViewState(pane: .documents)
    view.selection[.documents] = row
    let hints = Cockpit.hints(try Self.meeting().session, view).map(\.note)
      .filter { $0 != "new document" }
    #expect(hints.starts(with: notes), "\(hints)")
  }

  @Test func plainSaysThem() throws {
    let meeting = try Self.crisis()
    var conversation = Conversation()
    guard case .say(let lines) = conversation.take("documents", meeting.session, now: meeting.now)
    else { return #expect(Bool(false), "not understood") }
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("Directive D3, Keep the fleet at home: submitted; sponsors: France"))
    #expect(lines[0].contains("contradicts D2"))
    #expect(lines[5].hasPrefix("Private directive PD2, Hide the gold: not carried out"))
  }
}
