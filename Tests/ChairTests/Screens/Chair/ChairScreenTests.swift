@testable import Catalogue
import Session
import Testing

@testable import chair
@testable import TerminalKit

@Suite struct ChairScreenTests {
  private static func phase(_ name: String) throws -> ChairPhase {
    try #require(ChairPhase.all().first { $0.name == name })
  }

  /// No size traps, in any phase, with any names, with or without a prompt.
  @Test func everySize() throws {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var phases = try ChairPhase.all() + ChairPhase.oddNames()
    phases += phases.map { phase in
      var phase = phase
      phase.view.pane = ViewState.Pane.allCases[random(5)]
      phase.view.selection = [phase.view.pane: random(400) - 5]
      phase.view.prompt = Prompt(
        text: "motion 👩‍💻 é", completions: [Completion(text: "x", note: "y")],
        chosen: random(3), error: random(2) == 0 ? "no such word" : nil,
        errorRange: random(9)..<random(9) + 9)
      for _ in 0..<random(12) { phase.view.prompt?.editor.moveBack() }
      return phase
    }
    for phase in phases {
      let hints = phase.hints
      for (width, height) in [(1, 1), (0, 0), (39, 12), (40, 12), (40, 11), (76, 12), (160, 12)] {
        _ = phase.frame(width, height, hints)
      }
      for _ in 0..<24 { _ = phase.frame(1 + random(250), 1 + random(70), hints) }
    }
  }

  /// ASCII terminals show half blocks as unreadable characters.
  @Test func noHalvesWhereTheyCannotBeDrawn() throws {
    for var phase in try ChairPhase.all() {
      phase.view.smallestLetters = TextEncoding.ascii.smallestLetters
      #expect(!phase.frame(120, 40).text.contains { "▀▄".contains($0) }, "\(phase.name)")
    }
  }

  /// The focused pane is in brackets, and no other is.
  @Test func marksTheFocus() throws {
    var phase = try Self.phase("nobody-speaks")
    for pane in ViewState.Pane.allCases {
      phase.view.pane = pane
      for (width, height) in [(40, 12), (60, 30), (80, 24), (120, 40), (200, 60)] {
        let text = phase.frame(width, height).text
        #expect(text.count { $0 == "[" } == 1)
        #expect(text.contains("[\(pane.number) "), "\(pane) at \(width) × \(height)")
      }
    }
  }

  /// Nothing important is conveyed by colour alone.
  @Test func tellsTimeInWords() throws {
    func has(_ words: String, _ name: String) throws -> Bool {
      let phase = try Self.phase(name)
      return [(40, 12), (80, 24), (120, 40), (200, 60)].allSatisfy {
        phase.frame($0, $1).text.contains(words)
      }
    }
    #expect(try has("under 30 s", "speech-soon"))
    #expect(try has("last 10 s", "speech-last"))
    #expect(try has("over time 0:12", "speech-over"))
    #expect(try has("paused", "speech-paused"))
    #expect(try has("yielded by Malta", "speech-yielded"))
    #expect(try has("1:30", "speech"))
  }

  /// The chair's screen shows what the room's screen reads, so that it is not left there by
  /// mistake.
  @Test func tellsWhatTheRoomReads() throws {
    var phase = try Self.phase("speech")
    phase.meeting = try phase.meeting.after("announce \"Lunch is served\"")
    #expect(phase.frame(80, 24).text.contains("In the room: Lunch is served"))
  }

  @Test func asksForTheTopic() throws {
    let meeting = try FixtureMeeting.council().after("meeting open", "attend all present")
    let phase = ChairPhase(name: "", meeting: meeting)
    #expect(phase.frame(80, 24).line(6).hasPrefix("   1  Supporting Global Coop"))
    #expect(phase.frame(80, 24).line(7).hasPrefix("   2  Peacebuilding in Unst"))
  }

  @Test func warnsOfTheQuorum() throws {
    let phase = ChairPhase(
      name: "",
      meeting: try FixtureMeeting.council().after("meeting open", "attend FRA, CHN present"))
    #expect(phase.frame(80, 24).line(1).hasSuffix(" no quorum: 4 needed   2 of 15 here"))
    var more = phase
    more.meeting = try phase.meeting.after("attend ALB, BRA present")
    #expect(more.frame(80, 24).line(1).hasSuffix(" no quorum to vote: 8 needed   4 of 15 here"))
  }

  @Test func namesTheLeastHeardWhereAllHaveSpoken() throws {
    var meeting = try FixtureMeeting.council().after(
      "meeting open", "attend ALB, BRA, CHN present", "speakers open")
    for (code, seconds) in [("ALB", 40), ("BRA", 20), ("CHN", 65)] {
      try meeting.run("speech start \(code)")
      meeting.wait(seconds)
      try meeting.run("speech end")
    }
    let phase = ChairPhase(name: "", meeting: meeting, view: ViewState(pane: .roster))
    let text = phase.frame(80, 24).text
    #expect(text.contains("Least heard: Brazil 0:20, Albania 0:40,"))
  }

