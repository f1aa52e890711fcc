import Testing

@testable import TerminalKit

@Suite struct BigDigitsTests {
  @Test func smallest() {
    var frame = Frame(width: 19, height: 5)
    frame.bigDigits("-1:30", in: frame.bounds)
    #expect(
      frame.text == """
              █    ███ ███
             ██  █   █ █ █
         ███  █    ███ █ █
              █  █   █ █ █
             ███   ███ ███
        """)
  }

  @Test func twiceAsLarge() {
    var frame = Frame(width: 31, height: 6)
    frame.bigDigits("0:45", in: frame.bounds, .digitsWarning)
    #expect(
      frame.text
        == """
        ██████      ██  ██  ██████
        ██  ██  ██  ██  ██  ██
        ██  ██      ██████  ██████
        ██  ██  ██      ██      ██
        ██████          ██  ██████
        """.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    #expect(frame[0, 0].style == .digitsWarning)
  }

  @Test(arguments: [
    (80, 20, 6, 3), (120, 36, 9, 5), (240, 60, 18, 9), (13, 5, 1, 1), (26, 5, 2, 1),
    (26, 100, 2, 1),
  ])
  func largestThatFits(columns: Int, rows: Int, width: Int, height: Int) {
    let scale = BigDigits.scale(for: "1:30", columns: columns, rows: rows)
    #expect(scale == BigDigits.Scale(columns: width, rows: height))
  }

  @Test func fallsBackToText() {
    var frame = Frame(width: 10, height: 3)
    frame.bigDigits("1:30", in: frame.bounds)
    #expect(frame.text == "\n   1:30")
    #expect(BigDigits.scale(for: "1h", columns: 100, rows: 100) == nil)
    #expect(BigDigits.scale(for: "", columns: 100, rows: 100) == nil)
  }
}
