import Session

/// Describes the meeting in sentences, for chairs who listen to it or read it line by line. The
/// sentences need no symbols, and the most important one comes first. Pure, like a screen.
struct Spoken {
  /// The data that the chair's screen would be drawn from.
  let scene: ChairScene

  /// - Parameters:
  ///   - backTo: in a roll call, the delegation being asked again.
  ///   - now: milliseconds since 1970.
  init(_ session: Session, backTo: String? = nil, now: Int) {
    var view = ViewState()
    view.backTo = backTo
    scene = ChairScene(session, view, hints: [], now: now)
  }

  var state: State { scene.state }
  var setup: Setup { scene.setup }
  var localTime: LocalTime { scene.localTime }

  /// The current state, short enough to be heard after every answer: `Speakers' list, topic 1.
  /// France has the floor, 45 seconds left.`
  var prompt: String {
    let held = state.meeting.interruption == nil ? "" : "Interrupted, the debate is paused. "
    let point = state.point.map { "\(capitalized(pointWords($0))) is being heard. " } ?? ""
    return held + point + place
  }

  /// The same without what interrupts it, which `noticeLines` tells.
  var place: String {
    switch scene.stage {
    case .notOpened: "The meeting has not been opened."
    case .adjourned: "Meeting \(state.meeting.number) is adjourned."
    case .suspended: suspension
    case .roll: rollPrompt
    case .vote: votePrompt
    case .speech: "\(heading). \(floor)"
    case .caucus: "\(heading). \(caucusClock)"
    case .idle: "\(heading). Nobody has the floor."
    }
  }

  /// Everything that the chair's screen shows, one or two sentences per line. Current business
  /// comes first, because a listener stops once they have heard enough.
  var whereabouts: [String] {
    noticeLines + timerLines + floorLines + voteLines + documentLines + queueLines(limit: 8)
      + motionLines
      + [topicLine, peopleLine, meetingLine]
  }

  /// The kind of debate that is going on.
  private var heading: String {
    if let caucus = state.floor.caucus { return scene.session.title(of: caucus) }
    let topic = state.number(ofTopic: state.agenda.current).map { ", topic \($0)" } ?? ", no topic"
    if state.inVotingProcedure { return "Voting procedure" + topic }
    return (scene.session.usesSpeakersList ? "Speakers' list" : "Debate") + topic
  }

  // MARK: - The meeting

  private var suspension: String {
    let words = "Meeting \(state.meeting.number) is suspended"
    guard let until = state.meeting.suspendedUntil else { return words + "." }
    let left = until - scene.now
    let rest = left > 0 ? "\(SpokenTime.left(left)) left" : "it is time to resume"
    return "\(words) until \(localTime.timeOfDay(until, seenAt: scene.now)), \(rest)."
  }

  /// The committee, the meeting, the time and who presides.
  var meetingLine: String {
    let meeting = state.meeting
    let status =
      meeting.status == .notOpened
      ? "The meeting has not been opened."
      : "Meeting \(meeting.number) is \(meeting.status.rawValue)."
    let presiding = state.meeting.presiding.map { " \($0) presides." } ?? ""
    return
      "\(PlainWords.sentence(scene.session.committee)) \(status) It is \(localTime.timeOfDay(scene.now)) (\(localTime.zone.name)).\(presiding)"
  }

  /// The topic under debate, and the question that the room sees.
  var topicLine: String {
    guard let topic = state.topic(state.agenda.current),
      let number = state.number(ofTopic: topic.id)
    else {
      return "No topic is under debate; the agenda has "
        + Wording.count(state.agenda.topics.count, "topic") + "."
    }
    var line = PlainWords.sentence("Topic \(number): \(topic.title)")
    if let shown = state.agenda.shownQuestion, topic.questions.indices.contains(shown) {
      line += " The room's screen shows question \(shown + 1): \(topic.questions[shown])"
    }
    return line
  }

  /// How many are here, with majorities and a missing quorum.
  var peopleLine: String {
    let counts = scene.counts
    guard state.roster.delegations.contains(where: { $0.attendance != .notCalled }) else {
      return "\(Wording.count(counts.members, "member")); the roll has not been called."
    }
    var line = "\(counts.present) of \(Wording.count(counts.members, "member")) are here"
    if counts.voting > 0 { line += ", \(counts.voting) of them present and voting" }
    line += counts.observerWords ?? ""
    line += "; a majority is \(counts.simpleMajority), two thirds \(counts.twoThirds)."
    if !state.roster.roll.open, counts.present < counts.quorumToOpen {
      line += " There is no quorum: \(counts.quorumToOpen) are needed."
    } else if !state.roster.roll.open, counts.present < counts.quorumToVote {
      line += " There is no quorum to vote: \(counts.quorumToVote) are needed."
    }
    return line
  }

  /// What interrupts or accompanies the debate: an update, an announcement, a point.
  var noticeLines: [String] {
    var lines: [String] = []
    if let world = state.meeting.world {
      let standing = world.isHeld ? ", and the world clock is stopped" : ""
      lines.append("Crisis time passed: \(world.span(at: scene.now))\(standing).")
    }
    if let interruption = state.meeting.interruption {
      lines.append(
        PlainWords.sentence(
          "Interrupted since \(localTime.timeOfDay(interruption.since)): \(interruption.text)"))
    } else if let announcement = state.meeting.announcement {
      lines.append(PlainWords.sentence("Announcement on the room's screen: \(announcement)"))
    }
    if let point = state.point {
      let about = point.text.isEmpty ? "" : ", about \(point.text)"
      lines.append("\(capitalized(pointWords(point))) is being heard\(about).")
      for held in state.points.heard.dropLast().reversed() {
        lines.append("\(capitalized(pointWords(held))) is heard after it.")
      }
    }
    return lines
  }

  /// `Timer 1 (Reading time): 4 minutes left.`
  var timerLines: [String] {
    state.floor.clocks.timers.map { timer in
      let face = ClockFace(timer.countdown, at: scene.now)
      let paused = face.isRunning ? "" : ", paused"
      return capitalized("\(timer.words): \(SpokenTime.clock(face))\(paused).")
    }
  }

  /// `point of order by Malta`
  func pointWords(_ point: RaisedPoint) -> String {
    "\(point.kind.title) by \(scene.label(point.code))"
  }

  /// Only the first letter is changed.
  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// Spans of time in spoken form.
enum SpokenTime {
  /// `45 seconds`: the time left, rounded up to a full second like a countdown, or to a full minute
  /// from one hour on.
  static func left(_ milliseconds: Int) -> String {
    let unit = milliseconds >= 3_600_000 ? 60_000 : 1000
    return TimeSpan.words(milliseconds: (milliseconds + unit - 1) / unit * unit)
  }

  /// `45 seconds left`, `time is up`, `12 seconds over time`.
  static func clock(_ face: ClockFace) -> String {
    if face.left > 0 { return "\(left(face.left)) left" }
    return face.left > -1000
      ? "time is up" : "\(TimeSpan.words(milliseconds: -TimeSpan.shown(left: face.left))) over time"
  }
}
