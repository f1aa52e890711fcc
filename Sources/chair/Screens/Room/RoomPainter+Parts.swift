import Phrases
import Presentation
import Session
import TerminalKit

/// The blocks from which phases are composed.
extension RoomPainter {
  /// The columns between the margins.
  var columns: Int { max(1, body.width - 2 * margin) }

  /// Places the block directly below the one above it.
  func tight(_ block: RoomBlock) -> RoomBlock {
    var block = block
    block.isTight = true
    return block
  }

  /// The priority of enlarging text. Digits that are readable from the last row have a higher one,
  /// larger digits a lower one.
  static let large = 47

  /// The priority of showing the subject in large letters. The speaker's name and digits of up to
  /// two rows per point have a higher one: the clock does not shrink for it.
  static let subject = 59

  /// The same where nobody speaks.
  static let onlySubject = 61

  /// The text in large letters, if the window is so large that ordinary text is hard to find in it.
  func enlarged(_ text: String, atMost limit: Int = 1) -> LargeText? {
    isHuge ? LargeText(text, columns: columns - 4, atMost: limit, smallest) : nil
  }

  /// One centred line.
  func line(
    _ text: String?, _ style: Style = .text, worth: Int, isTight: Bool = false
  ) -> RoomBlock {
    let text = text ?? ""
    let large = enlarged(text)
    var steps = [RoomBlock.Step(rows: 1, worth: worth)]
    // Large letters always need a blank row above them.
    let top = isTight ? 1 : 0
    if let large { steps.append(.init(rows: top + large.rows, worth: Self.large - 3)) }
    return RoomBlock(steps: steps, isTight: isTight) { frame, rect in
      if let large, rect.height >= top + large.rows {
        large.draw(in: rect.inset(top: top), style, &frame)
      } else {
        frame.write(text, in: rect, style, align: .center)
      }
    }
  }

  /// A line directly below digits, with a blank row between them if there is room for it.
  func caption(_ text: String?, worth: Int) -> RoomBlock {
    var block = line(text, .muted, worth: worth, isTight: true)
    let draw = block.draw
    block.steps.insert(.init(rows: 2, worth: min(worth, 65)), at: 1)
    block.draw = { frame, rect in draw(&frame, rect.height == 2 ? rect.bottom(1) : rect) }
    return block
  }

  /// Centred text, in lines of about equal length.
  /// - Parameters:
  ///   - isWhole: whether to omit the text instead of truncating it.
  ///   - letters: the priority of large letters on one or two lines, in a window of any size.
  ///   - mayBeLarge: whether it may be in large letters at all.
  func paragraph(
    _ text: String, _ style: Style = .text, atMost limit: Int, worth: Int, isTight: Bool = false,
    isWhole: Bool = false, letters: Int? = nil, mayBeLarge: Bool = true
  ) -> RoomBlock {
    // Longer lines are hard to read from a distance.
    let width = min(columns, 110)
    let count = Wrapping.balanced(text, to: width, atMost: limit).count
    var steps = ((isWhole ? count : 1)...count).map {
      RoomBlock.Step(rows: $0, worth: worth - ($0 - 1))
    }
    let large =
      !mayBeLarge
      ? nil
      : letters == nil
        ? enlarged(text, atMost: limit)
        : LargeText(text, columns: columns - 4, atMost: 2, smallest)
    // Leave a blank row below a heading that is in large letters too.
    let top = isTight && (letters == nil || isHuge) ? 1 : 0
    if let large {
      let rows = top + large.rows
      steps.removeAll { $0.rows >= rows }
      // Two lines of large letters must leave the blank rows between the blocks.
      let worth = letters.map { large.count > 1 ? min($0, RoomBlock.needed - 1) : $0 }
      steps.append(.init(rows: rows, worth: worth ?? Self.large - 1))
    }
    return RoomBlock(steps: steps, isTight: isTight) { frame, rect in
      if let large, rect.height >= top + large.rows {
        return large.draw(in: rect.inset(top: top), style, &frame)
      }
      let lines = Wrapping.balanced(text, to: width, atMost: rect.height)
      for (row, line) in lines.enumerated() {
        frame.write(line, in: rect, row: row, style, align: .center)
      }
    }
  }

  /// A heading and its subject: on one line, or the subject in large letters below the heading.
  /// - Parameter limit: the lines of large letters; 0 for none.
  func headed(_ title: String, _ subject: String, atMost limit: Int, worth: Int) -> RoomBlock {
    var block = paragraph(
      subject.isEmpty ? title : "\(title): \(subject)", .heading, atMost: 2, worth: worth)
    guard limit > 0,
      let large = LargeText(subject, columns: columns - 4, atMost: limit, smallest)
    else { return block }
    let low = 1 + large.rows
    block.steps.removeAll { $0.rows >= low }
    block.steps.append(
      .init(rows: low, worth: Self.subject))
    let heading = enlarged(title)
    if let heading { block.steps.append(.init(rows: heading.rows + low, worth: Self.large - 1)) }
    let draw = block.draw
    block.draw = { frame, rect in
      guard rect.height >= low else { return draw(&frame, rect) }
      let rest: Rect
      if let heading, rect.height >= heading.rows + low {
        heading.draw(in: rect.top(heading.rows), .heading, &frame)
        rest = rect.inset(top: heading.rows + 1)
      } else {
        frame.write(title, in: rect, .heading, align: .center)
        rest = rect.inset(top: 1)
      }
      large.draw(in: rest.top(large.rows), .text.bold, &frame)
    }
    return block
  }

