@testable import Catalogue
import Testing

/// Terminal control characters are removed from a text, and nothing else is.
struct PlainTextTests {
  @Test func everyScalarThatSteersGoes() {
    for value in (0..<0x300).map(UInt32.init) + Array(0x2000..<0x2100) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl =
        scalar.properties.generalCategory == .control && !["\t", "\n", "\r"].contains(scalar)
      let isTurn = (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      let text = "a\(scalar)b".withoutControls
      if isControl || isTurn { #expect(text == "ab", "U+\(String(value, radix: 16))") }
      if !isControl, !isTurn, scalar != "\r" { #expect(text == "a\(scalar)b") }
    }
  }

  @Test(arguments: [
    ("a\nb\n", "a\nb\n"), ("a\r\nb\r\n", "a\r\nb\r\n"), ("good\rbad", "good\nbad"),
    ("a\r\r\nb\r", "a\n\r\nb\n"), ("a\u{1B}\r\u{1B}\nb", "a\r\nb"), ("日本 é 👩‍💻", "日本 é 👩‍💻"),
  ])
  func lineEndsStayAndNothingIsWrittenOver(text: String, cleaned: String) {
    #expect(text.withoutControls == cleaned)
  }

  @Test func oneLineIsOne() {
    for end in ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}"] {
      #expect("a  b\(end)\(end)c".onOneLine == "a  b  c")
    }
    #expect("a\u{B}\u{C}\u{85}b".onOneLine == "ab")
  }

  /// JSON output loses nothing: a control character is written as an escape sequence and read back
  /// unchanged.
  @Test func jsonEscapesThem() throws {
    let scalars = (0..<0x100).map(UInt32.init) + Array(0x2020..<0x2070)
    let text = scalars.compactMap(Unicode.Scalar.init).map { String($0) }.joined(separator: "x")
    let written = JSONValue.string(text).compact
    #expect(written == written.withoutControls)
    #expect(try JSONValue(written) == .string(text))
  }
}
