import Phrases
import Session
import TerminalKit

/// A vote that was just closed.
extension RoomPainter {
  func verdictBlocks(_ vote: Vote) -> [RoomBlock] {
    let outcome = vote.outcome ?? .withdrawn
    let title = "\(outcome.symbol) \(say(vote.roomOutcome).uppercased())"
    var blocks = [
      line(say(.vote, "\(vote.number)"), .heading, worth: 75),
      paragraph(
        vote.question, .text.bold, atMost: 3, worth: 98, isTight: true, letters: Self.question),
      band(title, outcome.style, worth: 100, letters: RoomBand.speaker),
    ]
    let tally = vote.tally
    if tally.yes + tally.no + tally.abstain > 0, outcome != .withdrawn {
      // The reason has the figures as well: who answered what comes before large ones.
      blocks.append(strip(tallyCells(vote), worth: 88, first: 55))
    }
    if let reason = reasons.of(vote) {
      blocks.append(paragraph(reason.capitalizedFirst, atMost: 4, worth: 96))
    }
    if !vote.vetoes.isEmpty {
      let names = vote.vetoes.map { label($0) }.joined(separator: ", ")
      blocks.append(
        line(
          "  \(say(.veto, names))  ", .danger.bold, worth: 59, isTight: true))
    }
    let owed = state.rightsOwed.filter { vote.cast[$0]?.hasRights == true }
    if !owed.isEmpty {
      let names = owed.map { label($0) }.joined(separator: ", ")
      blocks.append(paragraph(say(.explanationsBy, names), .muted, atMost: 2, worth: 58))
    }
    // A ballot is secret after it as well.
    if vote.method.isByName, !vote.cast.isEmpty || vote.method == .rollCall, outcome != .withdrawn {
      blocks.append(answers(vote, ofAll: true))
    }
    return blocks
  }
}

extension VoteOutcome {
  var symbol: String {
    switch self {
    case .adopted, .adoptedWithoutVote: "✓"
    case .rejected, .insufficient, .vetoed, .notAgreed: "✗"
    case .tied, .noQuorum, .inconclusive, .withdrawn: "–"
    }
  }

  var style: Style {
    switch self {
    case .adopted, .adoptedWithoutVote: .good.reverse
    case .rejected, .insufficient, .vetoed, .notAgreed: .danger
    case .tied, .noQuorum, .inconclusive, .withdrawn: .warning
    }
  }
}
