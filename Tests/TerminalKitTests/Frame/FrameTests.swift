import Testing

@testable import TerminalKit

@Suite struct FrameTests {
  @Test func writesAndClips() {
    var frame = Frame(width: 6, height: 2)
    #expect(frame.write("France", at: 0, 0) == 6)
    #expect(frame.write("Germany", at: 2, 1) == 4)
    #expect(frame.text == "France\n  Ger…")
    #expect(frame.write("abc", at: -2, 0) == 3)
    #expect(frame.line(0) == "crance")
  }

  @Test func aWideGlyphIsNeverCutInHalf() {
    var frame = Frame(width: 4, height: 1)
    frame.write("a日本", at: 0, 0)
    #expect(frame.text == "a日…")
    frame = Frame(width: 3, height: 1)
    frame.write("日本", at: -1, 0)
    #expect(frame.text == " 本")
    frame.write("x", at: 2, 0)
    #expect(frame.text == "  x")
    frame.put(Glyph("日"), width: 2, 2, 0, .text)
    #expect(frame.text == "")
    frame.put(Glyph("日"), width: 2, 0, 0, .text)
    frame.put(Glyph("本"), width: 2, 1, 0, .text)
    #expect(frame.text == " 本")
    #expect(frame[2, 0].isContinuation)
  }

  @Test func aligns() {
    var frame = Frame(width: 10, height: 3)
    frame.write("ab", at: 1, 0, width: 8, align: .center)
    frame.write("ab", at: 1, 1, width: 8, align: .trailing)
    frame.write("0123456789", at: 1, 2, width: 5, align: .trailing)
    #expect(frame.text == "    ab\n       ab\n 0123…")
  }

  @Test func spansAreCutAsAWhole() {
    var frame = Frame(width: 8, height: 1)
    frame.write([Span("abc", .key), Span("defgh", .hint), Span("ij")], at: 0, 0)
    #expect(frame.text == "abcdefg…")
    #expect(frame.roles == "kkkhhhhh")
    frame = Frame(width: 8, height: 1)
    frame.write([Span("abcd"), Span("efgh")], at: 0, 0)
    #expect(frame.text == "abcdefgh")
  }

  @Test(arguments: [-1, 0, 1, 2, 7])
  func nothingTrapsOutside(size: Int) {
    let far = [Int.min, Int.min + 1, -1_000_000, -3, -1, 0, 1, 5, 1_000_000, Int.max - 1, Int.max]
    var frame = Frame(width: size, height: size)
    for x in far {
      for y in far {
        frame.write("a日👩‍💻e\u{301}", at: x, y)
        frame.write("abc", at: x, y, width: y, align: .trailing)
        frame.write("日本", at: x, y, width: x, align: .center)
        frame.put(Glyph("日"), width: 2, x, y, .text)
        _ = frame[x, y]
        let rect = Rect(x: x, y: y, width: y, height: x)
        draw(&frame, rect)
        draw(&frame, Rect(x: y, y: x, width: 9, height: 9).inset(top: x, left: y))
      }
    }
    #expect(frame.width >= 1 && frame.height >= 1)
    #expect(frame.cells.count == frame.width * frame.height)
  }

  private func draw(_ frame: inout Frame, _ rect: Rect) {
    frame.fill(rect.clipped(to: frame.bounds), .title)
    frame.box(rect.clipped(to: frame.bounds), title: "日本 title")
    frame.rule(rect.clipped(to: frame.bounds), title: "title")
    frame.bar(rect.clipped(to: frame.bounds), part: 3, of: 7)
    frame.bigDigits("1:30", in: rect.clipped(to: frame.bounds))
    frame.paragraph("some words", in: rect)
    frame.table(
      rect, columns: [Column("A"), Column("B", .fixed(5))], count: 50, selected: 49
    ) { [Span("\($0)"), Span("x")] }
    frame.restyle(rect, .danger)
  }

  @Test func describesItself() {
    var frame = Frame(width: 4, height: 2)
    frame.write("ab", at: 1, 0, .danger)
    frame.cursor = Point(x: 3, y: 1)
    #expect("\(frame)" == "4×2, cursor at 3,1\n ab")
    #expect(frame.roles == " dd\n")
  }
}
