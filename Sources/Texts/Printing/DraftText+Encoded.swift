/// The exact form of a draft: one line for each heading, clause and footnote, with its place before
/// `: \`. It can be read back whatever the texts look like.
///
///     title: \Lights at small ports
///     p1: \Recalling the rules on lamps,
///     3.a: \Its reach in fog;
///     3.a[^1]: \See resolution 97 (II).
extension DraftText {
  package var encoded: String {
    var lines: [String] = []
    func add(_ key: String, _ text: String?) {
      if let text { lines.append("\(key): \\\(text)") }
    }
    add("title", heading.title)
    add("symbol", heading.symbol)
    add("committee", heading.committee)
    add("topic", heading.topic)
    add("enacting", enacting)
    for item in numbered {
      add("\(item.number)", item.clause.text)
      for note in item.clause.footnotes { add("\(item.number)[^\(note.mark)]", note.text) }
    }
    for note in footnotes { add("[^\(note.mark)]", note.text) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Reads the exact form; nil if the text is anything else.
  package init?(encoded text: String) {
    var reading = EncodedReading()
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (key, value) = Self.keyAndValue(line), reading.take(key, value) else { return nil }
    }
    guard let draft = reading.draft, draft.encoded == text else { return nil }
    self = draft
  }

  private static func keyAndValue(_ line: Substring) -> (key: String, value: String)? {
    guard let end = line.firstIndex(of: ":") else { return nil }
    let rest = line[line.index(after: end)...]
    // Compared by scalars: an accent at the beginning of a text joins the backslash otherwise.
    guard rest.unicodeScalars.starts(with: " \\".unicodeScalars) else { return nil }
    return (String(line[..<end]), String(rest.unicodeScalars.dropFirst(2)))
  }
}

private struct EncodedReading {
  var fields: [String: String] = [:]
  var preambular = EncodedClauses()
  var operative = EncodedClauses()
  var footnotes: [Footnote] = []

  mutating func take(_ key: String, _ value: String) -> Bool {
    if ["title", "symbol", "committee", "topic", "enacting"].contains(key) {
      return fields.updateValue(value, forKey: key) == nil
    }
    let parts = key.split(separator: "[", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    var note: Footnote?
    if parts.count == 2 {
      guard parts[1].hasPrefix("^"), parts[1].hasSuffix("]") else { return false }
      note = Footnote(String(parts[1].dropFirst().dropLast()), value)
    }
    if parts[0].isEmpty, let note {
      footnotes.append(note)
      return true
    }
    guard let number = ClauseNumber(String(parts[0])), "\(number)" == parts[0] else { return false }
    return number.part == .preambular
      ? preambular.take(number.path, value, note) : operative.take(number.path, value, note)
  }

  var draft: DraftText? {
    DraftText(
      heading: Heading(
        title: fields["title"], symbol: fields["symbol"], committee: fields["committee"],
        topic: fields["topic"]),
      enacting: fields["enacting"], preambular: preambular.clauses, operative: operative.clauses,
      footnotes: footnotes)
  }
}

/// The clauses of one part in the order of the text, with their paths.
private struct EncodedClauses {
  private var items: [(path: [Ordinal], text: String, notes: [Footnote])] = []

  mutating func take(_ path: [Ordinal], _ text: String, _ note: Footnote?) -> Bool {
    guard let note else {
      items.append((path, text, []))
      return true
    }
    guard items.last?.path == path else { return false }
    items[items.count - 1].notes.append(note)
    return true
  }

  var clauses: [Clause] {
    var next = 0
    func level(_ depth: Int) -> [Clause] {
      var result: [Clause] = []
      while next < items.count, items[next].path.count >= depth {
        let item = items[next]
        next += 1
        result.append(
          Clause(
            item.text, label: item.path.last, subclauses: level(depth + 1), footnotes: item.notes))
      }
      return result
    }
    return level(1)
  }
}

extension Clause {
  /// The exact form of one clause, as of an operative clause of a draft.
  package var encoded: String { DraftText(operative: [self]).encoded }

  /// Reads the exact form; nil if the text is anything else.
  package init?(encoded text: String) {
    guard let draft = DraftText(encoded: text), draft.operative.count == 1,
      let clause = draft.operative.first, clause.encoded == text
    else { return nil }
    self = clause
  }
}
