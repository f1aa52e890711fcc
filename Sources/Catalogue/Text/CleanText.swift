/// Makes text from outside fit to be displayed, written and projected. Treat names, titles and
/// questions as hostile until they have been through here.
///
/// Control and formatting characters are removed, above all those that change the writing
/// direction. Line endings and every kind of space become single spaces, with none at either end. A
/// letter keeps a few combining marks, and no text begins with one. Text is truncated only to
/// `limit` characters, and to the size a journal accepts in case a single character has endless
/// combining scalars.
package func cleaned(_ text: String, limit: Int = 500) -> String {
  var result = ""
  var marks = 0
  var pendingBlank = false
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    // A single character may have any number of scalars.
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
      // Keep the joiner only between the parts of an emoji; elsewhere it has no use.
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

/// The maximum combining marks on a letter. The world's scripts need three for accents, vowels and
/// tones; four leaves a margin.
private let mostMarks = 4

private enum ScalarKind {
  case plain, blank, mark, joiner, unfit
}

private func kind(of scalar: Unicode.Scalar) -> ScalarKind {
  switch scalar.value {
  case 0x21...0x7E: return .plain
  case 0x20, 0x09...0x0D, 0x85: return .blank
  case 0x200D: return .joiner
  // Fillers that are letters by category but display nothing.
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
