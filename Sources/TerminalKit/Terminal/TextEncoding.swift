import Glibc

/// What the terminal can be sent.
package enum TextEncoding: Equatable, Sendable {
  case utf8
  /// Letters without their marks, lines of `+`, `-` and `|`.
  case ascii

  /// Sets the locale, which curses follows, and tells what can be written under it, with a line
  /// for the user where that is not what the environment asked for.
  ///
  /// A locale that says outright that it is not UTF-8 (`LC_ALL=C`, `LANG=de_DE.ISO-8859-1`) is
  /// taken at its word. A machine that nobody set up (`LANG=C`, or nothing) or that lacks the
  /// locale asked for (as over ssh) shows UTF-8 all the same nearly always.
  package static func fromLocale() -> (encoding: TextEncoding, warning: String?) {
    let override = environment("LC_ALL") ?? environment("LC_CTYPE")
    let asked = override ?? environment("LANG") ?? "C"
    let isKnown = setlocale(LC_CTYPE, "") != nil
    if isKnown, isUTF8 { return (.utf8, nil) }
    let complaint = "The locale \(asked) is not \(isKnown ? "UTF-8" : "installed")"
    if !isKnown || (override == nil && ["C", "POSIX"].contains(asked)) {
      for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
        if isUTF8 { return (.utf8, "\(complaint): \(name) is used.") }
      }
    }
    _ = setlocale(LC_CTYPE, "C")
    return (.ascii, "\(complaint): names are shown in plain ASCII.")
  }

  /// The smallest letters of blocks that can be read. ASCII has no halves of a cell: there would be
  /// signs in their place, and nobody could read the letters.
  package var smallestLetters: BigLetters.Scale { self == .utf8 ? .half : .cell }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }
}

/// A variable of the environment; `nil` where it is not set or empty.
package func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
