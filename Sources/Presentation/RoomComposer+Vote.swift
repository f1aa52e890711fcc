import Phrases
import Session

/// A question that is put to the vote, and its result.
extension RoomComposer {
  func open(_ vote: Vote, _ view: inout RoomView) {
    let prospect = VoteProspect(vote, state, session.setup)
    view.headline = say(.voteBy, "\(vote.number)", say(vote.method.roomWord))
    view.question = question(of: vote)
    view.vote = put(vote)
    view.brief = vote.nextToAnswer.map(label) ?? question(of: vote)
    if let next = vote.nextToAnswer {
      view.party = party(next)
      view.note = say(vote.cast[next] == .pass ? .answersNow : .isCalled)
    }
    switch vote.method {
    case .consensus:
      view.title = say(vote.objections.isEmpty ? .anybodyObjects : .objection)
      view.vote?.isObjectedTo = !vote.objections.isEmpty
      if !vote.objections.isEmpty { view.vote?.objections = names(vote.objections) }
    case .secretBallot:
      view.title = say(.secretBallot)
      view.figures = needed(vote, prospect)
    case .placards where !vote.isCounted:
      view.title = say(.raisePlacards)
      view.figures = needed(vote, prospect)
    case .rollCall, .placards, .recorded:
      if vote.method == .rollCall, vote.nextToAnswer == nil { view.title = say(.everyoneAnswered) }
      view.figures = tally(vote)
      if vote.isCounted { view.briefMark = "✓\(vote.tally.yes) ✗\(vote.tally.no)" }
    }
    var (words, stop) = requirementWords(vote, prospect)
    if let missing = missingWords(vote, prospect) { words += " · \(missing)" }
    view.requirement = words
    view.vote?.canStop = stop
    let isByName = vote.method == .rollCall || (vote.method.isByName && !vote.cast.isEmpty)
    if isByName { view.vote?.entries = entries(vote) }
  }

  func closed(_ vote: Vote, _ view: inout RoomView) {
    view.headline = say(news.isCorrection ? .voteCorrected : .vote, "\(vote.number)")
    view.question = question(of: vote)
    view.vote = put(vote)
    var verdict = decision(vote)
    let tally = vote.tally
    if tally.yes + tally.no + tally.abstain > 0, verdict.outcome != .withdrawn {
      view.figures = self.tally(vote)
    }
    verdict.reason = reasons.of(vote)?.capitalizedFirst
    if !vote.vetoes.isEmpty { verdict.veto = say(.veto, names(vote.vetoes)) }
    let owed = state.voting.rightsOwed.filter { vote.cast[$0]?.hasRights == true }
    if !owed.isEmpty { verdict.explanations = say(.explanationsBy, names(owed)) }
    view.verdict = verdict
    // A secret ballot stays secret after it is closed.
    if vote.method.isByName, !vote.cast.isEmpty || vote.method == .rollCall,
      verdict.outcome != .withdrawn
    {
      view.vote?.entries = entries(vote)
    }
    view.brief = question(of: vote)
    view.briefMark = verdict.words
  }

  /// Voting procedure, between two questions.
  func voting(_ view: inout RoomView) {
    view.title = say(.procedure)
    view.brief = say(.procedure)
    if !state.voting.rightsOwed.isEmpty {
      view.headline = say(.explanations)
      view.speakers = speakers(state.voting.rightsOwed)
    }
    if let last = state.voting.votes.last, last.outcome != nil {
      view.note = say(.lastVote, question(of: last))
      view.verdict = decision(last)
    }
    tellNews(&view)
  }

  /// The question, in which a document has its name in the language.
  func question(of vote: Vote) -> String {
    MinutesVoice(language, for: session.setup).question(vote, in: state)
  }

  private func decision(_ vote: Vote) -> RoomView.Decision {
    let outcome = vote.outcome ?? .withdrawn
    return .init(
      outcome: outcome, words: "\(outcome.symbol) \(say(vote.roomOutcome))".uppercased())
  }

