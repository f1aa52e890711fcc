extension DraftReading {
  /// Whether a line without a sign at its end stands above numbered clauses: the title of a section,
  /// or its number `II` with the title below.
  func isSectionTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard part != .end, isTitle(line), before?.isEnded ?? true, index + 1 < lines.count else {
      return false
    }
    let isBelowNumber = index > 0 && isSectionNumber(lines[index - 1].text)
    guard line.afterBlank && !line.afterPage || isBelowNumber && !line.afterBlank else {
      return false
    }
    var next = index + 1
    if isSectionNumber(line.text), isTitle(lines[next]) { next += 1 }
    guard next < lines.count, lines[next].afterBlank, let marker = lines[next].marker,
      marker.isOfFirstLevel, !marker.isBullet
    else { return false }
    guard part == .preamble else {
      return marker.readings.contains { $0.ordinal == levels.levels.first?.last.next }
    }
    return next == layout.operativeStart && line.words.count <= 6 && !preambular.isEmpty
  }

  private func isTitle(_ line: SourceLine) -> Bool {
    line.marker == nil && line.listDepth == 0 && !line.isEnded && line.words.count <= 10
      && line.opening.kind == .other && line.text.unicodeScalars.first?.isUpper ?? false
  }

  private func isSectionNumber(_ text: String) -> Bool {
    text.utf8.count < 6 && text.unicodeScalars.allSatisfy(\.isUpper)
      && (text.utf8.count == 1 || Alphabet.romans.value(of: text) != nil)
  }
}
