extension KeyDecoder {
  /// Decodes a key that is not an escape sequence: a control character or a character in UTF-8.
  package static func plain(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x00: return .key(.control(" "), 1)
    case 0x09: return .key(.tab, 1)
    case 0x0A, 0x0D: return .key(.enter, 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x1B: return .key(.escape, 1)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0x1C...0x1F: return .key(.control(Character(Unicode.Scalar(first + 0x40))), 1)
    case 0x20...0x7E: return .key(.character(Character(Unicode.Scalar(first))), 1)
    default: return character(bytes, first, isLast: isLast)
    }
  }

  private static func character(
    _ bytes: ArraySlice<UInt8>, _ first: UInt8, isLast: Bool
  ) -> Step {
    let count =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    // Not a valid first byte: the terminal does not use UTF-8, or this is noise.
    guard count > 0 else { return .nothing(1) }
    let present = bytes.prefix(count)
    for (index, byte) in present.enumerated().dropFirst() where byte & 0xC0 != 0x80 {
      return .nothing(index)
    }
    guard present.count == count else { return isLast ? .nothing(present.count) : .incomplete }
    let text = String(decoding: present, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
      scalar.value >= 0xA0, scalar != "\u{FFFD}"
    else { return .nothing(count) }
    return .key(.character(Character(scalar)), count)
  }
}
