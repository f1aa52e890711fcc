import Session
import TerminalKit

/// The delegations waiting for the floor: the speakers' list, or the chosen placards in a caucus.
struct QueuePane {
  let scene: ChairScene

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty, isShown else { return }
    let selected = isAfterwards ? nil : scene.selected(.floor, of: queue.count)
    let list = rect.inset(top: 1, left: selected == nil ? 2 : 0)
    let top = Viewport.top(count: queue.count, selected: selected, height: list.height)
    var source = scene.source(of: .floor, in: rect)
    source.selected = top
    // Without the selection mark, which is what most keys move.
    scene.memory.draw(.pane(.floor), from: source, on: &frame) { frame in
      var rest = rect
      frame.line(&rest, heading, trailing: trailing)
      if queue.isEmpty {
        frame.line(&rest, "  \(emptyWords)", .muted)
      } else {
        drawRows(queue, in: list, selected: selected, top: top, on: &frame)
      }
    }
    if let selected, selected - top < list.height { frame.mark(row: list.row(selected - top)) }
  }

  private var queue: [String] {
    isAfterwards ? scene.state.debate.list.queue : ChairLists.floor(scene.state)
  }

  /// The rows that it needs.
  var rows: Int { 1 + max(1, queue.count) }

  /// Whether there is a list; there is none if the chair calls placards.
  var isShown: Bool {
    switch scene.state.floor.caucus?.kind {
    case .moderated, .roundRobin: true
    case .unmoderated, .consultation, nil: scene.session.usesSpeakersList
    }
  }

  /// Draws the rows without the selection mark.
  private func drawRows(
    _ queue: [String], in list: Rect, selected: Int?, top: Int, on frame: inout Frame
  ) {
    let digits = "\(queue.count)".count
    frame.table(
      list, columns: [Column("", .fixed(digits), .trailing), Column("", .rest)],
      count: queue.count, selected: selected, top: top, isMarked: false,
      target: isAfterwards ? nil : { .row($0, in: .floor) }
    ) { row in
      let delegation = scene.state.delegation(queue[row])
      let isHere = delegation?.attendance.isHere ?? false
      let label = delegation?.label ?? queue[row]
      return [
        Span("\(row + 1)", .muted),
        Span(
          isHere ? label : label + " (not here)",
          isAfterwards || !isHere ? .muted : row == 0 ? .text.bold : .text),
      ]
    }
  }

  /// Whether the caucus is informal, without a list of its own; the speakers' list resumes after
  /// it.
  private var isAfterwards: Bool {
    scene.state.floor.caucus.map { $0.kind == .unmoderated || $0.kind == .consultation } ?? false
  }

  private var heading: [Span] {
    guard let caucus = scene.state.floor.caucus else {
      let list = scene.state.debate.list
      return [
        Span("Speakers' list", .heading),
        Span(list.open ? ", open" : ", closed", list.open ? .text : .text.bold),
      ]
    }
    switch caucus.kind {
    case .moderated: return [Span("Placards picked", .heading)]
    case .roundRobin: return [Span("Still to speak", .heading)]
    case .unmoderated, .consultation: return [Span("Then the speakers' list", .heading)]
    }
  }

  private var trailing: [Span] {
    let state = scene.state
    let waiting = ChairLists.floor(state).count
    let count = waiting > 0 ? "\(waiting)" : ""
    guard state.floor.caucus == nil else { return [Span(count, .text.bold)] }
    let each = TimeSpan.clock(milliseconds: state.debate.list.speakingTimeMilliseconds)
    guard waiting > 0 else { return [Span("\(each) each", .muted)] }
    return [Span(count, .text.bold), Span(" × \(each)", .muted)]
  }

  private var emptyWords: String {
    guard let caucus = scene.state.floor.caucus else { return "nobody is on it" }
    switch caucus.kind {
    case .moderated: return "none"
    case .roundRobin: return "everyone has spoken"
    case .unmoderated, .consultation: return "nobody is on it"
    }
  }
}

extension PaneSpec {
  static let floor = PaneSpec(
    title: "Floor", rows: { session, _ in ChairLists.floor(session.state).count },
    draw: { scene, rect, frame in
      QueuePane(scene: scene).draw(in: rect, on: &frame)
    }, spoken: { [$0.prompt] + $0.queueLines(limit: .max) })
}
