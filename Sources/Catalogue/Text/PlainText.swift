/// Journals, files and command lines may come from strangers. Their text reaches a page or a
/// terminal only after control characters have been removed.
extension String {
  /// The text without control characters and marks that change the writing direction. Line endings
  /// and tabs stay; a carriage return on its own becomes a line feed.
  package var withoutControls: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
    guard unicodeScalars.contains(where: { $0.isSteering || $0 == "\r" }) else { return self }
    var result = String.UnicodeScalarView()
    // A lone carriage return would let the following text overwrite the text before it.
    var isReturned = false
    for scalar in unicodeScalars where !scalar.isSteering {
      if isReturned {
        result.append(contentsOf: scalar == "\n" ? "\r".unicodeScalars : "\n".unicodeScalars)
      }
      isReturned = scalar == "\r"
      if !isReturned { result.append(scalar) }
    }
    if isReturned { result.append("\n") }
    return String(result)
  }

  /// `withoutControls` on one line, with spaces unchanged: no part of it can pass for a separate
  /// line.
  package var onOneLine: String {
    let text = withoutControls
    guard text.contains(where: \.isNewline) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  /// `withoutControls` with single spaces, and none at either end.
  package var oneLine: String {
    let parts = withoutControls.split { $0 == " " || $0 == "\t" || $0.isNewline }
    return parts.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a terminal control character or changes the writing direction. Tabs and
  /// line endings do not count.
  package var isSteering: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
