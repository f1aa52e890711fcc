/// Where text stands in the room it has.
package enum Alignment: Sendable {
  case leading, center, trailing
}

extension String {
  /// Whether every byte is a printing ASCII character: then bytes, characters and columns agree.
  package var isPlainASCII: Bool {
    // Every line of every frame is asked, so without a branch for each byte.
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(true) { $0 && ($1 &- 0x20 < 0x5F) }
    }
    return isPlain ?? utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// The number of terminal columns that the text takes.
  package var displayWidth: Int {
    if isPlainASCII { return utf8.count }
    return reduce(0) { $0 + GlyphCluster($1).width }
  }

  /// The text cut to at most `columns`, by whole characters, with `…` last where it was cut.
  package func truncated(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    // A byte count within the room rules out a cut without looking at the width of each character.
    if utf8.count <= columns && isPlainASCII { return self }
    guard displayWidth > columns else { return self }
    return cut(to: columns)
  }

  /// What fits before a `…` in the last column. The sign stands at the end of the line: a name that is
  /// cut ends before it.
  package func cut(to columns: Int) -> String {
    var kept = prefix(columns: Swift.max(0, columns - 1))
    var open = 0
    for character in kept {
      if character == Bidi.isolate.begin { open += 1 }
      if character == Bidi.isolate.end { open = Swift.max(0, open - 1) }
    }
    kept.append(contentsOf: repeatElement(Bidi.isolate.end, count: open))
    return kept + "…"
  }

  /// As many whole characters as fit into `columns`.
  package func prefix(columns: Int) -> String {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += GlyphCluster(self[end]).width
      if used > columns { break }
      end = index(after: end)
    }
    return String(self[..<end])
  }

  /// The text in exactly `columns`: cut where it is too long, with blanks where it is too short.
  package func padded(to columns: Int, _ alignment: Alignment = .leading) -> String {
    let text = truncated(to: columns)
    let blanks = Swift.max(0, columns - text.displayWidth)
    let before =
      switch alignment {
      case .leading: 0
      case .center: blanks / 2
      case .trailing: blanks
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: blanks - before)
  }

  /// Whether there are blanks that breaking it into words would take away.
  private var hasLooseBlanks: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte == 0x20, before == 0x20 { return true }
      before = byte
    }
    return before == 0x20
  }

  /// The text in lines of at most `columns`, broken between words; a longer word is broken between
  /// characters, a line break in the text is kept.
  package func wrapped(to columns: Int) -> [String] {
    let columns = Swift.max(1, columns)
    // Most texts fit as they are, and those that stand on a screen are measured each second.
    if isPlainASCII, !utf8.isEmpty, utf8.count <= columns, !hasLooseBlanks { return [self] }
    var lines: [String] = []
    // Plain text has no line breaks, and its words can be found by bytes.
    let paragraphs =
      isPlainASCII
      ? [Substring(self)] : split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for paragraph in paragraphs {
      let before = lines.count
      var line = ""
      var used = 0
      for word in paragraph.utf8.split(separator: 0x20).map(Substring.init) {
        var word = String(word)
        var width = word.displayWidth
        if used > 0, used + 1 + width <= columns {
          line += " " + word
          used += 1 + width
          continue
        }
        if used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        while width > columns {
          let part = word.prefix(columns: columns)
          // A wide character in a single column: nothing fits, so take it and let the frame clip.
          let cut = part.isEmpty ? String(word.prefix(1)) : part
          lines.append(cut)
          word.removeFirst(cut.count)
          width = word.displayWidth
        }
        line = word
        used = width
      }
      if !line.isEmpty || lines.count == before { lines.append(line) }
    }
    return lines
  }
}