  private func put(_ vote: Vote) -> RoomView.PutVote {
    let isOpen = vote.status == .open
    let isTold = vote.method != .consensus && (vote.isCounted || !isOpen)
    return .init(
      number: vote.number, method: vote.method, isOpen: isOpen, tally: isTold ? vote.tally : nil)
  }

  private func names(_ codes: [String]) -> String {
    codes.map(label).joined(separator: ", ")
  }

  /// What is needed for adoption, and who can veto it.
  private func requirementWords(
    _ vote: Vote, _ prospect: VoteProspect
  ) -> (String, stop: String?) {
    guard language != .english else {
      let parts = prospect.requirement.capitalizedFirst.split(separator: ";", maxSplits: 1)
      return (
        parts.first.map(String.init) ?? "",
        parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
      )
    }
    if vote.method == .consensus { return (say(.unlessObjected), nil) }
    if !prospect.decides { return (say(.nothingIsDecided).capitalizedFirst, nil) }
    let counts =
      prospect.shares.isEmpty
      ? [.init(needed: prospect.needed, base: vote.entitled.count)] : prospect.shares
    let takes = say(.takes, ofWords(counts))
    return (
      prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, takes) : takes,
      prospect.canStop.isEmpty ? nil : say(.canStopIt, names(prospect.canStop))
    )
  }

  /// What is still needed; `nil` if nothing is counted.
  private func missingWords(_ vote: Vote, _ prospect: VoteProspect) -> String? {
    if vote.method == .consensus || vote.method == .secretBallot { return nil }
    guard vote.isCounted, prospect.decides else { return nil }
    if prospect.missing == 0 {
      return prospect.stopping.isEmpty ? say(.enough) : say(.enoughBut, names(prospect.stopping))
    }
    if vote.counted != nil { return say(.tooFew, "\(prospect.missing)") }
    if prospect.isOutOfReach { return say(.outOfReach) }
    let words = say(.moreNeeded, "\(prospect.missing)")
    return prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, words) : words
  }

  private func needed(_ vote: Vote, _ prospect: VoteProspect) -> [RoomView.Figure] {
    let mayVote = RoomView.Figure.number(say(.mayVote), vote.entitled.count)
    guard prospect.decides else { return [mayVote] }
    return [
      mayVote, .number(say(.neededIfAllVote), brief: say(.needed), prospect.needed),
    ]
  }

  private func tally(_ vote: Vote) -> [RoomView.Figure] {
    let tally = vote.tally
    var figures = [
      RoomView.Figure.number(say(.inFavour), brief: say(.inFavourBrief), tally.yes),
      .number(say(.against), brief: say(.againstBrief), tally.no),
      .number(say(.abstaining), brief: say(.abstainingBrief), tally.abstain),
    ]
    if tally.notParticipating > 0 {
      figures.append(
        .number(
          say(.notParticipating), brief: say(.notParticipatingBrief), tally.notParticipating))
    }
    if vote.status == .open, vote.method == .rollCall {
      figures.append(
        .number(
          say(.toAnswer), brief: say(.toAnswerBrief), vote.unanswered.count, isMuted: true))
    }
    return figures
  }

  /// The answers, in the order in which delegations are called.
  private func entries(_ vote: Vote) -> [RoomView.PutVote.Entry] {
    let called = vote.status == .open ? vote.nextToAnswer : nil
    return vote.entitled.map { code in
      .init(
        party: party(code),
        // A delegation that has not answered by the close did not participate.
        answer: vote.cast[code] ?? (vote.status == .closed ? .absent : nil),
        isCalled: code == called)
    }
  }
}

extension Vote {
  /// Whether there is an answer or a count.
  package var isCounted: Bool { counted != nil || !cast.isEmpty }
}

extension VoteOutcome {
  /// A mark that tells the outcome without words or colours.
  package var symbol: String {
    switch self {
    case .adopted, .adoptedWithoutVote: "✓"
    case .rejected, .insufficient, .vetoed, .notAgreed: "✗"
    case .tied, .noQuorum, .inconclusive, .withdrawn: "–"
    }
  }
}
