extension DraftReading {
  /// Reads what stands above the text.
  /// - Returns: the index of the first line below it.
  mutating func readHead() -> Int {
    let enactingLine = EnactingLine.find(in: lines)
    let end = enactingLine?.index
    var index = 0
    var open: HeadLabel.Field?
    /// A label whose value may go on in its column on the next line.
    var wrapped: (field: HeadLabel.Field, indent: Int)?
    while index < lines.count, index != end {
      let line = lines[index]
      let label =
        HeadLabel(line.text, alone: true) ?? HeadLabel(unwrapped: line.text)
        ?? line.marker.flatMap { $0.isBullet ? HeadLabel($0.rest, alone: false) : nil }
        ?? names.byline(line.text)
      if let label {
        read(label.isTrailing ? label.with(value: takeBack(to: index) + label.value) : label, line)
        open = label.value.isEmpty ? label.field : nil
        wrapped = label.value.isEmpty ? nil : (label.field, line.indent)
        index += 1
        continue
      } else if line.inFrontMatter {
        readFrontMatter(line)
      } else if names.goesOn(line) {
        // Read with the list it belongs to.
      } else if let column = wrapped, !line.afterBlank, line.marker == nil,
        line.indent > column.indent + 7
      {
        head.join(line.text, to: column.field)
        labelledTexts.append(line.text)
        index += 1
        continue
      } else if end == nil, beginsBody(line, at: index) {
        break
      } else if let field = open, !line.afterBlank, head.isOpen(field) {
        readOpen(field, line)
        open = nil
      } else if end != nil, SectionHeading.part(line) != nil {
        remarks.append(Remark(line.number, .sectionHeading(line.text)))
      } else {
        names.close()
        if line.text.unicodeScalars.contains(where: \.isWord) { head.take(unlabelled: line) }
      }
      wrapped = nil
      index += 1
    }
    names.close()
    if let enactingLine, index == enactingLine.index {
      let texts = lines[index..<index + enactingLine.count].map(\.text)
      enacting = texts.joined(separator: " ")
      return index + enactingLine.count
    }
    return index < lines.count ? index : withoutBeginning()
  }

  mutating func read(_ label: HeadLabel, _ line: SourceLine) {
    names.labels.append(label.written)
    if case .names(let role) = label.field {
      names.begin(role, label.value, line: line.number, indent: line.indent)
    } else {
      names.close()
      head.take(label, line: line.number)
      labelledTexts.append(label.value)
    }
  }

  /// The lines right above, which belong to a list of names with its label at the end.
  private mutating func takeBack(to index: Int) -> String {
    var text = ""
    var index = index
    while index > 0, !lines[index].afterBlank, let last = head.unlabelled.last,
      last.number == lines[index - 1].number, last.text.contains(",") || last.text.hasSuffix(" and")
    {
      head.forget(from: last.number)
      text = last.text + " " + text
      index -= 1
    }
    return text
  }

  private mutating func readOpen(_ field: HeadLabel.Field, _ line: SourceLine) {
    let label: String
    switch field {
    case .title: label = "Title: "
    case .symbol: label = "Number: "
    case .committee: label = "Committee: "
    case .topic, .names: label = "Topic: "
    }
    if let read = HeadLabel(label + line.text, alone: false) { head.take(read, line: line.number) }
    labelledTexts.append(line.text)
  }

  /// A key of the YAML block without a known label, or an item of the list above.
  private mutating func readFrontMatter(_ line: SourceLine) {
    if line.text.hasPrefix("- "), names.isOpen, names.goesOn(line) { return }
    names.close()
    remarks.append(Remark(line.number, .unread(line.text)))
  }

  /// Whether the preamble or the clauses begin here, although no line names the committee.
  private func beginsBody(_ line: SourceLine, at index: Int) -> Bool {
    if line.headingLevel > 0 { return SectionHeading.part(line) != nil }
    if SectionHeading.part(line) != nil { return true }
    if line.listDepth > 0 { return true }
    if let marker = line.marker {
      let opening = line.opening
      return marker.isNamed || marker.isBullet || opening.kind != .other || marker.beginsAtOne
    }
    let opening = line.opening
    // A sentence below a heading, as in a communiqué.
    if index > 0, line.afterBlank, line.text.hasSuffix("."), line.words.count > 3,
      !line.inFrontMatter
    {
      return true
    }
    guard opening.kind != .other, line.text.contains(" ") else { return false }
    return opening.isSure || (line.afterBlank && line.text.hasSuffix(","))
  }

  /// A text in which nothing shows where the clauses begin, such as a directive of plain sentences:
  /// they begin after the first blank line below a label or a title.
  private mutating func withoutBeginning() -> Int {
    let plain = head.unlabelled
    guard let first = plain.first else { return lines.count }
    let hasLabels = !names.labels.isEmpty
    guard
      let start = lines.indices.first(where: { index in
        lines[index].afterBlank && (hasLabels || lines[index].number > first.number)
          && plain.contains { $0.number == lines[index].number }
          && (lines[index].isEnded || lines[index].words.count > 8)
      })
    else { return lines.count }
    head.forget(from: lines[start].number)
    return start
  }
}
