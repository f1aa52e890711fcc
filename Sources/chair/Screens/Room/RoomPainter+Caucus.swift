import Presentation

/// A caucus or another informal format.
extension RoomPainter {
  func caucusBlocks() -> [RoomBlock] {
    guard let clock = view.clocks.first else { return [] }
    return clock.kind == .speech ? caucusSpeechBlocks(clock) : caucusBlocks(clock)
  }

  private func caucusBlocks(_ clock: RoomView.Clock) -> [RoomBlock] {
    // An unmoderated caucus has no speakers, so its subject matters most.
    let isUnmoderated = view.party == nil && view.title == nil
    var blocks = [line(view.headline, .heading, worth: 75)]
    if let subject = view.subject {
      blocks.append(
        paragraph(
          subject, .text.bold, atMost: 2, worth: isUnmoderated ? 100 : 74, isTight: true,
          letters: Self.subject))
    }
    if let party = view.party {
      blocks.append(line(view.note, .heading, worth: 73))
      blocks.append(tight(nameBand(party, worth: 98, letters: RoomBand.speaker)))
    } else if let title = view.title {
      blocks.append(band(title, worth: 98))
    }
    let reading = reading(clock)
    blocks.append(digits(reading, second: secondDigits))
    blocks += bar(reading, low: .nearlyOver)
    blocks += shownQuestionBlocks()
    if !view.figures.isEmpty { blocks.append(strip(view.figures.map(cell), worth: 70)) }
    return blocks + thenBlocks() + newsBlocks()
  }

  /// If the subject is in large letters, larger digits must leave the blank rows around it: their
  /// priority is below `RoomBlock.needed`.
  private var secondDigits: Int { view.subject == nil ? Self.subject : 59 }

  /// The next speaker.
  private func thenBlocks() -> [RoomBlock] {
    view.then.map { [line($0, .text.bold, worth: 69)] } ?? []
  }

  private func caucusSpeechBlocks(_ clock: RoomView.Clock) -> [RoomBlock] {
    var blocks = [headed(view.headline ?? "", view.subject ?? "", worth: 76)]
    let reading = reading(clock)
    if let party = view.party {
      blocks.append(tight(nameBand(party, letters: RoomBand.speaker)))
    }
    blocks.append(digits(reading, second: secondDigits))
    blocks += bar(reading, low: .pleaseConclude)
    blocks += shownQuestionBlocks()
    // The clock of the whole caucus, in addition to that of the speech.
    let whole = view.clocks.dropFirst().map {
      RoomCell.clock($0.caption(in: view.language), self.reading($0))
    }
    blocks.append(strip(whole + view.figures.map(cell), worth: 73))
    return blocks + thenBlocks()
  }
}
