/// The key sequences of current terminals: xterm's, which nearly all of them follow, and those of
/// the Linux console and rxvt.
extension KeyDecoder {
  /// Decodes a sequence at the front of `bytes`, which start after the escape. The length in the
  /// result does not count the escape either.
  package static func sequence(_ bytes: ArraySlice<UInt8>) -> Step {
    switch bytes[bytes.startIndex] {
    case UInt8(ascii: "["): return control(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    default: return string(bytes)
    }
  }

  /// A control sequence (CSI): `[ parameters final`.
  private static func control(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst()
    guard let head = body.first else { return .incomplete }
    if head == UInt8(ascii: "[") {
      // The Linux console's F1 to F5.
      guard let letter = body.dropFirst().first else { return .incomplete }
      let number = Int(letter) - 0x40
      return (1...5) ~= number ? .key(.function(number), 3) : .nothing(3)
    }
    if head == UInt8(ascii: "M") {
      guard body.count >= 4 else { return .incomplete }
      let values = body.dropFirst().prefix(3).map { Int($0) - 32 }
      return mouse(values[0], x: values[1], y: values[2], isRelease: values[0] & 3 == 3, 5)
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      // No key sequence is this long.
      return body.count > 64 ? .nothing(bytes.count) : .incomplete
    }
    let final = body[end]
    let count = end - bytes.startIndex + 1
    // This byte cannot end a sequence: leave it for the next step.
    guard (0x40...0x7E).contains(final) else {
      // rxvt ends some sequences in `$`, which is not a final byte; none of those keys is needed
      // here.
      return .nothing(count - 1)
    }
    let text = body[body.startIndex..<end]
    if text.first == UInt8(ascii: "<") {
      let values = numbers(text.dropFirst())
      guard values.count == 3 else { return .nothing(count) }
      return mouse(
        values[0], x: values[1], y: values[2], isRelease: final == UInt8(ascii: "m"), count)
    }
    // Replies from the terminal about itself.
    if let mark = text.first, (0x3C...0x3F).contains(mark) { return .nothing(count) }
    let values = numbers(text)
    if final == UInt8(ascii: "~"), values.first == 200 { return .pasteBegins(count) }
    guard let key = key(final: final, number: values.first ?? 0) else { return .nothing(count) }
    let held = values.count > 1 ? modifiers(values[1]) : []
    return .key(key.with(held), count)
  }

  /// A single shift (SS3): `O final`, with modifier digits in between on some old terminals.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst()
    guard let end = body.firstIndex(where: { !(0x30...0x39).contains($0) }) else {
      return .incomplete
    }
    let final = body[end]
    let count = end - bytes.startIndex + 1
    let held = modifiers(numbers(body[body.startIndex..<end]).last ?? 0)
    if let letter = keypad(final) { return .key(letter.with(held), count) }
    guard let key = key(final: final, number: 0) else { return .nothing(count) }
    return .key(key.with(held), count)
  }

  /// A control string (OSC, DCS): a reply from the terminal, never a key.
  private static func string(_ bytes: ArraySlice<UInt8>) -> Step {
    for (index, byte) in bytes.enumerated() {
      if byte == 0x07 { return .nothing(index + 1) }
      if byte == UInt8(ascii: "\\"), index > 0, bytes[bytes.startIndex + index - 1] == 0x1B {
        return .nothing(index + 1)
      }
    }
    return bytes.count > 4096 ? .nothing(bytes.count) : .incomplete
  }

  private static func key(final: UInt8, number: Int) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"): numbered(number)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The keypad in application mode, which we never switch on but which may be on already.
  private static func keypad(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  private static func mouse(
    _ button: Int, x: Int, y: Int, isRelease: Bool, _ count: Int
  ) -> Step {
    let isMotion = button & 32 != 0
    // Ignore Shift, Alt and Ctrl.
    let kind: Key.Mouse.Kind? =
      switch button & ~28 {
      case 0: .click
      case 1: .middleClick
      case 2: .rightClick
      case 64: .wheelUp
      case 65: .wheelDown
      default: nil
      }
    guard let kind, !isRelease, !isMotion, x >= 1, y >= 1 else { return .nothing(count) }
    return .key(.mouse(Key.Mouse(kind: kind, x: x - 1, y: y - 1)), count)
  }

  private static func modifiers(_ number: Int) -> Key.Modifiers {
    (2...8) ~= number ? Key.Modifiers(rawValue: UInt8(number - 1)) : []
  }

  /// Numbers separated by `;`. A missing one, or one of more than six digits, is 0.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      digits in
      guard digits.count <= 6 else { return 0 }
      return digits.reduce(0) { value, digit in
        (0x30...0x39).contains(digit) ? value * 10 + Int(digit) - 0x30 : value
      }
    }
  }
}
