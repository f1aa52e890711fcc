import Glibc

extension Terminal {
  /// Whether there is a terminal, which says of itself that it cannot place text: one on paper,
  /// or an editor's.
  package static var canShowLinesOnly: Bool {
    isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 && environment("TERM") == "dumb"
  }

  /// Whether there can be a screen here at all, asked before anything is opened or changed.
  package static func check() throws(TerminalError) {
    if isatty(STDIN_FILENO) == 0 { throw .notATerminal(input: true) }
    if isatty(STDOUT_FILENO) == 0 { throw .notATerminal(input: false) }
    let kind = environment("TERM") ?? ""
    if kind.isEmpty || kind == "dumb" { throw .dumb(kind) }
  }
}
