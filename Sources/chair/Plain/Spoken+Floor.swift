import Session

/// Sentences about the floor, the caucus, and the delegations waiting to speak.
extension Spoken {
  /// `France has the floor, 45 seconds left.`
  var floor: String {
    guard let speech = state.floor.speech, let face = ClockFace.speech(state, at: scene.now) else {
      return "Nobody has the floor."
    }
    let paused =
      face.isRunning || state.meeting.interruption != nil ? "" : ", with the clock paused"
    return "\(scene.label(speech.code)) has the floor, \(SpokenTime.clock(face))\(paused)."
  }

  /// `8 minutes 20 seconds left.`
  var caucusClock: String {
    guard let face = ClockFace.caucus(state, at: scene.now) else { return "" }
    let paused =
      face.isRunning || state.floor.caucus?.clockFollowsSpeeches == true
        || state.meeting.interruption != nil
      ? "" : ", with the clock paused"
    let floor = state.floor.caucus?.kind == .unmoderated ? "" : " Nobody has the floor."
    return capitalized("\(SpokenTime.clock(face))\(paused).") + floor
  }

  /// Who has the floor or is owed it, the caucus, and points that wait.
  var floorLines: [String] {
    var lines: [String] = []
    switch scene.stage {
    case .suspended: lines.append(suspended)
    case .speech: lines.append(speechLine)
    case .roll, .vote, .notOpened, .adjourned: break
    case .caucus, .idle: lines.append("Nobody has the floor.")
    }
    if let caucus = state.floor.caucus { lines.append(caucusLine(caucus)) }
    if let ended = state.floor.endedCaucus, scene.session.mayExtendEndedCaucus {
      lines.append("The \(scene.session.titleInSentence(of: ended)) may still be extended.")
    }
    if let owed = state.voting.rightsOwed.first {
      let others = state.voting.rightsOwed.dropFirst().map(scene.label)
      let then = others.isEmpty ? "" : ", then \(Wording.list(others, limit: 6))"
      lines.append("\(scene.label(owed)) is owed an explanation of vote\(then): speech rights.")
    }
    if scene.stage == .idle, state.inVotingProcedure, let next = scene.session.votingPlan.next {
      lines.append(
        "Next to be put: \(scene.session.question(of: next)), \(scene.session.reason(for: next)): "
          + "\(CommandID.votingNext.name).")
    }
    for point in state.points.waiting {
      lines.append(capitalized("\(point.kind.title) by \(scene.label(point.code)) waits."))
    }
    if let owed = state.repliesOwed.first {
      lines.append("\(scene.label(owed)) was granted a reply: speech reply.")
    }
    return lines
  }

  private var suspended: String {
    state.floor.speech == nil ? "Nobody has the floor." : "During the suspension: \(floor)"
  }

  private var speechLine: String {
    guard let speech = state.floor.speech else { return floor }
    let granted = TimeSpan.words(milliseconds: speech.grantedMilliseconds)
    var line = "\(floor) It was granted \(granted)"
    if let giver = speech.yieldedBy, speech.origin == .comment {
      line += " to comment on \(scene.label(giver))"
    } else if let giver = speech.yieldedBy {
      line += ", yielded by \(scene.label(giver))"
    } else {
      line += ", \(origin(speech.origin))"
    }
    if let target = speech.openTo { line += ", and is open to \(target.rawValue)" }
    if let question = speech.openQuestion {
      line += "; \(scene.label(question.code)) puts a question"
    }
    return line + "."
  }

  private func origin(_ origin: Speech.Origin) -> String {
    switch origin {
    case .list: "from the speakers' list"
    case .caucus: "in the \(scene.session.ownCaucusTitle ?? "moderated caucus")"
    case .roundRobin: "in the \(scene.session.ownCaucusTitle ?? "round")"
    case .consultation:
      state.floor.caucus.flatMap {
        $0.phase == nil ? nil : "in \(scene.session.titleInSentence(of: $0))"
      } ?? "in the \(scene.session.ownCaucusTitle ?? "consultation")"
    case .rights, .explanation: "to explain its vote"
    case .favour: "to speak for what is put next"
    case .against: "to speak against what is put next"
    case .reply: "in reply"
    case .comment: "to comment"
    case .presentation: "to present a document"
    case .chair: "called by the chair"
    }
  }

  private func caucusLine(_ caucus: Caucus) -> String {
    var line = scene.session.title(of: caucus)
    if !caucus.topic.isEmpty { line += " on \(caucus.topic)" }
    line += ", moved by \(scene.label(caucus.by))"
    if let face = ClockFace.caucus(state, at: scene.now) {
      line += ": \(SpokenTime.clock(face)) of \(TimeSpan.words(milliseconds: face.granted))"
    }
    if let each = caucus.eachMilliseconds {
      line += ", \(TimeSpan.words(milliseconds: each)) each"
    }
    if caucus.kind != .roundRobin, let fit = caucus.speakersLeft {
      line += ", room for \(Wording.count(fit, "speaker"))"
    }
    if caucus.phase == .inFavour {
      line += ", then as long against"
    }
    if let code = caucus.mustSpeakNext { line += ". \(scene.label(code)) must speak next" }
    return line + "."
  }

  /// The delegations waiting to speak: in a caucus those whose placards were picked, otherwise the
  /// speakers' list.
  /// - Parameter limit: the number of names to list before the rest is only counted.
  func queueLines(limit: Int) -> [String] {
    let isOutside = [.notOpened, .adjourned, .roll, .vote].contains(scene.stage)
    let queue = ChairLists.floor(state)
    if isOutside, queue.isEmpty { return [] }
    guard let caucus = state.floor.caucus else {
      guard scene.session.usesSpeakersList else {
        return ["Nobody is waiting: call on placards with speech start and a name."]
      }
      let list = state.debate.list
      let each = TimeSpan.words(milliseconds: list.speakingTimeMilliseconds)
      let status = list.open ? "open" : list.wasOpened ? "closed" : "not open"
      let waiting = queue.isEmpty ? "nobody is on it" : named(queue, limit: limit)
      return ["The speakers' list is \(status), \(each) each: \(waiting)."]
    }
    switch caucus.kind {
    case .moderated where queue.isEmpty: return ["No placard is picked."]
    case .moderated: return ["Placards picked: \(named(queue, limit: limit))."]
    case .roundRobin where queue.isEmpty: return ["Everyone has spoken."]
    case .roundRobin: return ["Still to speak: \(named(queue, limit: limit))."]
    case .consultation: return ["Nobody is waiting: the chair gives the floor by name."]
    case .unmoderated: return ["Nobody is waiting: the caucus has no speakers."]
    }
  }

  /// `1 Malta, 2 Ecuador (not here) and 4 more`
  private func named(_ codes: [String], limit: Int) -> String {
    let names = codes.prefix(limit).enumerated().map { index, code in
      let isHere = state.delegation(code)?.attendance.isHere ?? false
      return "\(index + 1) \(scene.label(code))" + (isHere ? "" : " (not here)")
    }
    let more = codes.count - names.count
    return names.joined(separator: ", ") + (more > 0 ? " and \(more) more (queue lists all)" : "")
  }
}
