extension DraftText {
  /// Paragraphs with typed numbers, since Markdown would count the clauses itself.
  var markdown: String {
    var blocks: [String] = []
    if let title = heading.title ?? heading.topic { blocks.append("# " + escaped(title)) }
    let labelled = [
      ("Symbol", heading.symbol), ("Committee", printedCommittee),
      ("Topic", heading.title == nil ? nil : heading.topic),
    ]
    for (label, value) in labelled {
      if let value { blocks.append("**\(label):** \(escaped(value))") }
    }
    if let enacting { blocks.append("*\(escaped(enacting))*") }
    for clause in preambular { add(clause, nil, depth: 1, to: &blocks) }
    for (clause, ordinal) in zip(operative, Clause.ordinals(of: operative)) {
      add(clause, ordinal, depth: 1, to: &blocks)
    }
    blocks += allFootnotes.map { "[^\($0.mark)]: \(escaped($0.text))" }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  private func add(_ clause: Clause, _ ordinal: Ordinal?, depth: Int, to blocks: inout [String]) {
    let opening = depth == 1 ? clause.opening : ""
    let rest = String(clause.text.dropFirst(opening.count))
    var text = opening.isEmpty ? escaped(rest) : "*\(escaped(opening))*" + escaped(rest)
    if let ordinal {
      // A full stop after digits would begin a list.
      let marker = PrintedMarker.text(ordinal, depth: depth)
      let typed = marker.hasSuffix(".") ? marker.dropLast() + "\\." : marker[...]
      text = typed + (text.isEmpty ? "" : " " + text)
    } else if opening.isEmpty {
      text = withoutMarkdownMarker(text)
    }
    blocks.append(String(repeating: "&emsp;&emsp;", count: depth - 1) + text)
    for (below, ordinal) in zip(clause.subclauses, Clause.ordinals(of: clause.subclauses)) {
      add(below, ordinal, depth: depth + 1, to: &blocks)
    }
  }

  /// A paragraph that would become a heading, a quotation or a list.
  private func withoutMarkdownMarker(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>-+|".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let next = text.dropFirst(digits.count).first
    return !digits.isEmpty && (next == "." || next == ")")
      ? digits + "\\" + text.dropFirst(digits.count) : text
  }

  private func escaped(_ text: String) -> String {
    guard text.contains(where: { "\\*_`<".contains($0) }) else { return text }
    var result = ""
    for sign in text.unicodeScalars {
      if "\\*_`<".unicodeScalars.contains(sign) { result += "\\" }
      result.unicodeScalars.append(sign)
    }
    return result
  }
}
