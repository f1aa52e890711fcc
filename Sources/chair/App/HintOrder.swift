import Catalogue
import Session

/// Which keys the hint row shows, depending on what is on the floor and which pane has the focus:
/// lines of the keymap, the likeliest first. Other lines appear only in `?`, even when they are in
/// order: the speakers' list of a suspended meeting can be edited, but that is rarely wanted.
struct HintOrder {
  /// Decides what is going on.
  let session: Session
  /// Decides which pane has the focus.
  let view: ViewState
  private let situation: Situation

  init(_ session: Session, _ view: ViewState) {
    self.session = session
    self.view = view
    situation = session.state.situation
  }

  private var state: State { session.state }

  /// Lines as written in the keymap.
  var lines: [String] { wanted.map(\.text) }

  private var wanted: [HintLine] {
    // A waiting point is ruled on when the speech is over.
    let isHeard =
      situation.isHearingPoint || (situation.speech == nil && !state.points.waiting.isEmpty)
    let point: [HintLine] =
      !isHeard ? [] : [.say(.point, "{point} sustained"), .say(.point, "{point} denied")]
    if situation.isInterrupted {
      return point + [.say(.interruptEnd), .say(.announce, "\"")] + elsewhere
    }
    return point + (outside ?? inMeeting) + elsewhere
  }

  /// The hints while the meeting is not in session.
  private var outside: [HintLine]? {
    if situation.roll != .closed { return nil }
    switch situation.meeting {
    case .open: return nil
    case .suspended:
      return [.say(.meetingResume), .say(.announce, "\""), .say(.rollOpen), .say(.snapshot, "\"")]
    case .notOpened: return [.say(.meetingOpen), .say(.rollOpen), .say(.announce, "\"")]
    case .adjourned:
      return [
        .screen("minutes "), .say(.meetingOpen), .say(.announce, "\""), .say(.snapshot, "\""),
      ]
    }
  }

  /// Turning the pages of the text on the room's screen.
  private var pages: [HintLine] {
    state.textOnFloor == nil ? [] : [.say(.docPage, "next"), .say(.docPage, "previous")]
  }

  private var inMeeting: [HintLine] {
    // A speech ends before the vote or the roll call continues.
    guard situation.speech == nil else { return parts }
    if let vote = state.openVote { return of(vote) }
    if situation.roll != .closed { return roll }
    // Delegations that voted with rights are heard before anything else.
    return state.voting.rightsOwed.isEmpty ? parts : [.say(.speechRights)] + parts
  }

  private var parts: [HintLine] {
    switch view.pane {
    case .motions where situation.pendingMotions > 0: return motions
    case .roster: return roster + floor
    // An undecided question comes before everything else.
    case .vote: return [.say(.votingNext), .say(.voteAgain, "{again}")] + floor
    case .documents: return DocumentHints(session, view).lines.map(HintLine.init) + floor
    default: return view.pane.spec.hints?.map(HintLine.init) ?? floor
    }
  }

  /// Hints that depend only on the focused pane.
  private var elsewhere: [HintLine] {
    switch view.pane {
    case .roster: [.screen("filter"), .screen("least-heard")]
    // Documents are handed in and signed at any time.
    case .documents: DocumentHints(session, view).lines.map(HintLine.init)
    // After a verdict the meeting continues on the floor.
    case .vote where situation.vote == nil: [.screen("pane floor")]
    default: []
    }
  }

  private var roll: [HintLine] {
    let isThrough = situation.roll == .called && view.backTo == nil
    // A roll call that everyone has answered is easily left open, and the meeting continues anyway.
    guard view.pane == .roster else {
      return isThrough ? [.say(.rollClose)] + parts : [.screen("pane roster"), .say(.rollClose)]
    }
    if isThrough { return [.say(.rollClose), .screen("back")] }
    return [
      .say(.attend, "{called} present"), .say(.attend, "{called} voting"),
      .say(.attend, "{called} absent"), .say(.attend, "{called} excused"), .screen("back"),
      .say(.attend, "rest present"), .screen("filter"), .say(.rollClose),
    ]
  }

