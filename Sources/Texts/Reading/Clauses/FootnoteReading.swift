/// Collects footnotes, and finds the clauses that refer to them.
struct FootnoteReading {
  private struct Note {
    let mark: String
    let line: Int
    var text: String
  }

  private var notes: [Note] = []
  /// The marks that the text contains: `[^1]`, `[2]`, `³`.
  private let marks: Set<String>

  init(_ lines: ArraySlice<SourceLine>) {
    marks = lines.reduce(into: []) { $0.formUnion(Self.marks(in: $1.text)) }
  }

  var isOpen: Bool { !notes.isEmpty }
  /// Only the mark of the last footnote has been read.
  var isWaiting: Bool { notes.last?.text.isEmpty ?? false }

  /// - Parameters:
  ///   - afterRule: whether a rule stands above, below which a bare number is enough.
  ///   - next: the next line; a number alone on the line right above a text is no page number.
  mutating func take(_ line: SourceLine, afterRule: Bool, next: SourceLine?) -> Bool {
    let isAbove =
      next.map {
        !$0.afterBlank && !$0.afterPage && $0.indent > line.indent && $0.marker == nil
      } ?? false
    let isAlone =
      isAbove && line.afterBlank != isOpen && line.text.utf8.count < 3
      && line.text.unicodeScalars.allSatisfy(\.isDigit)
    guard let (mark, text) = note(line, afterRule: afterRule || isAlone) else { return false }
    notes.append(Note(mark: mark, line: line.number, text: text))
    return true
  }

  /// Adds a line to the last footnote.
  mutating func join(_ text: String) {
    if !notes[notes.count - 1].text.isEmpty { notes[notes.count - 1].text += " " }
    notes[notes.count - 1].text += text
  }

  private func note(_ line: SourceLine, afterRule: Bool) -> (String, String)? {
    let signs = Array(line.text.unicodeScalars)
    guard let first = signs.first else { return nil }
    if first == "[", let end = signs.prefix(14).firstIndex(of: "]"), end > 1 {
      let isMarkdown = signs[1] == "^"
      let mark = signs[(isMarkdown ? 2 : 1)..<end].string
      let rest = signs[(end + 1)...]
      guard !mark.isEmpty, isMarkdown ? rest.first == ":" : afterRule || marks.contains(mark) else {
        return nil
      }
      return (mark, rest.drop { $0 == ":" || $0 == " " }.string)
    }
    if let digit = Self.superscript(first) {
      let mark = String(digit)
      guard marks.contains(mark) else { return nil }
      return (mark, signs.dropFirst().string.plainLine())
    }
    if first.isDigit || first == "*" {
      let end = signs.firstIndex { !$0.isDigit && $0 != "*" } ?? signs.count
      let mark = signs[..<end].string
      // Below a footnote the next number is one too, though the text may hide its mark.
      guard afterRule, marks.contains(mark) || isNext(mark), line.marker == nil else { return nil }
      guard end < signs.count else { return (mark, "") }
      guard signs[end] == " " else { return nil }
      return (mark, signs[(end + 1)...].string.plainLine())
    }
    return nil
  }

  /// The footnotes of each text, those that no text refers to, and what is to be said.
  func attached(to texts: [(text: String, line: Int)]) -> (
    own: [[Footnote]], rest: [Footnote], remarks: [Remark]
  ) {
    var own: [[Footnote]] = Array(repeating: [], count: texts.count)
    var used = Set<Int>()
    var remarks: [Remark] = []
    guard !notes.isEmpty || !marks.isEmpty else { return (own, [], []) }
    for (index, item) in texts.enumerated() where Self.mayHaveMark(item.text) {
      for mark in Self.marks(in: item.text).sorted() {
        if let note = notes.indices.first(where: { notes[$0].mark == mark && !used.contains($0) }) {
          used.insert(note)
          own[index].append(Footnote(mark, notes[note].text))
        } else if item.text.contains("[^\(mark)]"), !notes.contains(where: { $0.mark == mark }) {
          remarks.append(Remark(item.line, .footnoteMissing(mark: mark)))
        }
      }
    }
    var rest: [Footnote] = []
    for (index, note) in notes.enumerated() where !used.contains(index) {
      rest.append(Footnote(note.mark, note.text))
      remarks.append(Remark(note.line, .footnoteUnused(mark: note.mark)))
    }
    return (own, rest, remarks)
  }

  private func isNext(_ mark: String) -> Bool {
    guard let last = notes.last.flatMap({ Int($0.mark) }) else { return false }
    return Int(mark) == last + 1
  }

  private static func superscript(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0xB9: 1
    case 0xB2, 0xB3: Int(scalar.value) - 0xB0
    case 0x2074...0x2079: Int(scalar.value) - 0x2070
    default: nil
    }
  }

  /// `Secretary-General,1`: digits between a sign that ends a word and a blank.
  private static func glued(_ signs: [Unicode.Scalar], at index: Int) -> String? {
    guard index > 1, ",.;:".unicodeScalars.contains(signs[index - 1]) else { return nil }
    let digits = signs[index...].prefix { $0.isDigit }
    // `resolution 1/2,1` at the end of a paragraph.
    let isAtEnd = index + digits.count == signs.count && signs[index - 2].isDigit
    guard signs[index - 2].isLetter || isAtEnd else { return nil }
    guard digits.count < 3,
      index + digits.count == signs.count || signs[index + digits.count] == " "
    else {
      return nil
    }
    return digits.string
  }

  private static func mayHaveMark(_ text: String) -> Bool {
    // The superscripts begin with these bytes in UTF-8; bytes are quick to look at.
    text.utf8.contains { $0 == 0x5B || (0x30...0x39).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
  }

  /// Whether a digit follows a stop or a comma, or a superscript occurs.
  private static func mayHaveGlued(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0xC2 || byte == 0xE2 { return true }
      if (0x30...0x39).contains(byte), [0x2C, 0x2E, 0x3A, 0x3B].contains(last) { return true }
      last = byte
    }
    return false
  }

  private static func marks(in text: String) -> Set<String> {
    guard mayHaveMark(text) else { return [] }
    var result: Set<String> = []
    guard text.utf8.contains(0x5B) || mayHaveGlued(text) else { return result }
    let signs = Array(text.unicodeScalars)
    for (index, sign) in signs.enumerated() where index > 0 {
      if let digit = superscript(sign) { result.insert(String(digit)) }
      if sign.isDigit, let mark = glued(signs, at: index) { result.insert(mark) }
      guard sign == "[", let end = signs[index...].prefix(14).firstIndex(of: "]") else { continue }
      let inside = signs[(index + 1)..<end]
      if inside.first == "^", inside.count > 1 {
        result.insert(inside.dropFirst().string)
      } else if !inside.isEmpty, inside.allSatisfy({ $0.isDigit || $0 == "*" }) {
        result.insert(inside.string)
      }
    }
    return result
  }
}
