import Catalogue
import Session

/// Which keys the hint row shows, by what is on the floor and where the keys go: the lines of the
/// keymap, the likeliest first. What is not named here has its place in `?`, however much it is in
/// order: a suspended meeting's list can be mended, but nobody waits for that.
struct HintOrder {
  let session: Session
  let view: ViewState
  private let situation: Situation

  init(_ session: Session, _ view: ViewState) {
    self.session = session
    self.view = view
    situation = session.situation
  }

  private var state: State { session.state }

  /// Lines as the keymap has them.
  var lines: [String] {
    if situation.isInterrupted { return ["interrupt end", "announce \""] + elsewhere }
    // One that waits is ruled on when the speech is over.
    let isHeard =
      situation.isHearingPoint || (situation.speech == nil && !state.waitingPoints.isEmpty)
    let point = !isHeard ? [] : ["point {point} sustained", "point {point} denied"]
    return point + (outside ?? inMeeting) + elsewhere
  }

  /// What is wanted while nobody sits.
  private var outside: [String]? {
    if situation.roll != .closed { return nil }
    switch situation.meeting {
    case .open: return nil
    case .suspended: return ["meeting resume", "announce \"", "roll open", "snapshot \""]
    case .notOpened: return ["meeting open", "roll open", "announce \""]
    case .adjourned: return ["minutes", "meeting open", "announce \"", "snapshot \""]
    }
  }

  private var inMeeting: [String] {
    // A speech ends before the vote or the roll goes on.
    guard situation.speech == nil else { return parts }
    if let vote = state.openVote { return of(vote) }
    if situation.roll != .closed { return roll }
    // Whoever voted with rights is heard before anything else.
    return state.rightsOwed.isEmpty ? parts : ["speech rights"] + parts
  }

  private var parts: [String] {
    switch view.pane {
    case .motions where situation.pendingMotions > 0: return motions
    case .roster: return roster + floor
    case .record: return ["correct speech {past} ", "note {speaker} \"", "snapshot \"", "redo"]
    case .floor, .vote, .motions: return floor
    }
  }

  /// What is one key away wherever the chair is.
  private var elsewhere: [String] {
    switch view.pane {
    case .roster: ["filter", "least-heard"]
    // What comes after a verdict is on the floor.
    case .vote where situation.vote == nil: ["pane floor"]
    default: []
    }
  }

  private var roll: [String] {
    let isThrough = situation.roll == .called && view.backTo == nil
    // A roll that everyone has answered is easily left open: the meeting goes on.
    guard view.pane == .roster else {
      return isThrough ? ["roll close"] + parts : ["pane roster", "roll close"]
    }
    if isThrough { return ["roll close", "back"] }
    return [
      "attend {called} present", "attend {called} voting", "attend {called} absent", "back",
      "filter", "roll close",
    ]
  }

  private func of(_ vote: Vote) -> [String] {
    guard view.pane == .vote else { return ["pane vote", "vote close"] }
    let chairs = session.chairsDecidingAnswer.map { ["vote chair \($0.rawValue)"] } ?? []
    return chairs + answers(vote)
  }

  private func answers(_ vote: Vote) -> [String] {
    // While nobody has answered, the vote may be taken in another way.
    let methods =
      vote.isBegun
      ? [] : ["placards", "roll-call", "consensus", "secret-ballot"].map { "vote by \($0)" }
    switch vote.method {
    case .rollCall, .recorded:
      let isDone = vote.unanswered.isEmpty
      let answers = ["yes", "no", "abstain", "pass", "yes-with-rights", "no-with-rights", "absent"]
        .map { "vote cast {asked} \($0)" }
      return (isDone ? ["vote close"] : []) + answers.prefix(3) + methods + answers.dropFirst(3)
        + ["back", "vote close"]
    case .consensus: return ["vote close", "vote object "] + methods
    case .placards, .secretBallot:
      let isCounted = vote.counted != nil || !vote.cast.isEmpty
      return (isCounted ? ["vote close", "vote count "] : ["vote count ", "vote close"])
        + ["vote cancel"] + methods
    }
  }