  private func of(_ vote: Vote) -> [HintLine] {
    guard view.pane == .vote else { return [.screen("pane vote"), .say(.voteClose)] + pages }
    let chairs = session.chairsAnswers.map { HintLine.say(.voteChair, $0.rawValue) }
    let lines = chairs + answers(vote)
    return lines.prefix(3) + pages + lines.dropFirst(3)
  }

  private func answers(_ vote: Vote) -> [HintLine] {
    // Until a delegation has answered, the voting method may be changed.
    let methods: [HintLine] =
      vote.isBegun
      ? []
      : ["placards", "roll-call", "consensus", "secret-ballot"].map { HintLine.say(.voteBy, $0) }
    switch vote.method {
    case .rollCall, .recorded:
      let isDone = vote.unanswered.isEmpty
      let answers = ["yes", "no", "abstain", "pass", "yes-with-rights", "no-with-rights", "absent"]
        .map { HintLine.say(.voteCast, "{asked} \($0)") }
      return (isDone ? [.say(.voteClose)] : []) + answers.prefix(3) + methods + answers.dropFirst(3)
        + [.screen("back"), .say(.voteClose)]
    case .consensus: return [.say(.voteClose), .say(.voteObject, "")] + methods
    case .placards, .secretBallot:
      let isCounted = vote.counted != nil || !vote.cast.isEmpty
      return
        (isCounted
        ? [.say(.voteClose), .say(.voteCount, "")] : [.say(.voteCount, ""), .say(.voteClose)])
        + [.say(.voteCancel)] + methods
    }
  }

  /// A motion is seconded and debated before it is put, and the keys are in that order.
  private var motions: [HintLine] {
    let first = session.motionsInOrder.first
    // No motion is put during a speech, so the speech's keys come first.
    var lines: [HintLine] =
      situation.speech == nil ? [] : [.say(.speechEnd), .say(.speechPause), .say(.speechResume)]
    if let first, session.needsLeave(first) { lines.append(.say(.motionLeave, "{motion}")) }
    if let first, session.needsSecond(first) { lines.append(.say(.motionSecond, "{motion} ")) }
    lines += sides
    if let first, session.prospect(of: first)?.decision == .noObjection {
      lines += [.say(.motionPass, "{motion} unopposed"), .say(.motionObject, "{motion} ")]
    }
    lines += [
      .say(.motionVote, "next "), .say(.motionPass, "{motion}"), .say(.motionFail, "{motion}"),
      .say(.motionPass, "{motion} unopposed"),
    ]
    let selected = Placeholders(session, view).motion
    if selected?.number != first?.number { lines.append(.say(.motionPrefer, "{motion}")) }
    lines += [
      .say(.motionWithdraw, "{motion}"), .say(.motionRuleOut, "{motion} \""), .say(.motion, ""),
    ]
    return lines + speech
  }

  /// Speeches on what is voted next; the side to be heard next comes first.
  private var sides: [HintLine] {
    switch SideSpeeches(session).next {
    case .favour: [.say(.speechFavour, ""), .say(.speechAgainst, "")]
    case .against: [.say(.speechAgainst, ""), .say(.speechFavour, "")]
    default: []
    }
  }

  private var roster: [HintLine] {
    var lines: [HintLine] = [
      situation.caucus == nil ? .say(.speakersAdd, "{seat}") : .say(.caucusQueue, "{seat}")
    ]
    if let code = Placeholders(session, view).seat, let delegation = state.delegation(code) {
      lines += [Attendance.present, .voting, .absent, .excused]
        .filter { $0 != delegation.attendance }
        .map { HintLine.say(.attend, "{seat} \($0.rawValue)") }
    }
    let clock: [HintLine] =
      situation.speech == nil ? [] : [.say(.speechPause), .say(.speechResume), .say(.speechEnd)]
    return clock + [.say(.speechStart, "{seat}")] + lines + [
      .screen("least-heard"), .screen("filter"),
    ]
  }

