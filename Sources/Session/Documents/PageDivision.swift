import Texts

/// Divides the lines of a clause into pages of about equal length. A sub-clause that fits into a page
/// is not divided.
struct PageDivision {
  private typealias Line = TextPage.Line

  /// A word of a line, or a part of one that is longer than a row.
  private struct Word {
    var change: WordDifference.Change
    var text: String
    var columns: Int
    /// Whether it is the rest of the word before.
    var isRest = false
  }

  private let lines: [(line: TextPage.Line, words: [Word])]

  init(_ lines: [TextPage.Line]) {
    self.lines = lines.map { ($0, Self.words(of: $0.runs)) }
  }

  /// At least one page, unless there are no lines.
  var pages: [[TextPage.Line]] {
    let pages = filled(RoomText.pageLines)
    guard pages.count > 1 else { return pages }
    let even = (1..<RoomText.pageLines).lazy.map(filled).first { $0.count == pages.count }
    return even ?? pages
  }

  /// The pages of at most `limit` rows each.
  private func filled(_ limit: Int) -> [[TextPage.Line]] {
    var pages: [[TextPage.Line]] = []
    var page: [TextPage.Line] = []
    var used = 0
    func finish() {
      if !page.isEmpty { pages.append(page) }
      (page, used) = ([], 0)
    }
    for (line, words) in lines {
      let rows = Self.rows(of: words)
      if used + rows.count > limit, rows.count <= limit { finish() }
      var rest = rows[...]
      while !rest.isEmpty {
        if used == limit { finish() }
        let part = rest.prefix(limit - used)
        var written = line
        written.runs = Self.runs(of: part.flatMap(\.self))
        page.append(written)
        used += part.count
        rest = rest.dropFirst(part.count)
      }
    }
    finish()
    return pages
  }

  private static func words(of runs: [TextPage.Run]) -> [Word] {
    runs.flatMap { run in
      run.text.split(separator: " ").flatMap { word in
        parts(of: word).enumerated().map { index, part in
          Word(
            change: run.change, text: part.text, columns: part.columns, isRest: index > 0)
        }
      }
    }
  }

  /// A word in parts of at most a row: scripts without blanks have very long ones.
  private static func parts(of word: Substring) -> [(text: String, columns: Int)] {
    var parts: [(text: String, columns: Int)] = [("", 0)]
    for character in word {
      let columns = RoomText.columns(of: character)
      if parts[parts.count - 1].columns + columns > RoomText.columns { parts.append(("", 0)) }
      parts[parts.count - 1].text.append(character)
      parts[parts.count - 1].columns += columns
    }
    return parts
  }

  private static func rows(of words: [Word]) -> [[Word]] {
    var rows: [[Word]] = []
    var used = 0
    for word in words {
      if !rows.isEmpty, used + 1 + word.columns <= RoomText.columns {
        rows[rows.count - 1].append(word)
        used += 1 + word.columns
      } else {
        rows.append([word])
        used = word.columns
      }
    }
    return rows
  }

  private static func runs(of words: [Word]) -> [TextPage.Run] {
    var runs: [TextPage.Run] = []
    for word in words {
      if runs.last?.change == word.change {
        runs[runs.count - 1].text += (word.isRest ? "" : " ") + word.text
      } else {
        runs.append(TextPage.Run(change: word.change, text: word.text))
      }
    }
    return runs
  }
}
