@testable import Catalogue
import SessionFixtures
import Testing

@testable import Catalogue

@Suite("Catalogue: text from outside is cleaned")
struct CatalogueCleanTextTests {
  @Test(
    "control characters are removed, and all scripts are kept",
    arguments: [
      ("  Ghana\t\n and  Togo ", "Ghana and Togo"), ("a\u{0}b\u{7F}c\u{1B}[31m", "abc[31m"),
      ("a\u{85}b\u{9B}31m", "a b31m"), ("\u{202E}evil\u{202C}\u{2066}x\u{2069}", "evilx"),
      ("zero\u{200B}width\u{FEFF}\u{2060}", "zerowidth"), ("a\u{A0}b\u{3000}c", "a b c"),
      ("a\u{2028}b", "a b"), ("soft\u{AD}hyphen", "softhyphen"), ("\u{301}e", "e"),
      ("e\u{301}", "e\u{301}"), ("Côte d’Ivoire", "Côte d’Ivoire"), ("Türkiye", "Türkiye"),
      ("Việt Nam", "Việt Nam"), ("日本", "日本"), ("الجزائر", "الجزائر"), ("भारत", "भारत"),
      ("👩‍💻 ❤️ 🇫🇷", "👩‍💻 ❤️ 🇫🇷"), ("a\u{200D}b", "ab"), ("\u{E000}\u{E0041}x", "x"),
      ("\u{3164}", ""), ("\r\n", ""), ("", ""),
    ])
  func cases(raw: String, clean: String) {
    #expect(Array(cleaned(raw).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test("excess combining marks and overlong text are truncated")
  func limits() {
    let pile = "Z" + String(repeating: "\u{35F}", count: 500)
    #expect(cleaned(pile).unicodeScalars.count == 5)
    #expect(cleaned(String(repeating: "x", count: 1000), limit: 80).count == 80)
  }

  @Test("cleaning twice changes nothing")
  func idempotent() {
    var random = CatalogueRandom()
    for _ in 0..<300 {
      let scalars = (0..<20).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...(Bool.random() ? 0x2FFF : 0x1FFFF), using: &random))
      }
      let once = cleaned(String(String.UnicodeScalarView(scalars)))
      #expect(cleaned(once) == once)
    }
  }
}
