import Glibc

/// The encoding of text sent to the terminal.
package enum TextEncoding: Equatable, Sendable {
  case utf8
  /// ASCII: letters without their marks, and lines made of `+`, `-` and `|`.
  case ascii

  /// Sets the locale, which curses uses too, and returns the encoding to use under it, with a
  /// warning for the user if that is not what the environment asked for.
  ///
  /// A locale explicitly set to something other than UTF-8 (`LC_ALL=C`, `LANG=de_DE.ISO-8859-1`) is
  /// respected. If no locale is configured (`LANG=C`, or nothing), or the requested one is not
  /// installed (as often over ssh), the terminal nearly always shows UTF-8 anyway, so UTF-8 is
  /// used.
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

  /// The smallest legible size of block letters. ASCII has no half blocks, and letters drawn with
  /// substitutes for them would be illegible.
  package var smallestLetters: BigLetters.Scale { self == .utf8 ? .half : .cell }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }
}

/// The value of an environment variable; `nil` if it is unset or empty.
package func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
