import Session

/// What breaks into a meeting: a crisis update, or a point that is heard.
extension RoomPainter {
  func crisisBlocks(_ interruption: Interruption) -> [RoomBlock] {
    let lines = Wrapping.balanced(interruption.text, to: min(columns - 4, 100), atMost: 8)
    return [
      band("Crisis update", .danger, worth: 99),
      banner(lines, .banner, worth: 100),
      line("Everything stands still until the meeting goes on", .text.bold, worth: 88),
    ] + standingBlocks()
  }

  func pointBlocks(_ point: RaisedPoint) -> [RoomBlock] {
    var blocks = [
      line(point.kind.title.capitalizedFirst, .heading, worth: 99), tight(nameBand(point.code)),
    ]
    if !point.text.isEmpty {
      blocks.append(paragraph("“\(point.text)”", .text.bold, atMost: 4, worth: 92))
    }
    if let vote = state.openVote {
      blocks.append(paragraph("The vote waits: \(vote.question)", atMost: 2, worth: 80))
    }
    return blocks + standingBlocks()
  }

  /// The clocks that will go on where they stand.
  private func standingBlocks() -> [RoomBlock] {
    var cells: [RoomCell] = []
    if let speech = state.speech {
      cells.append(.clock("\(label(speech.code)), paused", clock(of: speech)))
    }
    if let caucus = state.caucus {
      cells.append(.clock("\(caucus.title), paused", clock(of: caucus)))
    }
    return cells.isEmpty ? [] : [strip(cells, worth: 84)]
  }
}
