import Phrases
import Session

/// What breaks into a meeting: a crisis update, or a point that is heard.
extension RoomPainter {
  func crisisBlocks(_ interruption: Interruption) -> [RoomBlock] {
    [
      band(say(.crisisUpdate), .danger, worth: 99), notice(interruption.text, worth: 100),
      line(say(.standsStill), .text.bold, worth: 88),
    ] + standingLines()
  }

  func pointBlocks(_ point: RaisedPoint) -> [RoomBlock] {
    var blocks = [
      line(title(of: point.kind), .heading, worth: 99), tight(nameBand(point.code)),
    ]
    if !point.text.isEmpty {
      // Before the clocks that stand.
      blocks.append(paragraph("“\(point.text)”", .text.bold, atMost: 4, worth: 92, letters: 62))
    }
    if let vote = state.openVote {
      blocks.append(paragraph(say(.voteWaits, vote.question), atMost: 2, worth: 80))
    }
    return blocks + standingBlocks()
  }

  /// The clocks that stand, in few words: nobody waits for them.
  private func standingLines() -> [RoomBlock] {
    standingClocks.enumerated().map { index, standing in
      line(
        "\(say(.pausedClock, standing.name)) · \(standing.clock.digits)", .muted,
        worth: 84 - index, isTight: index > 0)
    }
  }

  /// The clocks that will go on where they stand, large: a point is soon heard.
  private func standingBlocks() -> [RoomBlock] {
    let cells = standingClocks.map {
      // Between two speeches the clock of a caucus may run on.
      RoomCell.clock($0.clock.isRunning ? $0.name : say(.pausedClock, $0.name), $0.clock)
    }
    return cells.isEmpty ? [] : [strip(cells, worth: 84)]
  }

  private var standingClocks: [(name: String, clock: RoomClock)] {
    var clocks: [(name: String, clock: RoomClock)] = []
    if let speech = state.speech { clocks.append((label(speech.code), clock(of: speech))) }
    if let caucus = state.caucus { clocks.append((title(of: caucus), clock(of: caucus))) }
    return clocks
  }
}
