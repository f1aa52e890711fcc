import Testing

@testable import TerminalKit

@Suite struct SVGTests {
  private func svg(_ theme: Theme = .dark, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(width: 12, height: 3)
    draw(&frame)
    return frame.svg(theme, title: "A & B")
  }

  private func count(_ piece: String, in text: String) -> Int {
    text.split(separator: "\n").count { $0.contains(piece) }
  }

  @Test func aWordIsOneElementAtItsPlace() {
    let text = svg { $0.write("Ghana  <1>", at: 1, 1, .accent) }
    #expect(
      text.contains(
        ##"<text x="10" y="35" textLength="50" fill="#ffd75f" font-weight="700">Ghana<"##))
    #expect(text.contains(##"<text x="80" y="35" textLength="30""##))
    #expect(text.contains("&lt;1&gt;") && text.contains("<title>A &amp; B</title>"))
    #expect(count("<text", in: text) == 2)
  }

  @Test func blocksAreOneShape() {
    let text = svg { $0.fill(Rect(x: 2, y: 0, width: 4, height: 3), .bar, with: .block) }
    #expect(text.contains(##"<rect x="20" y="0" width="40" height="60" fill="#87d787"/>"##))
    #expect(count("<rect", in: text) == 4)
    #expect(count("<text", in: text) == 0)
  }

  @Test func aReversedStyleChangesItsColours() {
    let text = svg { $0.write("yes", at: 0, 0, .good.reverse) }
    #expect(text.contains(##"width="30" height="20" fill="#87ff87"/>"##))
    #expect(text.contains(##"fill="#121212" font-weight="700">yes<"##))
  }

  /// A browser must not reorder text that is already in visual order, nor widen text whose width it
  /// does not know.
  @Test func otherScriptsStandCellByCell() {
    let text = svg { $0.write("غانا 中国", at: 0, 0) }
    #expect(text.contains("unicode-bidi:bidi-override"))
    #expect(count("<text", in: text) == 6)
    #expect(text.contains(##"textLength="20" fill="#eeeeee">中<"##))
  }

  @Test func theSameFrameIsTheSamePicture() {
    var frame = Frame(width: 80, height: 24)
    for (row, role) in ColorRole.allCases.enumerated() {
      frame.write("\(role)", at: 0, row, Style(role))
    }
    #expect(frame.svg(.light, title: "") == frame.svg(.light, title: ""))
    #expect(frame.svg(.light, title: "") != frame.svg(.dark, title: ""))
  }
}
