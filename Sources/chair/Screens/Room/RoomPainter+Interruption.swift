import Session

/// What breaks into a meeting: a crisis update, or a point that is heard.
extension RoomPainter {
  func crisisBlocks(_ interruption: Interruption) -> [RoomBlock] {
    [
      banner([say(.crisisUpdate)], .danger, worth: 99), notice(interruption.text, worth: 100),
      line(say(.standsStill), .text.bold, worth: 88),
    ] + standingBlocks()
  }

  func pointBlocks(_ point: RaisedPoint) -> [RoomBlock] {
    var blocks = [
      line(title(of: point.kind), .heading, worth: 99), tight(nameBand(point.code)),
    ]
    if !point.text.isEmpty {
      blocks.append(paragraph("“\(point.text)”", .text.bold, atMost: 4, worth: 92))
    }
    if let vote = state.openVote {
      blocks.append(paragraph(say(.voteWaits, vote.question), atMost: 2, worth: 80))
    }
    return blocks + standingBlocks()
  }

  /// The clocks that will go on where they stand.
  private func standingBlocks() -> [RoomBlock] {
    var cells: [RoomCell] = []
    if let speech = state.speech {
      cells.append(.clock(say(.pausedClock, label(speech.code)), clock(of: speech)))
    }
    if let caucus = state.caucus {
      cells.append(.clock(say(.pausedClock, title(of: caucus)), clock(of: caucus)))
    }
    return cells.isEmpty ? [] : [strip(cells, worth: 84)]
  }
}
