import Session
import TerminalKit

/// The register of documents: those that are undecided, the others, and the private directives, with
/// the selected one in full below.
struct DocumentsPane {
  let scene: ChairScene
  let rows: [RegisterRow]

  init(scene: ChairScene) {
    self.scene = scene
    rows = ChairLists.documents(scene.session, scene.view)
  }

  /// A line of the list: a row, or a heading above some of them.
  private enum Line {
    case row(Int)
    case heading(String)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rect = rect
    drawFilter(in: &rect, on: &frame)
    guard !rows.isEmpty else { return drawNothing(in: rect, on: &frame) }
    let selected = scene.selected(.documents, of: rows.count)
    let lines = self.lines
    let isLow = rect.height < 7
    let high = isLow ? rect.height : min(lines.count + 1, max(4, rect.height * 11 / 20))
    drawList(lines, selected: selected, in: rect.top(high), hasTitles: !isLow, on: &frame)
    guard !isLow, let selected else { return }
    var rest = rect.inset(top: high)
    frame.gap(&rest)
    DocumentDetails(scene: scene, row: rows[selected]).draw(in: rest, on: &frame)
  }

  private func drawFilter(in rect: inout Rect, on frame: inout Frame) {
    let filter = scene.view.filter(of: .documents)
    guard !filter.isEmpty else { return }
    frame.line(
      &rect, [Span("matching ", .muted), Span(filter, .text.bold)],
      trailing: [Span("\(rows.count) of \(scene.session.registerRows.count)", .muted)])
  }

  private func drawNothing(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    guard scene.view.filter(of: .documents).isEmpty else { return }
    frame.line(&rest, "No document has been handed in", .muted)
    guard let key = scene.key(CommandID.docAdd.name) else { return }
    frame.gap(&rest)
    frame.button(
      &rest, [Span(key, .key), Span("  enters one by title and sponsors:")], key: key)
    frame.line(&rest, "   Clean ports\" by Ghana, Japan", .muted)
    frame.line(&rest, "   or with its text:")
    frame.line(&rest, "   Clean ports\" file \"ports.docx\"", .muted)
  }

  /// Undecided documents need no heading, because they come first.
  private var lines: [Line] {
    var lines: [Line] = []
    var part = Part.open
    for index in rows.indices {
      // Amendments are in the part of their text.
      let next = rows[index].level > 0 ? part : Part(rows[index])
      if next != part { lines.append(.heading(next.rawValue)) }
      part = next
      lines.append(.row(index))
    }
    return lines
  }

  private enum Part: String {
    case open = ""
    case decided = "Decided"
    case directives = "Private, for the dais only"

    init(_ row: RegisterRow) {
      guard let document = row.document else {
        self = .directives
        return
      }
      self = document.status.isFinal ? .decided : .open
    }
  }

  private func drawList(
    _ lines: [Line], selected: Int?, in rect: Rect, hasTitles: Bool, on frame: inout Frame
  ) {
    let isNarrow = rect.width < 60
    let widest = rows.map { Self.number($0, isNarrow: isNarrow).displayWidth }.max() ?? 0
    let statuses = rows.map { Self.status($0, isNarrow: isNarrow).displayWidth }.max() ?? 0
    let names = rows.map { Self.names($0, isNarrow: isNarrow).displayWidth }.max() ?? 0
    func title(_ text: String) -> String { hasTitles ? text : "" }
    var columns = [
      Column(title("No."), .fixed(min(max(3, widest), isNarrow ? 10 : 20))),
      Column(title("Title"), .rest),
      Column(title("status"), .fixed(min(max(6, statuses), isNarrow ? 11 : 20))),
    ]
    if names > 0 {
      // In a narrow pane the figures need no title.
      let column = isNarrow ? Column("", .fixed(names)) : Column(title("names"), .fixed(names))
      columns.append(column)
    }
    let place = lines.firstIndex { if case .row(let row) = $0 { row == selected } else { false } }
    let list = rect.inset(left: place == nil ? 2 : 0)
    let visible = frame.table(
      list, columns: columns, count: lines.count, selected: place,
      target: {
        if case .row(let row) = lines[$0] { .row(row, in: .documents) } else { .pane(.documents) }
      }
    ) { index in
      guard case .row(let row) = lines[index] else { return [] }
      return cells(rows[row], isNarrow: isNarrow, hasNames: names > 0)
    }
    for (offset, index) in visible.enumerated() {
      guard case .heading(let text) = lines[index] else { continue }
      let line = rect.inset(left: 2, right: 2).row(offset + (hasTitles ? 1 : 0))
      frame.write(text, in: line, .heading)
    }
  }

  private func cells(_ row: RegisterRow, isNarrow: Bool, hasNames: Bool) -> [Span] {
    let isOnFloor = row.document != nil && row.document?.id == scene.state.documentOnFloor?.id
    let style: Style = isOnFloor ? .text.bold : row.isOpen ? .text : .muted
    let cells = [
      Span(Self.number(row, isNarrow: isNarrow), style),
      Span(Self.title(row, isNarrow: isNarrow), style),
      Span(Self.status(row, isNarrow: isNarrow), style),
    ]
    guard hasNames else { return cells }
    return cells + [
      Span(Self.names(row, isNarrow: isNarrow), row.missing > 0 ? .warning : .muted)
    ]
  }

  /// Of an amendment in a narrow pane, the act and the clause: `replace 3.a`.
  private static func title(_ row: RegisterRow, isNarrow: Bool) -> String {
    guard isNarrow, let document = row.document, document.title.isEmpty,
      let change = document.change
    else { return row.title }
    return "\(change.act.rawValue) \(change.clause)"
  }

  /// The number, indented for amendments. Of a long one in a narrow pane, the ending, by which the
  /// prompt finds it too: `L.20` of `A/C.1/78/L.20`.
  private static func number(_ row: RegisterRow, isNarrow: Bool) -> String {
    let isLong = isNarrow && row.number.displayWidth > 8
    let ending = isLong ? row.number.split(separator: "/").last.map(String.init) : nil
    return String(repeating: " ", count: row.level) + (ending ?? row.number)
  }

  private static func status(_ row: RegisterRow, isNarrow: Bool) -> String {
    guard isNarrow else { return row.status }
    switch row.document?.status {
    case .voting: return "voting"
    case .notPut: return "not put"
    default: break
    }
    guard let execution = row.execution else { return row.status }
    return execution.isDone ? "carried out" : "not done"
  }

  /// The names against the minimum.
  private static func names(_ row: RegisterRow, isNarrow: Bool) -> String {
    guard let needed = row.needed, let document = row.document else { return "" }
    return "\(document.names.count)\(isNarrow ? "/" : " of ")\(needed)"
  }
}

extension PaneSpec {
  static let documents = PaneSpec(
    title: "Documents",
    note: { scene in
      let open = scene.state.register.documents.indexed.count
      return open == 0 ? nil : "\(open)"
    },
    rows: { ChairLists.documents($0, $1).count },
    draw: { scene, rect, frame in DocumentsPane(scene: scene).draw(in: rect, on: &frame) },
    help: "say the documents of the register, with the private directives",
    spoken: { $0.allDocuments })
}
