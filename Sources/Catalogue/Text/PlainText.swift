/// A journal, a file or a line may come from a stranger: what it says reaches a page or a terminal
/// only without the characters that steer one.
extension String {
  /// Without control characters and marks that turn the writing round; line ends and tabs stay.
  package var withoutControls: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
    guard unicodeScalars.contains(where: { $0.isSteering || $0 == "\r" }) else { return self }
    var result = String.UnicodeScalarView()
    // A carriage return alone would let what follows be written over what stands before it.
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

  /// The same on one line, its blanks as they are: nothing in it can pass for a line of its own.
  package var onOneLine: String {
    let text = withoutControls
    guard text.contains(where: \.isNewline) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  /// The same with single blanks, none at the ends.
  package var oneLine: String {
    let parts = withoutControls.split { $0 == " " || $0 == "\t" || $0.isNewline }
    return parts.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether a terminal takes it for a command, or it turns the direction of what follows; but for
  /// tabs and line ends.
  package var isSteering: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
