import Catalogue

extension Minutes {
  /// Writes the minutes as a page from which LibreOffice Writer makes a document: with headings,
  /// table heads that are repeated, and a foot with page numbers. Writer knows few selectors of
  /// style sheets, does not inherit the direction, and has its own elements for page numbers.
  /// - Parameter paper: the width and height of the page in a style sheet.
  /// - Throws: what `sink` throws, and `History.Fault` for a record that cannot be read.
  package func writeForWordProcessor(paper: String, to sink: Sink) throws {
    let page = WordProcessorPage(isRightToLeft: voice.language.isRightToLeft)
    let language = voice.language.rawValue
    try sink(
      """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <title>\(page.text(title))</title>
      <style>
      @page { size: \(paper); margin: 20mm; }
      body { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 11pt; }
      h1, h2, h3, h4 { font-family: "Liberation Sans", "Arial", sans-serif; font-weight: bold; }
      h1 { font-size: 18pt; }
      h2 { font-size: 14pt; }
      h3, h4 { font-size: 12pt; }
      p { widows: 2; orphans: 2; }
      p.cell { margin: 0; }
      </style>
      </head>
      <body lang="\(language)"\(page.direction)>
      <div title="footer"><p align="center"><sdfield type="page" subtype="random" format="page">1\
      </sdfield> / <sdfield type="docstat" subtype="page" format="arabic">1</sdfield></p></div>

      """)
    try forEachPart { try sink(page.html($0, in: voice)) }
    try sink("</body>\n</html>\n")
  }
}

private struct WordProcessorPage {
  let isRightToLeft: Bool

  var direction: String { isRightToLeft ? " dir=\"rtl\"" : "" }
  private var start: String { isRightToLeft ? "right" : "left" }
  private var end: String { isRightToLeft ? "left" : "right" }

  func html(_ part: MinutesPart, in voice: MinutesVoice) -> String {
    switch part {
    case .heading(let level, let text): block("h\(level)", text)
    case .paragraph(let text): block("p", text)
    case .fields(let fields):
      table(fields.map { row([cell($0.name, width: 24, isBold: true), cell(marked: $0.value)]) })
    case .numbered(let items): list("ol", items.map(marked))
    case .bullets(let items): list("ul", items.map(text))
    case .table(let columns, let rows):
      table(
        rows.map { cells in
          row(zip(columns, cells).map { cell($1, isNumber: $0.isNumber) })
        },
        head: columns.map { cell($0.title, tag: "th", isNumber: $0.isNumber) })
    case .figure: ""
    case .beginProceedings: tableStart + "<tbody>\n"
    case .entry(let line): entry(line, in: voice)
    case .endProceedings: "</tbody>\n</table>\n"
    }
  }

  /// Names in a script of the other direction have a mark of the document's direction on both sides:
  /// word processors know these marks, but not all know isolates.
  func text(_ text: String) -> String {
    let mark = isRightToLeft ? "\u{200F}" : "\u{200E}"
    return Minutes.escapeHTML(text).replacing("<bdi>", with: mark).replacing("</bdi>", with: mark)
  }

  private func marked(_ text: MarkedText) -> String {
    text.rendered(self.text) { text, mark in
      switch mark {
      case .none: text
      case .struck: "<strike>\(text)</strike>"
      case .inserted: "<u>\(text)</u>"
      }
    }
  }

  private func block(_ tag: String, _ text: String) -> String {
    "<\(tag)\(direction) align=\"\(start)\">\(self.text(text))</\(tag)>\n"
  }

  /// - Parameter items: with their markup.
  private func list(_ tag: String, _ items: [String]) -> String {
    "<\(tag)\(direction)>\n" + items.map { "<li>\(line($0))</li>\n" }.joined()
      + "</\(tag)>\n"
  }

  /// A paragraph in an item or a cell.
  private func line(_ text: String, isNumber: Bool = false) -> String {
    "<p\(direction) class=\"cell\" align=\"\(isNumber ? end : start)\">\(text)</p>"
  }

  private var tableStart: String { "<table\(direction) width=\"100%\" cellpadding=\"2\">\n" }

  private func table(_ rows: [String], head: [String] = []) -> String {
    let head = head.isEmpty ? "" : "<thead>\n\(row(head))</thead>\n"
    return tableStart + head + "<tbody>\n" + rows.joined() + "</tbody>\n</table>\n"
  }

  private func row(_ cells: [String]) -> String { "<tr>\(cells.joined())</tr>\n" }

  /// - Parameter width: in percent of the page.
  private func cell(
    _ text: String, tag: String = "td", width: Int? = nil, isNumber: Bool = false,
    isBold: Bool = false
  ) -> String {
    let text = isBold || tag == "th" ? "<b>\(self.text(text))</b>" : self.text(text)
    let width = width.map { " width=\"\($0)%\"" } ?? ""
    return "<\(tag) valign=\"top\"\(width)>\(line(text, isNumber: isNumber))</\(tag)>"
  }

  private func cell(marked text: MarkedText) -> String {
    "<td valign=\"top\">\(line(marked(text)))</td>"
  }

  private func entry(_ line: MinutesPart.Line, in voice: MinutesVoice) -> String {
    let isBold = [.meeting, .decision, .vote].contains(line.kind)
    let label = cell(line.label.text, width: 14)
    let lists = line.lists.map { list in
      let title = "<i>\(text(list.title(in: voice)))</i>"
      return self.line(voice.colon(title, text(list.text)))
    }
    let words = marked(line.text)
    let sentence = isBold ? "<b>\(words)</b>" : words
    return row([label, "<td valign=\"top\">\(self.line(sentence))\(lists.joined())</td>"])
  }
}
