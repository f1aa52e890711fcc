import Session
import TerminalKit

/// What the dais has noted and scored, by delegation: for the chair's screen only.
struct NotesPane {
  let scene: ChairScene
  private let rows: [Row]

  init(scene: ChairScene) {
    self.scene = scene
    rows = Self.rows(scene.session)
  }

  /// The notes about one delegation.
  struct Row {
    /// The delegation that they are about.
    var code: String
    /// All its scores added up.
    var points = 0
    var hasScore = false
    /// Oldest first.
    var notes: [PrivateNote] = []
  }

  /// The delegations that were noted or scored, those with most points first.
  static func rows(_ session: Session) -> [Row] {
    var rows: [Row] = []
    var places: [String: Int] = [:]
    for note in session.notes {
      let place = places[note.code] ?? rows.count
      if place == rows.count {
        places[note.code] = place
        rows.append(Row(code: note.code))
      }
      rows[place].points += note.score ?? 0
      rows[place].hasScore = rows[place].hasScore || note.score != nil
      rows[place].notes.append(note)
    }
    return rows.enumerated()
      .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rest = rect
    frame.line(&rest, "Notes and scores", .heading, trailing: [Span("dais only", .muted)])
    guard !rows.isEmpty else {
      frame.line(&rest, "  nothing noted yet", .muted)
      return
    }
    let selected = scene.selected(.notes, of: rows.count)
    let list = rest.top(min(rows.count + 1, max(3, rest.height / 2)))
    drawTable(in: list, selected: selected, on: &frame)
    rest = rest.inset(top: list.height)
    frame.gap(&rest)
    drawNotes(of: rows[selected ?? 0], in: rest, on: &frame)
  }

  private func drawTable(in rect: Rect, selected: Int?, on frame: inout Frame) {
    let isWide = rect.width >= 36
    let columns =
      [Column("Delegation", .rest), Column("points", .fixed(6), .trailing)]
      + (isWide
        ? [Column("times", .fixed(5), .trailing), Column("spoke", .fixed(5), .trailing)] : [])
    frame.table(
      rect.inset(left: selected == nil ? 2 : 0), columns: columns, count: rows.count,
      selected: selected, target: { .row($0, in: .notes) }
    ) { place in
      let row = rows[place]
      let heard = scene.state.floor.statistics[row.code]
      let cells = [
        Span(scene.label(row.code)),
        Span(row.hasScore ? "\(row.points)" : "–", row.hasScore ? .text.bold : .muted),
      ]
      guard isWide else { return cells }
      return cells + [
        Span("\(heard?.speeches ?? 0)", .muted),
        Span(TimeSpan.elapsed(milliseconds: heard?.milliseconds ?? 0), .muted),
      ]
    }
  }

  /// The latest first.
  private func drawNotes(of row: Row, in rect: Rect, on frame: inout Frame) {
    var rest = rect
    frame.line(&rest, scene.label(row.code), .heading)
    for note in row.notes.reversed() where !rest.isEmpty {
      let time = scene.localTime.timeOfDay(note.time)
      let score = note.score.map { "\($0)  " } ?? ""
      frame.write([Span("\(time)  ", .muted), Span(score, .text.bold)], in: rest)
      var column = rest.inset(left: time.displayWidth + 2 + score.displayWidth)
      let words = Self.words(note)
      guard !words.isEmpty else {
        rest = rest.inset(top: 1)
        continue
      }
      frame.text(&column, words, rows: column.height)
      rest = rest.inset(top: rest.height - column.height)
    }
  }

  /// `diplomacy: Answers with figures (Ana Lima), by Rapporteur`
  private static func words(_ note: PrivateNote) -> String {
    let what = [note.criterion, note.text.isEmpty ? nil : note.text].compactMap { $0 }
      .joined(separator: ": ")
    let delegate = note.delegate.map { what.isEmpty ? $0 : "(\($0))" }
    let words = [what.isEmpty ? nil : what, delegate].compactMap { $0 }.joined(separator: " ")
    guard let by = note.by else { return words }
    return words.isEmpty ? "by \(by)" : "\(words), by \(by)"
  }

  /// Each delegation with its notes, in sentences.
  static func sentences(_ scene: ChairScene) -> [String] {
    let rows = rows(scene.session)
    guard !rows.isEmpty else { return ["Nothing has been noted or scored."] }
    return rows.flatMap { row in
      let points = row.hasScore ? ": \(Wording.count(row.points, "point"))" : ""
      return ["\(scene.label(row.code))\(points)."]
        + row.notes.map { note in
          let time = scene.localTime.timeOfDay(note.time)
          let parts = [note.score.map { Wording.count($0, "point") }, words(note)]
          let said = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
          return PlainWords.sentence("  \(time): \(said)")
        }
    }
  }
}

extension PaneSpec {
  static let notes = PaneSpec(
    title: "Notes", rows: { session, _ in NotesPane.rows(session).count },
    selected: { session, view in
      let rows = NotesPane.rows(session)
      return rows.isEmpty ? nil : rows[min(max(view.selected(.notes), 0), rows.count - 1)].code
    },
    hints: [CommandID.score.line("{selected} "), CommandID.note.line("{selected} \"")],
    draw: { scene, rect, frame in NotesPane(scene: scene).draw(in: rect, on: &frame) },
    help: "say the notes and scores, which are for the dais only",
    spoken: { NotesPane.sentences($0.scene) })
}
