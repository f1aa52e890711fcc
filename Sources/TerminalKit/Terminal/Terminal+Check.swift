import Glibc

extension Terminal {
  /// Whether standard input and output are a terminal that cannot position text (`TERM=dumb`), such
  /// as a teletype or an editor's shell window.
  package static var canShowLinesOnly: Bool {
    isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 && environment("TERM") == "dumb"
  }

  /// Checks that a screen can be shown, before anything is opened or changed.
  ///
  /// - Throws: `TerminalError` if standard input or output is not a terminal, or the terminal
  ///   cannot position text.
  package static func check() throws(TerminalError) {
    if isatty(STDIN_FILENO) == 0 { throw .notATerminal(input: true) }
    if isatty(STDOUT_FILENO) == 0 { throw .notATerminal(input: false) }
    let kind = environment("TERM") ?? ""
    if kind.isEmpty || kind == "dumb" { throw .dumb(kind) }
  }
}
