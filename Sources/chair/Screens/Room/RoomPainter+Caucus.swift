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
      // Beside the next speaker it is on one line of large letters, or as text.
      let fits = LargeText(subject, columns: columns - 4, atMost: 1, smallest) != nil
      let mayBeLarge = view.party.map { fits && isDrawable($0) } ?? true
      blocks.append(
        paragraph(
          subject, .text.bold, atMost: 2, worth: isUnmoderated ? 100 : 74, isTight: true,
          letters: isUnmoderated ? Self.onlySubject : Self.subject, mayBeLarge: mayBeLarge))
    }
    if let party = view.party {
      blocks.append(line(view.note, .heading, worth: 73))
      blocks.append(tight(nameBand(party, worth: 98, letters: RoomBand.speaker)))
    } else if let title = view.title {
      blocks.append(band(title, worth: 98))
    }
    let reading = reading(clock)
    blocks.append(digits(reading))
    blocks += bar(reading, low: .nearlyOver)
    blocks += documentLine() + shownQuestionBlocks()
    if !view.figures.isEmpty { blocks.append(strip(view.figures.map(cell), worth: 70)) }
    return blocks + thenBlocks() + newsBlocks()
  }

  /// Whether the name can be drawn in large letters on a band.
  private func isDrawable(_ party: RoomView.Party) -> Bool {
    nameBand(party, letters: 0).steps.contains { $0.worth == 0 }
  }

  /// The next speaker.
  private func thenBlocks() -> [RoomBlock] {
    view.then.map { [line($0, .text.bold, worth: 69)] } ?? []
  }

  private func caucusSpeechBlocks(_ clock: RoomView.Clock) -> [RoomBlock] {
    // The subject never outweighs the speaker: it has at most one line of the smallest letters, and
    // none if the speaker's script cannot be drawn in them.
    let isSpeakerLarge = view.party.map(isDrawable) ?? true
    var blocks = [
      headed(
        view.headline ?? "", view.subject ?? "", atMost: isSpeakerLarge ? 1 : 0, worth: 76)
    ]
    let reading = reading(clock)
    if let party = view.party { blocks += speakerBands(party) }
    blocks.append(digits(reading))
    blocks += bar(reading, low: .pleaseConclude)
    blocks += documentLine() + shownQuestionBlocks()
    // The clock of the whole caucus, in addition to that of the speech.
    let whole = view.clocks.dropFirst().map {
      RoomCell.clock($0.caption(in: view.language), self.reading($0))
    }
    blocks.append(strip(whole + view.figures.map(cell), worth: 73))
    return blocks + thenBlocks()
  }
}