  /// Before a motion is put it is seconded and debated; the order of the keys is that of the acts.
  private var motions: [String] {
    let first = session.motionsInOrder.first
    // While somebody speaks no motion is put: the speech comes first.
    var lines = situation.speech == nil ? [] : ["speech end", "speech pause", "speech resume"]
    if let first, session.needsSecond(first) { lines.append("motion second {motion} ") }
    lines += sides
    if let first, session.prospect(of: first)?.decision == .noObjection {
      lines += ["motion pass {motion} unopposed", "motion object {motion} "]
    }
    lines += [
      "motion vote next ", "motion pass {motion}", "motion fail {motion}",
      "motion pass {motion} unopposed",
    ]
    let selected = Placeholders(session, view).motion
    if selected?.number != first?.number { lines.append("motion prefer {motion}") }
    lines += ["motion withdraw {motion}", "motion rule-out {motion} \"", "motion "]
    return lines + speech
  }

  /// The side that is heard next on what is put next.
  private var sides: [String] {
    switch SideSpeeches(session).next {
    case .favour: ["speech favour ", "speech against "]
    case .against: ["speech against ", "speech favour "]
    default: []
    }
  }

  private var roster: [String] {
    var lines = [situation.caucus == nil ? "speakers add {seat}" : "caucus queue {seat}"]
    if let code = Placeholders(session, view).seat, let delegation = state.delegation(code) {
      lines += [Attendance.present, .voting, .absent].filter { $0 != delegation.attendance }
        .map { "attend {seat} \($0.rawValue)" }
    }
    let clock = situation.speech == nil ? [] : ["speech pause", "speech resume", "speech end"]
    return clock + ["speech start {seat}"] + lines + ["least-heard", "filter"]
  }

  private var floor: [String] {
    if situation.speech != nil { return speech }
    if let caucus = situation.caucus { return of(caucus) }
    if situation.inVotingProcedure {
      return ["speech rights"] + sides + [
        "vote open \"", "speech start", "voting end", "motion ", "announce \"",
      ]
    }
    return debate
  }

  private var speech: [String] {
    guard let speech = state.speech else { return ["speech start"] }
    let clock = ["speech pause", "speech resume"]
    // What its time was given to is what the room waits for.
    switch speech.openTo {
    case .questions where speech.openQuestion == nil:
      return ["speech question "] + clock + ["speech end", "point ", "speakers add "]
    case .comments: return ["speech comment "] + clock + ["speech end", "point ", "speakers add "]
    default: break
    }
    return clock + [
      "speech end", "speech extend 15s", "yield ", "caucus queue ", "speakers add ", "point ",
      "caucus end",
    ]
  }

  private func of(_ caucus: Caucus.Kind) -> [String] {
    let clock = ["caucus pause", "caucus resume", "caucus end", "motion ", "announce \""]
    switch caucus {
    case .unmoderated: return clock
    case .consultation: return ["speech start "] + clock
    case .roundRobin: return ["speech start", "caucus end", "motion ", "speech start "]
    case .moderated:
      let next = ["speech start", "caucus queue "]
      let isPicked = state.mustSpeakNext != nil || state.caucus?.queue.isEmpty == false
      return (isPicked ? next : next.reversed()) + ["speech start "] + clock
    }
  }

  private var debate: [String] {
    let list = state.debate.list
    var lines: [String] = []
    if session.delegations.allSatisfy({ $0.attendance == .notCalled }) { lines.append("roll open") }
    if situation.topic == nil, !session.topics.isEmpty { lines.append("agenda set ") }
    if let owed = state.repliesOwed.first, !owed.isEmpty { lines.append("speech reply {replying}") }
    guard session.usesSpeakersList else {
      return lines + [
        "speech start ", "motion ", "vote open \"", "debate close", "announce \"",
      ]
    }
    if situation.list != .open, !state.debate.closed { lines.append("speakers open") }
    if list.queue.isEmpty {
      return lines + [
        "speakers add ", "motion ", "speech start ", "vote open \"", "debate close",
        "speakers close", "announce \"",
      ]
    }
    return lines + [
      "speech start", "speakers add ", "motion ", "speakers skip", "speech start ",
      "speakers remove {queued}", "speakers move {queued} {earlier}",
      "speakers move {queued} {later}", "vote open \"",
    ]
  }
}
