import CNcurses
import CTerminal

/// Writes cells through curses, in the terminal's encoding.
///
/// Curses measures by the C library's table, terminals by theirs, frames by ours. Where the
/// library does not agree with the frame on a glyph, something is written that all agree on, so
/// that the columns after it stand where they belong.
package struct Painter {
  package let encoding: TextEncoding

  private let palette: Palette

  private var bytes: [UInt8] = []

  package init(theme: Theme, depth: ColorDepth, encoding: TextEncoding) {
    self.encoding = encoding
    palette = Palette(theme: theme, depth: depth)
  }

  /// Paints the cells of a run, as far as they lie within the window.
  package mutating func paint(_ run: Run, of frame: Frame, columns: Int) {
    let end = min(run.columns.upperBound, columns)
    var start = run.columns.lowerBound
    // At the end of the row curses can clear what is blank as the ground is.
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
          // Blanks between words are painted with the word before or after them.
          guard next <= lastGlyph, isBlank || cell.glyph == .space,
            palette.isSameForBlanks(cell.style, style)
          else { break }
          if isBlank { style = cell.style }
        }
        isBlank = isBlank && cell.glyph == .space
        // A window smaller than the frame may cut a wide glyph in two.
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
    // Half a flag is another sign, so curses must not send only the half that changed.
    if hasFlag { curses_redraw(Int32(run.y)) }
  }

  /// ASCII has no full cell: a sign in reverse fills one.
  private func isReversed(_ cell: Cell) -> Bool {
    encoding == .ascii && cell.glyph == .block
  }

  private mutating func append(_ cell: Cell) {
    let glyph = cell.glyph
    if let ascii = glyph.ascii {
      bytes.append(ascii == 0 ? 0x20 : ascii)
    } else if encoding == .ascii {
      let scalar = glyph.text.unicodeScalars.first ?? " "
      let byte = Transliteration.ascii(scalar)
      for _ in 0..<max(1, cell.width) { bytes.append(byte) }
    } else {
      appendAgreed(glyph, width: Int(cell.width))
    }
  }

  /// Appends the glyph if the C library gives it the same width, else its first letter, else a box.
  private mutating func appendAgreed(_ glyph: Glyph, width: Int) {
    let scalars = glyph.text.unicodeScalars
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
      for index in 0..<glyph.count { bytes.append(glyph[index]) }
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

  /// Two regional indicators, which all begin with the same three bytes.
  private static func isFlag(_ glyph: Glyph) -> Bool {
    glyph[0] == 0xF0 && glyph[1] == 0x9F && glyph[2] == 0x87 && glyph[3] >= 0xA6
  }
}
