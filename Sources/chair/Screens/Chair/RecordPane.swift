import Session

/// The last things done, the newest first; what was taken back is marked.
struct RecordPane {
  let scene: ChairScene

  func draw(in rect: Rect, on frame: inout Frame) {
    let records = scene.session.history.records
    guard !rect.isEmpty else { return }
    guard !records.isEmpty else {
      var rest = rect
      frame.line(&rest, "Nothing has been done yet", .muted)
      return
    }
    let selected = scene.selected(.record, of: records.count)
    let first = Viewport.top(count: records.count, selected: selected, height: rect.height)
    // The oldest row that is drawn: no need to follow the journal further back.
    let oldest = max(0, records.count - 1 - first - rect.height)
    let standing = standing(since: oldest, in: records)
    let timeWidth = rect.width >= 42 ? 8 : 5
    frame.table(
      rect.inset(left: selected == nil ? 2 : 0),
      columns: [Column("", .fixed(timeWidth)), Column("", .rest)],
      count: records.count, selected: selected, top: first,
      target: { .row($0, in: .record) }
    ) { row in
      let index = records.count - 1 - row
      let record = records[index]
      let isStanding = standing.contains(index)
      let time =
        timeWidth == 8 ? scene.setup.clockTime(record.time) : scene.setup.timeOfDay(record.time)
      let isMove = isMove(record)
      return [
        Span(time, .muted),
        isStanding || isMove
          ? Span(words(of: record, in: records), isMove ? .muted : .text)
          : Span("undone: \(record.command)", .muted),
      ]
    }
  }

  /// Whether it is an undo or a redo. By its exact type: casting each would cost more than drawing
  /// the row.
  private func isMove(_ record: Record) -> Bool {
    record.facts.first.map { type(of: $0) == Undone.self || type(of: $0) == Redone.self } ?? false
  }

  /// The command; for undo and redo also which step they moved.
  private func words(of record: Record, in records: [Record]) -> String {
    guard isMove(record) else { return record.command }
    let step: Int? =
      switch record.facts.first {
      case let undone as Undone: undone.step
      case let redone as Redone: redone.step
      default: nil
      }
    guard let step, let base = records.first?.sequence, records.indices.contains(step - base)
    else { return record.command }
    return "\(record.command): \(records[step - base].command)"
  }

  /// The indices of the records that the state rests on, from its head back along the parents.
  private func standing(since oldest: Int, in records: [Record]) -> Set<Int> {
    guard let base = records.first?.sequence else { return [] }
    var result: Set<Int> = []
    var index = records.count - 1
    while index >= oldest, records.indices.contains(index) {
      result.insert(index)
      let record = records[index]
      index = (record.parent ?? record.sequence - 1) - base
    }
    return result
  }
}
