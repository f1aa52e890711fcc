import Session

/// A question that is being voted upon, and what came of it.
extension RoomPainter {
  func voteBlocks(_ vote: Vote) -> [RoomBlock] {
    let prospect = VoteProspect(vote, state, session.setup)
    var blocks = [
      line("Vote \(vote.number) · \(Self.methodWords(vote.method))", .heading, worth: 75),
      paragraph(vote.question, .text.bold, atMost: 3, worth: 98, isTight: true),
    ]
    if let next = vote.nextToAnswer {
      let (full, short) = names(next)
      let again = vote.cast[next] == .pass
      blocks.append(band(full, short: short, worth: 100))
      let asked = again ? "Passed before: in favour or against?" : "In favour, against, or abstaining?"
      blocks.append(line(asked, .muted, worth: 50, isTight: true))
    } else if vote.method == .rollCall {
      blocks.append(band("Everyone has answered", worth: 100))
    }
    switch vote.method {
    case .consensus: blocks += objectionBlocks(vote)
    case .secretBallot: blocks.append(band("Secret ballot", worth: 97))
    case .placards where vote.counted == nil && vote.cast.isEmpty:
      blocks.append(band("Raise your placards", worth: 97))
    case .rollCall, .placards:
      blocks.append(strip(tallyCells(vote), worth: 90))
    }
    blocks.append(paragraph(prospect.requirement.capitalizedFirst, atMost: 2, worth: 86))
    if let missing = Self.missingWords(vote, prospect) {
      blocks.append(line(missing, .text.bold, worth: 87, isTight: true))
    }
    if !vote.cast.isEmpty || vote.method == .rollCall { blocks.append(answers(vote)) }
    return blocks
  }

  private static func methodWords(_ method: Vote.Method) -> String {
    switch method {
    case .rollCall: "by roll call"
    case .placards: "by show of placards"
    case .consensus: "by consensus"
    case .secretBallot: "by secret ballot"
    }
  }

  private func objectionBlocks(_ vote: Vote) -> [RoomBlock] {
    guard !vote.objections.isEmpty else { return [band("Does anybody object?", worth: 97)] }
    let names = vote.objections.map { label($0) }.joined(separator: ", ")
    return [
      band("✗ Objection", .danger, worth: 97),
      paragraph(names, .text.bold, atMost: 3, worth: 92),
    ]
  }

  /// What is still needed; `nil` where nothing is counted.
  private static func missingWords(_ vote: Vote, _ prospect: VoteProspect) -> String? {
    if vote.method == .consensus || vote.method == .secretBallot { return nil }
    if vote.counted == nil, vote.cast.isEmpty { return nil }
    let open = vote.counted == nil ? vote.unanswered.count : 0
    if prospect.missing == 0 { return "Enough votes in favour" }
    if vote.method == .rollCall, prospect.missing > open { return "Not enough votes in favour are left" }
    if vote.counted != nil { return "\(prospect.missing) too few in favour" }
    return "\(prospect.missing) more in favour needed"
  }

  func tallyCells(_ vote: Vote) -> [RoomCell] {
    let tally = vote.tally
    var cells = [
      RoomCell.figure("✓ In favour", tally.yes), .figure("✗ Against", tally.no),
      .figure("– Abstaining", tally.abstain),
    ]
    if tally.notParticipating > 0 {
      cells.append(.figure("· Not participating", tally.notParticipating))
    }
    if vote.status == .open, vote.method == .rollCall {
      cells.append(.figure("To answer", vote.unanswered.count, .muted))
    }
    return cells
  }

  /// Who answered what, where there is room for it.
  func answers(_ vote: Vote) -> RoomBlock {
    let grid = AnswerGrid(vote, state)
    var steps: [RoomBlock.Step] = []
    for (rows, worth) in grid.heights(columns: columns, atMost: frame.height) {
      steps.append(.init(rows: rows, worth: worth))
    }
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
        line("\(outcome.symbol) \(outcome.words)".uppercased(), .text.bold, worth: 71, isTight: true))
    }
    return blocks + newsBlocks()
  }
}
