/// A journal may come from a stranger: what it says reaches a page or a terminal only without the
/// characters that steer one.
extension String {
  /// Without control characters and marks that turn the writing round; line ends and tabs stay.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isSteering) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isSteering { result.append(scalar) }
    return String(result)
  }

  /// On one line, with single blanks.
  var oneLine: String {
    let parts = withoutControls.split { $0 == " " || $0 == "\t" || $0.isNewline }
    return parts.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isSteering: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
