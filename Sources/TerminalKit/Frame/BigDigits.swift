/// Digits drawn from blocks, three wide and five high, enlarged by whole numbers.
package enum BigDigits {
  /// The size of one block of a digit, in columns and rows. A cell is about twice as high as wide,
  /// so a block of twice as many columns as rows looks square.
  package struct Scale: Equatable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// Rows of every digit, in blocks.
  package static let height = 5

  /// The largest scale at which `text` fits into the given room, its blocks at most `limit` rows
  /// high; `nil` where none does, or where the text holds a character that has no blocks.
  package static func scale(
    for text: String, columns: Int, rows: Int, limit: Int = .max
  ) -> Scale? {
    guard let blocks = width(of: text), blocks > 0 else { return nil }
    let widest = columns / blocks
    let highest = rows / height
    guard widest >= 1, highest >= 1 else { return nil }
    // Near square: neither tall and thin nor broad and flat.
    let rows = min(highest, (widest + 1) / 2, max(1, limit))
    return Scale(columns: min(widest, rows * 2 + 1), rows: rows)
  }

  /// The width of a text in blocks, a block between neighbours; `nil` if a character is unknown.
  package static func width(of text: String) -> Int? {
    var total = 0
    for character in text {
      guard let rows = shapes[character] else { return nil }
      total += rows[0].count + 1
    }
    return max(0, total - 1)
  }

  /// The blocks of a character, row by row.
  package static func shape(of character: Character) -> [[Bool]]? {
    shapes[character]
  }

  private static let shapes: [Character: [[Bool]]] = [
    "0": rows("###", "# #", "# #", "# #", "###"),
    "1": rows(" # ", "## ", " # ", " # ", "###"),
    "2": rows("###", "  #", "###", "#  ", "###"),
    "3": rows("###", "  #", "###", "  #", "###"),
    "4": rows("# #", "# #", "###", "  #", "  #"),
    "5": rows("###", "#  ", "###", "  #", "###"),
    "6": rows("###", "#  ", "###", "# #", "###"),
    "7": rows("###", "  #", "  #", "  #", "  #"),
    "8": rows("###", "# #", "###", "# #", "###"),
    "9": rows("###", "# #", "###", "  #", "###"),
    ":": rows(" ", "#", " ", "#", " "),
    ".": rows(" ", " ", " ", " ", "#"),
    "-": rows("   ", "   ", "###", "   ", "   "),
    "+": rows("   ", " # ", "###", " # ", "   "),
    "/": rows("  #", "  #", " # ", "#  ", "#  "),
    " ": rows(" ", " ", " ", " ", " "),
  ]

  private static func rows(_ rows: String...) -> [[Bool]] {
    rows.map { row in row.map { $0 == "#" } }
  }
}

extension Frame {
  /// Draws a text of digits, `:`, `.`, `-`, `+`, `/` and blanks as large as the rectangle allows,
  /// in its middle, each block at most `limit` rows high, and returns the part that it covers. The
  /// rectangle is filled in the same style. Where even the smallest do not fit, the text is written
  /// as it is.
  @discardableResult
  package mutating func bigDigits(
    _ text: String, in rect: Rect, _ style: Style = .digits, limit: Int = .max
  ) -> Rect {
    fill(rect, style)
    guard
      let scale = BigDigits.scale(
        for: text, columns: rect.width, rows: rect.height, limit: limit),
      let blocks = BigDigits.width(of: text)
    else {
      let line = rect.centered(width: text.displayWidth, height: 1)
      write(text, in: line, style.bold)
      return line
    }
    let area = rect.centered(
      width: blocks * scale.columns, height: BigDigits.height * scale.rows)
    var x = area.x
    for character in text {
      guard let shape = BigDigits.shape(of: character) else { continue }
      for (row, line) in shape.enumerated() {
        for (column, isSet) in line.enumerated() where isSet {
          let block = Rect(
            x: x + column * scale.columns, y: area.y + row * scale.rows,
            width: scale.columns, height: scale.rows)
          fill(block, style, with: .block)
        }
      }
      x += (shape[0].count + 1) * scale.columns
    }
    return area
  }
}