  /// The record marks undone commands, but not those that were redone.
  @Test func marksWhatWasUndone() throws {
    var phase = try Self.phase("nobody-speaks")
    phase.view.pane = .record
    phase.meeting = try phase.meeting.after("speech start", "undo")
    #expect(phase.frame(120, 40).text.contains("undone: Malta has the"))
    phase.meeting = try phase.meeting.after("redo")
    #expect(!phase.frame(120, 40).text.contains("undone:"))
  }

  /// The record names the seat for entries from any seat but the first.
  @Test func theRecordNamesTheSeat() throws {
    var phase = try Self.phase("nobody-speaks")
    phase.view.pane = .record
    try phase.meeting.run("speech start", by: "Second")
    #expect(phase.frame(120, 40).text.contains("Second: Malta has the"))
    #expect(Overview(phase.meeting.session).text.contains("speech start, by Second"))
  }

  @Test func thePromptHasTheCursor() throws {
    var phase = try Self.phase("prompt-error")
    #expect(phase.frame(80, 24).cursor == Point(x: 20, y: 22))
    // When the field is full, the line scrolls.
    phase.view.prompt = Prompt(text: String(repeating: "ab", count: 60))
    let frame = phase.frame(80, 24)
    #expect(frame.cursor == Point(x: 78, y: 22))
    #expect(frame.line(22).hasSuffix("ab") && frame.line(22).hasPrefix(" :…"))
    #expect(phase.frame(40, 12).cursor == Point(x: 38, y: 10))
  }

  /// A message too long for the row below the prompt is shown in full above it.
  @Test func aLongErrorIsWhole() throws {
    var phase = try Self.phase("prompt-error")
    let reason =
      "a motion moderated is out of order in a caucus; in order now: adjourn-meeting, "
      + "suspend, extend, close-caucus and set-agenda"
    phase.view.prompt?.error = reason
    let frame = phase.frame(80, 24)
    #expect(
      "\(frame.line(20))\(frame.line(21))" == reason.wrapped(to: 78).map { " " + $0 }.joined())
    #expect(frame.line(23) == "               ^^^^^")
  }

  /// Hints are shown completely or not at all; the help hint is always shown.
  @Test func hintsAreWhole() throws {
    let phase = try Self.phase("speech")
    for width in 40...120 {
      let line = phase.frame(width, 24).line(23)
      #expect(line.hasSuffix("? help"))
      #expect(!line.contains("…"))
    }
  }

  /// A delegation that has passed is offered only yes and no.
  @Test func theSecondRoundOffersNoAbstention() throws {
    let phase = try Self.phase("vote-second-round")
    let frame = phase.frame(80, 24)
    #expect(frame.text.contains("second round: passed, now yes or no"))
    let keys = (3..<20).map(frame.line).first { $0.hasPrefix(" y yes") }
    #expect(keys?.hasPrefix(" y yes   n no  ") == true)
    #expect(keys?.contains("abstain") == false)
  }

  @Test func theQueueMarksWhoHasLeft() throws {
    let meeting = try FixtureMeeting.debate()
    var phase = ChairPhase(name: "", meeting: meeting)
    #expect(!phase.frame(80, 24).text.contains("not here"))
    phase.meeting = try meeting.after("roll open", "attend BRA present", "speech start BRA")
    #expect(phase.frame(80, 24).text.contains("Ghana (not here)"))
  }
}

extension ChairPhase {
  /// A cabinet with names that are difficult to lay out.
  static func oddNames() throws -> [ChairPhase] {
    let names = [
      "Côte d’Ivoire", "👩‍💻 Committee of the 🇫🇷", "مملكة بعيدة", "中华人民共和国", "ประเทศไทย", "W",
      "A Delegation Whose Name Takes Sixty Columns Or Rather More", "e\u{301}\u{301}\u{301}",
    ]
    let roster = names.enumerated().map { Delegation(code: "N\($0.offset)", name: $0.element) }
    let meeting = FixtureMeeting(
      Setup(
        committee: names[6],
        body: Body(name: "cabinet", title: "Cabinet", organ: .cabinet),
        rules: try Catalogue.ruleBook(named: "crisis", for: .cabinet), roster: roster))
    let open = try meeting.after("meeting open", "attend all present", "speakers open")
    return try roster.map { delegation in
      ChairPhase(
        name: "", meeting: try open.after("speakers add all", "speech start \(delegation.code)"))
    } + [
      ChairPhase(name: "", meeting: try open.after("roll open"), view: ViewState(pane: .roster)),
      ChairPhase(
        name: "", meeting: try open.after("vote open \"Q\" by roll-call"),
        view: ViewState(pane: .vote)),
    ]
  }
}
