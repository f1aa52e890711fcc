import Presentation
import TerminalKit

/// A page of a document's text, with what an amendment strikes and adds.
struct PassageText {
  /// A character in its style.
  private struct Mark {
    var character: Character
    var style: Style
  }

  private struct Word {
    var marks: [Mark]
    /// Whether it directly follows the word before.
    var isJoined = false
  }

  let passage: RoomView.Passage
  /// Whether changes are marked by signs, `[-old-]{+new+}`, because there are no colours.
  let hasSigns: Bool
  /// Who reorders text from right to left.
  let order: TextOrder

  /// The rows, each with the blanks before it.
  func rows(columns: Int) -> [[Span]] {
    passage.lines.flatMap { line -> [[Span]] in
      let indent = min(line.level * 3, columns / 4)
      return wrapped(words(of: line), to: columns - indent).map { spans(of: $0, indent: indent) }
    }
  }

  /// Every word with its style, for large letters.
  var words: [(text: String, style: Style)] {
    passage.lines.flatMap(words).compactMap { word in
      word.marks.first.map { (String(word.marks.map(\.character)), $0.style) }
    }
  }

  /// Whether the text is read from right to left.
  var isRightToLeft: Bool {
    passage.lines.first?.runs.first.map { Self.isRightToLeft($0.text) } ?? false
  }

  private func words(of line: RoomView.Passage.Line) -> [Word] {
    var words: [Word] = []
    var before: RoomView.Passage.Change?
    for run in line.runs {
      let text = hasSigns ? run.change.signed(run.text) : run.text
      var next = text.split(separator: " ").map { word in
        Word(marks: word.map { Mark(character: $0, style: run.change.style) })
      }
      // Between signs, what replaces stands directly after what it replaces.
      if hasSigns, before == .struck, run.change == .added, !next.isEmpty {
        next[0].isJoined = true
      }
      words += next
      before = run.change
    }
    return words
  }

  /// Rows of at most `columns`, wrapped between words. A longer word, of a script without blanks, is
  /// broken between characters.
  private func wrapped(_ words: [Word], to columns: Int) -> [[Mark]] {
    var rows: [[Mark]] = [[]]
    var used = 0
    for word in words {
      let width = word.marks.reduce(0) { $0 + String($1.character).displayWidth }
      let gap = word.isJoined ? 0 : 1
      if used > 0 {
        if used + gap + width <= columns || (width > columns && used + 8 <= columns) {
          if gap > 0 { rows[rows.count - 1].append(Mark(character: " ", style: .text)) }
          used += gap
        } else {
          rows.append([])
          used = 0
        }
      }
      for mark in word.marks {
        let width = String(mark.character).displayWidth
        if used > 0, used + width > columns {
          rows.append([])
          used = 0
        }
        rows[rows.count - 1].append(mark)
        used += width
      }
    }
    return rows
  }

  private func spans(of row: [Mark], indent: Int) -> [Span] {
    var spans: [Span] = []
    for mark in row {
      if spans.last?.style == mark.style {
        spans[spans.count - 1].text.append(mark.character)
      } else {
        spans.append(Span(String(mark.character), mark.style))
      }
    }
    let margin = Span(String(repeating: " ", count: indent))
    // A frame turns each span by itself.
    let isTurned = order == .visual && Self.isRightToLeft(String(row.map(\.character)))
    return isTurned ? spans.reversed() + [margin] : [margin] + spans
  }

  /// Whether a text is read from right to left: its first letter is.
  private static func isRightToLeft(_ text: String) -> Bool {
    text.first(where: \.isLetter).map { Bidi.isNeeded(String($0)) } ?? false
  }
}

extension RoomView.Passage.Change {
  fileprivate var style: Style {
    switch self {
    case .kept: .text
    case .struck: .danger
    case .added: .good.underline
    }
  }

  fileprivate func signed(_ text: String) -> String {
    switch self {
    case .kept: text
    case .struck: "[-\(text)-]"
    case .added: "{+\(text)+}"
    }
  }
}
