import Phrases
import Session

/// A question that is being voted upon, and what came of it.
extension RoomPainter {
  /// What it is worth that a question stands in large letters: less than what is asked of the room,
  /// and than the figures.
  static let question = 54

  func voteBlocks(_ vote: Vote) -> [RoomBlock] {
    let prospect = VoteProspect(vote, state, session.setup)
    var blocks = [
      line(
        say(.voteBy, "\(vote.number)", say(vote.method.roomWord)), .heading, worth: 75),
      paragraph(
        vote.question, .text.bold, atMost: 3, worth: 98, isTight: true, letters: Self.question),
    ]
    if let next = vote.nextToAnswer {
      let again = vote.cast[next] == .pass
      blocks.append(nameBand(next, letters: RoomBand.called))
      let called = say(again ? .answersNow : .isCalled)
      blocks.append(line(called, .muted, worth: 50, isTight: true))
    } else if vote.method == .rollCall {
      blocks.append(band(say(.everyoneAnswered), worth: 100))
    }
    switch vote.method {
    case .consensus: blocks += objectionBlocks(vote)
    case .secretBallot:
      blocks += [band(say(.secretBallot), worth: 97), neededStrip(vote, prospect)]
    case .placards where vote.counted == nil && vote.cast.isEmpty:
      blocks += [band(say(.raisePlacards), worth: 97), neededStrip(vote, prospect)]
    case .rollCall, .placards, .recorded:
      blocks.append(strip(tallyCells(vote), worth: 90))
    }
    blocks += requirementBlocks(vote, prospect)
    let isByName = vote.method == .rollCall || (vote.method.isByName && !vote.cast.isEmpty)
    if isByName { blocks.append(answers(vote)) }
    return blocks
  }

  private func objectionBlocks(_ vote: Vote) -> [RoomBlock] {
    guard !vote.objections.isEmpty else { return [band(say(.anybodyObjects), worth: 97)] }
    let names = vote.objections.map { label($0) }.joined(separator: ", ")
    return [
      band(say(.objection), .danger, worth: 97),
      paragraph(names, .text.bold, atMost: 3, worth: 92, letters: RoomBand.letters),
    ]
  }

  /// What it takes, what is still needed, and who can stop it.
  private func requirementBlocks(_ vote: Vote, _ prospect: VoteProspect) -> [RoomBlock] {
    var (words, stop) = requirementWords(vote, prospect)
    if let missing = missingWords(vote, prospect) { words += " · \(missing)" }
    var blocks = [paragraph(words, .text.bold, atMost: 2, worth: 87)]
    if let stop {
      blocks.append(paragraph(stop, .muted, atMost: 2, worth: 57, isTight: true, isWhole: true))
    }
    return blocks
  }

  /// What it takes, and who can stop it.
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
    let takes = say(.takes, say(.of, "\(prospect.needed)", "\(vote.entitled.count)"))
    return (
      prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, takes) : takes,
      prospect.canStop.isEmpty
        ? nil : say(.canStopIt, prospect.canStop.map { label($0) }.joined(separator: ", "))
    )
  }

  /// What is still needed; `nil` where nothing is counted.
  private func missingWords(_ vote: Vote, _ prospect: VoteProspect) -> String? {
    if vote.method == .consensus || vote.method == .secretBallot { return nil }
    if vote.counted == nil, vote.cast.isEmpty { return nil }
    if prospect.missing == 0 {
      guard !prospect.stopping.isEmpty else { return say(.enough) }
      let names = prospect.stopping.map { label($0) }.joined(separator: ", ")
      return say(.enoughBut, names)
    }
    if vote.counted != nil { return say(.tooFew, "\(prospect.missing)") }
    if prospect.isOutOfReach { return say(.outOfReach) }
    let words = say(.moreNeeded, "\(prospect.missing)")
    return prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, words) : words
  }

  private func neededStrip(_ vote: Vote, _ prospect: VoteProspect) -> RoomBlock {
    strip(
      [
        .figure(say(.mayVote), vote.entitled.count),
        .figure(say(.neededIfAllVote), brief: say(.needed), prospect.needed),
      ], worth: 90)
  }

  func tallyCells(_ vote: Vote) -> [RoomCell] {
    let tally = vote.tally
    var cells = [
      RoomCell.figure(say(.inFavour), brief: say(.inFavourBrief), tally.yes),
      .figure(say(.against), brief: say(.againstBrief), tally.no),
      .figure(say(.abstaining), brief: say(.abstainingBrief), tally.abstain),
    ]
    if tally.notParticipating > 0 {
      cells.append(
        .figure(
          say(.notParticipating), brief: say(.notParticipatingBrief), tally.notParticipating))
    }
    if vote.status == .open, vote.method == .rollCall {
      cells.append(
        .figure(say(.toAnswer), brief: say(.toAnswerBrief), vote.unanswered.count, .muted))
    }
    return cells
  }

  /// Who answered what, where there is room for it.
  /// - Parameter all: all of them or none; otherwise a part, around the one who is called.
  func answers(_ vote: Vote, ofAll all: Bool = false) -> RoomBlock {
    let grid = AnswerGrid(vote, letters: isHuge ? smallest : nil, in: language) { name($0).short }
    let steps = grid.steps(columns: columns, atMost: frame.height, ofAll: all)
    return RoomBlock(steps: steps) { frame, rect in grid.draw(in: rect, &frame) }
  }

  /// Voting procedure, between two questions.
  func votingBlocks() -> [RoomBlock] {
    var blocks = [band(say(.procedure), worth: 100)]
    if !state.rightsOwed.isEmpty {
      blocks.append(line(say(.explanations), .heading, worth: 75))
      blocks.append(nextStrip(state.rightsOwed, worth: 74))
    }
    if let last = state.votes.last, let outcome = last.outcome {
      blocks.append(line(say(.lastVote, last.question), worth: 72))
      blocks.append(
        line(
          "\(outcome.symbol) \(say(last.roomOutcome))".uppercased(), .text.bold, worth: 71,
          isTight: true))
    }
    return blocks + newsBlocks()
  }
}
