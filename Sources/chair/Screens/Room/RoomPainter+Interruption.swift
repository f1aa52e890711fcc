import Phrases
import Presentation

/// Interruptions of a meeting: a crisis update, or a point being heard.
extension RoomPainter {
  func crisisBlocks() -> [RoomBlock] {
    [
      band(view.title, .danger, worth: 99), notice(view.announcement ?? "", worth: 100),
      line(view.note, .text.bold, worth: 88),
    ] + standingLines()
  }

  func pointBlocks() -> [RoomBlock] {
    var blocks = [line(view.headline, .heading, worth: 99)]
    if let party = view.party { blocks.append(tight(nameBand(party))) }
    if let text = view.quotation {
      // Higher priority than the paused clocks.
      blocks.append(paragraph("“\(text)”", .text.bold, atMost: 4, worth: 92, letters: 62))
    }
    if let waits = view.note { blocks.append(paragraph(waits, atMost: 2, worth: 80)) }
    return blocks + standingBlocks()
  }

  /// The paused clocks in one line each, because an update may take long.
  private func standingLines() -> [RoomBlock] {
    view.clocks.enumerated().map { index, clock in
      line(
        "\(say(.pausedClock, clock.title)) · \(reading(clock).digits)", .muted,
        worth: 84 - index, isTight: index > 0)
    }
  }

  /// The paused clocks in large figures, because a point is over soon and they resume.
  private func standingBlocks() -> [RoomBlock] {
    // Between two speeches, the clock of a caucus may be running.
    let cells = view.clocks.map {
      RoomCell.clock($0.caption(in: view.language), reading($0))
    }
    return cells.isEmpty ? [] : [strip(cells, worth: 84)]
  }
}
