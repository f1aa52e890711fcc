import Session

@testable import chair
@testable import TerminalKit

/// A situation in a meeting with the chair's view of it.
struct ChairPhase {
  var name: String
  var meeting: FixtureMeeting
  var view = ViewState()

  /// The hints in the last row.
  var hints: [Hint] { Cockpit.hints(meeting.session, view) }

  func frame(_ width: Int, _ height: Int) -> Frame { frame(width, height, hints) }

  func frame(_ width: Int, _ height: Int, _ hints: [Hint]) -> Frame {
    var view = self.view
    view.window = .init(columns: width, rows: height)
    view.preview?.update(meeting.session, in: view.window)
    let shown = view
    let help = shown.help.map { Cockpit.helpRows(meeting.session, shown, filter: $0.filter) } ?? []
    return ChairScreen.frame(
      meeting.session, shown, hints: hints, help: help, now: meeting.now, width: width,
      height: height)
  }

  /// One example of each phase.
  static func all() throws -> [ChairPhase] {
    try opening() + list() + caucuses() + motions() + votes() + overlays() + assembly() + rarer()
  }

  private static func opening() throws -> [ChairPhase] {
    var roll = try FixtureMeeting.council()
    try roll.run(
      "meeting open", "roll open", "attend ALB, BRA present", "attend CHN voting",
      "attend ECU absent", "attend FRA voting", "attend GAB present")
    var corrected = ViewState(pane: .roster)
    corrected.backTo = "ECU"
    var suspended = try FixtureMeeting.debate()
    try suspended.run("speech start")
    suspended.wait(50)
    try suspended.run("meeting suspend until 10:30")
    suspended.wait(300)
    return [
      ChairPhase(
        name: "before-opening", meeting: try .council()),
      ChairPhase(
        name: "roll-call", meeting: roll, view: ViewState(pane: .roster)),
      ChairPhase(name: "roll-call-back", meeting: roll, view: corrected),
      ChairPhase(
        name: "suspended", meeting: suspended),
    ]
  }

  private static func list() throws -> [ChairPhase] {
    let idle = try FixtureMeeting.laterDebate()
    var speaking = idle
    try speaking.run("speech start")
    speaking.wait(30)
    var warned = speaking
    warned.wait(39)
    var last = speaking
    last.wait(53)
    var over = speaking
    over.wait(72)
    var paused = speaking
    try paused.run("speech pause")
    paused.wait(500)
    var yielded = speaking
    try yielded.run("yield Ghana")
    yielded.wait(10)
    return [
      ChairPhase(
        name: "nobody-speaks", meeting: idle),
      ChairPhase(name: "speech", meeting: speaking),
      ChairPhase(name: "speech-soon", meeting: warned),
      ChairPhase(name: "speech-last", meeting: last),
      ChairPhase(name: "speech-over", meeting: over),
      ChairPhase(name: "speech-paused", meeting: paused),
      ChairPhase(name: "speech-yielded", meeting: yielded),
    ]
  }

  private static func caucuses() throws -> [ChairPhase] {
    var moderated = try FixtureMeeting.laterDebate()
    try moderated.run(
      "motion moderated 12m 45s \"Equity between North and South\" by Ecuador speaks-first",
      "motion vote 1 10 4")
    var speaking = moderated
    try speaking.run("caucus queue Ghana, Japan, Malta", "speech start")
    speaking.wait(20)
    var unmoderated = try FixtureMeeting.laterDebate()
    try unmoderated.run("motion unmoderated 15m \"Drafting\" by Brazil", "motion vote 1 12 2")
    unmoderated.wait(403)
    var round = try FixtureMeeting.laterDebate()
    try round.run("motion round-robin 60s \"First views\" by Malta", "motion vote 1 12 2")
    try round.run("speech start")
    round.wait(20)
    return [
      ChairPhase(name: "moderated", meeting: moderated),
      ChairPhase(name: "moderated-speech", meeting: speaking),
      ChairPhase(name: "unmoderated", meeting: unmoderated),
      ChairPhase(name: "round-robin", meeting: round),
    ]
  }

