import Testing

@testable import TerminalKit

@Suite struct LayoutTests {
  @Test func dividesFixedFirst() {
    #expect(Length.divide(10, among: [.fixed(3), .rest, .fixed(2)]) == [3, 5, 2])
    #expect(Length.divide(10, among: [.share(2), .share(1)]) == [6, 4])
    #expect(Length.divide(10, among: [.rest, .rest, .rest], gap: 1) == [2, 3, 3])
    #expect(Length.divide(3, among: [.fixed(5), .fixed(5), .rest]) == [3, 0, 0])
    #expect(Length.divide(-4, among: [.rest]) == [0])
    #expect(Length.divide(4, among: []) == [])
  }

  @Test func splitsRects() {
    let parts = Rect(x: 1, y: 2, width: 10, height: 4).columns([.fixed(4), .rest], gap: 1)
    #expect(
      parts == [Rect(x: 1, y: 2, width: 4, height: 4), Rect(x: 6, y: 2, width: 5, height: 4)])
    let rows = Rect(width: 10, height: 4).rows([.rest, .fixed(1)])
    #expect(rows == [Rect(width: 10, height: 3), Rect(y: 3, width: 10, height: 1)])
  }

  @Test func insetsNeverGoNegative() {
    #expect(Rect(width: 3, height: 1).inset(horizontal: 2, vertical: 2).isEmpty)
    #expect(
      Rect(width: 9, height: 9).centered(width: 3, height: 20) == Rect(x: 3, width: 3, height: 9))
  }

  @Test func viewportFollowsTheSelection() {
    #expect(Viewport.top(count: 100, selected: 0, height: 10) == 0)
    #expect(Viewport.top(count: 100, selected: 9, height: 10) == 1)
    #expect(Viewport.top(count: 100, selected: 50, height: 10, from: 45) == 45)
    #expect(Viewport.top(count: 100, selected: 44, height: 10, from: 45) == 43)
    #expect(Viewport.top(count: 100, selected: 99, height: 10) == 90)
    #expect(Viewport.top(count: 5, selected: 4, height: 10, from: 3) == 0)
    #expect(Viewport.top(count: 100, selected: 3, height: 1) == 3)
    #expect(Viewport.top(count: 0, selected: 3, height: 0) == 0)
    for selected in 0..<30 {
      for height in 1...8 {
        let top = Viewport.top(count: 30, selected: selected, height: height, from: 11)
        #expect((top..<top + height).contains(selected))
      }
    }
  }

  @Test func tableShowsWhatFits() {
    var frame = Frame(width: 24, height: 4)
    let visible = frame.table(
      frame.bounds,
      columns: [Column("Delegation"), Column("Time", .fixed(4), .trailing)],
      count: 9, selected: 4
    ) { [Span("Delegation \($0)"), Span("0:\($0)0")] }
    #expect(visible == 2..<5)
    #expect(
      frame.text == """
          Delegation      Time
          Delegation 2    0:20 ↑
          Delegation 3    0:30
        ▸ Delegation 4    0:40 ↓
        """)
    #expect(frame.focus == Point(x: 0, y: 3))
    #expect(frame.roles.split(separator: "\n").last == "ssssssssssssssssssssssss")
  }

  @Test func tableAsksForVisibleRowsOnly() {
    var asked: [Int] = []
    var frame = Frame(width: 20, height: 5)
    frame.table(frame.bounds, columns: [Column()], count: 1_000_000, selected: 500_000) {
      asked.append($0)
      return [Span("x")]
    }
    #expect(asked.count == 5)
  }

  @Test func boxesAndRules() {
    var frame = Frame(width: 14, height: 4)
    let inner = frame.box(frame.bounds, title: "Motions")
    #expect(inner == Rect(x: 1, y: 1, width: 12, height: 2))
    frame.rule(inner.row(1), title: "A long title")
    #expect(
      frame.text == """
        ┌─ Motions ──┐
        │            │
        │── A lon… ──│
        └────────────┘
        """)
  }

  @Test func barsReadWithoutColour() {
    var frame = Frame(width: 10, height: 4)
    frame.bar(frame.bounds.row(0), part: 1, of: 1000)
    frame.bar(frame.bounds.row(1), part: 50, of: 100)
    frame.bar(frame.bounds.row(2), part: 999, of: 1000)
    frame.bar(frame.bounds.row(3), part: 1200, of: 1000)
    #expect(
      frame.text == """
        █░░░░░░░░░
        █████░░░░░
        █████████░
        ██████████
        """)
    #expect(Frame.blocks(in: 10, part: 0, of: 0) == 0)
    #expect(Frame.blocks(in: 10, part: .max, of: .max - 1) == 10)
  }

  @Test func paragraphsEndInAnEllipsisWhereCut() {
    var frame = Frame(width: 10, height: 3)
    #expect(frame.paragraph("the situation in the Sahel region", in: frame.bounds) == 3)
    #expect(frame.text == "the\nsituation\nin the…")
  }
}
