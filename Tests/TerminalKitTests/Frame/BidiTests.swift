import Testing

@testable import TerminalKit

/// Arabic input is written in reading order; expected cells are given by the code points of the
/// contextual forms.
@Suite struct BidiTests {
  private func cells(_ text: String, _ width: Int = 40) -> String {
    var frame = Frame(width: width, height: 1)
    frame.write(text, at: 0, 0)
    return frame.text
  }

  /// The scalars' hexadecimal values.
  private func hex(_ text: String) -> [String] {
    text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
  }

  @Test func arabicIsJoinedAndTurned() {
    // غانا: initial ghain, final alef, initial noon, final alef; the last letter is leftmost.
    #expect(hex(cells("غانا")) == ["FE8E", "FEE7", "FE8E", "FECF"])
    // Lam and alef form one ligature.
    #expect(hex(cells("لا")) == ["FEFB"])
    #expect(hex(cells("بلا")) == ["FEFC", "FE91"])
  }

  @Test func lettersThatDoNotJoinStandAlone() {
    #expect(hex(ArabicForms.shaped("دار")) == ["FEA9", "FE8D", "FEAD"])
    #expect(hex(ArabicForms.shaped("پ")) == ["FB56"])
  }

  @Test func marksStayWithTheirLetters() {
    // A shadda does not separate the letters around it.
    let shaped = ArabicForms.shaped("محمّد")
    #expect(hex(shaped) == ["FEE3", "FEA4", "FEE4", "651", "FEAA"])
    #expect(hex(cells("محمّد")) == ["FEAA", "FEE4", "651", "FEA4", "FEE3"])
  }

  @Test func bracketsAndNumbersKeepTheirSense() {
    #expect(cells("שלום (12:30)") == "(12:30) םולש")
    #expect(cells("S/2023/901 אבג") == "S/2023/901 גבא")
    #expect(cells("אבג 2023 דה") == "הד 2023 גבא")
  }

  @Test func aNameAmongWordsIsTurnedByItself() {
    let (one, two) = (Bidi.isolated("אבג"), Bidi.isolated("דהו"))
    #expect(cells("Then \(one) · \(two)") == "Then גבא · והד")
    // Without isolates the two would swap places.
    #expect(cells("Then אבג · דהו") == "Then והד · גבא")
    #expect(Bidi.isolated("Ghana") == "Ghana")
    #expect(one.displayWidth == 3)
  }

  @Test func whatIsTooLongIsCutAtItsEnd() {
    #expect(cells("אבגדה", 4) == "…גבא")
    var frame = Frame(width: 8, height: 1)
    frame.write([Span("אבג "), Span("דהוזח")], at: 0, 0)
    #expect(frame.text == " גבא…והד")
  }

  /// In a line of mixed direction, the ellipsis is where the reading breaks off.
  @Test func whatIsCutInTwoLanguagesIsMarkedWhereItBreaksOff() {
    #expect(cells("Topic 1: אבג דהו זחט", 17) == "Topic 1: …והד גבא")
    #expect(cells("אבג דהו: Water and schools", 18) == "Water an… :והד גבא")
    #expect(cells("Topic 1: 2023 דהו זחט", 14) == "Topic 1: 2023…")
  }

  /// When an isolated name is cut, the ellipsis is at the end of the line, not inside the name.
  @Test func aNameThatIsCutEndsBeforeTheSign() {
    let line = "Then \(Bidi.isolated("المملكة العربية السعودية"))"
    #expect(cells(line, 14).hasPrefix("Then "))
    #expect(cells(line, 14).hasSuffix("…"))
    #expect(line.truncated(to: 14).hasSuffix("\(Bidi.isolate.end)…"))
  }

  /// A name wrapped over two lines leaves the end of its isolate in the second, without the start.
  @Test func whatFollowsTheEndOfANameStays() {
    #expect(cells("السعودية\(Bidi.isolate.end), Ghana").contains("Ghana"))
  }

  @Test func theTerminalMayBeLeftToIt() {
    var frame = Frame(width: 10, height: 1)
    frame.order = .logical
    frame.write(Bidi.isolated("غانا"), at: 0, 0)
    #expect(frame.text == "غانا")
  }

  @Test func otherTextIsLeftAlone() {
    for text in ["", "Ghana", "Côte d’Ivoire", "中国 (1)", "👍 «x»", "…"] {
      #expect(!Bidi.isNeeded(text) && Bidi.visual(text) == text)
    }
  }

  /// Reordering never changes the width of a text. The random texts contain no lam, which would
  /// form a single letter with an alef.
  @Test func nothingIsLost() {
    let pieces = [
      "غانا", " ", "Ghana", "12", ":", "(", ")", "ש", "中", "e\u{301}", "👍", "·", "\u{2068}",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        pieces.randomElement(using: &random)!
      }.joined()
      let shown = Bidi.visual(text)
      #expect(shown.displayWidth == text.displayWidth, "\(text)")
    }
  }
}
