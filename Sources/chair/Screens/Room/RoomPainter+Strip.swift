import Presentation
import Session
import TerminalKit

/// A figure or a name below its caption. Several of these form a strip.
struct RoomCell {
  /// Above the content.
  var caption: String
  /// A shorter caption for a narrow cell.
  var brief: String?
  /// The content in one line.
  var text: String
  /// The figure to draw in large digits if there is room; `nil` if the content is not a figure.
  var digits: String?
  /// The widest text that the figure can reach.
  var widest: String?
  /// The content in several lines, used if there is room.
  var lines: [String] = []
  /// Of the content; captions are muted.
  var style = Style.text
  /// A fixed width. `nil` if the cell shares the width of the strip.
  var width: Int?

  /// A cell with a number, in large digits if there is room.
  static func figure(
    _ caption: String, brief: String? = nil, _ number: Int, _ style: Style = .digits
  ) -> RoomCell {
    RoomCell(
      caption: caption, brief: brief, text: "\(number)", digits: "\(number)", style: style)
  }

  /// A cell with a clock, whose digits keep their size while it counts down.
  static func clock(_ caption: String, _ clock: ClockReading) -> RoomCell {
    RoomCell(
      caption: caption, text: clock.digits, digits: clock.digits, widest: clock.widest,
      style: clock.style)
  }

  /// Wide figures get more of the strip, so that all can have the same size.
  fileprivate var weight: Int {
    guard let blocks = (widest ?? digits).flatMap(BigDigits.width) else { return 20 }
    return max(blocks * 2 + 4, caption.displayWidth + 2)
  }
}

extension RoomPainter {
  private var stripGap: Int { frame.width >= 100 ? 4 : 2 }

  /// The caption above large figures, and the blank row that keeps it apart from them.
  var captionRows: Int { 2 }

  /// A strip of cells. If low, it shows a caption and one line for each; if higher, large figures.
  /// - Parameters:
  ///   - first: the priority of figures of one row per point.
  ///   - limit: the largest figures, in rows per point.
  func strip(
    _ cells: [RoomCell], worth: Int, first: Int = 59, largest limit: Int = .max
  ) -> RoomBlock {
    var steps = [RoomBlock.Step(rows: 2, worth: worth)]
    var enlargedRows = Int.max
    if cells.contains(where: { $0.digits != nil }) {
      let largest = min(limit, scale(cells, Rect(width: columns, height: .max))?.rows ?? 0)
      // Enlarge the captions before the figures.
      if isHuge { enlargedRows = largeCaptionRows + BigDigits.height }
      for scale in 0..<largest {
        if scale == 0 || !isHuge {
          let rows = captionRows + (scale + 1) * BigDigits.height
          steps.append(.init(rows: rows, worth: scale == 0 ? first : 47 - scale))
        }
        if isHuge {
          let rows = largeCaptionRows + (scale + 1) * BigDigits.height
          steps.append(.init(rows: rows, worth: Self.large - 1 - scale))
        }
      }
    } else if let most = cells.map(\.lines.count).max(), most > 1 {
      steps += (2...most).map { .init(rows: 1 + $0, worth: 61 - $0) }
    }
    return RoomBlock(steps: steps) { [self] frame, rect in
      let places = places(of: cells, in: rect)
      let isEnlarged = rect.height >= enlargedRows
      let scale = scale(
        cells, isEnlarged ? rect.inset(top: largeCaptionRows - captionRows) : rect)
      // Either all captions are short, or none.
      let isNarrow = zip(cells, places).contains { $0.caption.displayWidth > $1.width }
      for (cell, place) in zip(cells, places) {
        if isEnlarged {
          drawCaption(cell, in: place.top(largeCaptionRows - 1), &frame)
        } else {
          frame.write(
            isNarrow ? cell.brief ?? cell.caption : cell.caption, in: place, .label, align: .center)
        }
        let top = isEnlarged ? largeCaptionRows : scale == nil ? 1 : captionRows
        // Names beside large figures are as easy to read as the figures.
        if scale != nil, drawLines(of: cell, in: place.inset(top: top), &frame) { continue }
        Self.draw(cell, scale, in: place.inset(top: top), &frame)
      }
    }
  }

  /// A caption in large letters, with a blank row below it.
  private var largeCaptionRows: Int { smallest.height + 1 }

  /// Draws as many lines of a cell as fit, in large letters. Returns `false` if it has none, or the
  /// first does not fit.
  private func drawLines(of cell: RoomCell, in rect: Rect, _ frame: inout Frame) -> Bool {
    var rest = rect
    for line in cell.lines {
      guard let large = LargeText(line, columns: rest.width, atMost: 1, smallest),
        large.rows <= rest.height
      else { return rest != rect }
      large.draw(in: rest.top(large.rows), cell.style, &frame)
      rest = rest.inset(top: large.rows + 1)
    }
    return rest != rect
  }

  private func drawCaption(_ cell: RoomCell, in rect: Rect, _ frame: inout Frame) {
    let large = [cell.caption, cell.brief].compactMap(\.self).lazy
      .compactMap { LargeText($0, columns: rect.width, atMost: 1, smallest) }
      .first { $0.rows <= rect.height }
    if let large {
      large.draw(in: rect, .label, &frame)
    } else {
      frame.write(cell.caption, in: rect, row: rect.height - 1, .label, align: .center)
    }
  }

