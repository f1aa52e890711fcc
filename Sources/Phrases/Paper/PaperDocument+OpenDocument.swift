import Catalogue
import Texts

extension PaperDocument {
  /// Writes it as a flat OpenDocument text, from which LibreOffice Writer makes a document:
  /// with headings that stay with what follows, table heads that are repeated, rows that are not
  /// divided between pages, and a foot with page numbers.
  /// - Parameter paper: the width and the height of the page, such as `210mm`.
  /// - Throws: what `sink` throws, and `History.Fault` for a record that cannot be read.
  package func writeOpenDocument(
    paper: (width: String, height: String), to sink: Sink
  ) throws {
    let writer = OpenDocument(isRightToLeft: voice.language.isRightToLeft)
    let isRightToLeft = voice.language.isRightToLeft
    try sink(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
       xmlns:dc="http://purl.org/dc/elements/1.1/">
      <office:meta><dc:title>\(writer.text(title))</dc:title></office:meta>
      \(OpenDocumentStyles(language: voice.language, isRightToLeft: isRightToLeft, paper: paper).text)
      <office:body>
      <office:text>

      """)
    try forEachPart(hasFigures: false) { try sink(writer.text(of: $0, in: voice)) }
    try sink("</office:text>\n</office:body>\n</office:document>\n")
  }
}

private struct OpenDocument {
  let isRightToLeft: Bool

  func text(of part: PaperPart, in voice: MinutesVoice) -> String {
    switch part {
    case .heading(let level, let text):
      """
      <text:h text:style-name="Heading_20_\(level)" text:outline-level="\(level)">\
      \(self.text(text))</text:h>

      """
    case .paragraph(let text): paragraph(self.text(text), as: "Text_20_body") + "\n"
    case .fields(let fields):
      table(
        [24, 76], fields.map { row([cell(text($0.name), as: "Label"), cell(marked($0.value))]) })
    case .numbered(let items): list("Numbers", items.map(marked))
    case .bullets(let items): list("Bullets", items.map(text))
    case .table(let columns, let rows): table(columns, rows)
    case .figure: ""
    case .clause(let clause): self.clause(clause)
    case .beginProceedings: tableStart([14, 86])
    case .entry(let line): entry(line, in: voice)
    case .endProceedings: "</table:table>\n"
    }
  }

  /// A text without markup. Names in a script of the other direction have a mark of the document's
  /// direction on both sides: word processors know these marks, but not all know isolates.
  func text(_ text: String) -> String {
    let mark = isRightToLeft ? "\u{200F}" : "\u{200E}"
    let escaped = Minutes.escapeHTML(text).replacing("<bdi>", with: mark)
      .replacing("</bdi>", with: mark)
    // XML has no such characters, not even by their numbers.
    guard escaped.unicodeScalars.contains(where: Self.isForbidden) else { return escaped }
    return String(String.UnicodeScalarView(escaped.unicodeScalars.filter { !Self.isForbidden($0) }))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private func marked(_ text: MarkedText) -> String {
    text.rendered(self.text) { text, mark in
      switch mark {
      case .none: text
      case .struck: span(text, as: "Struck")
      case .inserted: span(text, as: "Inserted")
      }
    }
  }

  private func span(_ text: String, as style: String) -> String {
    "<text:span text:style-name=\"\(style)\">\(text)</text:span>"
  }

  private func clause(_ clause: PrintedClause) -> String {
    let opening = clause.opening.isEmpty ? "" : span(text(clause.opening), as: "Title")
    let words = opening + text(clause.rest)
    let marker = clause.marker.map { text($0) + "<text:tab/>" } ?? ""
    let style = clause.marker == nil ? "Text_20_body" : "Clause\(min(clause.depth, 5))"
    return paragraph(marker + words, as: style) + "\n"
  }

  private func paragraph(_ text: String, as style: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
  }

  private func list(_ style: String, _ items: [String]) -> String {
    let items = items.map {
      "<text:list-item>\(paragraph($0, as: "Item"))</text:list-item>\n"
    }
    return "<text:list text:style-name=\"\(style)\">\n\(items.joined())</text:list>\n"
  }

  private func entry(_ line: PaperPart.Line, in voice: MinutesVoice) -> String {
    let isStrong = [.meeting, .decision, .vote].contains(line.kind)
    let lists = line.lists.map { list in
      let title = span(text(list.title(in: voice)), as: "Title")
      return paragraph(voice.colon(title, text(list.text)), as: "Cell")
    }
    let sentence = paragraph(marked(line.text), as: isStrong ? "Label" : "Cell")
    return row([cell(line.label.text), cell(of: sentence + lists.joined())])
  }
}

/// Tables.
extension OpenDocument {
  private func table(_ columns: [PaperPart.Column], _ rows: [[String]]) -> String {
    let all = [columns.map(\.title)] + rows
    // As wide as their texts, within limits.
    let widths = columns.indices.map { column in
      min(40, max(6, all.map { Minutes.columnCount(of: $0[column]) }.max() ?? 0))
    }
    let head = columns.map { cell(text($0.title), as: $0.isNumber ? "NumberLabel" : "Label") }
    return table(
      widths,
      rows.map { cells in
        row(zip(columns, cells).map { cell(text($1), as: $0.isNumber ? "Number" : "Cell") })
      },
      head: row(head))
  }

  private func table(_ widths: [Int], _ rows: [String], head: String = "") -> String {
    let head =
      head.isEmpty ? "" : "<table:table-header-rows>\n\(head)</table:table-header-rows>\n"
    return tableStart(widths) + head + rows.joined() + "</table:table>\n"
  }

  /// - Parameter widths: of the columns, in proportion, from 1 to 100.
  private func tableStart(_ widths: [Int]) -> String {
    let columns = widths.map { "<table:table-column table:style-name=\"Column\($0)\"/>" }
    return "<table:table table:style-name=\"Table\">\n\(columns.joined())\n"
  }

  private func row(_ cells: [String]) -> String {
    "<table:table-row table:style-name=\"Row\">\(cells.joined())</table:table-row>\n"
  }

  private func cell(_ text: String, as style: String = "Cell") -> String {
    cell(of: paragraph(text, as: style))
  }

  private func cell(of paragraphs: String) -> String {
    "<table:table-cell table:style-name=\"Cells\">\(paragraphs)</table:table-cell>"
  }
}
