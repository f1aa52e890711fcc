import Catalogue
import Session
import Texts

extension PaperDocument {
  /// Writes it as a self-contained page, for reading or printing.
  func writeHTML(to sink: Sink) throws {
    try sink(
      """
      <!DOCTYPE html>
      <html lang="\(voice.language.rawValue)"\(direction)>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(logo == nil ? "" : "; img-src data:")">
      <title>\(Self.escapeHTML(title.withoutControls))</title>
      <style>
      \(Self.style)
      \(runningHead)\(spokenMarks)
      </style>
      </head>
      <body>
      <main>

      """)
    if let logo { try sink("<img class=\"logo\" alt=\"\" src=\"\(Self.escapeHTML(logo))\">\n") }
    try forEachPart(hasFigures: true) { try sink(html($0) + "\n") }
    try sink("</main>\n</body>\n</html>\n")
  }

  private var direction: String { voice.language.isRightToLeft ? " dir=\"rtl\"" : "" }

  /// A part without its trailing newline.
  private func html(_ part: PaperPart) -> String {
    switch part {
    case .heading(let level, let text): return "<h\(level)>\(Self.escapeHTML(text))</h\(level)>"
    case .paragraph(let text): return "<p>\(Self.escapeHTML(text))</p>"
    case .fields(let fields):
      return list(
        "dl",
        fields.map { "<dt>\(Self.escapeHTML($0.name))</dt><dd>\(Self.escapeHTML($0.value))</dd>" })
    case .numbered(let items): return list("ol", items.map { "<li>\(Self.escapeHTML($0))</li>" })
    case .bullets(let items): return list("ul", items.map { "<li>\(Self.escapeHTML($0))</li>" })
    case .table(let columns, let rows): return table(columns, rows)
    case .figure(let figure): return html(figure)
    case .clause(let clause): return html(clause)
    case .beginProceedings: return "<table class=\"proceedings\">\n<tbody>"
    case .entry(let line): return proceedings(line)
    case .endProceedings: return "</tbody>\n</table>"
    }
  }

  private func html(_ clause: PrintedClause) -> String {
    let opening = clause.opening.isEmpty ? "" : "<i>\(Self.escapeHTML(clause.opening))</i>"
    let text = opening + Self.escapeHTML(clause.rest)
    let marker = clause.marker.map { "<span>\(Self.escapeHTML($0))</span> " } ?? ""
    let level = clause.marker == nil ? 0 : clause.depth
    return "<p class=\"clause level\(min(level, 5))\">\(marker)\(text)</p>"
  }

  /// Wraps lines in an element; `start` is its name, followed by any attributes.
  func list(_ start: String, _ lines: [String]) -> String {
    let name = start.prefix { $0 != " " }
    return "<\(start)>\n" + lines.joined(separator: "\n") + "\n</\(name)>"
  }

  private func table(_ columns: [PaperPart.Column], _ rows: [[String]]) -> String {
    func row(_ tag: String, _ cells: [String], _ attribute: String = "") -> String {
      let cells = zip(cells, columns).map { cell, column in
        "<\(tag)\(attribute)\(column.isNumber ? " class=\"number\"" : "")>\(Self.escapeHTML(cell))</\(tag)>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let head = "<thead>\(row("th", columns.map(\.title), " scope=\"col\""))</thead>"
    return list("table", [head, "<tbody>"] + rows.map { row("td", $0) } + ["</tbody>"])
  }

  private func proceedings(_ line: PaperPart.Line) -> String {
    var cell = "<p>\(Self.escapeHTML(line.text))</p>"
    if !line.lists.isEmpty {
      let lists = line.lists.map { list in
        let title = Self.escapeHTML(list.title(in: voice))
        return "<dt>\(title)</dt><dd>\(Self.escapeHTML(list.text))</dd>"
      }
      cell += "\n" + self.list("dl", lists)
    }
    return
      "<tr class=\"\(line.kind.rawValue)\"><th scope=\"row\">\(line.label.text)</th><td>\(cell)</td></tr>"
  }

  static func escapeHTML(_ text: MarkedText) -> String {
    text.rendered(escapeHTML) { text, mark in
      switch mark {
      case .none: text
      case .struck: "<del>\(text)</del>"
      case .inserted: "<ins>\(text)</ins>"
      }
    }
  }

  /// Escapes a text for use in an element. What has a direction of its own becomes an element.
  static func escapeHTML(_ text: String) -> String {
    isolating(text, "<bdi>", "</bdi>", escaped)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    // Iterate by scalar: a combining mark after a special character must not hide it.
    for scalar in text.withoutControls.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
