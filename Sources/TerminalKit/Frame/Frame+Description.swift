extension Frame: CustomStringConvertible {
  /// The rows as text without trailing blanks; empty rows at the end are omitted.
  package var lines: [String] {
    var lines = (0..<height).map { line($0) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The frame as plain text, for golden files that a person can read.
  package var text: String {
    lines.joined(separator: "\n")
  }

  /// One row as text without trailing blanks.
  package func line(_ y: Int) -> String {
    guard y >= 0, y < height else { return "" }
    var line = ""
    for cell in cells[(y * width)..<((y + 1) * width)] where !cell.isContinuation {
      line += cell.glyph.text
    }
    return line.trimmingBlanks()
  }

  /// The role of each cell as a letter, or a blank for `.text`: a golden file of the colours.
  package var roles: String {
    (0..<height).map { y in
      let row = cells[(y * width)..<((y + 1) * width)]
      return String(row.map { $0.style.role == .text ? " " : $0.style.role.letter })
        .trimmingBlanks()
    }.joined(separator: "\n")
  }

  /// The text with the frame's size and cursor, for test failure messages.
  package var description: String {
    let place = cursor.map { ", cursor at \($0.x),\($0.y)" } ?? ""
    return "\(width)×\(height)\(place)\n\(text)"
  }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
