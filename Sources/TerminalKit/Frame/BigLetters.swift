/// Capital letters drawn from points, five points high, for text that must be readable from the
/// back row: the name of the delegation that is speaking or being called. Latin and Cyrillic only;
/// other scripts are written as normal text.
package enum BigLetters {
  /// The points of a line of letters, row by row.
  package typealias Points = [[Bool]]

  /// The size of a point.
  package enum Scale: Equatable, Sendable {
    /// Half a cell: five points in three rows.
    case half
    /// A whole cell, for terminals without half blocks: five points in five rows.
    case cell
    /// The given number of rows, and twice as many columns, so that a point looks square.
    case rows(Int)

    /// The number of columns that `points` points take.
    package func columns(_ points: Int) -> Int {
      switch self {
      case .half, .cell: points
      case .rows(let rows): points * rows * 2
      }
    }

    /// The number of rows of a line of letters without marks.
    package var height: Int { rows(5) }

    /// The number of rows that `points` points take.
    package func rows(_ points: Int) -> Int {
      switch self {
      case .half: (points + 1) / 2
      case .cell: points
      case .rows(let rows): points * rows
      }
    }
  }

  /// A text in one line, with accents above it; `nil` if it contains a letter that has no shape.
  package static func line(_ text: String) -> Points? {
    piece(text).map(trimmed)
  }

  /// The same, but always including the rows for accents, so that pieces can be joined side by
  /// side.
  package static func piece(_ text: String) -> Points? {
    var line: Points = []
    var blanks = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      blanks += 1
      guard !word.isEmpty else { continue }
      guard let drawn = points(String(word), hasMarks: true) else { return nil }
      line = line.isEmpty ? drawn : join(line, drawn, gap: blanks * blank)
      blanks = 0
    }
    return line.isEmpty ? nil : line
  }

  /// Joins pieces into one line, separated by `blanks` blanks.
  package static func line(of pieces: some Sequence<Points>, blanks: Int) -> Points {
    trimmed(
      pieces.reduce(into: []) { line, piece in
        line = line.isEmpty ? piece : join(line, piece, gap: blanks * blank)
      })
  }

  /// The width of a blank, in points.
  package static let blank = 3

  /// Removes the empty rows at the top, where no letter has an accent.
  private static func trimmed(_ line: Points) -> Points {
    Array(line.drop { !$0.contains(true) })
  }

  /// A character in a field of five by five points, centred at the bottom; `nil` if it has no shape
  /// or does not fit.
  package static func sign(_ sign: String) -> Points? {
    if sign == " " { return rows([String](repeating: "     ", count: 5)) }
    guard let drawn = line(sign), drawn.count <= 5, drawn[0].count <= 5 else { return nil }
    let before = (5 - drawn[0].count) / 2
    let blank = [Bool](repeating: false, count: 5)
    return [[Bool]](repeating: blank, count: 5 - drawn.count)
      + drawn.map { row in
        Array(blank[..<before]) + row + Array(blank[..<(5 - before - row.count)])
      }
  }

  /// Two drawings of the same height, side by side.
  package static func beside(_ left: Points, _ right: Points) -> Points {
    join(left, right, gap: 3)
  }

  /// A name in lines of points, wrapped between words; `nil` if it does not fit or contains a
  /// letter that has no shape.
  package static func lines(_ text: String, columns: Int, rows: Int, _ scale: Scale) -> [Points]? {
    var lines: [Points] = []
    var line: Points = []
    for word in text.split(separator: " ") {
      guard let drawn = points(String(word), hasMarks: false), drawn[0].count <= columns else {
        return nil
      }
      let joined = line.isEmpty ? drawn : join(line, drawn, gap: 3)
      if joined[0].count <= columns {
        line = joined
      } else {
        lines.append(line)
        line = drawn
      }
    }
    if !line.isEmpty { lines.append(line) }
    let needed = lines.count * (scale.height + 1) - 1
    return lines.isEmpty || needed > rows ? nil : lines
  }

  /// The points of one word, row by row; `nil` if a letter has no shape.
  private static func points(_ word: String, hasMarks: Bool) -> Points? {
    var result: Points = []
    for letter in word.uppercased() {
      let (base, mark) = accented[letter] ?? (letter, nil)
      guard let shape = shapes[base] else { return nil }
      let drawn = hasMarks ? marked(shape, mark) : shape
      result = result.isEmpty ? drawn : join(result, drawn, gap: 1)
    }
    return result.isEmpty ? nil : result
  }

  /// A letter below its mark, which takes two rows, and a blank row.
  private static func marked(_ shape: Points, _ mark: Mark?) -> Points {
    let mark = mark.map { rows($0.rows) } ?? rows(["", ""])
    let width = max(shape[0].count, mark[0].count)
    func widened(_ row: [Bool]) -> [Bool] {
      let before = (width - row.count) / 2
      return [Bool](repeating: false, count: before) + row
        + [Bool](repeating: false, count: width - row.count - before)
    }
    return (mark + [[Bool](repeating: false, count: width)] + shape).map(widened)
  }

  private static func join(_ left: [[Bool]], _ right: [[Bool]], gap: Int) -> [[Bool]] {
    zip(left, right).map { $0 + Array(repeating: false, count: gap) + $1 }
  }
}

extension Frame {
  /// Writes a name as large as the area allows: in block letters, else letter-spaced in bold, else
  /// as normal text in bold. Returns the number of rows used.
  @discardableResult
  package mutating func bigName(
    _ name: String, in rect: Rect, _ scale: BigLetters.Scale, _ style: Style = .accent
  ) -> Int {
    guard let lines = BigLetters.lines(name, columns: rect.width, rows: rect.height, scale) else {
      let spaced = name.map(String.init).joined(separator: " ").uppercased()
      let text = spaced.displayWidth <= rect.width ? spaced : name
      return paragraph(text, in: rect.top(2), style.bold)
    }
    letters(lines, in: rect, scale, style)
    return lines.count * (scale.height + 1) - 1
  }

  /// Draws lines of letters from the upper left of a rectangle, separated by a blank row.
  package mutating func letters(
    _ lines: [BigLetters.Points], in rect: Rect, _ scale: BigLetters.Scale,
    _ style: Style = .accent
  ) {
    for (index, line) in lines.enumerated() {
      points(line, in: rect.inset(top: index * (scale.height + 1)), scale, style)
    }
  }

  /// Draws points from the upper left of a rectangle.
  package mutating func points(
    _ points: BigLetters.Points, in rect: Rect, _ scale: BigLetters.Scale, _ style: Style
  ) {
    switch scale {
    case .half:
      for row in 0..<scale.rows(points.count) {
        for x in points[0].indices {
          let upper = points[row * 2][x]
          let lower = row * 2 + 1 < points.count && points[row * 2 + 1][x]
          guard upper || lower else { continue }
          put(
            upper && lower ? .block : upper ? Half.upper : Half.lower,
            width: 1, rect.x + x, rect.y + row, style)
        }
      }
    case .cell, .rows:
      let (width, height) = (scale.columns(1), scale.rows(1))
      for (row, line) in points.enumerated() {
        for (column, isSet) in line.enumerated() where isSet {
          let block = Rect(
            x: rect.x + column * width, y: rect.y + row * height, width: width, height: height)
          fill(block, style, with: .block)
        }
      }
    }
  }
}

private enum Half {
  /// `▀`
  package static let upper = Glyph(Unicode.Scalar(0x2580)!)
  /// `▄`
  package static let lower = Glyph(Unicode.Scalar(0x2584)!)
}
