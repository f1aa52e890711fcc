import Session

/// A question that is being voted upon, and what came of it.
extension RoomPainter {
  func voteBlocks(_ vote: Vote) -> [RoomBlock] {
    let prospect = VoteProspect(vote, state, session.setup)
    var blocks = [
      line("Vote \(vote.number) · by \(vote.method.title)", .heading, worth: 75),
      paragraph(vote.question, .text.bold, atMost: 3, worth: 98, isTight: true),
    ]
    if let next = vote.nextToAnswer {
      let again = vote.cast[next] == .pass
      blocks.append(nameBand(next))
      let called = again ? "passed before, and answers now" : "is called to vote"
      blocks.append(line(called, .muted, worth: 50, isTight: true))
    } else if vote.method == .rollCall {
      blocks.append(band("Everyone has answered", worth: 100))
    }
    switch vote.method {
    case .consensus: blocks += objectionBlocks(vote)
    case .secretBallot:
      blocks += [band("Secret ballot", worth: 97), neededStrip(vote, prospect)]
    case .placards where vote.counted == nil && vote.cast.isEmpty:
      blocks += [band("Raise your placards", worth: 97), neededStrip(vote, prospect)]
    case .rollCall, .placards, .recorded:
      blocks.append(strip(tallyCells(vote), worth: 90))
    }
    blocks += requirementBlocks(vote, prospect)
    let isByName = vote.method == .rollCall || (vote.method.isByName && !vote.cast.isEmpty)
    if isByName { blocks.append(answers(vote)) }
    return blocks
  }

  private func objectionBlocks(_ vote: Vote) -> [RoomBlock] {
    guard !vote.objections.isEmpty else { return [band("Does anybody object?", worth: 97)] }
    let names = vote.objections.map { label($0) }.joined(separator: ", ")
    return [
      band("✗ Objection", .danger, worth: 97),
      paragraph(names, .text.bold, atMost: 3, worth: 92),
    ]
  }

  /// What it takes, what is still needed, and who can stop it.
  private func requirementBlocks(_ vote: Vote, _ prospect: VoteProspect) -> [RoomBlock] {
    let parts = prospect.requirement.capitalizedFirst.split(separator: ";", maxSplits: 1)
    var words = parts.first.map(String.init) ?? ""
    if let missing = missingWords(vote, prospect) { words += " · \(missing)" }
    var blocks = [paragraph(words, .text.bold, atMost: 2, worth: 87)]
    if parts.count > 1 {
      let stop = String(parts[1].drop { $0 == " " })
      blocks.append(paragraph(stop, .muted, atMost: 2, worth: 57, isTight: true, isWhole: true))
    }
    return blocks
  }

  /// What is still needed; `nil` where nothing is counted.
  private func missingWords(_ vote: Vote, _ prospect: VoteProspect) -> String? {
    if vote.method == .consensus || vote.method == .secretBallot { return nil }
    if vote.counted == nil, vote.cast.isEmpty { return nil }
    if prospect.missing == 0 {
      let against = vote.entitled.filter {
        vote.kind == .substantive && state.delegation($0)?.veto == true
          && (vote.cast[$0]?.isNo == true || vote.against.contains($0))
      }
      guard !against.isEmpty else { return "enough in favour" }
      let names = against.map { label($0) }.joined(separator: ", ")
      return "enough in favour, but \(names) voted against"
    }
    if vote.counted != nil { return "\(prospect.missing) too few in favour" }
    let open = vote.unanswered.count
    if vote.method == .rollCall, prospect.missing > open { return "no longer within reach" }
    let words = "\(prospect.missing) more in favour needed"
    return prospect.dependsOnAbstentions ? words + ", if nobody abstains" : words
  }

  private func neededStrip(_ vote: Vote, _ prospect: VoteProspect) -> RoomBlock {
    strip(
      [
        .figure("May vote", vote.entitled.count),
        .figure("Needed in favour, if all vote", brief: "Needed", prospect.needed),
      ], worth: 90)
  }

  func tallyCells(_ vote: Vote) -> [RoomCell] {
    let tally = vote.tally
    var cells = [
      RoomCell.figure("✓ In favour", brief: "✓ yes", tally.yes),
      .figure("✗ Against", brief: "✗ no", tally.no),
      .figure("– Abstaining", brief: "– abst.", tally.abstain),
    ]
    if tally.notParticipating > 0 {
      cells.append(.figure("· Not participating", brief: "· absent", tally.notParticipating))
    }
    if vote.status == .open, vote.method == .rollCall {
      cells.append(.figure("To answer", brief: "open", vote.unanswered.count, .muted))
    }
    return cells
  }

  /// Who answered what, where there is room for it.
  /// - Parameter all: all of them or none; otherwise a part, around the one who is called.
  func answers(_ vote: Vote, ofAll all: Bool = false) -> RoomBlock {
    let grid = AnswerGrid(vote, isHuge: isHuge) { name($0).short }
    let steps = grid.steps(columns: columns, atMost: frame.height, ofAll: all)
    return RoomBlock(steps: steps) { frame, rect in grid.draw(in: rect, &frame) }
  }

  /// Voting procedure, between two questions.
  func votingBlocks() -> [RoomBlock] {
    var blocks = [band("Voting procedure", worth: 100)]
    if !state.rightsOwed.isEmpty {
      blocks.append(line("Explanations of vote", .heading, worth: 75))
      blocks.append(nextStrip(state.rightsOwed, worth: 74))
    }
    if let last = state.votes.last, let outcome = last.outcome {
      blocks.append(line("Last vote: \(last.question)", worth: 72))
      blocks.append(
        line(
          "\(outcome.symbol) \(outcome.words)".uppercased(), .text.bold, worth: 71, isTight: true))
    }
    return blocks + newsBlocks()
  }
}
