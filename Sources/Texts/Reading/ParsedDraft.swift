/// A draft as read from a text: its tree, those whom it names, and what the reader was unsure of.
/// Every word of the text is in the tree, in a name, in a label or in a remark.
package struct ParsedDraft: Sendable {
  package let draft: DraftText
  /// In the order of the lines.
  package let remarks: [Remark]
  /// In the order of the text. Who has both roles is a sponsor.
  package let parties: [NamedParty]
  /// The words before values and names, as written: `Sponsors:`.
  package let labels: [String]

  package var sponsors: [NamedParty] { parties.filter { $0.role == .sponsor } }
  package var signatories: [NamedParty] { parties.filter { $0.role == .signatory } }

  /// The most bytes of UTF-8 that are read.
  package static let mostBytes = 200_000

  /// Reads plain text, Markdown, LaTeX or what `DraftText.printed` wrote.
  package init(_ text: String, names: KnownNames = .none) throws(TextRefusal) {
    let bytes = text.utf8.count
    guard bytes <= Self.mostBytes else {
      throw TextRefusal.tooLong(bytes: bytes, most: Self.mostBytes)
    }
    guard !text.hasPrefix("{\\rtf") else { throw .richText }
    if text.unicodeScalars.contains("\\"), let exact = DraftText(encoded: text) {
      draft = exact
      (remarks, parties, labels) = ([], [], [])
      return
    }
    let source = SourceLines(text)
    var remarks = source.remarks
    var lines = source.lines
    let margin = MarginNumbers.removed(from: lines)
    if margin.count > 0 {
      remarks.append(Remark(lines[0].number, .marginNumbers(margin.count)))
      lines = margin.lines
    }
    if HTMLLines.recognises(lines) {
      let html = HTMLLines(lines)
      lines = html.lines
      remarks += html.remarks
      remarks.append(Remark(source.lines[0].number, .markup("HTML")))
    } else if LatexLines.recognises(lines) {
      let latex = LatexLines(lines)
      lines = latex.lines
      remarks += latex.remarks
    } else {
      lines = MarkdownLines.plain(lines, &remarks)
    }
    var reading = DraftReading(lines, names: names)
    reading.read()
    draft = reading.draft
    parties = reading.names.parties
    labels = reading.names.labels + reading.head.labels
    remarks += reading.remarks + reading.names.remarks
    // Sorting keeps the order of the remarks on one line.
    self.remarks = remarks.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}
