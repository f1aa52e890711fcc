/// Digits drawn from blocks, three wide and five high, scaled by whole numbers.
package enum BigDigits {
  /// The size of one block of a digit, in columns and rows. A cell is about twice as high as wide,
  /// so a block looks square if it has twice as many columns as rows.
  package struct Scale: Equatable, Sendable {
    /// At least 1.
    package var columns: Int
    /// At least 1.
    package var rows: Int

    /// - Parameters:
    /// - columns: the width of a block.
    /// - rows: its height.
    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The height of every digit, in blocks.
  package static let height = 5

  /// The largest scale at which `text` fits into the given area, with blocks at most `limit` rows
  /// high; `nil` if it does not fit at any scale, or contains a character that has no shape.
  package static func scale(
    for text: String, columns: Int, rows: Int, limit: Int = .max
  ) -> Scale? {
    guard let blocks = width(of: text), blocks > 0 else { return nil }
    let widest = columns / blocks
    let highest = rows / height
    guard widest >= 1, highest >= 1 else { return nil }
    // Keep the blocks nearly square.
    let rows = min(highest, (widest + 1) / 2, max(1, limit))
    return Scale(columns: min(widest, rows * 2 + 1), rows: rows)
  }

  /// The width of a text in blocks, with one block between characters; `nil` if a character has no
  /// shape.
  package static func width(of text: String) -> Int? {
    var total = 0
    for character in text {
      guard let rows = shapes[character] else { return nil }
      total += rows[0].count + 1
    }
    return max(0, total - 1)
  }

  /// The blocks of a character, row by row; `nil` if it has no shape.
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
  /// centred, with blocks at most `limit` rows high, and returns the area that it covers. The rest
  /// of the rectangle is filled in the same style. If the text does not fit even at the smallest
  /// scale, it is written as normal text.
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
