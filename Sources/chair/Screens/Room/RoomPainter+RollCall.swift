import Phrases
import Session

/// The roll as it is called.
extension RoomPainter {
  func rollCallBlocks() -> [RoomBlock] {
    let counts = Counts(state, by: session.setup)
    let missing = state.delegations.filter { $0.attendance == .notCalled }
    let called = state.delegations.count - missing.count
    var blocks = [
      line(
        say(.rollCall, "\(called)", "\(state.delegations.count)"), .heading, worth: 75)
    ]
    if let next = missing.first {
      blocks.append(tight(nameBand(next.code, letters: RoomBand.called)))
      blocks.append(line(answersAsked, worth: 68, isTight: true))
    } else {
      blocks.append(band(say(.everyoneCalled), worth: 100))
    }
    blocks.append(progress(called, of: state.delegations.count))
    blocks.append(strip(figures(counts), worth: 80))
    blocks.append(paragraph(quorumWords(counts), .text.bold, atMost: 2, worth: 78))
    if missing.isEmpty {
      blocks.append(
        line(
          say(.majorities, "\(counts.simpleMajority)", "\(counts.twoThirds)"),
          worth: 70, isTight: true))
    } else if missing.count > 1 {
      let next = missing.dropFirst().map(\.code)
      let names = next.prefix(5).map { label($0) }.joined(separator: " · ")
      blocks.append(line(say(.then, names), .muted, worth: 66))
    }
    return blocks
  }

  /// What a delegation may answer.
  private var answersAsked: String {
    say(session.countsVoting ? .presentOrVoting : .isPresent)
  }

  private func progress(_ called: Int, of all: Int) -> RoomBlock {
    var steps = [RoomBlock.Step(rows: 1, worth: 65)]
    if isLarge { steps.append(.init(rows: 2, worth: 40)) }
    return RoomBlock(steps: steps) { frame, rect in
      for row in 0..<rect.height {
        frame.bar(rect.row(row), part: Int64(called), of: Int64(all))
      }
    }
  }

  private func figures(_ counts: Counts) -> [RoomCell] {
    let absent = state.delegations.count { $0.seat == .member && $0.attendance == .absent }
    var cells = [
      RoomCell.figure(
        say(.presentOf, "\(counts.members)"), brief: say(.present), counts.present)
    ]
    if session.countsVoting {
      cells.append(.figure(say(.presentAndVoting), brief: say(.voting), counts.voting))
    }
    cells.append(.figure(say(.absent), absent))
    return cells
  }

  /// `Quorum to open debate: 4, reached · to vote: 8, 2 missing`
  private func quorumWords(_ counts: Counts) -> String {
    func standing(_ quorum: Int) -> String {
      let missing = quorum - counts.present
      return missing > 0
        ? say(.missing, "\(quorum)", "\(missing)") : say(.reached, "\(quorum)")
    }
    let (open, vote) = (counts.quorumToOpen, counts.quorumToVote)
    switch (open > 0, vote > 0) {
    case (true, true):
      return say(.quorumBoth, standing(open), standing(vote))
    case (true, false): return say(.quorumToOpen, standing(open))
    case (false, true): return say(.quorumToVote, standing(vote))
    case (false, false): return say(.noQuorum)
    }
  }
}
