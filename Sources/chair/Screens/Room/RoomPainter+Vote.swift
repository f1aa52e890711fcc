import Presentation
import TerminalKit

/// A question that is being voted on.
extension RoomPainter {
  /// The priority of showing the question in large letters: below that of the instructions to the
  /// room, and of the figures.
  static let question = 54

  func voteBlocks(_ vote: RoomView.PutVote) -> [RoomBlock] {
    var blocks =
      [
        line(view.headline, .heading, worth: 75),
        paragraph(
          view.question ?? "", .text.bold, atMost: 3, worth: 98, isTight: true,
          letters: Self.question),
      ] + documentSubject(worth: 89)
      + passageBlocks(worth: 88, letters: RoomBand.letters + 3)
    if let next = view.party {
      blocks.append(nameBand(next, letters: RoomBand.called))
      blocks.append(line(view.note, .muted, worth: 50, isTight: true))
    }
    if let title = view.title {
      blocks.append(
        band(
          title, vote.isObjectedTo ? .danger : .title, worth: vote.method == .rollCall ? 100 : 97))
    }
    if let objections = vote.objections {
      blocks.append(
        paragraph(objections, .text.bold, atMost: 3, worth: 92, letters: RoomBand.letters))
    }
    if !view.figures.isEmpty { blocks.append(strip(view.figures.map(cell), worth: 90)) }
    blocks += requirementBlocks(vote)
    if !vote.entries.isEmpty { blocks.append(answers(vote)) }
    return blocks
  }

  /// The required majority, what is still missing, and who can block adoption.
  private func requirementBlocks(_ vote: RoomView.PutVote) -> [RoomBlock] {
    var blocks = [paragraph(view.requirement ?? "", .text.bold, atMost: 2, worth: 87)]
    if let stop = vote.canStop {
      blocks.append(paragraph(stop, .muted, atMost: 2, worth: 57, isTight: true, isWhole: true))
    }
    return blocks
  }

  /// The answers to an open vote, as many as there is room for.
  private func answers(_ vote: RoomView.PutVote) -> RoomBlock {
    var grid = grid(vote)
    let steps = grid.choose(columns: columns, rows: answerRows, large: body.height / 4)
    return RoomBlock(steps: steps) { [grid] frame, rect in grid.draw(in: rect, &frame) }
  }

  /// The answers to a closed vote, if there is room for all of them.
  func finalAnswers(_ vote: RoomView.PutVote) -> RoomBlock {
    let grid = grid(vote)
    let steps = grid.steps(columns: columns, atMost: frame.height)
    return RoomBlock(steps: steps) { frame, rect in grid.draw(in: rect, &frame) }
  }

  private func grid(_ vote: RoomView.PutVote) -> AnswerGrid {
    AnswerGrid(vote.entries, letters: isHuge ? smallest : nil, in: view.language)
  }

  /// The rows for the answers below everything that is more important. It is the same throughout a
  /// vote: it does not depend on who is called, and counts two lines for what is still needed.
  private var answerRows: Int {
    let question = paragraph(view.question ?? "", atMost: 3, worth: 98).steps.count
    let subject = documentSubject(worth: 89).reduce(0) { $0 + $1.steps.count }
    let timers = (view.timers.isEmpty ? 0 : 3) + passageRows
    // A heading, the requirement, and a blank row above each block but the question.
    let rest = body.height - 1 - question - subject - smallest.height - 2 - 4 - timers
    // The figures are in large digits if that leaves a few rows.
    let large = rest - captionRows - BigDigits.height
    return large >= 4 ? large : rest - 2
  }

  /// Voting procedure, between two questions.
  func votingBlocks() -> [RoomBlock] {
    var blocks = [band(view.title, worth: 100)]
    if let speakers = view.speakers {
      blocks.append(line(view.headline, .heading, worth: 75))
      blocks.append(nextStrip(speakers, worth: 74))
    }
    if let last = view.verdict {
      blocks.append(line(view.note, worth: 72))
      blocks.append(line(last.words, .text.bold, worth: 71, isTight: true))
    }
    return blocks + newsBlocks()
  }
}
