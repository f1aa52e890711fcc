extension DraftReading {
  mutating func readBody(_ index: Int) {
    var line = lines[index]
    guard
      line.text.unicodeScalars.contains(where: \.isWord) || line.listDepth > 0 || mayBeText(line)
    else {
      if isRule(line.text) { afterRule = true }
      before = nil
      return
    }
    if readsAside(line, index) { return }
    line.afterPage = line.afterPage || afterPage
    afterPage = false
    let marker = line.marker
    if index >= layout.operativeStart, part == .preamble {
      part = .operative
      levels.close()
    }
    switch part {
    case .preamble: readPreamble(line, marker)
    case .operative: readOperative(line, marker, index)
    case .end: readEnd(line, marker, index)
    }
    before = line
  }

  /// Lines beside the text: footnotes, names, page numbers, running heads, headings.
  private mutating func readsAside(_ line: SourceLine, _ index: Int) -> Bool {
    let hasText = !preambular.isEmpty || !operative.isEmpty
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    if hasText, footnotes.take(line, afterRule: afterRule, next: next) {
      inFootnote = true
      names.close()
      afterPage = true
      return true
    }
    if inFootnote, footnotes.isWaiting || !line.afterBlank, line.marker == nil,
      footnotes.isWaiting || !PageFurniture.matches(line.text)
    {
      footnotes.join(line.text)
      return true
    }
    inFootnote = false
    if line.text.unicodeScalars.first?.isUpper ?? false,
      let label = HeadLabel(line.text, alone: line.afterBlank || names.isOpen)
        ?? (line.afterBlank ? names.byline(line.text) : nil),
      case .names = label.field
    {
      read(label, line)
      return true
    }
    if names.goesOn(line) { return true }
    names.close()
    if PageFurniture.matches(line.text), line.listDepth == 0 {
      remarks.append(Remark(line.number, .pageNumber(line.text)))
      afterPage = true
      return true
    }
    if hasText, line.headingLevel == 0, line.marker == nil, heads.contains(line) {
      remarks.append(Remark(line.number, .runningHead(line.text)))
      afterPage = true
      return true
    }
    if isSectionTitle(index) {
      remarks.append(Remark(line.number, .sectionHeading(line.text)))
      before = nil
      return true
    }
    if let heading = SectionHeading.part(line) {
      remarks.append(Remark(line.number, .sectionHeading(line.text)))
      if heading == .operative, part == .preamble, index < layout.operativeStart { levels.close() }
      before = nil
      return true
    }
    if line.headingLevel > 0, line.marker == nil,
      line.opening.kind == .other
    {
      remarks.append(Remark(line.number, .unread(line.text)))
      before = nil
      return true
    }
    return false
  }

  private func isRule(_ text: String) -> Bool {
    text.utf8.count > 2 && text.unicodeScalars.allSatisfy { "-_*= —–".unicodeScalars.contains($0) }
  }

  /// A text of signs alone, such as "…", is still a text; a rule is not.
  private func mayBeText(_ line: SourceLine) -> Bool {
    !isRule(line.text)
      && !line.text.unicodeScalars.allSatisfy { "-_*=|#~•.".unicodeScalars.contains($0) }
  }

  // MARK: the preamble

  private mutating func readPreamble(_ line: SourceLine, _ marker: Marker?) {
    if line.listDepth > 0 {
      preambular.add(line.text, line: line.number)
    } else if let marker {
      readMarkedPreamble(line, marker)
    } else if preambular.isEmpty || beginsParagraph(line) {
      preambular.add(line.text, line: line.number)
      levels.close()
    } else {
      join(line, to: "p\(preambular.count)", \.preambular)
    }
  }

  private mutating func readMarkedPreamble(_ line: SourceLine, _ marker: Marker) {
    let opening = line.opening
    let isParagraph =
      marker.isPreambular || opening.kind == .preambular || preambular.isEmpty
      || (marker.isBullet && before?.last != ":" && levels.levels.isEmpty
        && !(marker.rest.unicodeScalars.first?.isLower ?? false))
    if isParagraph,
      marker.isPreambular || marker.isBullet || line.afterBlank || (before?.isEnded ?? true)
    {
      if !marker.isBullet, !marker.isPreambular { remarkNumberedPreamble(line) }
      preambular.add(marker.rest, line: line.number)
      levels.close()
    } else if !isReference(marker, line), let place = subPlace(marker, line) {
      preambular.add(
        marker.rest, depth: place.depth, ordinal: settle(place, marker, line), line: line.number)
    } else {
      join(line, to: "p\(preambular.count)", \.preambular)
    }
  }

  /// The place of a list below a preambular paragraph.
  private mutating func subPlace(_ marker: Marker, _ line: SourceLine) -> OpenLevels.Place? {
    if levels.levels.isEmpty {
      let style = MarkerStyle(sign: .digits, closer: .none)
      levels.open(depth: 0, OpenLevels.Level(indent: -1, style: style, last: Ordinal(1)))
    }
    guard let place = levels.place(of: marker, indent: line.indent, isClause: false),
      place.depth > 0
    else {
      return nil
    }
    return place.score >= 60 || line.afterBlank || before?.isEnded ?? true ? place : nil
  }

  private mutating func remarkNumberedPreamble(_ line: SourceLine) {
    if !remarks.contains(where: { $0.code == .numberedPreamble }) {
      remarks.append(Remark(line.number, .numberedPreamble))
    }
  }

  private func beginsParagraph(_ line: SourceLine) -> Bool {
    let opening = line.opening
    let isEnded = before?.isEnded ?? true
    if line.withinWord { return false }
    if line.afterPage, !isEnded { return opening.kind == .preambular && opening.isSure }
    if line.afterBlank {
      return isEnded || !line.startsLower || line.emphasised || opening.kind == .preambular
    }
    return opening.kind == .preambular && (opening.isSure || isEnded)
  }

  /// Adds a line to the last clause.
  mutating func join(
    _ line: SourceLine, to number: String, _ clauses: WritableKeyPath<DraftReading, FlatClauses>
  ) {
    if line.afterBlank, !line.afterPage {
      remarks.append(Remark(line.number, .joinedParagraph(to: number)))
    }
    let last = self[keyPath: clauses].last?.text ?? ""
    let words = line.text.prefix { $0 != " " }
    if line.withinWord || (last.hasSuffix("-") && !last.hasSuffix(" -") && line.startsLower) {
      let stem = String(last.suffix(40).split(separator: " ").last ?? "")
      let isBroken = !line.withinWord && vocabulary.isBroken(stem: stem, rest: String(words))
      if isBroken { self[keyPath: clauses].dropHyphen() }
      let joined = (isBroken ? String(stem.dropLast()) : stem) + words
      remarks.append(Remark(line.number, .brokenWord(joined)))
      self[keyPath: clauses].join(line.text, withinWord: true)
    } else {
      self[keyPath: clauses].join(line.text)
    }
  }
}
