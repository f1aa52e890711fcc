import TerminalKit

/// Words in large letters, for windows so large that a row of text is lost in them: in lines of
/// about equal length, a blank row between.
struct LargeText {
  private let lines: [BigLetters.Points]
  private let scale: BigLetters.Scale

  /// - Parameters:
  ///   - words: what is not broken: words, or names.
  ///   - gap: blanks between two of them.
  ///   - scale: the size of the letters.
  /// `nil` where a letter is not drawn in blocks, or where it takes more lines than the limit.
  init?(
    _ words: [String], gap: Int = 1, columns: Int, atMost limit: Int,
    _ scale: BigLetters.Scale
  ) {
    let columns = columns / scale.columns(1)
    self.scale = scale
    let pieces = words.compactMap(BigLetters.piece)
    guard pieces.count == words.count, !pieces.isEmpty else { return nil }
    let widths = pieces.map { $0[0].count }
    guard var lines = Self.lines(widths, gap, columns), lines.count <= limit else { return nil }
    // Narrower, as long as it takes no more lines.
    for narrower in stride(from: columns - 4, to: columns / 3, by: -4) {
      guard let tried = Self.lines(widths, gap, narrower), tried.count == lines.count else { break }
      lines = tried
    }
    self.lines = lines.map { BigLetters.line(of: pieces[$0], blanks: gap) }
  }

  init?(
    _ text: String, columns: Int, atMost limit: Int,
    _ scale: BigLetters.Scale
  ) {
    let words = text.split(separator: " ").map(String.init)
    self.init(words, columns: columns, atMost: limit, scale)
  }

  /// Lines that it takes.
  var count: Int { lines.count }

  /// Rows that it takes.
  var rows: Int {
    lines.reduce(lines.count - 1) { $0 + scale.rows($1.count) }
  }

  /// Draws it in the middle of a rectangle, on the style's own ground.
  func draw(in rect: Rect, _ style: Style, _ frame: inout Frame) {
    let width = lines.map { scale.columns($0[0].count) }.max() ?? 0
    frame.fill(rect.centered(width: width + 4, height: rows), style)
    var rest = rect.centered(width: rect.width, height: rows)
    for line in lines {
      let place = rest.centered(width: scale.columns(line[0].count), height: rest.height)
      frame.points(line, in: place, scale, style)
      rest = rest.inset(top: scale.rows(line.count) + 1)
    }
  }

  /// Which pieces of these widths stand in which line; `nil` where one is too wide.
  private static func lines(_ widths: [Int], _ gap: Int, _ columns: Int) -> [Range<Int>]? {
    guard widths.allSatisfy({ $0 <= columns }) else { return nil }
    var lines = [0..<1]
    var used = widths[0]
    for (index, width) in widths.enumerated().dropFirst() {
      let longer = used + gap * BigLetters.blank + width
      if longer <= columns {
        used = longer
        lines[lines.count - 1] = lines[lines.count - 1].lowerBound..<(index + 1)
      } else {
        used = width
        lines.append(index..<(index + 1))
      }
    }
    return lines
  }
}
