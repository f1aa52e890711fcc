import Phrases
import Presentation

/// The motion that is put first.
extension RoomPainter {
  func motionBlocks(_ motion: RoomView.PutMotion) -> [RoomBlock] {
    var blocks = clockLine() + newsBlocks()
    blocks += [
      line(view.headline, .heading, worth: 75), tight(band(view.title, worth: 100)),
    ]
    if let subject = view.subject {
      blocks.append(paragraph("“\(subject)”", .text.bold, atMost: 3, worth: 92, letters: 58))
    }
    if let ruling = view.quotation {
      blocks.append(paragraph("“\(ruling)”", .text.bold, atMost: 3, worth: 92))
    }
    if let topic = motion.topic {
      blocks.append(paragraph(topic, .text.bold, atMost: 2, worth: 91, letters: 58))
    }
    if !view.figures.isEmpty { blocks.append(strip(view.figures.map(cell), worth: 90)) }
    blocks.append(line(motion.mover, worth: 88))
    if let requirement = view.requirement {
      blocks.append(paragraph(requirement, atMost: 2, worth: 86, isTight: true))
    }
    if let debate = motion.debate {
      blocks.append(line(debate, .muted, worth: 60, isTight: true))
    }
    return blocks + othersBlocks(motion)
  }

  /// The caucus clock, which may be running while an extension is moved.
  private func clockLine() -> [RoomBlock] {
    guard let clock = view.clocks.first else { return [] }
    let reading = reading(clock)
    let words = say(.leftInCaucus, clock.title, reading.digits)
    return [line(reading.isRunning ? words : say(.pausedAfter, words), .accent, worth: 84)]
  }

  /// The motions that are put after it.
  private func othersBlocks(_ motion: RoomView.PutMotion) -> [RoomBlock] {
    guard let count = motion.othersCaption else { return [] }
    let listed = motion.others.prefix(6)
    var steps = [RoomBlock.Step(rows: 1, worth: 72)]
    // List at least two: a single row would only say "and 3 more".
    let least = min(listed.count, 2)
    steps += (least...listed.count).map { .init(rows: 1 + $0, worth: min(59, 61 - $0)) }
    return [
      RoomBlock(steps: steps) { frame, rect in
        let colon = rect.height > 1 && view.language == .english ? ":" : ""
        frame.write(count + colon, in: rect, .label, align: .center)
        var shown = Array(listed.prefix(max(0, rect.height - 1)))
        if !shown.isEmpty, shown.count < motion.others.count {
          shown[shown.count - 1] = say(.andMore, "\(motion.others.count - shown.count + 1)")
        }
        for (row, text) in shown.enumerated() {
          frame.write(text, in: rect, row: row + 1, .muted, align: .center)
        }
      }
    ]
  }
}
