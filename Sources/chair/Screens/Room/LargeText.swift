import TerminalKit

/// Text in large letters, for windows so large that ordinary text is hard to find in them. The
/// lines have about equal length and are separated by blank rows.
struct LargeText {
  /// A word in a style of its own.
  private struct Piece {
    var points: BigLetters.Points
    /// Where it begins in its line, in points.
    var x: Int
    var style: Style
  }

  private let lines: [BigLetters.Points]
  /// The pieces of each line.
  private let ranges: [Range<Int>]
  /// By line; empty if the text has one style.
  private var pieces: [[Piece]] = []
  private let scale: BigLetters.Scale

  /// Words in styles of their own.
  init?(
    _ words: [(text: String, style: Style)], columns: Int, atMost limit: Int,
    _ scale: BigLetters.Scale
  ) {
    self.init(words.map(\.text), columns: columns, atMost: limit, scale)
    guard words.contains(where: { $0.style != words[0].style }) else { return }
    var rest = words[...]
    pieces = ranges.enumerated().map { index, range in
      var x = 0
      return range.compactMap { _ in
        guard let word = rest.popFirst(), let points = BigLetters.piece(word.text) else {
          return nil
        }
        defer { x += points[0].count + BigLetters.blank }
        return Piece(points: Array(points.suffix(lines[index].count)), x: x, style: word.style)
      }
    }
  }

  /// Returns `nil` if a letter cannot be drawn in blocks, or the text needs more lines than the
  /// limit.
  /// - Parameters:
  ///   - words: the pieces that are never broken: words or names.
  ///   - gap: the number of spaces between two pieces.
  ///   - scale: the size of the letters.
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
    // Reduce the width as long as that needs no more lines.
    for narrower in stride(from: columns - 4, to: columns / 3, by: -4) {
      guard let tried = Self.lines(widths, gap, narrower), tried.count == lines.count else { break }
      lines = tried
    }
    ranges = lines
    self.lines = lines.map { BigLetters.line(of: pieces[$0], blanks: gap) }
  }

  init?(
    _ text: String, columns: Int, atMost limit: Int,
    _ scale: BigLetters.Scale
  ) {
    let words = text.split(separator: " ").map(String.init)
    self.init(words, columns: columns, atMost: limit, scale)
  }

  /// The number of lines.
  var count: Int { lines.count }

  /// The number of rows.
  var rows: Int {
    lines.reduce(lines.count - 1) { $0 + scale.rows($1.count) }
  }

  /// Draws the text in the middle of a rectangle, on the style's background.
  func draw(in rect: Rect, _ style: Style, _ frame: inout Frame) {
    let width = lines.map { scale.columns($0[0].count) }.max() ?? 0
    frame.fill(rect.centered(width: width + 4, height: rows), style)
    var rest = rect.centered(width: rect.width, height: rows)
    for (index, line) in lines.enumerated() {
      let place = rest.centered(width: scale.columns(line[0].count), height: rest.height)
      if pieces.isEmpty { frame.points(line, in: place, scale, style) }
      for piece in pieces.isEmpty ? [] : pieces[index] {
        let columns = scale.columns(piece.points[0].count)
        let word = place.inset(left: scale.columns(piece.x)).top(scale.rows(line.count))
        if piece.style != style { frame.fill(word.inset(right: word.width - columns), piece.style) }
        frame.points(piece.points, in: word, scale, piece.style)
      }
      rest = rest.inset(top: scale.rows(line.count) + 1)
    }
  }

  /// Distributes pieces of the given widths over lines; `nil` if one is too wide.
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
