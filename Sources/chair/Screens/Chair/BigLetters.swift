/// Capital letters drawn from half blocks, five points high in three rows, for the name of the
/// delegation that is called.
enum BigLetters {
  /// Rows of a line of letters.
  static let height = 3

  /// A name in lines of points that fit, broken between words; `nil` where it does not fit or
  /// holds a letter that is not drawn here.
  static func lines(_ text: String, columns: Int, rows: Int) -> [[[Bool]]]? {
    var lines: [[[Bool]]] = []
    var line: [[Bool]] = []
    for word in text.split(separator: " ") {
      guard let drawn = points(String(word)), drawn[0].count <= columns else { return nil }
      let joined = line.isEmpty ? drawn : join(line, drawn, gap: 3)
      if joined[0].count <= columns {
        line = joined
      } else {
        lines.append(line)
        line = drawn
      }
    }
    if !line.isEmpty { lines.append(line) }
    let needed = lines.count * (height + 1) - 1
    return lines.isEmpty || needed > rows ? nil : lines
  }

  /// The points of one word, row by row; `nil` if a letter is unknown.
  private static func points(_ word: String) -> [[Bool]]? {
    var result: [[Bool]] = []
    for letter in word.uppercased() {
      guard let shape = shapes[plain[letter] ?? letter] else { return nil }
      result = result.isEmpty ? shape : join(result, shape, gap: 1)
    }
    return result.isEmpty ? nil : result
  }

  private static func join(_ left: [[Bool]], _ right: [[Bool]], gap: Int) -> [[Bool]] {
    zip(left, right).map { $0 + Array(repeating: false, count: gap) + $1 }
  }

  /// Letters whose marks five points have no room for.
  private static let plain: [Character: Character] = {
    var plain: [Character: Character] = [
      "’": "'", "Ç": "C", "Ñ": "N", "Ł": "L", "Ş": "S", "Š": "S",
    ]
    for (base, letters) in [
      ("A", "ÀÁÂÃÄÅ"), ("E", "ÈÉÊË"), ("I", "ÌÍÎÏİ"), ("O", "ÒÓÔÕÖØ"), ("U", "ÙÚÛÜ"), ("Y", "ÝŸ"),
    ] {
      for letter in letters { plain[letter] = Character(base) }
    }
    return plain
  }()

  private static let shapes: [Character: [[Bool]]] = {
    var shapes: [Character: [[Bool]]] = [
      "A": rows(" # ", "# #", "###", "# #", "# #"),
      "B": rows("## ", "# #", "## ", "# #", "## "),
      "C": rows("###", "#  ", "#  ", "#  ", "###"),
      "D": rows("## ", "# #", "# #", "# #", "## "),
      "E": rows("###", "#  ", "## ", "#  ", "###"),
      "F": rows("###", "#  ", "## ", "#  ", "#  "),
      "G": rows("####", "#   ", "# ##", "#  #", "####"),
      "H": rows("# #", "# #", "###", "# #", "# #"),
      "I": rows("#", "#", "#", "#", "#"),
      "J": rows("  #", "  #", "  #", "# #", "###"),
      "K": rows("# #", "# #", "## ", "# #", "# #"),
      "L": rows("#  ", "#  ", "#  ", "#  ", "###"),
      "M": rows("#   #", "## ##", "# # #", "#   #", "#   #"),
      "N": rows("#  #", "## #", "# ##", "#  #", "#  #"),
      "O": rows("###", "# #", "# #", "# #", "###"),
      "P": rows("###", "# #", "###", "#  ", "#  "),
      "Q": rows("###", "# #", "# #", "###", "  #"),
      "R": rows("###", "# #", "## ", "# #", "# #"),
      "S": rows("###", "#  ", "###", "  #", "###"),
      "T": rows("###", " # ", " # ", " # ", " # "),
      "U": rows("# #", "# #", "# #", "# #", "###"),
      "V": rows("# #", "# #", "# #", "# #", " # "),
      "W": rows("#   #", "#   #", "# # #", "## ##", "#   #"),
      "X": rows("# #", "# #", " # ", "# #", "# #"),
      "Y": rows("# #", "# #", " # ", " # ", " # "),
      "Z": rows("###", "  #", " # ", "#  ", "###"),
      "'": rows("#", "#", " ", " ", " "),
      ",": rows(" ", " ", " ", "#", "#"),
      "(": rows(" #", "# ", "# ", "# ", " #"),
      ")": rows("# ", " #", " #", " #", "# "),
      "&": rows("## ", "## ", "###", "# #", "###"),
    ]
    for digit in "0123456789.-/" { shapes[digit] = BigDigits.shape(of: digit) }
    return shapes
  }()

  private static func rows(_ rows: String...) -> [[Bool]] {
    rows.map { row in row.map { $0 == "#" } }
  }
}

extension Frame {
  /// Writes a name as large as the room allows: in letters of half blocks, else spaced out in
  /// bold, else as it is. Returns the rows used.
  @discardableResult
  mutating func bigName(_ name: String, in rect: Rect, _ style: Style = .accent) -> Int {
    guard let lines = BigLetters.lines(name, columns: rect.width, rows: rect.height) else {
      let spaced = name.map(String.init).joined(separator: " ").uppercased()
      let text = spaced.displayWidth <= rect.width ? spaced : name
      return paragraph(text, in: rect.top(2), style.bold)
    }
    for (index, line) in lines.enumerated() {
      let y = rect.y + index * (BigLetters.height + 1)
      for row in 0..<BigLetters.height {
        for x in line[0].indices {
          let upper = line[row * 2][x]
          let lower = row * 2 + 1 < line.count && line[row * 2 + 1][x]
          guard upper || lower else { continue }
          put(
            upper && lower ? .block : upper ? Half.upper : Half.lower,
            width: 1, rect.x + x, y + row, style)
        }
      }
    }
    return lines.count * (BigLetters.height + 1) - 1
  }
}

private enum Half {
  static let upper = Glyph(Unicode.Scalar(0x2580)!)
  static let lower = Glyph(Unicode.Scalar(0x2584)!)
}
