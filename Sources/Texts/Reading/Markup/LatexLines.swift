/// Lines of LaTeX without its commands: what is printed, with the depths of automatic lists.
struct LatexLines {
  private(set) var lines: [SourceLine] = []
  private(set) var remarks: [Remark] = []
  private var depth = 0
  private var notes = 0
  private var afterBlank = false
  private var footnotes: [SourceLine] = []
  private var layout: [String] = []

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
    // One remark says them all: nobody corrects a draft by them.
    if let first = source.first, !layout.isEmpty {
      remarks.append(Remark(first.number, .markup(layout.joined(separator: ", "))))
    }
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
    for text in reading.comments where text.unicodeScalars.contains(where: \.isWord) {
      remarks.append(Remark(line.number, .markup(text)))
    }
    for text in reading.layout.map({ $0.plainLine() })
    where text.unicodeScalars.contains(where: \.isWord) && !layout.contains(text) {
      layout.append(text)
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
