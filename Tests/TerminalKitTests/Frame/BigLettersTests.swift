import Testing

@testable import TerminalKit

@Suite struct BigLettersTests {
  private func drawn(_ name: String, _ width: Int, _ height: Int) -> String {
    var frame = Frame(width: width, height: height)
    frame.bigName(name, in: frame.bounds, .half)
    return frame.text
  }

  private func line(_ text: String, _ scale: BigLetters.Scale = .half) -> String {
    guard let points = BigLetters.line(text) else { return "none" }
    var frame = Frame(
      width: scale.columns(points[0].count), height: scale.rows(points.count))
    frame.points(points, in: frame.bounds, scale, .text)
    return frame.text
  }

  @Test func drawsNames() {
    #expect(
      drawn("Mali", 20, 3) == """
        █▄ ▄█ ▄▀▄ █   █
        █ ▀ █ █▀█ █   █
        ▀   ▀ ▀ ▀ ▀▀▀ ▀
        """)
  }

  /// Marks are omitted in names, whose letters are only five points high.
  @Test func drawsAccentedLetters() {
    #expect(drawn("Türkiye", 40, 3) == drawn("TURKIYE", 40, 3))
    #expect(drawn("Côte d’Ivoire", 60, 3) == drawn("COTE D'IVOIRE", 60, 3))
  }

  @Test func drawsAccentsAboveWhereThereIsRoom() {
    #expect(
      line("Îles") == """
        ▄▀▄
         ▄  ▄   ▄▄▄ ▄▄▄
         █  █   █▄  █▄▄
         █  █▄▄ █▄▄ ▄▄█
        """)
    #expect(line("Ü", .rows(1)).split(separator: "\n").count == 6)
    #expect(line("é") == line("e\u{301}"))
  }

  @Test func aPointGrowsSquare() {
    #expect(line("L", .rows(1)) == "██\n██\n██\n██\n██████")
    #expect(BigLetters.Scale.rows(2).columns(3) == 12 && BigLetters.Scale.rows(2).rows(5) == 10)
  }

  @Test func breaksBetweenWords() {
    #expect(drawn("United Kingdom", 30, 7).split(separator: "\n").count == 6)
  }

  /// A name that does not fit or has no shapes is letter-spaced, or written as normal text.
  @Test func fallsBack() {
    #expect(drawn("Ghana", 19, 3) == "G H A N A")
    #expect(drawn("Ghana", 8, 3) == "Ghana")
    #expect(drawn("Ghana", 40, 2) == "G H A N A")
    #expect(drawn("中国", 40, 3) == "中 国")
    #expect(drawn("", 40, 3) == "")
  }
}
