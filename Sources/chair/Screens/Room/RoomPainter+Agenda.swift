import Presentation
import TerminalKit

/// The agenda.
extension RoomPainter {
  /// The topics with their status. All topics are shown before any is enlarged. Then the letters
  /// are as large as all topics allow.
  func agendaBlocks() -> [RoomBlock] {
    guard let agenda = view.agenda else { return [] }
    let items = agenda.items.prefix(8).map(item)
    let heading = agenda.caption
    let width = min(columns, 110)
    // First one row for each topic, then the full titles.
    var forms = [
      AgendaForm(heading, items, columns: width, atMost: 1, worth: 85),
      AgendaForm(heading, items, columns: width, atMost: 3, worth: 77),
    ]
    let scales: [(BigLetters.Scale, worth: Int)] = [
      (smallest, 66), (.rows(1), 50), (.rows(2), 40),
    ]
    let largeHeading = LargeText(heading, columns: columns - 4, atMost: 1, smallest)
    let large = scales.compactMap { scale, worth in
      AgendaForm(
        heading, scale == smallest ? nil : largeHeading, items, columns: columns - 4, scale,
        worth: worth)
    }
    // Leave room for the committee's name, the time and the status of the meeting.
    if let least = large.first, least.rows + 6 <= body.height {
      forms.append(least)
      // Then widen the gaps between topics, but with lower priority than the time of day in large
      // digits.
      forms += large.map { form in
        var form = form
        form.gap = 2
        form.worth = min(form.worth, 56)
        return form
      }
    } else {
      // Separate the topics with blank rows, so that they can be told apart from a distance.
      forms.append(AgendaForm(heading, items, columns: width, atMost: 3, gap: 1, worth: 56))
    }
    var taken: [AgendaForm] = []
    for form in forms where form.rows > taken.last?.rows ?? 0 { taken.append(form) }
    let parts = (1..<max(2, items.count)).map { RoomBlock.Step(rows: 1 + $0, worth: 86) }
    let steps = parts.filter { $0.rows < taken[0].rows }
    return [
      RoomBlock(steps: steps + taken.map { .init(rows: $0.rows, worth: $0.worth) }) {
        [taken] frame, rect in
        (taken.last { $0.rows <= rect.height } ?? taken[0]).draw(in: rect, &frame)
      }
    ]
  }

  private func item(_ topic: RoomView.Agenda.Item) -> AgendaForm.Item {
    let mark =
      switch topic.status {
      case .current: "▸"
      case .concluded: "✓"
      case .setAside, .open: " "
      }
    return AgendaForm.Item(
      mark: mark, number: topic.number,
      title: topic.title + (topic.note.map { " (\($0))" } ?? ""),
      style: topic.status == .current ? .accent : .text)
  }
}

/// One of the forms in which the topics can be shown.
private struct AgendaForm {
  struct Item {
    var mark: String
    var number: Int
    var title: String
    var style: Style
  }

  private struct Line {
    var text: String
    var large: LargeText?
    var style: Style

    var rows: Int { large?.rows ?? 1 }
  }

  private var heading: Line
  /// The lines of each topic.
  private var topics: [[Line]]
  /// Blank rows between topics, and below the heading.
  var gap = 0
  var worth: Int

  var rows: Int {
    let own = topics.joined().reduce(heading.rows) { $0 + $1.rows }
    return own + gap * topics.count
  }

  /// As lines of text.
  init(
    _ heading: String, _ items: [Item], columns: Int, atMost limit: Int, gap: Int = 0, worth: Int
  ) {
    self.heading = Line(text: heading, style: .heading)
    topics = items.map { item in
      let before = "\(item.mark) \(item.number)  "
      let indent = String(repeating: " ", count: before.displayWidth)
      let lines = Wrapping.balanced(
        item.title, to: columns - indent.displayWidth, atMost: limit)
      return lines.enumerated().map { index, line in
        Line(text: (index == 0 ? before : indent) + line, style: item.style)
      }
    }
    self.gap = gap
    self.worth = worth
  }

  /// In large letters; `nil` if a topic cannot be drawn in them.
  init?(
    _ heading: String, _ largeHeading: LargeText?, _ items: [Item], columns: Int,
    _ scale: BigLetters.Scale, worth: Int
  ) {
    self.heading = Line(text: heading, large: largeHeading, style: .heading)
    topics = []
    for item in items {
      let mark = item.mark == " " ? "" : "\(item.mark) "
      let text = "\(mark)\(item.number). \(item.title)"
      guard let large = LargeText(text, columns: columns, atMost: 4, scale) else { return nil }
      topics.append([Line(text: text, large: large, style: item.style)])
    }
    gap = 1
    self.worth = worth
  }

  func draw(in rect: Rect, _ frame: inout Frame) {
    var rest = rect.centered(width: rect.width, height: min(rows, rect.height))
    Self.draw(heading, in: rest, .center, &frame)
    rest = rest.inset(top: heading.rows + gap)
    let texts = topics.joined().filter { $0.large == nil }
    let width = min(rect.width, texts.map(\.text.displayWidth).max() ?? rect.width)
    for topic in topics {
      for line in topic {
        guard rest.height >= line.rows else { return }
        let place = line.large == nil ? rest.centered(width: width, height: rest.height) : rest
        Self.draw(line, in: place, .leading, &frame)
        rest = rest.inset(top: line.rows)
      }
      rest = rest.inset(top: gap)
    }
  }

  private static func draw(
    _ line: Line, in rect: Rect, _ align: Alignment, _ frame: inout Frame
  ) {
    if let large = line.large {
      large.draw(in: rect.top(large.rows), line.style, &frame)
    } else {
      frame.write(line.text, in: rect, line.style, align: align)
    }
  }
}
