import Session

/// Sentences about the roll call, votes and motions.
extension Spoken {
  /// Short enough to be read out after each answer: `Brazil? Roll call, 1 of 15 answered.` The name
  /// comes first, so the chair can answer before the rest has been read out.
  var rollPrompt: String {
    let total = state.roster.delegations.count
    guard let code = scene.called else {
      return "Everyone has been called: roll close ends the roll call."
    }
    let answered = state.roster.delegations.count { $0.attendance != .notCalled }
    return "\(scene.label(code))? Roll call, \(answered) of \(total) answered\(correcting(code))."
  }

  /// Who answers next in the open vote, or how far it is; empty if none is open.
  var votePrompt: String {
    guard let vote = state.openVote else { return "" }
    switch vote.method {
    case .rollCall:
      guard let code = scene.called else {
        return "Everyone has answered: vote close announces the verdict."
      }
      let answered = vote.entitled.count - vote.unanswered.count
      let again =
        scene.view.backTo == nil && vote.cast[code] == .pass ? ", passed before, now yes or no" : ""
      return "\(scene.label(code))? Roll-call vote, \(answered) of \(vote.entitled.count) "
        + "answered\(again)\(correcting(code))."
    case .consensus:
      return vote.objections.isEmpty
        ? "Consensus on \(vote.question): does anybody object?"
        : "Consensus on \(vote.question): \(Wording.count(vote.objections.count, "objection"))."
    case .recorded:
      let voted = vote.entitled.count - vote.unanswered.count
      return "Recorded vote on \(vote.question): \(voted) of \(vote.entitled.count) have voted."
    case .placards, .secretBallot:
      let how = vote.method == .placards ? "Vote by placards" : "Secret ballot"
      let isCounted = vote.counted != nil || !vote.cast.isEmpty
      return "\(how) on \(vote.question): "
        + (isCounted
          ? "\(tally(vote))."
          : scene.session.takesAbstentions
            ? "how many yes, no and abstaining?" : "how many yes, and how many no?")
    }
  }

  private func correcting(_ code: String) -> String {
    guard scene.view.backTo == code else { return "" }
    let before: String? =
      if let vote = state.openVote {
        vote.cast[code].map(VerdictWords.answer)
      } else {
        state.delegation(code).map { AttendanceWords.word($0.attendance) }
      }
    return ", correcting \(before ?? "nothing")"
  }

  /// The open vote, or the last verdict during voting procedure.
  var voteLines: [String] {
    if scene.stage == .roll { return ["Roll call \(state.roster.roll.number). \(rollPrompt)"] }
    guard let vote = state.openVote else {
      guard state.inVotingProcedure, let last = state.voting.votes.last else { return [] }
      return [verdict(last)]
    }
    var lines = [
      PlainWords.sentence(
        "Vote \(vote.number) is open, \(VerdictWords.method(vote)): \(vote.question)")
    ]
    let prospect = VoteProspect(vote, state, setup)
    lines.append("\(capitalized(prospect.requirement)).")
    if vote.counted != nil || !vote.cast.isEmpty {
      let missing = VerdictWords.missing(prospect, isCounted: vote.counted != nil).text
      lines.append("\(capitalized(tally(vote))): \(missing).")
    }
    if !vote.objections.isEmpty {
      lines.append("Objecting: \(Wording.list(vote.objections.map(scene.label))).")
    }
    if let words = VerdictWords.chairMayVote(scene.session) {
      let answers = scene.session.chairsAnswers.map { CommandID.voteChair.line($0.rawValue) }
      lines.append("\(capitalized(words)): \(answers.joined(separator: " or ")).")
    }
    if vote.method == .rollCall { lines.append(votePrompt) }
    return lines
  }

  /// `12 yes, 2 no, 1 abstaining`
  private func tally(_ vote: Vote) -> String {
    let tally = vote.tally
    var words = "\(tally.yes) yes, \(tally.no) no, \(tally.abstain) abstaining"
    if tally.notParticipating > 0 { words += ", \(tally.notParticipating) not voting" }
    return words
  }

  /// `Vote 1, Draft resolution 1.1: 13 in favour, 1 against, 1 abstaining: adopted.`
  func verdict(_ vote: Vote) -> String {
    let reason = vote.reason(in: state) ?? VerdictWords.outcome(vote)
    return PlainWords.sentence("Vote \(vote.number), \(vote.question): \(reason)")
  }

  // MARK: - Motions

  /// The pending motions in the order in which they are put, one per line.
  var motionLines: [String] {
    let words = MotionWords(scene: scene)
    return scene.session.motionsInOrder.enumerated().map { index, motion in
      motionLine(motion, words, isFirst: index == 0)
    }
  }

  func motionLine(_ motion: Motion, _ words: MotionWords, isFirst: Bool) -> String {
    var line = "Motion \(motion.number)"
    if isFirst { line += motion.preferred ? ", put first by the chair" : ", put first" }
    line += ": \(words.title(motion))"
    let figures = [
      motion.totalMilliseconds.map(TimeSpan.words),
      motion.eachMilliseconds.map { TimeSpan.words(milliseconds: $0) + " each" },
      motion.timeMilliseconds.map(TimeSpan.words),
      motion.until.map { "until \(localTime.timeOfDay($0))" },
    ].compactMap { $0 }
    if !figures.isEmpty { line += ", \(figures.joined(separator: ", "))" }
    if let subject = motion.subject ?? words.subject(motion) { line += ", on \(subject)" }
    line += ", \(words.mover(motion))"
    if let second = words.second(motion) { line += ", \(second.text)" }
    return "\(line).\(requirement(motion))"
  }

  /// ` It needs 9 of 15 votes; still to be heard: 2 for, 2 against.`
  private func requirement(_ motion: Motion) -> String {
    guard let prospect = scene.session.prospect(of: motion) else { return "" }
    var words = prospect.needed.map { "It needs \($0)" } ?? capitalized(prospect.otherwise ?? "")
    guard !words.isEmpty else { return "" }
    if let unheard = scene.session.sideSpeeches(on: motion).unheard {
      words += "; still to be heard: \(unheard)"
    }
    return " \(words)."
  }
}
