import Testing

@testable import TerminalKit

@Suite struct ChangesTests {
  @Test func nothingChanged() {
    let frame = Frame(width: 10, height: 3)
    #expect(frame.changes(since: frame) == [])
  }

  @Test func everythingIsNew() {
    let frame = Frame(width: 10, height: 2)
    let all = [Run(y: 0, columns: 0..<10), Run(y: 1, columns: 0..<10)]
    #expect(frame.changes(since: nil) == all)
    #expect(frame.changes(since: Frame(width: 9, height: 2)) == all)
  }

  @Test func runsAreNarrow() {
    let old = Frame(width: 40, height: 3)
    var new = old
    new.write("ab", at: 3, 1)
    new.write("c", at: 8, 1)
    new.write("d", at: 30, 1)
    new.restyle(Rect(x: 39, y: 2, width: 1, height: 1), .danger)
    #expect(
      new.changes(since: old) == [
        Run(y: 1, columns: 3..<9), Run(y: 1, columns: 30..<31), Run(y: 2, columns: 39..<40),
      ])
  }

  @Test func runsHoldWholeGlyphs() {
    var old = Frame(width: 10, height: 1)
    old.write("a日b", at: 0, 0)
    var new = Frame(width: 10, height: 1)
    new.write("a日b", at: 0, 0)
    new.put(Glyph("x"), width: 1, 2, 0, .text)
    #expect(new.changes(since: old) == [Run(y: 0, columns: 1..<3)])
    #expect(old.changes(since: new) == [Run(y: 0, columns: 1..<3)])
  }

  /// Rows are compared bytewise first, so a cell must not contain padding.
  @Test func everyPartOfACellCounts() {
    let blank = Frame(width: 3, height: 1)
    let glyphs = ["b", "é", "e\u{301}\u{302}\u{303}\u{304}", "日"]
    for (glyph, style) in glyphs.map({ ($0, Style.text) }) + [
      (" ", .accent), (" ", .text.bold), (" ", .text.reverse),
    ] {
      var other = blank
      other.write(glyph, at: 1, 0, style)
      #expect(other.changes(since: blank).count == 1, "\(glyph)")
      #expect(blank.changes(since: other).count == 1, "\(glyph)")
    }
    #expect(MemoryLayout<Cell>.size == MemoryLayout<Cell>.stride)
  }

  @Test func plainTextOverHalfOfAWideGlyphBlanksTheOtherHalf() {
    var frame = Frame(width: 8, height: 1)
    frame.write("日本語", at: 0, 0)
    frame.write("ab", at: 1, 0)
    #expect(frame.line(0) == " ab 語")
    frame.write("xyz", at: -2, 0)
    #expect(frame.line(0) == "zab 語")
  }
}
