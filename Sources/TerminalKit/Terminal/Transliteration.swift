/// Text for ASCII-only terminals, one byte per column.
package enum Transliteration {
  /// The byte to show for a scalar: the letter without its marks, a similar symbol, or `?`.
  package static func ascii(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar.isASCII { return UInt8(scalar.value) }
    if let sign = signs[scalar] { return sign }
    // Unicode names contain the base letter: LATIN SMALL LETTER E WITH ACUTE.
    guard let name = scalar.properties.name else { return UInt8(ascii: "?") }
    let small = "LATIN SMALL LETTER "
    let capital = "LATIN CAPITAL LETTER "
    if name.hasPrefix(small), let letter = letter(name.dropFirst(small.count)) {
      return letter | 0x20
    }
    if name.hasPrefix(capital), let letter = letter(name.dropFirst(capital.count)) {
      return letter
    }
    return UInt8(ascii: "?")
  }

  /// The base letter from the part of a name after `LETTER`, skipping words such as DOTLESS.
  private static func letter(_ rest: Substring) -> UInt8? {
    let words = rest.split(separator: " ")
    let own = words.first { !["DOTLESS", "SHARP", "LONG", "OPEN", "TURNED"].contains($0) }
    return own?.utf8.first
  }

  private static let signs: [Unicode.Scalar: UInt8] = {
    var signs: [Unicode.Scalar: UInt8] = [:]
    func add(_ scalars: String, _ byte: Unicode.Scalar) {
      for scalar in scalars.unicodeScalars { signs[scalar] = UInt8(byte.value) }
    }
    add("─━═—–‐‑−╌┄", "-")
    add("│┃║╎┆", "|")
    add("┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝", "+")
    add("…·•∙", ".")
    add("▸▶►→›»", ">")
    add("◂◀◄←‹«", "<")
    add("▴▲↑", "^")
    add("▾▼↓", "v")
    add("█▓▒■●✓✔▀▄", "#")
    add("░", ".")
    add("□○", "o")
    add("×✗✘", "x")
    add("‘’‚′", "'")
    add("“”„″", "\"")
    add("\u{A0}\u{2009}\u{202F}", " ")
    return signs
  }()
}
