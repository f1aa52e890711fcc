import Testing

@testable import TerminalKit

@Suite struct ColumnTextTests {
  @Test(arguments: [
    ("France", 6, "France"), ("France", 5, "Fran…"), ("France", 1, "…"), ("France", 0, ""),
    ("France", -3, ""), ("日本国", 6, "日本国"), ("日本国", 5, "日本…"), ("日本国", 4, "日…"),
    ("Cote d\u{2019}Ivoire", 6, "Cote …"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("🇫🇷🇩🇪", 3, "🇫🇷…"),
  ])
  func truncated(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
    #expect(text.truncated(to: columns).displayWidth <= max(0, columns))
  }

  @Test func padded() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("12".padded(to: 5, .trailing) == "   12")
    #expect("ab".padded(to: 5, .center) == " ab  ")
    #expect("abcdef".padded(to: 3) == "ab…")
    #expect("ab".padded(to: 0) == "")
  }

  @Test func wrapsBetweenWords() {
    #expect(
      "the situation in the Sahel".wrapped(to: 10) == ["the", "situation", "in the", "Sahel"])
    #expect("a  b\nc".wrapped(to: 10) == ["a b", "c"])
    #expect("incomprehensible".wrapped(to: 6) == ["incomp", "rehens", "ible"])
    #expect("日本国民".wrapped(to: 5) == ["日本", "国民"])
    #expect("日本".wrapped(to: 1) == ["日", "本"])
    #expect("".wrapped(to: 5) == [""])
    for loose in ["a  b", " a b", "a b ", "a b"] { #expect(loose.wrapped(to: 9) == ["a b"]) }
    #expect("abc".wrapped(to: -4) == ["a", "b", "c"])
  }

  @Test func noWrappedLineIsTooLong() {
    let text = "The Council, recalling 日本語 and Ελλάδα and naïve façades, decides to remain seized"
    for columns in 2...40 {
      for line in text.wrapped(to: columns) { #expect(line.displayWidth <= columns) }
    }
  }
}
