import TerminalKit

/// The answers in a vote by name in large letters, in columns that are read downwards.
struct LargeAnswers {
  private let entries: [(points: BigLetters.Points, style: Style)]
  /// The width of the widest entry, in columns.
  private let width: Int
  private let scale: BigLetters.Scale

  private static let gap = 6

  /// `nil` if a name contains letters that cannot be drawn in blocks, or accents above them.
  /// - Parameter answers: each with a symbol to put before its name.
  init?(_ answers: [(name: String, mark: String, style: Style)], _ scale: BigLetters.Scale) {
    let drawn = answers.compactMap { answer in
      // Every entry has a symbol of the same width, so that the names are aligned.
      BigLetters.line(answer.name).flatMap { name in
        BigLetters.sign(answer.mark).map { (BigLetters.beside($0, name), answer.style) }
      }
    }
    guard drawn.count == answers.count, !drawn.isEmpty,
      drawn.allSatisfy({ scale.rows($0.0.count) == scale.height })
    else { return nil }
    entries = drawn
    self.scale = scale
    width = drawn.map { $0.0[0].count }.max() ?? 0
  }

  /// How many rows it takes; `.max` if an entry is wider than the columns.
  func rows(in columns: Int) -> Int {
    guard width <= columns else { return .max }
    return deep(columns) * (scale.height + 1) - 1
  }

  /// Column by column, in the order of the call, centred.
  func draw(in rect: Rect, _ frame: inout Frame) {
    let deep = deep(rect.width)
    let used = (entries.count + deep - 1) / deep
    let area = rect.centered(
      width: used * (width + Self.gap) - Self.gap, height: deep * (scale.height + 1) - 1)
    for (index, entry) in entries.enumerated() {
      let place = area.inset(
        top: index % deep * (scale.height + 1), left: index / deep * (width + Self.gap))
      let field = Rect(x: place.x - 1, y: place.y, width: width + 2, height: scale.height)
      frame.fill(field, entry.style)
      frame.points(entry.points, in: place, scale, entry.style)
    }
  }

  /// The number of entries in a column.
  private func deep(_ columns: Int) -> Int {
    let fitting = max(1, (columns + Self.gap) / (width + Self.gap))
    return (entries.count + fitting - 1) / fitting
  }
}
