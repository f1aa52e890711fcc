/// Text from outside, made fit to be shown, written and projected: names, titles and questions are
/// hostile until they have been here.
///
/// Control and formatting characters go, those that turn the direction of writing above all; line
/// ends and every kind of blank become single blanks, none at the ends; a letter keeps a few
/// combining marks and no text begins with one. Nothing is cut but to `limit` characters, and to
/// what a journal takes where emoji are joined without end.
package func cleaned(_ text: String, limit: Int = 500) -> String {
  var result = ""
  var marks = 0
  var pendingBlank = false
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    // A character may have any number of scalars.
    if result.utf8.count >= JSONBounds.text - 8 { break }
    switch kind(of: scalar) {
    case .plain:
      marks = 0
    case .blank:
      pendingBlank = true
      continue
    case .mark:
      marks += 1
      if marks > mostMarks || result.isEmpty || pendingBlank { continue }
    case .joiner:
      // It joins the parts of an emoji, and is nothing anywhere else.
      guard index > 0, index + 1 < scalars.count, isPictorial(scalars[index - 1]),
        isPictorial(scalars[index + 1])
      else { continue }
    case .unfit: continue
    }
    if pendingBlank {
      if !result.isEmpty { result += " " }
      pendingBlank = false
    }
    result.unicodeScalars.append(scalar)
  }
  return result.count > limit ? String(result.prefix(limit)) : result
}

/// Accents, vowels and tones of the world's scripts need three; four leave room.
private let mostMarks = 4

private enum ScalarKind {
  case plain, blank, mark, joiner, unfit
}

private func kind(of scalar: Unicode.Scalar) -> ScalarKind {
  switch scalar.value {
  case 0x21...0x7E: return .plain
  case 0x20, 0x09...0x0D, 0x85: return .blank
  case 0x200D: return .joiner
  // Fillers that are letters by their category and show nothing.
  case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: return .blank
  default: break
  }
  switch scalar.properties.generalCategory {
  case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .blank
  case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
  case .control, .format, .surrogate, .privateUse, .unassigned: return .unfit
  default: return .plain
  }
}

private func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
}
