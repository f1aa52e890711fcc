import Testing

@testable import TerminalKit

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("France", 6), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍💻", 2), ("🇫🇷", 2), ("❤️", 1),
    ("1️⃣", 1), ("ｆｕｌｌ", 8), ("مصر", 3), ("Россия", 6), ("हिन्दी", 5), ("ไทย", 3),
    ("a\u{200B}b", 2), ("\u{202E}abc", 3), ("a\u{AD}b", 2), ("—…", 2),
  ])
  func displayWidth(text: String, columns: Int) {
    #expect(text.displayWidth == columns, "\(text)")
  }

  @Test func displayWidthIsWhatIsWritten() {
    for text in [
      "हिन्दी", "ไทยกำ", "👨‍👩‍👧‍👦 x", "🇫🇷🇩🇪", "\u{301}a", "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
    ] {
      var frame = Frame(width: 40, height: 1)
      #expect(frame.write(text, at: 0, 0) == text.displayWidth, "\(text)")
    }
  }

  @Test func controlsBecomeVisibleOrVanish() {
    var frame = Frame(width: 20, height: 1)
    frame.write("a\u{1B}[31m\tb\u{9B}c\nd\u{202E}e", at: 0, 0)
    #expect(frame.text == "a\u{FFFD}[31m b\u{FFFD}c de")
  }

  @Test func aLoneMarkStandsOnACircle() {
    var frame = Frame(width: 20, height: 1)
    frame.write("\u{301}a", at: 0, 0)
    #expect(frame.text == "\u{25CC}\u{301}a")
  }

  @Test func aLetterKeepsFourMarks() {
    let zalgo = "z" + String(repeating: "\u{301}", count: 30)
    #expect(GlyphCluster(Character(zalgo)).first?.glyph.text.unicodeScalars.count == 5)
  }

  @Test func emojiSequencesKeepTheirFirst() {
    #expect(GlyphCluster("👩‍💻").first?.glyph.text == "👩")
    #expect(GlyphCluster("👍🏽").first?.glyph.text == "👍")
    #expect(GlyphCluster("❤️").first?.glyph.text == "❤")
    #expect(GlyphCluster("🇫🇷").first?.glyph.text == "🇫🇷")
  }

  @Test func aCellIsFourBytes() {
    #expect(MemoryLayout<Cell>.stride == 4)
  }

  @Test func aCellKeepsItsParts() {
    let last = Glyph(code: 0x11_0000 + UInt32(GlyphTable.capacity) - 1)
    for glyph in [Glyph.none, .space, .block, Glyph("\u{10FFFF}"), last] {
      for role in ColorRole.allCases {
        for emphasis in [[], .bold, [.bold, .underline, .reverse]] as [Style.Emphasis] {
          for width: UInt8 in 0...2 {
            let style = Style(role, emphasis)
            var cell = Cell(glyph, width: width, style: style)
            #expect(cell.glyph == glyph && cell.width == width && cell.style == style)
            cell.style = .text
            #expect(cell == Cell(glyph, width: width))
          }
        }
      }
    }
  }

  @Test func glyphsKeepUpToFiveScalars() {
    var glyph = Glyph("a")
    let kept = (0..<6).map { _ in glyph.append("\u{1D167}") }
    #expect(kept == [true, true, true, true, false, false])
    #expect(glyph.scalars == ["a"] + Array(repeating: "\u{1D167}", count: 4))
    #expect(Glyph.none.text == "")
    #expect(Glyph("é").text == "é")
  }

  @Test func equalTextIsAnEqualGlyph() {
    var (acute, again, grave) = (Glyph("e"), Glyph("e"), Glyph("e"))
    acute.append("\u{301}")
    again.append("\u{301}")
    grave.append("\u{300}")
    #expect(acute == again)
    #expect(acute != grave)
    #expect(acute.text.unicodeScalars.elementsEqual("e\u{301}".unicodeScalars))
  }
}
