/// How text is aligned within the available width.
package enum Alignment: Sendable {
  case leading, center, trailing
}

extension String {
  /// Whether every byte is a printable ASCII character, so that bytes, characters and columns are
  /// the same count.
  package var isPlainASCII: Bool {
    // Called for every line of every frame, so avoid a branch per byte.
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

  /// The text truncated to at most `columns`, between characters, with a trailing `…` if it was
  /// cut.
  package func truncated(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    // If the bytes of plain ASCII fit, there is no need to measure each character.
    if utf8.count <= columns && isPlainASCII { return self }
    guard displayWidth > columns else { return self }
    return cut(to: columns)
  }

  /// As much of the text as fits before a trailing `…`. Open isolates are closed before the `…`, so
  /// that it stays at the end of the line and not inside a name.
  package func cut(to columns: Int) -> String {
    var kept = prefix(columns: Swift.max(0, columns - 1))
    var open = 0
    for character in kept {
      if character == Bidi.isolate.begin { open += 1 }
      if character == Bidi.isolate.end { open = Swift.max(0, open - 1) }
    }
    for _ in 0..<open { kept.append(Bidi.isolate.end) }
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

  /// The text in exactly `columns`: truncated if too long, padded with blanks if too short.
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

  /// Whether there are leading, trailing or repeated blanks, which wrapping would remove.
  private var hasLooseBlanks: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte == 0x20, before == 0x20 { return true }
      before = byte
    }
    return before == 0x20
  }

  /// The text in lines of at most `columns`, wrapped between words. A longer word is broken between
  /// characters; line breaks in the text are kept.
  package func wrapped(to columns: Int) -> [String] {
    let columns = Swift.max(1, columns)
    // Most texts fit as they are, and those on the screen are measured every second.
    if isPlainASCII, !utf8.isEmpty, utf8.count <= columns, !hasLooseBlanks { return [self] }
    var lines: [String] = []
    // Plain ASCII has no line breaks.
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
          // A wide character does not fit into a single column: take it and let the frame clip it.
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
