import Session

/// Who waits for the floor: the speakers' list, or in a caucus the placards that were picked.
struct QueuePane {
  let scene: ChairScene

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rest = rect
    frame.line(&rest, heading, trailing: trailing)
    let queue = ChairLists.floor(scene.state)
    guard !queue.isEmpty else {
      frame.line(&rest, "  \(emptyWords)", .muted)
      return
    }
    let selected = scene.selected(.floor, of: queue.count)
    let digits = "\(queue.count)".count
    frame.table(
      rest.inset(left: selected == nil ? 2 : 0),
      columns: [Column("", .fixed(digits), .trailing), Column("", .rest)],
      count: queue.count, selected: selected
    ) { row in
      let delegation = scene.state.delegation(queue[row])
      let isHere = delegation?.attendance.isHere ?? false
      return [
        Span("\(row + 1)", .muted),
        Span(
          scene.label(queue[row]) + (isHere ? "" : " (not here)"),
          row == 0 ? .text.bold : isHere ? .text : .muted),
      ]
    }
  }

  private var heading: [Span] {
    guard let caucus = scene.state.caucus else {
      let list = scene.state.debate.list
      return facts([
        Span("Speakers' list", .heading),
        Span(list.open ? "open" : "closed", list.open ? .text : .text.bold),
      ])
    }
    switch caucus.kind {
    case .moderated: return [Span("Placards picked", .heading)]
    case .roundRobin: return [Span("Still to speak", .heading)]
    case .unmoderated, .consultation: return [Span("Speakers' list after it", .heading)]
    }
  }

  private var trailing: [Span] {
    let state = scene.state
    let waiting = ChairLists.floor(state).count
    let count = waiting > 0 ? Span("\(waiting)", .text.bold) : nil
    guard state.caucus == nil else { return facts([count]) }
    let each = TimeSpan.clock(milliseconds: state.debate.list.speakingTimeMilliseconds)
    return facts([Span("\(each) each", .muted), count])
  }

  private var emptyWords: String {
    guard let caucus = scene.state.caucus else { return "nobody is on it" }
    switch caucus.kind {
    case .moderated: return "none"
    case .roundRobin: return "everyone has spoken"
    case .unmoderated, .consultation:
      let waiting = scene.state.debate.list.queue.count
      return waiting == 0 ? "nobody is on it" : "\(Wording.count(waiting, "speaker")) waiting"
    }
  }
}
