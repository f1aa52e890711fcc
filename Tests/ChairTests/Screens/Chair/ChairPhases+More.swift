import Session

@testable import chair

/// Rare situations: interruptions, decisions without a count, and missing data.
extension ChairPhase {
  static func rarer() throws -> [ChairPhase] {
    try interruptions() + yields() + otherFormats() + otherVotes() + between() + otherOverlays()
  }

  private static func interruptions() throws -> [ChairPhase] {
    var speaking = try FixtureMeeting.laterDebate()
    try speaking.run("speech start")
    speaking.wait(30)
    let update = "The embassy in Orsk has been stormed; three hostages are reported."
    let interrupted = try speaking.after("interrupt \"\(update)\"")
    let idle = try FixtureMeeting.laterDebate().after("interrupt \"\(update)\"")
    let heard = try speaking.after("point order Ghana \"The list is closed\"")
    var two = heard
    two.wait(5)
    try two.run("point order Japan \"No interpretation\"")
    let waiting = try speaking.after("point reply Malta", "point inquiry Japan")
    return [
      ChairPhase(
        name: "interrupted", meeting: interrupted),
      ChairPhase(
        name: "interrupted-idle", meeting: idle),
      ChairPhase(name: "point-heard", meeting: heard),
      ChairPhase(name: "points-two", meeting: two),
      ChairPhase(name: "points-waiting", meeting: waiting),
      ChairPhase(name: "points-waiting-idle", meeting: try waiting.after("speech end")),
    ]
  }

  private static func yields() throws -> [ChairPhase] {
    var questions = try FixtureMeeting.laterDebate()
    try questions.run("speech start")
    questions.wait(30)
    try questions.run("yield questions")
    var rights = try FixtureMeeting.laterDebate().after(
      "motion close-debate by USA", "motion vote 1 12 2",
      "vote open \"Draft resolution S/2023/901\" by roll-call",
      "vote cast Ghana, Malta no-with-rights", "vote cast Brazil yes-with-rights",
      "vote cast rest yes", "vote close")
    let owed = rights
    try rights.run("speech rights")
    rights.wait(10)
    return [
      ChairPhase(name: "yield-questions", meeting: questions),
      ChairPhase(name: "rights-owed", meeting: owed, view: ViewState(pane: .vote)),
      ChairPhase(name: "rights-owed-floor", meeting: owed),
      ChairPhase(name: "rights-speech", meeting: rights),
    ]
  }

  private static func otherFormats() throws -> [ChairPhase] {
    var consultation = try FixtureMeeting.laterDebate().after(
      "motion consultation 20m \"A common text\" by Japan", "motion vote 1 12 2")
    consultation.wait(95)
    var round = try FixtureMeeting.laterDebate().after(
      "motion round-robin 60s \"First views\" by Malta", "motion vote 1 12 2")
    round.wait(5)
    var picked = try FixtureMeeting.laterDebate().after(
      "motion moderated 10m 60s \"Early warning\" by Ghana", "motion vote 1 12 2",
      "caucus queue Malta, Japan, Brazil")
    picked.wait(5)
    return [
      ChairPhase(name: "consultation", meeting: consultation),
      ChairPhase(name: "round-robin-next", meeting: round),
      ChairPhase(name: "moderated-picked", meeting: picked),
    ]
  }

  /// Voting procedure on two drafts with amendments and a division.
  private static func planned() throws -> FixtureMeeting {
    try FixtureMeeting.laterDebate().after(
      "doc add draft \"Lights at small ports\" by France, Ghana, Japan signed Malta",
      "doc add draft \"Bells at sea\" by Malta, Brazil, Gabon", "doc introduce 1.1",
      "doc introduce 1.2", "amend 1.1 strike 3 by China, Russia",
      "amend 1.1 words 2 \"may\" \"shall\" by Brazil, Malta",
      "amend 1.2 insert 4 \"Decides to remain seized of the matter\" by Japan, Ghana",
      "motion close by Ghana", "motion vote next 13 1", "motion divide 1.1 2 5 by Malta",
      "motion vote next 13 1")
  }

