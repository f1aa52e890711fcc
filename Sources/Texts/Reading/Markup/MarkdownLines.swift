/// Lines of plain text or Markdown, without their markup.
enum MarkdownLines {
  static func plain(_ source: [SourceLine], _ remarks: inout [Remark]) -> [SourceLine] {
    let frontEnd = endOfFrontMatter(source)
    var afterBlank = false
    var result: [SourceLine] = []
    for (index, line) in source.enumerated() {
      var line = line
      if index <= frontEnd {
        if index > 0, index < frontEnd {
          line.inFrontMatter = true
          line.text = unquoted(line.text)
          result.append(line)
        }
        afterBlank = true
        continue
      }
      if afterBlank { line.afterBlank = true }
      afterBlank = false
      strip(&line, &remarks)
      if line.text.isEmpty { afterBlank = true } else { result.append(line) }
    }
    return result
  }

  private static func strip(_ line: inout SourceLine, _ remarks: inout [Remark]) {
    while line.text.hasPrefix("&emsp;") || line.text.hasPrefix("> ") {
      line.indent += 4
      line.text = String(line.text.dropFirst(line.text.hasPrefix(">") ? 2 : 6))
    }
    if line.text == ">" || line.text == "&nbsp;" { line.text = "" }
    if line.text.hasPrefix("|") { line.text = row(line.text) }
    let level = line.text.prefix { $0 == "#" }.count
    if level > 0, level < 7, line.text.dropFirst(level).first == " " {
      line.headingLevel = level
      line.afterBlank = true
      line.text = line.text.dropFirst(level).plainLine()
      while line.text.hasSuffix("#") { line.text = line.text.dropLast().plainLine() }
    }
    let markup = bulletIsKept(line.text)
    line.emphasised = markup.emphasised
    line.text = markup.text
    for tag in markup.dropped { remarks.append(Remark(line.number, .markup(tag))) }
    for address in markup.links { remarks.append(Remark(line.number, .link(address))) }
  }

  /// A row of a table; with two cells, the first is a label.
  private static func row(_ text: String) -> String {
    let cells = text.split(separator: "|").map { $0.plainLine() }.filter { !$0.isEmpty }
    let isLabel =
      cells.count == 2 && HeadLabel.begins(cells[0]) && !HeadLabel.begins(cells[1])
      && !HeadLabel.isOfPersons(cells[1])
    return isLabel && !cells[0].hasSuffix(":")
      ? cells.joined(separator: ": ") : cells.joined(separator: isLabel ? " " : " | ")
  }

  /// A bullet `*` is no emphasis; the rest of its line may have some.
  private static func bulletIsKept(_ text: String) -> InlineMarkup.Plain {
    guard text.hasPrefix("* ") else { return InlineMarkup(text).plain }
    var rest = InlineMarkup(String(text.dropFirst(2))).plain
    rest.text = "* " + rest.text
    return rest
  }

  /// The index of the line that ends a YAML block at the beginning; -1 without one.
  private static func endOfFrontMatter(_ lines: [SourceLine]) -> Int {
    guard let first = lines.first, first.text == "---",
      let end = lines.dropFirst().prefix(60).firstIndex(where: {
        $0.text == "---" || $0.text == "..."
      }),
      lines[1..<end].contains(where: { $0.text.contains(":") })
    else { return -1 }
    return end
  }

  /// `key: "value"` and `key: [a, b]` without quotes and brackets.
  private static func unquoted(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else {
      return text.filter { $0 != "\"" }
    }
    var value = text[text.index(after: colon)...].plainLine()
    for (open, close) in [("[", "]"), ("\"", "\""), ("'", "'")]
    where value.count > 1 && value.hasPrefix(open) && value.hasSuffix(close) {
      value = String(value.dropFirst().dropLast())
    }
    if value.contains("\", \"") { value = value.filter { $0 != "\"" } }
    return text[...colon] + " " + value
  }
}

extension InlineMarkup {
  struct Plain {
    var text: String
    let emphasised: Bool
    let links: [String]
    let dropped: [String]
  }

  var plain: Plain { Plain(text: text, emphasised: emphasised, links: links, dropped: dropped) }
}
