import Session

/// A vote that was just closed.
extension RoomPainter {
  func verdictBlocks(_ vote: Vote) -> [RoomBlock] {
    let outcome = vote.outcome ?? .withdrawn
    let title = "\(outcome.symbol) \(outcome.words.uppercased())"
    var blocks = [
      line("Vote \(vote.number)", .heading, worth: 75),
      paragraph(vote.question, .text.bold, atMost: 3, worth: 98, isTight: true),
      band(title, outcome.style, worth: 100),
    ]
    let tally = vote.tally
    if tally.yes + tally.no + tally.abstain > 0, outcome != .withdrawn {
      blocks.append(strip(tallyCells(vote), worth: 88))
    }
    if let reason = vote.reason {
      blocks.append(paragraph(reason.capitalizedFirst, atMost: 4, worth: 96))
    }
    if !vote.vetoes.isEmpty {
      let names = vote.vetoes.map { label($0) }.joined(separator: ", ")
      blocks.append(line("  Veto: \(names)  ", .danger.bold, worth: 59, isTight: true))
    }
    let owed = state.rightsOwed.filter { vote.cast[$0]?.hasRights == true }
    if !owed.isEmpty {
      let names = owed.map { label($0) }.joined(separator: ", ")
      blocks.append(paragraph("Explanations of vote: \(names)", .muted, atMost: 2, worth: 58))
    }
    // A ballot is secret after it as well.
    if vote.method == .rollCall, outcome != .withdrawn { blocks.append(answers(vote, ofAll: true)) }
    return blocks
  }
}

extension VoteOutcome {
  /// The few words that the room reads first.
  var words: String {
    switch self {
    case .adopted: "adopted"
    case .adoptedWithoutVote: "adopted without a vote"
    case .rejected, .insufficient, .vetoed: "not adopted"
    case .tied: "tied"
    case .noQuorum: "no decision"
    case .inconclusive: "no consensus"
    case .withdrawn: "withdrawn"
    }
  }

  var symbol: String {
    switch self {
    case .adopted, .adoptedWithoutVote: "✓"
    case .rejected, .insufficient, .vetoed: "✗"
    case .tied, .noQuorum, .inconclusive, .withdrawn: "–"
    }
  }

  var style: Style {
    switch self {
    case .adopted, .adoptedWithoutVote: .good.reverse
    case .rejected, .insufficient, .vetoed: .danger
    case .tied, .noQuorum, .inconclusive, .withdrawn: .warning
    }
  }
}