  private static func otherVotes() throws -> [ChairPhase] {
    let debate = try FixtureMeeting.laterDebate()
    let question = "Presidential statement on early warning"
    let consensus = try debate.after("vote open \"\(question)\" by consensus")
    let objected = try consensus.after("vote object Russia", "vote object China")
    let placards = try debate.after("vote open \"Invitation of Ukraine\" procedural by placards")
    let ballot = try debate.after("vote open \"Candidate for the chair\" by secret-ballot")
    let answered = try debate.after("vote open \"Draft 1\" by roll-call", "vote cast rest yes")
    let assembly = try FixtureMeeting.assembly(rules: "un")
    let few = try assembly.after(
      "attend all absent", "attend AFG, ALB, DZA, AND, AGO present",
      "vote open \"Draft resolution A/C.1/78/L.8\" by placards", "vote count 4 1 0")
    let noQuorum = try few.after("vote close")
    let tied = try assembly.after(
      "vote open \"Draft resolution A/C.1/78/L.9\" by placards", "vote count 90 90 13",
      "vote close")
    let view = ViewState(pane: .vote)
    return [
      ChairPhase(name: "vote-consensus", meeting: consensus, view: view),
      ChairPhase(name: "vote-objected", meeting: objected, view: view),
      ChairPhase(name: "vote-placards", meeting: placards, view: view),
      ChairPhase(name: "voting-plan", meeting: try planned(), view: view),
      ChairPhase(
        name: "voting-amendment", meeting: try planned().after("voting next by placards"),
        view: view),
      ChairPhase(name: "vote-ballot", meeting: ballot, view: view),
      ChairPhase(
        name: "vote-answered", meeting: answered, view: view),
      ChairPhase(
        name: "vote-few", meeting: few, view: view),
      ChairPhase(
        name: "vote-no-quorum", meeting: noQuorum, view: view),
      ChairPhase(
        name: "vote-tied", meeting: tied, view: view),
    ]
  }

  private static func between() throws -> [ChairPhase] {
    let meeting = try FixtureMeeting.laterDebate()
    var late = try meeting.after("meeting suspend until 10:30")
    late.wait(3600)
    let agenda = try FixtureMeeting.council().after("meeting open", "attend all present")
    let few = try meeting.after("attend all absent", "attend ALB, BRA, CHN present")
    return [
      ChairPhase(
        name: "adjourned", meeting: try meeting.after("meeting adjourn")),
      ChairPhase(
        name: "suspended-open-ended", meeting: try meeting.after("meeting suspend")),
      ChairPhase(name: "suspended-late", meeting: late),
      ChairPhase(
        name: "no-topic", meeting: agenda),
      ChairPhase(name: "no-quorum", meeting: few),
      ChairPhase(
        name: "roll-called", meeting: try agenda.after("roll open", "attend all present"),
        view: ViewState(pane: .roster)),
    ]
  }

  private static func otherOverlays() throws -> [ChairPhase] {
    let meeting = try FixtureMeeting.laterDebate()
    var filtering = ViewState(pane: .roster)
    filtering.filter = "uni"
    filtering.prompt = Prompt(purpose: .filter, text: "uni")
    var refused = ViewState()
    refused.message = .init(text: "nobody has the floor: speech start", kind: .error)
    var warned = ViewState()
    warned.message = .init(
      text: "A record was damaged and set aside in damaged-20231003T100000.jsonl.", kind: .warning)
    var asked = ViewState(pane: .vote)
    asked.confirm = Confirmation(question: "Close the vote?", line: "vote close")
    let vote = try meeting.after("vote open \"Draft 1\" by roll-call", "vote cast rest yes")
    var searching = ViewState()
    searching.help = Help(filter: "speech", selected: 0, isFiltering: true)
    return [
      ChairPhase(name: "filtering", meeting: meeting, view: filtering),
      ChairPhase(name: "refused", meeting: meeting, view: refused),
      ChairPhase(name: "warned", meeting: meeting, view: warned),
      ChairPhase(
        name: "vote-confirm", meeting: vote, view: asked),
      ChairPhase(
        name: "timers",
        meeting: try meeting.after(
          "timer 10m \"Reading time\"", "timer 20s \"Minute of silence\"", "timer 1h",
          "timer pause 3")),
      ChairPhase(
        name: "notes", meeting: try NotesPaneTests.meeting(), view: ViewState(pane: .notes)),
      ChairPhase(
        name: "stats", meeting: try StatsPaneTests.meeting(), view: ViewState(pane: .stats)),
      ChairPhase(
        name: "documents", meeting: try DocumentsPaneTests.meeting(),
        view: ViewState(pane: .documents)),
      ChairPhase(
        name: "documents-none", meeting: meeting, view: ViewState(pane: .documents)),
      ChairPhase(
        name: "documents-crisis", meeting: try DocumentsPaneTests.crisis(),
        view: ViewState(pane: .documents, selection: [.documents: 4])),
      ChairPhase(
        name: "help-filter", meeting: meeting, view: searching),
    ]
  }
}
