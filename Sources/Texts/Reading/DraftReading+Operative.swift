extension DraftReading {
  mutating func readOperative(_ line: SourceLine, _ marker: Marker?, _ index: Int) {
    if line.listDepth > 0 {
      readAutomatic(line)
    } else if let marker {
      readMarked(line, marker, index)
    } else {
      readUnmarked(line, index)
    }
    remarkAmendment(line)
  }

  /// An item of an automatic list, after which some type a marker too.
  private mutating func readAutomatic(_ line: SourceLine) {
    var text = line.text
    if let typed = MarkerScan.marker(in: text), !typed.isNamed {
      remarks.append(Remark(line.number, .typedMarker(typed.written)))
      text = typed.rest
    }
    let depth = min(line.listDepth - 1, levels.levels.count, OpenLevels.deepest - 1)
    let former = depth < levels.levels.count ? levels.levels[depth].last : nil
    let style = MarkerStyle(sign: .bullet(0), closer: .none)
    levels.open(
      depth: depth,
      OpenLevels.Level(indent: depth * 4, style: style, last: former?.next ?? Ordinal(1)))
    operative.add(text, depth: depth, line: line.number)
  }

  private mutating func readMarked(_ line: SourceLine, _ marker: Marker, _ index: Int) {
    let opening = line.opening
    var place = levels.place(
      of: marker, indent: line.indent, isClause: opening.kind == .operative && opening.isSure,
      afterColon: operative.last?.text.hasSuffix(":") ?? false || beginsOpenList(marker, index))
    // Below clauses that are told by their verbs, lists begin at the second level.
    if !layout.isNumbered, levels.levels.isEmpty, !operative.isEmpty { place = nil }
    if let place,
      isMarker(marker, place, line) && !comesAgain(marker, place, index)
        || isFirstOfList(marker, place, index)
    {
      operative.add(
        marker.rest, depth: place.depth, ordinal: settle(place, marker, line), line: line.number)
    } else if operative.isEmpty {
      operative.add(line.text, line: line.number)
      openUnmarked(line)
    } else {
      remarks.append(Remark(line.number, .notMarker(marker.written)))
      join(line, to: lastNumber, \.operative)
    }
  }

  /// `that is / 3. 4 times as much`, if the real clause 3 is still to come.
  private func comesAgain(_ marker: Marker, _ place: OpenLevels.Place, _ index: Int) -> Bool {
    guard place.depth == 0, !operative.isEmpty, !marker.isNamed, !marker.isBullet,
      lines[index].opening.kind == .other, !lines[index].afterBlank, !(before?.isEnded ?? true)
    else { return false }
    for line in lines[(index + 1)...].prefix(60) {
      for reading in line.marker?.readings ?? [] where reading.style == place.reading.style {
        if reading.ordinal == place.reading.ordinal {
          return line.opening.kind == .operative && line.opening.isSure
        }
        if reading.ordinal > place.reading.ordinal { return false }
      }
    }
    return false
  }

  /// `A. Ports are lit` below a title without a sign at its end, if `B.` follows.
  private func isFirstOfList(_ marker: Marker, _ place: OpenLevels.Place, _ index: Int) -> Bool {
    guard marker.beginsAtOne, !marker.isBullet, place.score >= 60,
      !isReference(marker, lines[index])
    else { return false }
    // `Section III: Enactment` may have a single item.
    if let before, before.marker?.isNamed ?? false, !before.isEnded, before.words.count < 8 {
      return true
    }
    return isFollowedByTwo(place.reading.style, index)
  }

  /// `1. pay keepers;` below `3. Requests that States`, if `2.` follows.
  private func beginsOpenList(_ marker: Marker, _ index: Int) -> Bool {
    marker.beginsAtOne && marker.isDigits && !(before?.isEnded ?? true)
      && isFollowedByTwo(marker.readings[0].style, index)
  }

  private func isFollowedByTwo(_ style: MarkerStyle, _ index: Int) -> Bool {
    for line in lines[(index + 1)...].prefix(30) {
      for reading in line.marker?.readings ?? [] where reading.style == style {
        return reading.ordinal == Ordinal(2)
          && !(line.opening.kind == .operative && line.opening.isSure)
      }
    }
    return false
  }

  private func isMarker(_ marker: Marker, _ place: OpenLevels.Place, _ line: SourceLine) -> Bool {
    if operative.isEmpty { return true }
    if isReference(marker, line) { return false }
    if line.afterPage, !(before?.isEnded ?? true), place.score < 60 { return false }
    if line.afterBlank || (before?.isEnded ?? true) {
      // After "Dr." at the end of a line, `C.` is an initial.
      let mayGoOn = !line.afterBlank && before?.last == "."
      return place.score >= (mayGoOn ? 40 : 20)
    }
    if marker.written.hasSuffix("."), marker.written.unicodeScalars.first?.isUpper ?? false,
      place.score < 100, line.indent <= (before?.indent ?? 0)
    {
      return false
    }
    return place.score >= 60
  }

  /// `paragraph 1` at the end of a line and `(a) above` at the beginning of the next.
  func isReference(_ marker: Marker, _ line: SourceLine) -> Bool {
    guard let before, !line.afterBlank else { return false }
    let words = before.text.suffix(60).split(separator: " ").suffix(2).map { $0.lowercased() }
    if Self.referring.contains(words.last ?? "") { return true }
    guard !before.isEnded else { return false }
    let next = marker.rest.prefixWords(1).first ?? ""
    if ["above", "below", "thereof", "hereof", "herein"].contains(next) { return true }
    // "paragraph 2" / "(a) and 7 thereof"
    return words.count == 2 && Self.referring.contains(words[0])
      && words[1].unicodeScalars.allSatisfy(\.isDigit) && marker.written.hasPrefix("(")
      && line.indent <= before.indent && ["and", "or", "to", "of"].contains(next)
  }

  private static let referring: Set<String> = [
    "paragraph", "paragraphs", "para.", "paras.", "article", "articles", "art.", "arts.", "clause",
    "clauses", "no.", "nos.", "section", "sections", "subparagraph", "subparagraphs", "sub-clause",
    "chapter", "annex", "resolution", "resolutions", "rule", "rules", "item", "items", "goal",
    "sdg",
    "vol.", "pp.", "p.", "nr.", "number", "artikel", "ziffer", "absatz", "principle", "target",
    "page",
  ]

  /// Opens the level of a marker.
  /// - Returns: the number as it is to be kept.
  mutating func settle(_ place: OpenLevels.Place, _ marker: Marker, _ line: SourceLine) -> Ordinal?
  {
    let last = place.depth < levels.levels.count ? levels.levels[place.depth].last : nil
    let expected = last?.next ?? Ordinal(1)
    var ordinal = place.reading.ordinal
    if marker.isBullet { ordinal = expected }
    let isSuffixed = last.map { $0.value == ordinal.value && $0 < ordinal } ?? false
    if ordinal != expected, !isSuffixed {
      if last.map({ $0 < ordinal }) ?? true {
        let sign = written(expected, place)
        remarks.append(Remark(line.number, .numberGap(written: marker.written, expected: sign)))
      } else {
        let sign = written(expected, place)
        remarks.append(Remark(line.number, .numberRepeated(written: marker.written, readAs: sign)))
        ordinal = expected
      }
    }
    levels.open(place, ordinal: ordinal, indent: line.indent)
    return ordinal == expected ? nil : ordinal
  }

  private func written(_ ordinal: Ordinal, _ place: OpenLevels.Place) -> String {
    let alphabet: Alphabet
    switch place.reading.style.sign {
    case .digits, .bullet: alphabet = .digits
    case .lowerLetters, .upperLetters, .doubledLetters: alphabet = .letters
    case .lowerRomans, .upperRomans: alphabet = .romans
    }
    return alphabet.written(ordinal.value) + ordinal.suffix
  }

  /// The number of the last clause of the first level.
  var lastNumber: String {
    levels.levels.first.map { "\(ClauseNumber(.operative, [$0.last]))" } ?? "1"
  }

  // MARK: paragraphs without markers

  private mutating func readUnmarked(_ line: SourceLine, _ index: Int) {
    let opening = line.opening
    let isEnded = before?.isEnded ?? true
    let isSeparate = line.afterBlank && !line.afterPage
    if operative.isEmpty {
      add(line, opening)
    } else if operative.last?.text.isEmpty ?? false {
      // `Operative clause 1` on a line of its own.
      operative.join(line.text)
    } else if line.afterPage && !isEnded {
      join(line, to: lastNumber, \.operative)
    } else if opening.kind == .operative, line.afterBlank || isEnded || !layout.isNumbered,
      opening.isSure || line.afterBlank
    {
      add(line, opening)
    } else if opening.kind == .preambular, opening.isSure, isSeparate, isEnded {
      add(line, opening)
    } else if layout.isGuessed, operative.last?.text.hasSuffix(".") ?? false, !line.startsLower {
      add(line, opening)
    } else if isSeparate || before?.last == ".", ClosingLine.matches(line.text) {
      finish(line)
    } else if isSeparate, isEnded, !layout.isNumbered, !line.startsLower,
      index > layout.lastMarked || line.indent <= levels.levels.first?.indent ?? 0
    {
      add(line, opening)
    } else if isSeparate, operative.last?.text.hasSuffix(".") ?? false, index > layout.lastMarked {
      finish(line)
    } else {
      join(line, to: lastNumber, \.operative)
    }
  }

  private mutating func add(_ line: SourceLine, _ opening: Opening) {
    let words = line.words.prefix(3).joined(separator: " ")
    if opening.kind == .other {
      remarks.append(Remark(line.number, .guessedClause(words)))
    } else if layout.isNumbered {
      remarks.append(Remark(line.number, .unnumbered(words)))
    }
    operative.add(line.text, line: line.number)
    openUnmarked(line)
  }

  /// An unmarked clause counts like a numbered one.
  private mutating func openUnmarked(_ line: SourceLine) {
    let style = levels.levels.first?.style ?? MarkerStyle(sign: .digits, closer: .none)
    let last = levels.levels.first?.last.next ?? Ordinal(1)
    levels.open(depth: 0, OpenLevels.Level(indent: line.indent, style: style, last: last))
  }

  private mutating func finish(_ line: SourceLine) {
    part = .end
    isAnnex = ["annex", "appendix", "anhang", "annexe", "anexo"].contains {
      line.text.lowercased().hasPrefix($0)
    }
    remarks.append(Remark(line.number, .afterEnd(line.text)))
  }

  /// After the last clause, only a number that goes on makes a clause of a line.
  mutating func readEnd(_ line: SourceLine, _ marker: Marker?, _ index: Int) {
    if let marker, !isAnnex,
      let place = levels.place(of: marker, indent: line.indent, isClause: true), place.depth == 0,
      place.score >= 100
    {
      part = .operative
      readOperative(line, marker, index)
    } else if footnotes.isOpen, afterRule, !line.afterBlank {
      footnotes.join(line.text)
    } else {
      remarks.append(Remark(line.number, .afterEnd(line.text)))
      if line.text.lowercased().hasPrefix("annex") || line.text.lowercased().hasPrefix("appendix") {
        isAnnex = true
      }
    }
  }

  private mutating func remarkAmendment(_ line: SourceLine) {
    guard let last = operative.last, last.line == line.number else { return }
    guard let first = last.text.utf8.first, Self.verbInitials.contains(first | 0x20) else { return }
    let words = last.text.prefixWords(8)
    if let verb = words.first,
      ["strike", "delete", "amend", "replace", "insert", "remove"].contains(verb),
      words.contains(where: { $0.hasPrefix("clause") || $0.hasPrefix("paragraph") || $0 == "op" })
    {
      remarks.append(Remark(line.number, .amendmentInText(last.text)))
    }
  }

  /// Of strike, delete, amend, replace, remove and insert.
  private static let verbInitials = Set("sdari".utf8)
}
