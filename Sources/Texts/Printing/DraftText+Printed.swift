extension DraftText {
  /// The draft as text. The plain text is for people as long as it can be read back to the same
  /// draft; a text that would be misread, such as a clause that begins with a number, makes it the
  /// exact form (`encoded`).
  package func printed(as format: TextFormat) -> String {
    switch format {
    case .markdown: return markdown
    case .plain:
      // The reader of the text may know names that are not known here.
      let texts = numbered.map(\.clause.text) + [enacting ?? ""]
      guard !texts.contains(where: NameReading.mayBeNames) else { return encoded }
      let text = plain
      let read = try? ParsedDraft(text)
      return read?.draft == self ? text : encoded
    }
  }

  /// For people; not every draft can be read back from it.
  var plain: String {
    var blocks: [String] = []
    let labelled = [
      ("Symbol", heading.symbol), ("Title", heading.title), ("Committee", printedCommittee),
      ("Topic", heading.topic),
    ]
    let lines = labelled.compactMap { label, value in value.map { "\(label): \($0)" } }
    if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
    if let enacting { blocks.append(enacting) }
    blocks += preambular.map { printedLines(of: $0, depth: 1, marker: nil).joined(separator: "\n") }
    for (clause, ordinal) in zip(operative, Clause.ordinals(of: operative)) {
      let marker = PrintedMarker.text(ordinal, depth: 1)
      blocks.append(printedLines(of: clause, depth: 1, marker: marker).joined(separator: "\n"))
    }
    blocks += allFootnotes.map { "[^\($0.mark)]: \($0.text)" }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// A clause with everything below it, one line each with its number; empty if there is none. Lines
  /// are indented by four blanks a level.
  package func lines(of number: ClauseNumber) -> [String] {
    guard let clause = self[number] else { return [] }
    let isPreambular = number.part == .preambular && number.depth == 1
    let marker = isPreambular ? nil : PrintedMarker.text(number.last, depth: number.depth)
    return printedLines(of: clause, depth: number.depth, marker: marker)
      .map { String($0.dropFirst(4 * (number.depth - 1))) }
  }

  /// The committee, if the enacting line does not name it.
  var printedCommittee: String? {
    heading.committee == enacting.flatMap(HeadReading.committee) ? nil : heading.committee
  }

  /// The footnotes in the order of the text, those without a mark last.
  var allFootnotes: [Footnote] { numbered.flatMap(\.clause.footnotes) + footnotes }

  private func printedLines(of clause: Clause, depth: Int, marker: String?) -> [String] {
    let indent = String(repeating: "    ", count: depth - 1)
    var result = [indent + [marker, clause.text].compactMap { $0 }.joined(separator: " ")]
    for (below, ordinal) in zip(clause.subclauses, Clause.ordinals(of: clause.subclauses)) {
      let marker = PrintedMarker.text(ordinal, depth: depth + 1)
      result += printedLines(of: below, depth: depth + 1, marker: marker)
    }
    return result
  }
}
