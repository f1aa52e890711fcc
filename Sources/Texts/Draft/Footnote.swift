/// A footnote, and the mark by which the text refers to it.
package struct Footnote: Equatable, Sendable {
  /// Without brackets: `1` for `[^1]`, `[1]` and `¹`. ASCII letters and digits, or asterisks and
  /// daggers; an asterisk if there is nothing else.
  package let mark: String
  package let text: String

  package init(_ mark: String, _ text: String) {
    let signs = mark.unicodeScalars.filter {
      $0.isASCII && $0.isWord || "*†‡§".unicodeScalars.contains($0)
    }
    self.mark = signs.isEmpty ? "*" : String(String.UnicodeScalarView(signs))
    self.text = text.plainLine()
  }
}
