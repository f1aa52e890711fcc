import Session
import TerminalKit

/// The pending motions in the order in which they are put, followed by the results of the others.
struct MotionsPane {
  let scene: ChairScene
  private let words: MotionWords

  init(scene: ChairScene) {
    self.scene = scene
    words = MotionWords(scene: scene)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let motions = ChairLists.motions(scene.session)
    guard !motions.isEmpty else {
      var rest = rect
      frame.line(&rest, "No motion is on the table", .muted)
      return
    }
    let pending = motions.prefix { $0.status == .pending }.count
    let selected = scene.selected(.motions, of: pending)
    let width = rect.width - 3
    let open = pendingBlocks(motions.prefix(pending), selected: selected, width, rect.height)
    // The results of the others use only the rows that are left.
    let decided = decidedLines(motions.dropFirst(pending), isBelow: pending > 0, width)
    let room = max(0, rect.height - open.reduce(0) { $0 + $1.count })
    draw(
      open + (pending > 0 ? decided.prefix(room) : decided[...]).map { [$0] },
      selected: selected, pending: pending, in: rect, on: &frame)
  }

  /// The number of rows needed to show all motions in full.
  func rows(width: Int) -> Int {
    let motions = ChairLists.motions(scene.session)
    let pending = motions.prefix { $0.status == .pending }
    let open = blocks(pending, width - 3) { _ in .full }
    let decided = motions.count - pending.count
    return open.reduce(0) { $0 + $1.count } + (decided > 0 && !pending.isEmpty ? 1 : 0) + decided
  }

  /// The pending motions in as much detail as fits. The topic, the times and the mover, which tell
  /// competing motions apart, are dropped last.
  private func pendingBlocks(
    _ motions: some Collection<Motion>, selected: Int?, _ width: Int, _ height: Int
  ) -> [[Line]] {
    let details: [(Int) -> Detail] = [
      { _ in .full },
      { $0 == selected || $0 == 0 ? .full : .brief },
      { $0 == selected ? .full : .brief },
      { _ in .brief },
    ]
    for detail in details {
      let blocks = blocks(motions, width, detail)
      if blocks.reduce(0, { $0 + $1.count }) <= height { return blocks }
    }
    if height >= 12 { return blocks(motions, width) { _ in .brief } }
    return blocks(motions, width) { $0 == selected || $0 == 0 ? .full : .short }
  }

  private func blocks(
    _ motions: some Collection<Motion>, _ width: Int, _ detail: (Int) -> Detail
  ) -> [[Line]] {
    motions.enumerated().map { place, motion in
      block(motion, place: place, pending: motions.count, detail(place), width)
    }
  }

  private func decidedLines(
    _ motions: some Collection<Motion>, isBelow: Bool, _ width: Int
  ) -> [Line] {
    let lines: [Line] = motions.map { motion in
      (
        [number(motion), Span(words.title(motion), .muted)],
        [Span(words.result(motion), motion.status == .passed ? .text : .muted)]
      )
    }
    return isBelow && !lines.isEmpty ? [([], [])] + lines : lines
  }

  private func number(_ motion: Motion) -> Span {
    Span("\(motion.number)".padded(to: 3, .leading), .muted)
  }

  /// The detail in which a pending motion is shown: everything; the title, the times, the mover and
  /// the topic on two lines; or the title and the times.
  private enum Detail { case full, brief, short }

  /// A line of a motion; `trailing` is right-aligned.
  private typealias Line = (spans: [Span], trailing: [Span])