  private static func motions() throws -> [ChairPhase] {
    var meeting = try FixtureMeeting.laterDebate()
    try meeting.run(
      "motion moderated 10m 60s \"Autonomous weapons\" by Ghana", "motion vote 1 6 8",
      "motion moderated 10m 60s \"Autonomous weapons\" by Ghana",
      "motion unmoderated 15m \"Drafting\" by Brazil",
      "motion moderated 12m 45s \"Equity between North and South\" by Ecuador speaks-first",
      "motion adjourn-meeting by Russia", "motion rule-out 5 \"dilatory\"",
      "motion close-debate by USA")
    return [
      ChairPhase(
        name: "motions", meeting: meeting, view: ViewState(pane: .motions))
    ]
  }

  private static func votes() throws -> [ChairPhase] {
    var first = try FixtureMeeting.laterDebate()
    try first.run(
      "attend MOZ present", "motion close-debate by USA", "motion vote 1 12 3",
      "vote open \"Draft resolution S/2023/901\" substantive by roll-call starting Ghana",
      "vote cast Ghana pass", "vote cast Japan, Malta, Mozambique yes",
      "vote cast Russia no-with-rights", "vote cast Switzerland abstain")
    let second = try first.after(
      "vote cast UAE, GBR, USA, ALB, BRA, CHN, ECU, FRA yes", "vote cast GAB abstain")
    let vetoed = try second.after("vote cast GHA yes", "vote close")
    let counted = try vetoed.after(
      "voting end", "vote open \"Draft resolution S/2023/903\" substantive by placards",
      "vote count 8 1 6")
    let view = ViewState(pane: .vote)
    return [
      ChairPhase(name: "vote-first-round", meeting: first, view: view),
      ChairPhase(name: "vote-second-round", meeting: second, view: view),
      ChairPhase(
        name: "vote-vetoed", meeting: vetoed, view: view),
      ChairPhase(
        name: "vote-counted", meeting: counted, view: view),
    ]
  }

  private static func overlays() throws -> [ChairPhase] {
    var meeting = try FixtureMeeting.laterDebate()
    try meeting.run("speech start", "undo", "undo")
    var prompted = ViewState()
    prompted.prompt = Prompt(
      text: "speakers add Genoa", error: "no delegation is called Genoa",
      errorRange: 13..<18)
    var completing = ViewState()
    completing.prompt = Prompt(
      text: "speakers add G",
      completions: [
        Completion(text: "Gabon", note: "GAB"), Completion(text: "Ghana", note: "GHA"),
        Completion(text: "\"United Kingdom\"", note: "GBR"),
      ], chosen: 1)
    var helping = ViewState()
    helping.help = Help(filter: "", selected: 1)
    var reading = ViewState()
    reading.preview = Preview()
    var asked = ViewState(pane: .record)
    asked.confirm = Confirmation(question: "Adjourn the meeting?", line: "meeting adjourn")
    var told = ViewState(pane: .roster)
    told.filter = "un"
    told.message = .init(
      text: "Draft resolution S/2023/901: 13 in favour, 1 against, 1 abstaining: not adopted, "
        + "owing to the negative vote of a permanent member (Russian Federation).",
      kind: .answer)
    return [
      ChairPhase(name: "prompt-error", meeting: meeting, view: prompted),
      ChairPhase(name: "prompt-completions", meeting: meeting, view: completing),
      ChairPhase(name: "help", meeting: meeting, view: helping),
      ChairPhase(name: "preview", meeting: meeting, view: reading),
      ChairPhase(name: "record-confirm", meeting: meeting, view: asked),
      ChairPhase(name: "roster-filter-message", meeting: meeting, view: told),
    ]
  }
}

extension ChairPhase {
  /// A body of 193 members, to test large lists.
  static func assembly() throws -> [ChairPhase] {
    let debate = try FixtureMeeting.assembly().after("speakers add all")
    let roll = try debate.after("roll open", "attend AFG, ALB, DZA present", "attend AND absent")
    let vote = try debate.after(
      "vote open \"Draft resolution A/C.1/78/L.1, as orally revised\" by roll-call starting Togo",
      "vote cast Togo, Tonga yes", "vote cast Tunisia no")
    var end = ViewState(pane: .floor)
    end.selection[.floor] = 192
    return [
      ChairPhase(name: "assembly-list", meeting: debate, view: end),
      ChairPhase(name: "assembly-roll-call", meeting: roll, view: ViewState(pane: .roster)),
      ChairPhase(name: "assembly-vote", meeting: vote, view: ViewState(pane: .vote)),
    ]
  }
}
