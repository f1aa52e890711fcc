/// A line of the input that is not blank, on its way through the reader.
struct SourceLine {
  /// From 1, as an editor counts.
  let number: Int
  /// In columns; a tab goes on to the next multiple of four.
  var indent: Int
  /// Without blanks at the ends.
  var text: String
  /// A blank line or a page break stands before it.
  var afterBlank = false
  /// A running head, a page number or a page break was removed before it.
  var afterPage = false
  /// The line before ends within a word, at a soft hyphen.
  var withinWord = false
  /// The first words were marked as italic, bold or underlined.
  var emphasised = false
  /// The signs `#` of a Markdown heading; 0 for a text.
  var headingLevel = 0
  /// The depth that an automatic list gives; 0 without one.
  var listDepth = 0
  /// Belongs to the YAML block at the beginning.
  var inFrontMatter = false

  /// The marker and the opening of the text, found once all markup is gone. Text with a marker has
  /// the opening of what follows the marker.
  private(set) var marker: Marker?
  private(set) var opening = Opening("")

  /// Finds marker and opening.
  func examined() -> SourceLine {
    var line = self
    line.marker = listDepth > 0 ? nil : MarkerScan.marker(in: text)
    line.opening = Opening(line.marker?.rest ?? text, emphasised: emphasised)
    return line
  }

  var words: [Substring] { text.split(separator: " ") }
  var last: Unicode.Scalar? { text.unicodeScalars.last }
  var startsLower: Bool { text.unicodeScalars.first?.isLower ?? false }
  /// The text ends as a clause, paragraph or introduction does.
  var isEnded: Bool { endsClause(text) }
}

/// Whether a text ends with a sign that may end a clause.
func endsClause(_ text: String) -> Bool {
  var signs = text.unicodeScalars[...]
  while let last = signs.last, "\"”’»)]*_".unicodeScalars.contains(last) || last.isDigit {
    // A footnote's mark may follow: `thereof,[^1]` and `thereof,2`.
    if last == ")" { break }
    signs = signs.dropLast()
    if signs.last == "^" { signs = signs.dropLast() }
    if signs.last == "[" { signs = signs.dropLast() }
  }
  return signs.last.map { ",;:.!?…".unicodeScalars.contains($0) } ?? false
}
