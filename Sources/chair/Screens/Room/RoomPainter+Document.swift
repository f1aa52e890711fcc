import Phrases
import Presentation
import TerminalKit

/// The document before the committee.
extension RoomPainter {
  /// The most lines for the sponsors.
  private var sponsorLines: Int { isLarge ? 4 : 3 }

  /// Nobody has the floor: the document has the screen.
  func documentBlocks(_ document: RoomView.Paper) -> [RoomBlock] {
    var blocks = newsBlocks()
    if document.passage != nil, document.amends == nil {
      return blocks + pageBlocks(document) + listBlocks()
    }
    if let headline = view.headline { blocks.append(line(headline, .heading, worth: 75)) }
    blocks.append(tight(band(document.name, worth: 100, letters: RoomBand.speaker)))
    if let amends = document.amends {
      blocks.append(line(say(.amends, amends), worth: 92))
    }
    if let title = document.title {
      blocks.append(paragraph(title, .text.bold, atMost: 4, worth: 98, letters: Self.onlySubject))
    }
    if let change = document.change {
      blocks.append(paragraph(change, .text.bold, atMost: 3, worth: 97, letters: 58))
    }
    if document.passage != nil {
      blocks += passageBlocks(worth: 91, letters: Self.onlySubject)
    } else if let text = document.text {
      blocks.append(paragraph("“\(text)”", atMost: 8, worth: 91))
    }
    if let decision = document.decision {
      let words = [decision, document.symbol].compactMap(\.self).joined(separator: " · ")
      blocks.append(paragraph(words, .accent, atMost: 2, worth: 99, letters: RoomBand.speaker + 1))
    }
    if let note = document.note {
      blocks.append(paragraph(note, .accent, atMost: 2, worth: 90))
    }
    if !document.sponsors.isEmpty { blocks.append(sponsors(document.sponsors)) }
    return blocks + listBlocks()
  }

  /// A page of a text: its name gives way to the clause.
  private func pageBlocks(_ document: RoomView.Paper) -> [RoomBlock] {
    let words = [document.name, document.subject].filter { !$0.isEmpty }.joined(separator: " · ")
    return [paragraph(words, .text.bold, atMost: 2, worth: 98)]
      + passageBlocks(worth: 97, letters: Self.onlySubject)
      + (document.decision.map { [line($0, .accent, worth: 96)] } ?? [])
  }

  /// The document in one line, beside a speech or a caucus.
  func documentLine() -> [RoomBlock] {
    guard let document = view.document else { return [] }
    let words = [document.name, document.subject].filter { !$0.isEmpty }.joined(separator: " · ")
    return [line(words, worth: 66)]
  }

  /// What the document is about, below its name as the question of a vote.
  func documentSubject(worth: Int) -> [RoomBlock] {
    guard let subject = view.document?.subject, !subject.isEmpty else { return [] }
    return [paragraph(subject, atMost: 2, worth: worth, isTight: true, mayBeLarge: false)]
  }

  /// As many sponsors as fit, and how many there are beside them.
  private func sponsors(_ names: [String]) -> RoomBlock {
    let large = words(of: names) { enlarged($0, atMost: 3) != nil }
    if enlarged(large, atMost: 3) != nil { return paragraph(large, atMost: 3, worth: 87) }
    let width = min(columns, 110)
    func text(_ lines: Int) -> String {
      words(of: names) { $0.wrapped(to: width).count <= lines }
    }
    let most = min(sponsorLines, text(sponsorLines).wrapped(to: width).count)
    let steps = (1...max(1, most)).map { RoomBlock.Step(rows: $0, worth: 88 - $0) }
    return RoomBlock(steps: steps) { frame, rect in
      let lines = Wrapping.balanced(text(rect.height), to: width, atMost: rect.height)
      for (row, line) in lines.enumerated() {
        frame.write(line, in: rect, row: row, align: .center)
      }
    }
  }

  /// `Sponsors: Ghana, Japan and 12 more`, with as many names as fit.
  private func words(of names: [String], _ fits: (String) -> Bool) -> String {
    func words(_ count: Int) -> String {
      let shown = names.prefix(count).joined(separator: ", ")
      let more = names.count - count
      return say(.sponsors, more == 0 ? shown : "\(shown) \(say(.andMore, "\(more)"))")
    }
    var (least, most) = (1, names.count)
    while least < most {
      let middle = (least + most + 1) / 2
      if fits(words(middle)) { least = middle } else { most = middle - 1 }
    }
    return words(least)
  }
}