  private func places(of cells: [RoomCell], in rect: Rect) -> [Rect] {
    let widths = cells.compactMap(\.width)
    guard widths.count == cells.count else {
      return rect.columns(cells.map { .share($0.weight) }, gap: stripGap)
    }
    let whole = widths.reduce(0, +) + stripGap * max(0, widths.count - 1)
    return rect.centered(width: whole, height: rect.height)
      .columns(widths.map { .fixed($0) }, gap: stripGap)
  }

  /// The common size of all figures of a strip; `nil` if none fits.
  private func scale(_ cells: [RoomCell], _ rect: Rect) -> BigDigits.Scale? {
    let figures = zip(cells, places(of: cells, in: rect)).compactMap { cell, place in
      (cell.widest ?? cell.digits).map { (text: $0, place: place) }
    }
    let scales = figures.map { figure in
      BigDigits.scale(
        for: figure.text, columns: figure.place.width, rows: figure.place.height - captionRows,
        limit: isHuge ? 3 : 2)
    }
    let fitting = scales.compactMap(\.self)
    guard fitting.count == scales.count, let rows = fitting.map(\.rows).min(),
      var columns = fitting.map(\.columns).min()
    else { return nil }
    let edges = figures.map { (BigDigits.width(of: $0.text) ?? 0, $0.place) }
    while columns > 1, Self.areCrowded(edges, columns) { columns -= 1 }
    return BigDigits.Scale(columns: columns, rows: rows)
  }

  /// Whether two neighbouring figures are less than two points apart, so that they would read as
  /// one.
  private static func areCrowded(_ figures: [(blocks: Int, place: Rect)], _ columns: Int) -> Bool {
    zip(figures, figures.dropFirst()).contains { left, right in
      let end = left.place.centered(width: left.blocks * columns, height: 1).right
      return right.place.centered(width: right.blocks * columns, height: 1).x - end < 2 * columns
    }
  }

  private static func draw(
    _ cell: RoomCell, _ scale: BigDigits.Scale?, in rect: Rect, _ frame: inout Frame
  ) {
    if let digits = cell.digits, let scale, let blocks = BigDigits.width(of: digits) {
      let place = rect.top(scale.rows * BigDigits.height)
      frame.bigDigits(
        digits, in: place.centered(width: blocks * scale.columns, height: place.height),
        cell.style)
    } else if rect.height > 1, !cell.lines.isEmpty {
      for (row, line) in cell.lines.enumerated() {
        frame.write(line, in: rect, row: row, cell.style.bold, align: .center)
      }
    } else {
      frame.write(cell.text, in: rect, cell.style.bold, align: .center)
    }
  }

  /// Converts a figure of the view into a cell.
  func cell(_ figure: RoomView.Figure) -> RoomCell {
    let style: Style = figure.isMuted ? .muted : .digits
    switch figure.value {
    case .number(let number):
      return .figure(figure.caption, brief: figure.brief, number, style)
    case .time(let time, let words):
      return RoomCell(
        caption: figure.caption, text: words, digits: TimeSpan.clock(milliseconds: time),
        style: style)
    case .timeOfDay(let time):
      return RoomCell(caption: figure.caption, text: time, digits: time, style: style)
    case .names(let names):
      return RoomCell(caption: figure.caption, text: names.first ?? "", lines: names)
    }
  }

  /// A name for one line of a narrow cell. English has short forms that avoid truncating it.
  private func narrowName(_ party: RoomView.Party, within columns: Int) -> String {
    let name = party.names[0]
    guard name.short.displayWidth > columns, view.language == .english else { return name.short }
    return NarrowName.of(
      name.short, full: name.full, abbreviation: party.abbreviation, within: columns)
  }

  /// The next few speakers, each below their place in the list.
  func nextStrip(_ speakers: RoomView.Speakers, worth: Int) -> RoomBlock {
    // Always as wide as for five, so that the names keep their width while the list gets shorter.
    let most = max(1, min(5, columns / 13))
    let shown = Array(speakers.parties.prefix(most))
    let width = max(1, (columns - stripGap * (most - 1)) / most)
    let captions = shown.indices.map { index in
      index == 0 && speakers.from == 1 ? speakers.caption : "\(index + speakers.from)"
    }
    let cells = zip(shown, captions).map { party, caption in
      let lines = party.names.enumerated().flatMap { order, name in
        Wrapping.name(name.full, short: name.short, to: width, rows: order == 0 ? 2 : 1)
      }
      let full = party.names[0].full
      return RoomCell(
        caption: caption,
        text: full.displayWidth <= width ? full : narrowName(party, within: width),
        lines: lines, width: width)
    }
    var block = strip(cells, worth: worth)
    guard let large = largeList(zip(shown, captions).map { "\($1) · \($0.names[0].short)" }) else {
      return block
    }
    let draw = block.draw
    block.steps.append(.init(rows: large.rows, worth: 53))
    block.draw = { frame, rect in
      if rect.height >= large.rows {
        large.draw(in: rect, .text, &frame)
      } else {
        draw(&frame, rect)
      }
    }
    return block
  }

  /// The next speakers in large letters: as many as fit on one line, in a very large window on two.
  private func largeList(_ names: [String]) -> LargeText? {
    guard isLarge else { return nil }
    return names.indices.reversed().lazy.compactMap { last in
      LargeText(
        Array(names[...last]), gap: 3, columns: columns, atMost: isHuge ? 2 : 1, smallest)
    }.first
  }
}