  private var floor: [HintLine] {
    if situation.speech != nil { return speech }
    if let caucus = situation.caucus { return of(caucus) }
    if situation.inVotingProcedure {
      return [.say(.speechRights)] + sides + [
        .say(.votingNext),
        .say(.voteOpen, "\""), .say(.speechStart), .say(.votingEnd), .say(.motion, ""),
        .say(.announce, "\""),
      ]
    }
    return debate
  }

  private var speech: [HintLine] {
    guard let speech = state.floor.speech else { return [.say(.speechStart)] }
    let clock: [HintLine] = [.say(.speechPause), .say(.speechResume)]
    // The meeting waits for the questions or comments that the speaker has yielded to.
    switch speech.openTo {
    case .questions where speech.openQuestion == nil:
      return [.say(.speechQuestion, "")] + clock + [
        .say(.speechEnd), .say(.point, ""), .say(.speakersAdd, ""),
      ]
    case .comments:
      return [.say(.speechComment, "")] + clock + [
        .say(.speechEnd), .say(.point, ""), .say(.speakersAdd, ""),
      ]
    default: break
    }
    return clock + [
      .say(.speechEnd), .say(.speechExtend, "15s"), .say(.yield, ""), .say(.caucusQueue, ""),
      .say(.speakersAdd, ""), .say(.point, ""),
      .say(.caucusEnd),
    ]
  }

  private func of(_ caucus: Caucus.Kind) -> [HintLine] {
    let clock: [HintLine] = [
      .say(.caucusPause), .say(.caucusResume), .say(.caucusEnd), .say(.motion, ""),
      .say(.announce, "\""),
    ]
    switch caucus {
    case .unmoderated: return clock
    case .consultation: return [.say(.speechStart, "")] + clock
    case .roundRobin:
      return [.say(.speechStart), .say(.caucusEnd), .say(.motion, ""), .say(.speechStart, "")]
    case .moderated:
      let next: [HintLine] = [.say(.speechStart), .say(.caucusQueue, "")]
      let isPicked = state.mustSpeakNext != nil || state.floor.caucus?.queue.isEmpty == false
      return (isPicked ? next : next.reversed()) + [.say(.speechStart, "")] + clock
    }
  }

  private var debate: [HintLine] {
    let list = state.debate.list
    var lines: [HintLine] = []
    if session.state.roster.delegations.allSatisfy({ $0.attendance == .notCalled }) {
      lines.append(.say(.rollOpen))
    }
    if situation.topic == nil, !session.state.agenda.topics.isEmpty {
      lines.append(.say(.agendaSet, ""))
    }
    if let owed = state.repliesOwed.first, !owed.isEmpty {
      lines.append(.say(.speechReply, "{replying}"))
    }
    guard session.usesSpeakersList else {
      return lines + [
        .say(.speechStart, ""), .say(.motion, ""), .say(.voteOpen, "\""), .say(.debateClose),
        .say(.announce, "\""),
      ]
    }
    if situation.list != .open, !state.debate.closed { lines.append(.say(.speakersOpen)) }
    if list.queue.isEmpty {
      return lines + [.say(.speakersAdd, "")] + pages + [
        .say(.motion, ""), .say(.speechStart, ""), .say(.voteOpen, "\""), .say(.debateClose),
        .say(.speakersClose), .say(.announce, "\""),
      ]
    }
    return lines + [.say(.speechStart), .say(.speakersAdd, "")] + pages + [
      .say(.motion, ""), .say(.speakersSkip),
      .say(.speechStart, ""),
      .say(.speakersRemove, "{queued}"), .say(.speakersMove, "{queued} {earlier}"),
      .say(.speakersMove, "{queued} {later}"), .say(.voteOpen, "\""),
    ]
  }
}

/// A line of the keymap: a session command with its arguments, or a screen command.
private struct HintLine {
  let text: String

  /// - Parameter arguments: an empty string means that the chair types them.
  static func say(_ id: CommandID, _ arguments: String? = nil) -> HintLine {
    HintLine(text: arguments.map(id.line) ?? id.name)
  }

  static func screen(_ line: String) -> HintLine { HintLine(text: line) }
}
