/// Lines of LaTeX without its commands: what is printed, with the depths of automatic lists.
struct LatexLines {
  private(set) var lines: [SourceLine] = []
  private(set) var remarks: [Remark] = []
  private var depth = 0
  private var notes = 0
  private var afterBlank = false
  private var footnotes: [SourceLine] = []

  /// Whether the text looks like LaTeX.
  static func recognises(_ lines: [SourceLine]) -> Bool {
    lines.contains { line in
      line.text.utf8.contains(where: { $0 == 0x5C || $0 == 0x7B })
        && commands.contains { line.text.contains($0) }
    }
  }

  private static let commands = [
    "\\begin{", "\\documentclass", "\\item", "{\\bf", "{\\it", "\\textbf{", "\\section",
  ]

  init(_ source: [SourceLine]) {
    for line in source { take(line) }
    lines += footnotes
  }

  private mutating func take(_ line: SourceLine) {
    var reading = LatexReading(line.text, depth: depth, notes: notes)
    reading.read()
    depth = reading.depth
    for (offset, text) in reading.notes.enumerated() {
      var note = line
      note.text = "[^\(notes + offset + 1)]: \(text)"
      note.afterBlank = true
      footnotes.append(note)
    }
    notes += reading.notes.count
    for text in reading.dropped where text.unicodeScalars.contains(where: \.isWord) {
      remarks.append(Remark(line.number, .markup(text)))
    }
    var result = line
    result.text = reading.text.plainLine()
    result.emphasised = reading.emphasised
    result.listDepth = reading.listDepth
    result.headingLevel = reading.isHeading ? 1 : 0
    result.afterBlank = line.afterBlank || afterBlank || reading.isHeading
    afterBlank = reading.endsParagraph
    if result.text.isEmpty, result.listDepth == 0 {
      afterBlank = afterBlank || line.afterBlank
    } else {
      lines.append(result)
    }
  }
}

/// One line of LaTeX.
private struct LatexReading {
  private let signs: [Unicode.Scalar]
  private var index = 0
  var depth: Int
  private let firstNote: Int
  private(set) var text = ""
  private(set) var notes: [String] = []
  private(set) var dropped: [String] = []
  private(set) var listDepth = 0
  private(set) var emphasised = false
  private(set) var isHeading = false
  private(set) var endsParagraph = false

  init(_ text: String, depth: Int, notes: Int) {
    signs = Array(text.unicodeScalars)
    self.depth = depth
    firstNote = notes
  }

  mutating func read() {
    while index < signs.count {
      let sign = signs[index]
      index += 1
      switch sign {
      case "\\": command()
      case "{", "}": continue
      case "~": text += " "
      case "%":
        dropped.append(String(String.UnicodeScalarView(signs[index...])))
        index = signs.count
      case "`" where index < signs.count && signs[index] == "`",
        "'" where index < signs.count && signs[index] == "'":
        text += sign == "`" ? "“" : "”"
        index += 1
      default: text.unicodeScalars.append(sign)
      }
    }
  }

  private mutating func command() {
    guard index < signs.count else { return }
    let first = signs[index]
    if first == "\\" {
      index += 1
      text += " "
      endsParagraph = true
      return
    }
    if first.isDigit {
      index += 1
      listDepth = Int(String(first)) ?? 0
      return
    }
    guard first.isASCII, first.isLetter else {
      index += 1
      text += first == " " || first == "," || first == ";" ? " " : String(first)
      return
    }
    var name = ""
    while index < signs.count, signs[index].isASCII, signs[index].isLetter {
      name.unicodeScalars.append(signs[index])
      index += 1
    }
    if index < signs.count, signs[index] == "*" { index += 1 }
    named(name)
  }

  private mutating func named(_ name: String) {
    switch name {
    case "begin", "end":
      let kind = argument()
      dropped.append(kind + " " + options())
      let isList = ["enumerate", "itemize", "outline"].contains { kind.hasPrefix($0) }
      if isList, kind != "outline" { depth = max(0, depth + (name == "begin" ? 1 : -1)) }
      endsParagraph = true
    case "item":
      let own = options()
      listDepth = max(1, depth)
      if !own.isEmpty { text += own + " " }
    case "documentclass", "usepackage", "vspace", "hspace", "setlength", "label", "pagestyle",
      "renewcommand", "newcommand", "setcounter", "input", "includegraphics":
      var words = options()
      while index < signs.count, signs[index] == "{" || signs[index] == "[" {
        words += " " + argument() + options()
      }
      dropped.append(words)
    case "section", "subsection", "chapter", "title": isHeading = true
    case "footnote":
      notes.append(argument())
      text += "[^\(firstNote + notes.count)]"
    case "textbf", "textit", "emph", "underline", "bf", "it", "em", "uline", "itshape", "bfseries":
      if text.plainLine().isEmpty { emphasised = true }
    case "ldots", "dots": text += "…"
    case "par", "newline", "newpage", "maketitle": endsParagraph = true
    case "S": text += "§"
    case "ss": text += "ß"
    default: break
    }
  }

  /// What stands in the braces that follow.
  private mutating func argument() -> String { enclosed("{", "}") }
  private mutating func options() -> String { enclosed("[", "]") }

  private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> String {
    guard index < signs.count, signs[index] == open else { return "" }
    var depth = 0
    var inside = String.UnicodeScalarView()
    while index < signs.count {
      let sign = signs[index]
      index += 1
      if sign == open {
        depth += 1
        if depth == 1 { continue }
      }
      if sign == close {
        depth -= 1
        if depth == 0 { break }
      }
      inside.append(sign)
    }
    return String(inside)
  }
}
