import Presentation
import Session
import TerminalKit

/// The verdict of a vote that was just closed.
extension RoomPainter {
  func verdictBlocks() -> [RoomBlock] {
    guard let vote = view.vote, let verdict = view.verdict else { return [] }
    var blocks = [
      line(view.headline, .heading, worth: 75),
      paragraph(
        view.question ?? "", .text.bold, atMost: 3, worth: 98, isTight: true, letters: 45),
    ]
    blocks += documentSubject(worth: 95)
    // The strongest element: it gets its margins and larger letters before anything else grows.
    blocks.append(
      band(
        verdict.words, verdict.outcome.style, worth: 100, letters: RoomBand.speaker,
        margin: RoomBlock.needed - 1))
    if let symbol = view.document?.symbol {
      blocks.append(line(symbol, .text.bold, worth: 94))
    }
    if !view.figures.isEmpty {
      // The reason repeats the figures, so the answers have a higher priority than large figures.
      blocks.append(strip(view.figures.map(cell), worth: 88, first: 55, largest: 1))
    }
    if let reason = verdict.reason {
      blocks.append(paragraph(reason, atMost: 4, worth: 96))
    }
    if let veto = verdict.veto {
      blocks.append(line("  \(veto)  ", .danger.bold, worth: 59, isTight: true))
    }
    if let explanations = verdict.explanations {
      blocks.append(paragraph(explanations, .muted, atMost: 2, worth: 58))
    }
    if !vote.entries.isEmpty { blocks.append(finalAnswers(vote)) }
    return blocks
  }
}

extension VoteOutcome {
  /// By what became of the question; never colour alone, the words say it too.
  var style: Style {
    switch self {
    case .adopted, .adoptedWithoutVote: .good.reverse
    case .rejected, .insufficient, .vetoed, .notAgreed: .danger
    case .tied, .noQuorum, .inconclusive, .withdrawn: .warning
    }
  }
}
