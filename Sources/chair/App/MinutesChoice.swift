import Catalogue
import Phrases
import Session

/// The style and the format of the minutes that a line asks for: `minutes summary html`. Both may be
/// left out.
struct MinutesChoice: Equatable {
  static let word = "minutes"
  static let usage =
    "\(word) \(MinutesStyle.Name.allCases.map(\.rawValue).joined(separator: "|")) "
    + Minutes.Format.allCases.map(\.rawValue).joined(separator: "|")

  var style = MinutesStyle.Name.report
  var format = Minutes.Format.markdown

  init() {}

  /// - Parameter line: a line that begins with `word`.
  /// - Throws: `Refusal` for a word that is neither a style nor a format, or a format without styles.
  init(_ line: String) throws(Refusal) {
    var styled: MinutesStyle.Name?
    for word in line.split(separator: " ").dropFirst() {
      let name = String(word)
      let short = ["md": "markdown", "txt": "text"]
      if let format = Minutes.Format(rawValue: short[name] ?? name) {
        self.format = format
      } else if let style = MinutesStyle.Name(rawValue: name) {
        styled = style
      } else {
        throw Self.unknown(word, in: line)
      }
    }
    style = styled ?? .report
    guard style == .report || format.isDocument else {
      throw Refusal(
        "the minutes as \(format.rawValue) have no styles: they tell everything",
        kind: .notUnderstood)
    }
  }

  private static func unknown(_ word: Substring, in line: String) -> Refusal {
    let styles = Spelling.list(MinutesStyle.Name.allCases.map(\.rawValue), last: "or")
    let formats = Spelling.list(Minutes.Format.allCases.map(\.rawValue), last: "or")
    let start = line.distance(from: line.startIndex, to: word.startIndex)
    return Refusal(
      "the minutes have no \"\(String(word))\": the styles are \(styles), the formats \(formats)",
      kind: .notUnderstood, at: start..<start + word.count)
  }

  /// What may follow at the end of a line: a style, then a format; a format also in place of a style.
  static func completions(of line: String) -> [Completion] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.first == word, words.count > 1 else { return [] }
    let style = words.count > 2 ? MinutesStyle.Name(rawValue: words[1]) : nil
    let formats = Minutes.Format.allCases.filter { style ?? .report == .report || $0.isDocument }
      .map { Completion(text: $0.rawValue, note: $0.words) }
    let styles = MinutesStyle.Name.allCases.map { Completion(text: $0.rawValue, note: $0.words) }
    let typed = words[words.count - 1]
    switch words.count {
    case 2: return (typed.isEmpty ? styles : styles + formats).filter { $0.text.hasPrefix(typed) }
    case 3: return style == nil ? [] : formats.filter { $0.text.hasPrefix(typed) }
    default: return []
    }
  }
}

extension MinutesStyle.Name {
  fileprivate var words: String {
    switch self {
    case .report: "in order of time, as a rapporteur writes it; the usual style"
    case .summary: "numbered paragraphs, as in the records of the United Nations"
    case .decisions: "what was decided, on one page"
    case .announcements: "what the chair announced"
    case .board: "motions and what came of them, as a board's secretary writes it"
    }
  }
}

extension Minutes.Format {
  /// What the file is for.
  fileprivate var words: String {
    switch self {
    case .markdown: "to edit and to publish; the usual format"
    case .html: "a page for a browser, and to print"
    case .text: "for an e-mail"
    case .json: "for other programs"
    case .csv: "the proceedings as a table"
    case .votes: "the votes as a table"
    case .speeches: "the speeches as a table"
    case .motions: "the motions as a table"
    case .attendance: "who was there, as a table"
    case .points: "the points as a table"
    }
  }
}
