/// The lines of a text without hidden characters, with remarks on what was removed.
struct SourceLines {
  private(set) var lines: [SourceLine] = []
  private(set) var remarks: [Remark] = []

  private var number = 1
  private var columns = 0
  private var text = String.UnicodeScalarView()
  private var hidden: [String] = []
  private var softHyphens = 0
  private var afterBlank = false
  private var afterPage = false
  private var brokenWord = false

  init(_ source: String) {
    let scalars = Array(source.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar.kind {
      case .newline:
        take(newline: scalar, followedBy: index + 1 < scalars.count ? scalars[index + 1] : nil)
      case .blank: takeBlank(scalar)
      case .softHyphen:
        softHyphens += 1
        brokenWord = true
      case .hidden:
        // A byte order mark at the beginning of a file is no surprise.
        if !(scalar == "\u{FEFF}" && index == 0) {
          let count = scalar == "\u{1B}" ? EscapeSequence.length(scalars, after: index) : 0
          let sequence = scalars[(index + 1)...].prefix(count).string.plainLine()
          hidden.append(scalar.code + (count > 0 ? " " + sequence : ""))
          index += count
        }
      case .word:
        brokenWord = false
        text.append(scalar)
      }
      if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
      index += 1
    }
    endLine()
  }

  private mutating func takeBlank(_ scalar: Unicode.Scalar) {
    guard text.isEmpty else {
      // A tab inside a line parts columns, as two blanks do.
      text.append(" ")
      if scalar == "\t" { text.append(" ") }
      return
    }
    columns = scalar == "\t" ? (columns / 4 + 1) * 4 : columns + 1
  }

  private mutating func take(newline: Unicode.Scalar, followedBy next: Unicode.Scalar?) {
    endLine()
    switch newline {
    case "\u{0C}": (afterBlank, afterPage) = (true, true)
    // Editors do not count a vertical tab and the separators of Unicode as lines.
    case "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}": break
    default: number += 1
    }
  }

  private mutating func endLine() {
    if softHyphens > 0 { remarks.append(Remark(number, .softHyphens(softHyphens))) }
    if !hidden.isEmpty {
      remarks.append(Remark(number, .hiddenCharacters(hidden)))
    }
    while text.last == " " { text.removeLast() }
    if text.isEmpty {
      afterBlank = true
    } else {
      var line = SourceLine(number: number, indent: columns, text: String(text))
      line.afterBlank = afterBlank
      line.afterPage = afterPage
      line.withinWord = lines.last.map { _ in wordIsOpen } ?? false
      lines.append(line)
      wordIsOpen = brokenWord
      (afterBlank, afterPage) = (false, false)
    }
    (columns, softHyphens, hidden, brokenWord) = (0, 0, [], false)
    text.removeAll(keepingCapacity: true)
  }

  private var wordIsOpen = false
}