  /// Lines of text in a band across the screen.
  func banner(_ lines: [String], _ style: Style = .title, worth: Int = 100) -> RoomBlock {
    let least = lines.count
    var steps = [RoomBlock.Step(rows: least, worth: worth)]
    steps.append(.init(rows: least + 2, worth: 57))
    let large = enlarged(lines.joined(separator: " "), atMost: 6)
    if let large {
      steps.append(.init(rows: large.rows + 2, worth: Self.large))
    } else if isHuge {
      steps.append(.init(rows: least + 4, worth: 42))
    }
    return RoomBlock(steps: steps, isField: true) { frame, rect in
      frame.fill(rect, style)
      if let large, rect.height > large.rows { return large.draw(in: rect, style, &frame) }
      let inner = rect.centered(width: rect.width, height: lines.count)
      for (row, line) in lines.enumerated() {
        frame.write(line, in: inner, row: row, style.bold, align: .center)
      }
    }
  }

  /// An announcement of the chair. Its large letters have a higher priority than large digits,
  /// since nothing else on the screen is urgent. It is shown as text if it is too long or its
  /// script cannot be drawn in blocks.
  func notice(_ text: String, worth: Int) -> RoomBlock {
    let width = min(columns - 4, 100)
    let lines = Wrapping.balanced(text, to: width, atMost: RoomText.updateLines)
    let large = LargeText(text, columns: columns - 4, atMost: 6, smallest)
    var steps = [RoomBlock.Step(rows: lines.count, worth: worth)]
    steps.append(.init(rows: lines.count + 2, worth: 82))
    if let large, large.rows > lines.count { steps.append(.init(rows: large.rows + 2, worth: 81)) }
    let largest = LargeText(text, columns: columns - 4, atMost: 6, .rows(1))
    if let largest, let large, largest.rows > large.rows {
      steps.append(.init(rows: largest.rows + 2, worth: 60))
    }
    if large == nil, isHuge { steps.append(.init(rows: lines.count + 4, worth: 42)) }
    return RoomBlock(steps: steps, isField: true) { frame, rect in
      frame.fill(rect, .banner)
      let letters = [largest, large].lazy.compactMap(\.self).first { $0.rows <= rect.height }
      if let letters { return letters.draw(in: rect, .banner, &frame) }
      let inner = rect.centered(width: rect.width, height: lines.count)
      for (row, line) in lines.enumerated() {
        frame.write(line, in: inner, row: row, Style.banner.bold, align: .center)
      }
    }
  }

  /// The digits of a clock, as large as possible.
  /// - Parameter second: the priority of digits of two rows per point.
  func digits(_ clock: ClockReading, worth: Int = 90, second: Int = 61) -> RoomBlock {
    var block = digits(
      clock.digits, widest: clock.widest, clock.style, worth: worth, second: second)
    // Some styles have their own background, which must extend beyond the digits.
    block.ground = clock.style
    return block
  }

  /// Large digits. Their size is chosen so that `widest` fits.
  /// - Parameter second: the priority of two rows per point; `nil` limits the digits to one.
  func digits(
    _ text: String, widest: String? = nil, _ style: Style = .digits, worth: Int = 90,
    first: Int = 80, second: Int? = 61
  ) -> RoomBlock {
    let template = widest ?? text
    let columns = columns
    let largest = BigDigits.scale(for: template, columns: columns, rows: .max)?.rows ?? 0
    var steps = [RoomBlock.Step(rows: 1, worth: worth)]
    let worths = [first, second ?? 0, 52, 48]
    for scale in 0..<(second == nil ? min(largest, 1) : largest) {
      let step = scale < worths.count ? worths[scale] : max(30, 46 - scale)
      steps.append(.init(rows: (scale + 1) * BigDigits.height, worth: min(worth, step)))
    }
    return RoomBlock(steps: steps) { frame, rect in
      guard
        let scale = BigDigits.scale(for: template, columns: rect.width, rows: rect.height),
        let blocks = BigDigits.width(of: text)
      else {
        frame.write(text, in: rect, style.bold, align: .center)
        return
      }
      let place = rect.centered(
        width: blocks * scale.columns, height: BigDigits.height * scale.rows)
      frame.bigDigits(text, in: place, style)
    }
  }

  /// The time left on a clock, as a bar that is readable without colour, and a caption for it.
  func bar(_ clock: ClockReading, low: RoomWord) -> [RoomBlock] {
    var steps = [RoomBlock.Step(rows: 1, worth: 72)]
    if isLarge { steps.append(.init(rows: 2, worth: 50)) }
    let bar = RoomBlock(steps: steps) { frame, rect in
      for row in 0..<rect.height {
        frame.bar(
          rect.row(row), part: Int64(max(0, clock.left)), of: Int64(max(1, clock.whole)),
          clock.barStyle)
      }
    }
    let words = clock.words(low: low, in: view.language)
    let isCalm = clock.wordsStyle == .muted
    let caption = line(
      isCalm ? words : "  \(words)  ", clock.wordsStyle, worth: 71,
      isTight: true)
    return [bar, caption]
  }
}
