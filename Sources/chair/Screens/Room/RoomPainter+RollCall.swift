import Presentation

/// The roll call.
extension RoomPainter {
  func rollCallBlocks(_ roll: RoomView.Roll) -> [RoomBlock] {
    var blocks = [line(view.headline, .heading, worth: 75)]
    if let party = view.party {
      blocks.append(tight(nameBand(party, letters: RoomBand.called)))
      blocks.append(line(view.note, worth: 68, isTight: true))
    } else {
      blocks.append(band(view.title, worth: 100))
    }
    blocks.append(progress(roll.called, of: roll.of))
    blocks.append(strip(view.figures.map(cell), worth: 80))
    blocks.append(paragraph(roll.quorum, .text.bold, atMost: 2, worth: 78))
    if let majorities = roll.majorities {
      blocks.append(line(majorities, worth: 70, isTight: true))
    } else if let then = view.then {
      blocks.append(line(then, .muted, worth: 66))
    }
    return blocks
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
}
