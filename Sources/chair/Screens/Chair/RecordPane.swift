import Session
import TerminalKit

/// What was done last, newest first, in the sentences of the minutes. What was undone is marked.
struct RecordPane {
  let scene: ChairScene

  func draw(in rect: Rect, on frame: inout Frame) {
    let records = ReadRecords(scene.session.history.records)
    guard !rect.isEmpty else { return }
    guard records.count > 0 else {
      var rest = rect
      frame.line(&rest, "Nothing has been done yet", .muted)
      return
    }
    var rest = rect
    let shown = ChairLists.record(scene.session, scene.view)
    let count = shown?.count ?? records.count
    if let shown {
      drawFilter(shown.count, of: min(records.count, ChairLists.searched), in: &rest, on: &frame)
    }
    let selected = scene.selected(.record, of: count)
    // Rows count from the newest record. Read the journal back to the oldest row needed only.
    func index(_ row: Int) -> Int { shown?[row] ?? records.count - 1 - row }
    let newest = max(0, (selected ?? 0) - rest.height)
    let rows = newest..<max(newest, min(count, (selected ?? 0) + rest.height))
    let ended = EndedSpeeches(
      scene.session, records, since: rows.isEmpty ? 0 : index(rows.upperBound - 1))
    let sentences = scene.memory.sentences(
      of: Set(rows.map { index($0) + 1 }), records, in: scene.session)
    let texts = Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let record = records[index(row)]
        let words = sentences[index(row) + 1] ?? words(of: record, in: records)
        return (row, line(record, at: index(row), ended, found(words, record)))
      })
    let list = WrappedList(
      count: count, selected: selected, timeWidth: rect.width >= 42 ? 8 : 5,
      text: { texts[$0] ?? Span("") })
    list.draw(in: rest, on: &frame, target: { .row($0, in: .record) }) { row in
      let time = records[index(row)].time
      return rect.width >= 42
        ? scene.localTime.clockTime(time) : scene.localTime.timeOfDay(time)
    }
  }

  /// A sentence that a filter found by its command shows that too. Notes stay in their own pane.
  private func found(_ words: String, _ record: Record) -> String {
    let wanted = scene.view.filter(of: .record).folded()
    guard !wanted.isEmpty, !words.folded().contains(wanted),
      !record.facts.contains(where: { $0 is Noted || $0 is Scored })
    else { return words }
    return "\(words) (\(record.command))"
  }

  private func line(
    _ record: Record, at index: Int, _ ended: EndedSpeeches, _ words: String
  ) -> Span {
    if record.isMove { return Span(record.authorPrefix + words, .muted) }
    guard ended.standing.contains(index) else {
      return Span("undone: \(record.authorPrefix)\(words)", .muted)
    }
    // Other acts, such as an adjournment, may end a speech too.
    let isSpeech = record.command.hasPrefix(CommandID.speechEnd.firstWord)
    let number = isSpeech ? ended.numbers[index].map { "speech \($0): " } ?? "" : ""
    return Span(record.authorPrefix + number + words)
  }

  private func drawFilter(
    _ count: Int, of total: Int, in rest: inout Rect, on frame: inout Frame
  ) {
    frame.line(
      &rest, [Span("matching ", .muted), Span(scene.view.filter, .text.bold)],
      trailing: [Span("\(count) of \(total)", .muted)])
  }

  /// The command; for undo and redo, also the command that was undone or redone.
  private func words(of record: Record, in records: ReadRecords) -> String {
    guard let step = record.step, (1...records.count).contains(step) else { return record.command }
    return "\(record.command): \(records[step - 1].command)"
  }
}

extension Record {
  /// `Rapporteur: ` for a record entered from any seat but the first.
  var authorPrefix: String { by.map { "\($0): " } ?? "" }

  /// Whether the record is an undo or a redo. It compares exact types, because a cast would cost
  /// more than drawing the row.
  fileprivate var isMove: Bool {
    facts.first.map { type(of: $0) == Undone.self || type(of: $0) == Redone.self } ?? false
  }

  /// The number of the record that an undo or a redo moved.
  fileprivate var step: Int? {
    guard isMove else { return nil }
    return (facts.first as? Undone)?.step ?? (facts.first as? Redone)?.step
  }
}

extension PaneSpec {
  static let record = PaneSpec(
    title: "Record", rows: { ChairLists.record($0, $1)?.count ?? $0.history.count },
    hints: [
      CommandID.correctSpeech.line("{past} "), CommandID.note.line("{speaker} \""),
      CommandID.snapshot.line("\""), CommandID.redo.name,
      CommandID.redo.line("anyway"),
    ],
    draw: { scene, rect, frame in
      RecordPane(scene: scene).draw(in: rect, on: &frame)
    },
    spoken: { $0.record })
}
