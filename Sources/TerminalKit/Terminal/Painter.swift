import CNcurses
import CTerminal

/// Writes cells through curses, in the terminal's encoding.
///
/// Curses takes character widths from the C library, while terminals and frames each have their own
/// table. If the library and the frame disagree on a glyph, the painter writes a substitute whose
/// width is not in dispute, so that the columns after it stay aligned.
package struct Painter {
  /// Glyphs that it lacks are replaced.
  package let encoding: TextEncoding

  private let palette: Palette

  private var bytes: [UInt8] = []

  /// Defines the theme's colour pairs in curses, which must have been started.
  package init(theme: Theme, depth: ColorDepth, encoding: TextEncoding) {
    self.encoding = encoding
    palette = Palette(theme: theme, depth: depth)
  }

  /// Paints the cells of a run that are inside the window.
  package mutating func paint(_ run: Run, of frame: Frame, columns: Int) {
    let end = min(run.columns.upperBound, columns)
    var start = run.columns.lowerBound
    // Curses can clear trailing blanks to the end of the row if they have the background's colours.
    var lastGlyph = end - 1
    if end == columns {
      while lastGlyph >= start, frame[lastGlyph, run.y].glyph == .space { lastGlyph -= 1 }
    }
    var hasFlag = false
    while start < end {
      let first = frame[start, run.y]
      let isBlock = isReversed(first)
      var style = first.style
      var isBlank = true
      var next = start
      bytes.removeAll(keepingCapacity: true)
      while next < end {
        let cell = frame[next, run.y]
        guard isReversed(cell) == isBlock else { break }
        if cell.style != style {
          // Paint blanks between words in the style of the word before or after them.
          guard next <= lastGlyph, isBlank || cell.glyph == .space,
            palette.isSameForBlanks(cell.style, style)
          else { break }
          if isBlank { style = cell.style }
        }
        isBlank = isBlank && cell.glyph == .space
        // A window narrower than the frame may cut a wide glyph in two.
        let fits = next + Int(cell.width) <= end
        append(fits ? cell : .blank)
        hasFlag = hasFlag || Self.isFlag(cell.glyph)
        next += max(1, fits ? Int(cell.width) : 1)
      }
      var brush = palette.brush(for: style)
      if isBlock { brush.attributes ^= curses_reverse }
      curses_style(brush.attributes, Int32(brush.pair))
      bytes.withUnsafeBytes { buffer in
        let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        curses_write(Int32(run.y), Int32(start), text, Int32(buffer.count))
      }
      start = next
    }
    // Half a flag is a different character, so curses must not send only the half that changed.
    if hasFlag { curses_redraw(Int32(run.y)) }
  }

  /// ASCII has no full block: it is drawn as a character in reverse video.
  private func isReversed(_ cell: Cell) -> Bool {
    encoding == .ascii && cell.glyph == .block
  }

  private mutating func append(_ cell: Cell) {
    let glyph = cell.glyph
    if let ascii = glyph.ascii {
      bytes.append(ascii == 0 ? 0x20 : ascii)
    } else if encoding == .ascii {
      let scalar = glyph.scalars.first ?? " "
      let byte = Transliteration.ascii(scalar)
      for _ in 0..<max(1, cell.width) { bytes.append(byte) }
    } else {
      appendAgreed(glyph, width: Int(cell.width))
    }
  }

  /// Appends the glyph if the C library agrees on its width; otherwise its first scalar if that
  /// fits, or `□`, padded with blanks.
  private mutating func appendAgreed(_ glyph: Glyph, width: Int) {
    let scalars = glyph.scalars
    var total = 0
    for scalar in scalars {
      let columns = Int(terminal_columns(scalar.value))
      if columns < 0 {
        total = -1
        break
      }
      total += columns
    }
    if total == width {
      for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar)!) }
      return
    }
    var used = 1
    if let first = scalars.first {
      let columns = Int(terminal_columns(first.value))
      if columns >= 1, columns <= width {
        bytes.append(contentsOf: UTF8.encode(first)!)
        used = columns
      } else {
        bytes.append(contentsOf: [0xE2, 0x96, 0xA1])
      }
    }
    for _ in used..<max(used, width) { bytes.append(0x20) }
  }

  /// Whether the glyph is two regional indicators, or half of them.
  private static func isFlag(_ glyph: Glyph) -> Bool {
    guard glyph.ascii == nil, let first = glyph.scalars.first else { return false }
    return (0x1F1E6...0x1F1FF).contains(first.value)
  }
}
