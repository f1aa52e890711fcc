/// Words in large letters, for windows so large that a row of text is lost in them: in lines of
/// about equal length, three rows each and a blank one between.
struct LargeText {
  private let lines: [BigLetters.Points]

  /// - Parameters:
  ///   - words: what is not broken: words, or names.
  ///   - gap: blanks between two of them.
  /// `nil` where a letter is not drawn in blocks, or where it takes more lines than the limit.
  init?(_ words: [String], gap: Int = 1, columns: Int, atMost limit: Int) {
    guard let lines = Self.lines(words, gap, columns), lines.count <= limit else { return nil }
    var best = lines
    // Narrower, as long as it takes no more lines.
    for narrower in stride(from: columns - 4, to: columns / 3, by: -4) {
      guard let tried = Self.lines(words, gap, narrower), tried.count == lines.count else { break }
      best = tried
    }
    self.lines = best
  }

  init?(_ text: String, columns: Int, atMost limit: Int) {
    self.init(text.split(separator: " ").map(String.init), columns: columns, atMost: limit)
  }

  /// Rows that it takes.
  var rows: Int {
    lines.reduce(lines.count - 1) { $0 + BigLetters.Scale.half.rows($1.count) }
  }

  /// Draws it in the middle of a rectangle, on the style's own ground.
  func draw(in rect: Rect, _ style: Style, _ frame: inout Frame) {
    let width = lines.map { $0[0].count }.max() ?? 0
    frame.fill(rect.centered(width: width + 4, height: rows), style)
    var rest = rect.centered(width: rect.width, height: rows)
    for line in lines {
      frame.points(
        line, in: rest.centered(width: line[0].count, height: rest.height), .half, style)
      rest = rest.inset(top: BigLetters.Scale.half.rows(line.count) + 1)
    }
  }

  private static func lines(
    _ words: [String], _ gap: Int, _ columns: Int
  ) -> [BigLetters.Points]? {
    let blanks = String(repeating: " ", count: gap)
    var lines: [BigLetters.Points] = []
    var text = ""
    for word in words {
      let longer = text.isEmpty ? word : text + blanks + word
      guard let drawn = BigLetters.line(longer) else { return nil }
      if drawn[0].count <= columns {
        text = longer
        if lines.isEmpty { lines = [drawn] } else { lines[lines.count - 1] = drawn }
      } else {
        guard !text.isEmpty, let next = BigLetters.line(word), next[0].count <= columns else {
          return nil
        }
        text = word
        lines.append(next)
      }
    }
    return lines.isEmpty ? nil : lines
  }
}
