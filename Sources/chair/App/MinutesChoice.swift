import Catalogue
import Phrases
import Session

/// The style, the format and the language of the minutes that a line asks for: `minutes summary html
/// fr`. Each may be left out.
struct MinutesChoice: Equatable {
  static let word = "minutes"
  static let previewWord = "preview"
  static let usage = "\(word) \(list(styles)) \(list(formats)) \(list(languages))"

  private static let styles = MinutesStyle.Name.allCases.map(\.rawValue)
  private static let formats = FileFormat.allCases.map(\.name)
  static let languages = Language.allCases.map(\.rawValue).sorted()

  private static func list(_ words: [String]) -> String { words.joined(separator: "|") }

  var style = MinutesStyle.Name.report
  var format = FileFormat.own(.markdown)
  /// `nil` for the usual one.
  var language: Language?

  init() {}

  /// - Parameter line: a line that begins with `word` or `previewWord`.
  /// - Throws: `Refusal` for any other word, or for a format without styles or languages.
  init(_ line: String) throws(Refusal) {
    for word in line.split(separator: " ").dropFirst() {
      guard take(word) else { throw Self.unknown(word, in: line) }
    }
    guard style == .report || format.isDocument else {
      throw Refusal(
        "the minutes as \(format.name) have no styles: they tell everything",
        kind: .notUnderstood)
    }
    guard language ?? .english == .english || format.isDocument else {
      throw Refusal(
        "the minutes as \(format.name) are for other programs, and in English",
        kind: .notUnderstood)
    }
  }

  /// - Parameter line: a line that begins with `previewWord`.
  /// - Throws: `Refusal` for a word that is neither a style nor a language.
  init(preview line: String) throws(Refusal) {
    try self.init(line)
    guard format == .own(.markdown) else {
      throw Refusal(
        "the screen shows the minutes as text: \(Self.word) writes them as \(format.name)",
        kind: .notUnderstood)
    }
  }

  /// - Returns: whether the word is one of a choice.
  private mutating func take(_ word: Substring) -> Bool {
    let name = String(word)
    let short = ["md": "markdown", "txt": "text"]
    if let format = FileFormat(argument: short[name] ?? name) {
      self.format = format
    } else if let style = MinutesStyle.Name(rawValue: name) {
      self.style = style
    } else if let language = Language(rawValue: name) {
      self.language = language
    } else {
      return false
    }
    return true
  }

  /// The language of the minutes: for a document, that in which the room's screen names delegations
  /// first, unless the line says another.
  func language(in preferences: Preferences) -> Language {
    language ?? (format.isDocument ? preferences.languages.first : nil) ?? .english
  }

  private static func unknown(_ word: Substring, in line: String) -> Refusal {
    let choices = [Self.styles, Self.formats, Self.languages].map { Spelling.list($0, last: "or") }
    let start = line.distance(from: line.startIndex, to: word.startIndex)
    return Refusal(
      """
      the minutes have no "\(String(word))": the styles are \(choices[0]), the formats \
      \(choices[1]), the languages \(choices[2])
      """,
      kind: .notUnderstood, at: start..<start + word.count)
  }

  /// What may follow at the end of a line: a style, then a format, then a language. Any of them that
  /// is still open completes a word that was begun.
  static func completions(of line: String) -> [Completion] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.first.map(String.init) == word, words.count > 1 else { return [] }
    let typed = words[words.count - 1]
    let before = words.dropFirst().dropLast()
    var choice = MinutesChoice()
    guard before.allSatisfy({ choice.take($0) }) else { return [] }
    let others = before.filter { Language(rawValue: String($0)) == nil }
    let hasStyle = others.contains { MinutesStyle.Name(rawValue: String($0)) != nil }
    let hasFormat = others.count > (hasStyle ? 1 : 0)
    var open: [[Completion]] = []
    if !hasStyle, !hasFormat, choice.language == nil {
      open.append(MinutesStyle.Name.allCases.map { .init(text: $0.rawValue, note: $0.words) })
    }
    if !hasFormat {
      open.append(
        FileFormat.allCases
          .filter { choice.style == .report && choice.language == nil || $0.isDocument }
          .map { .init(text: $0.name, note: $0.words) })
    }
    if choice.language == nil, choice.format.isDocument {
      open.append(
        Language.allCases.map { Completion(text: $0.rawValue, note: $0.words) }
          .sorted { $0.text < $1.text })
    }
    let offered = typed.isEmpty ? open.first ?? [] : open.flatMap(\.self)
    return offered.filter { $0.text.hasPrefix(typed) }
  }
}

extension Language {
  fileprivate var words: String {
    let name =
      switch self {
      case .arabic: "Arabic"
      case .chinese: "Chinese"
      case .english: "English"
      case .french: "French"
      case .german: "German"
      case .russian: "Russian"
      case .spanish: "Spanish"
      }
    return "the fixed wording and the names of States in \(name)"
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

extension FileFormat {
  /// What the file is for.
  fileprivate var words: String {
    switch self {
    case .own(let format): format.words
    case .converted(let format): format.words
    }
  }
}

extension ConvertedFormat {
  fileprivate var words: String {
    switch self {
    case .pdf: "to hand out; takes seconds"
    case .docx: "for Word; takes seconds"
    case .odt: "for LibreOffice; takes seconds"
    case .xlsx: "the tables in one file; takes seconds"
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
