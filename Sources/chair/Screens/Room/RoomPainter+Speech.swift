import Phrases
import Presentation
import TerminalKit

/// A speech.
extension RoomPainter {
  func speechBlocks() -> [RoomBlock] {
    speakerBlocks() + documentLine()
      + passageBlocks(worth: 66, letters: Self.large - 2) + shownQuestionBlocks() + afterBlocks()
  }

  /// The speaker and the clock.
  private func speakerBlocks() -> [RoomBlock] {
    var blocks = [line(view.headline, .heading, worth: 75)]
    if let party = view.party {
      blocks += speakerBands(party)
    }
    // The question to be answered, if it was recorded.
    if let question = view.quotation {
      blocks.append(paragraph("“\(question)”", .text.bold, atMost: 3, worth: 93))
    }
    guard let clock = view.clocks.first.map(reading) else { return blocks }
    return blocks + [digits(clock)] + bar(clock, low: .pleaseConclude)
  }

  /// The speaker, and who of the delegation speaks.
  func speakerBands(_ party: RoomView.Party) -> [RoomBlock] {
    [tight(nameBand(party, letters: RoomBand.speaker))]
      + (view.delegate.map { [line($0, .text.bold, worth: 73, isTight: true)] } ?? [])
  }

  /// What follows the speech: the subject, or the speakers' list.
  private func afterBlocks() -> [RoomBlock] {
    if let subject = view.subject {
      return [paragraph(subject, .text.bold, atMost: 2, worth: 74)]
    }
    return listBlocks()
  }

  /// The speakers' list: the next five delegations, and its status.
  func listBlocks() -> [RoomBlock] {
    guard let speakers = view.speakers else { return [] }
    var blocks: [RoomBlock] = []
    if !speakers.parties.isEmpty { blocks.append(nextStrip(speakers, worth: 70)) }
    return blocks + statusBlocks(speakers)
  }

  /// `The list is open · 8 waiting · 1 minute 30 seconds each`
  private func statusBlocks(_ speakers: RoomView.Speakers) -> [RoomBlock] {
    guard let status = speakers.status else { return [] }
    let whole = [status, speakers.each].compactMap(\.self).joined(separator: " · ")
    return [
      line(
        whole.displayWidth <= columns ? whole : status, .muted, worth: 58,
        isTight: !isLarge && !speakers.parties.isEmpty)
    ]
  }

  /// The guiding question, in addition to the business on the floor.
  func shownQuestionBlocks() -> [RoomBlock] {
    view.question.map { [paragraph($0, .accent, atMost: 3, worth: 64)] } ?? []
  }
}

/// Debate while no delegation has the floor.
extension RoomPainter {
  /// The next speaker, with the clock as it will start, so that the layout does not change between
  /// two speeches.
  func floorBlocks() -> [RoomBlock] {
    guard let clock = view.clocks.first else { return [] }
    let time = digits(reading(clock).digits, .muted, worth: 72)
    let caption = caption(clock.title, worth: 71)
    guard let next = view.party else {
      return [
        line(view.headline, .heading, worth: 75), tight(band(view.title, worth: 100)), time,
        caption, line(view.note, worth: 70),
      ] + newsBlocks()
    }
    var blocks = newsBlocks()
    blocks += [
      line(view.headline, .heading, worth: 75),
      tight(nameBand(next, letters: RoomBand.speaker)), time, caption,
    ]
    return blocks + listBlocks()
  }

  func questionBlocks() -> [RoomBlock] {
    let question = Wrapping.balanced(view.question ?? "", to: min(columns - 4, 100), atMost: 8)
    return [line(view.headline, .heading, worth: 75), tight(banner(question))] + listBlocks()
      + newsBlocks()
  }

  /// The result of the last motion. It has a higher priority than the larger digits of a clock.
  func newsBlocks() -> [RoomBlock] {
    guard let news = view.news, !news.isCorrection else { return [] }
    return [
      paragraph(news.words, news.isPassed ? .good : .text.bold, atMost: 2, worth: 63)
    ]
  }

  /// A result that was just corrected. It is told in every phase, because people may have acted on
  /// the wrong one.
  func correctionBlocks() -> [RoomBlock] {
    guard let news = view.news, news.isCorrection else { return [] }
    return [
      paragraph("  \(news.words)  ", news.isPassed ? .good.bold : .danger, atMost: 3, worth: 96)
    ]
  }
}
