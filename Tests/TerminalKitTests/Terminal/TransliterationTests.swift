import Testing

@testable import TerminalKit

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("Côte d’Ivoire", "Cote d'Ivoire"), ("Türkiye", "Turkiye"), ("São Tomé", "Sao Tome"),
    ("Łódź", "Lodz"), ("ıßøÆ", "isoA"), ("┌─┐│", "+-+|"), ("…▸", ".>"), ("日本", "??"),
    ("Россия", "??????"), ("plain", "plain"),
  ])
  func oneByteForEachLetter(text: String, ascii: String) {
    let bytes = text.unicodeScalars.map(Transliteration.ascii)
    #expect(String(decoding: bytes, as: UTF8.self) == ascii)
  }
}
