extension Spelling {
  /// Appends what follows a value. A value that ends like a sentence, such as the title `A.I.`, gets
  /// no second full stop.
  /// - Parameter stop: the full stop of the language.
  package static func append(
    _ rest: some StringProtocol, to text: inout String, stop: Character = "."
  ) {
    // Appending a generic text would look up its associated types at run time.
    let rest = String(rest)
    if rest.first == stop, rest.dropFirst().first != stop, endsSentence(text) {
      text += String(rest.dropFirst())
    } else {
      text += rest
    }
  }

  /// Whether a text ends with the punctuation that ends a sentence. The mark that ends a piece of
  /// another writing direction is not counted.
  package static func endsSentence(_ text: String) -> Bool {
    text.last { $0 != "\u{2069}" }.map { ".!?…。！？؟".contains($0) } == true
  }
}