  private func block(
    _ motion: Motion, place: Int, pending: Int, _ detail: Detail, _ width: Int
  ) -> [Line] {
    let isFirst = place == 0
    var lines: [Line] = [
      (
        [number(motion), Span(words.title(motion), isFirst ? .accent : .text.bold)],
        [Span(words.figures(motion), .text)]
      )
    ]
    if detail == .short { return lines }
    if detail == .brief {
      let subject = words.subject(motion).map { Span($0) }
      lines.append(([Span("   ")] + facts([Span(words.mover(motion), .muted), subject]), []))
      return lines
    }
    // Give the figures their own line if they would cut off the title.
    let head = words.title(motion).displayWidth + words.figures(motion).displayWidth
    if !lines[0].trailing[0].text.isEmpty, head + 4 > width {
      lines[0].trailing = []
      lines.append(([Span("   " + words.figures(motion))], []))
    }
    for line in words.subject(motion)?.wrapped(to: max(1, width - 3)).prefix(3) ?? [] {
      lines.append(([Span("   \(line)")], []))
    }
    let first =
      isFirst
      ? Span(motion.preferred ? "put first by the chair" : pending > 1 ? "put first" : "", .accent)
      : nil
    let mover = [Span("   ")] + facts([Span(words.mover(motion), .muted), words.second(motion)])
    let needs = Span(words.requirement(motion), .muted)
    let trailing = first.map { $0.text.isEmpty ? [] : [$0] } ?? []
    let joined = mover + [Span(" · ", .muted), needs]
    let room = width - trailing.reduce(0) { $0 + $1.text.displayWidth + 1 }
    if joined.reduce(0, { $0 + $1.text.displayWidth }) <= room {
      lines.append((joined, trailing))
    } else {
      lines.append((mover, trailing))
      let indent = 3
      let fits = needs.text.displayWidth <= width - indent
      // Give the side speeches their own line instead of truncating them.
      for part in fits ? [needs.text] : needs.text.split(separator: " · ").map(String.init) {
        lines.append(([Span("   "), Span(part, .muted)], []))
      }
    }
    return lines
  }

  private func draw(
    _ blocks: [[Line]], selected: Int?, pending: Int, in rect: Rect, on frame: inout Frame
  ) {
    let inner = rect.inset(left: 2, right: 1)
    var first = 0
    if let selected {
      // Show the selected motion to its last line, and as many of the preceding ones as fit.
      var room = rect.height
      first = selected
      for index in (0...selected).reversed() {
        room -= blocks[index].count
        if room < 0 { break }
        first = index
      }
    }
    var rest = inner
    for index in first..<blocks.count {
      for (row, line) in blocks[index].enumerated() {
        guard rest.height > 0 else {
          frame.write("↓", at: rect.right - 1, rect.bottom - 1, .muted, width: 1)
          return
        }
        if index < pending {
          frame.offer(
            .row(index, in: .motions),
            in: Rect(x: rect.x, y: rest.y, width: rect.width, height: 1))
        }
        let isHead = row == blocks[index].firstIndex { !$0.spans.isEmpty }
        if index == selected, isHead {
          mark(rest, inner: rect, on: &frame)
          frame.line(&rest, selectedStyle(line.spans), trailing: selectedStyle(line.trailing))
        } else {
          frame.line(&rest, line.spans, trailing: line.trailing)
        }
      }
    }
    if first > 0 { frame.write("↑", at: rect.right - 1, rect.y, .muted, width: 1) }
  }

  private func mark(_ rest: Rect, inner rect: Rect, on frame: inout Frame) {
    let row = Rect(x: rect.x, y: rest.y, width: rect.width, height: 1)
    frame.fill(row, .selection)
    frame.write("▸", at: row.x, row.y, .selection, width: 1)
    frame.focus = Point(x: max(0, row.x), y: max(0, row.y))
  }

  private func selectedStyle(_ spans: [Span]) -> [Span] {
    spans.map { Span($0.text, .selection) }
  }
}

extension PaneSpec {
  static let motions = PaneSpec(
    title: "Motions",
    note: { scene in
      let pending = scene.state.pendingMotionCount
      return pending == 0 ? nil : "\(pending)"
    }, rows: { session, _ in session.motionsInOrder.count },
    draw: { scene, rect, frame in MotionsPane(scene: scene).draw(in: rect, on: &frame) },
    help: "say the pending motions, and what became of the others", spoken: { $0.allMotions })
}
