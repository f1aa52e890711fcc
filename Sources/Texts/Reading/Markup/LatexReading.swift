/// One line of LaTeX.
struct LatexReading {
  private let signs: [Unicode.Scalar]
  private var index = 0
  var depth: Int
  private let firstNote: Int
  private(set) var text = ""
  private(set) var notes: [String] = []
  /// Words that only say how the text is set, such as `enumerate`.
  private(set) var layout: [String] = []
  private(set) var comments: [String] = []
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
      case "~", "&": text += " "
      case "%":
        comments.append(signs[index...].string.plainLine())
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
      if let letters = Self.accents[first], let letter = accented(letters) {
        text.append(letter)
        return
      }
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

  /// The letter below an accent: `\'e` and `\'{e}`; a dotless i counts as i.
  private mutating func accented(_ letters: String) -> Character? {
    var next = index
    if next < signs.count, signs[next] == "{" { next += 1 }
    if next < signs.count, signs[next] == "\\" { next += 1 }
    guard next < signs.count,
      let found = zip(Self.plainLetters, letters).first(where: {
        $0.0.unicodeScalars.first == signs[next]
      })
    else { return nil }
    index = next + 1
    if index < signs.count, signs[index] == "}" { index += 1 }
    return found.1
  }

  private static let plainLetters = "aeiouyncAEIOUYNCsz"
  /// In the order of the plain letters, which stand where a letter has no such accent.
  private static let accents: [Unicode.Scalar: String] = [
    "'": "áéíóúýńćÁÉÍÓÚÝŃĆśź", "`": "àèìòùyncÀÈÌÒÙYNCsz", "^": "âêîôûyncÂÊÎÔÛYNCsz",
    "\"": "äëïöüÿncÄËÏÖÜYNCsz", "~": "ãeiõuyñcÃEIÕUYÑCsz", "c": "aeiouynçAEIOUYNÇşz",
    "v": "ǎěiouyňčAEIOUYŇČšž",
  ]

  private mutating func named(_ name: String) {
    switch name {
    case "begin", "end":
      let kind = argument()
      layout += [kind, options()]
      let isList = ["enumerate", "itemize", "outline"].contains { kind.hasPrefix($0) }
      if kind.hasPrefix("tab") { layout.append(argument()) }
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
      layout.append(words)
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
    case "c", "v":
      if let letters = name.unicodeScalars.first.flatMap({ Self.accents[$0] }),
        let letter = accented(letters)
      {
        text.append(letter)
      }
    case "o", "O": text += name == "o" ? "ø" : "Ø"
    case "aa", "AA": text += name == "aa" ? "å" : "Å"
    case "ae", "AE": text += name == "ae" ? "æ" : "Æ"
    case "textquoteright": text += "’"
    case "textendash": text += "–"
    case "textemdash": text += "—"
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
