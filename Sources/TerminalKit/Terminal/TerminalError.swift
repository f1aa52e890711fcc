/// The reason why no screen can be shown. The description says what to do about it, without a full
/// stop.
package enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal(input: Bool)
  /// `TERM` is not set, or names a terminal that cannot position text.
  case dumb(String)
  /// There is no description of the terminal that `TERM` names.
  case unknown(String)

  package var description: String {
    switch self {
    case .notATerminal(let input):
      "standard \(input ? "input" : "output") is not a terminal: run this in a terminal window"
    case .dumb(""):
      "TERM is not set, so the screen cannot be drawn: set it to your terminal's type "
        + "(for example TERM=xterm-256color)"
    case .dumb(let name):
      "a terminal of type `\(name)` cannot position text on the screen: set TERM to your "
        + "terminal's type (for example xterm-256color)"
    case .unknown(let name):
      "this machine does not know the terminal type `\(name)`: set TERM to one that it knows "
        + "(for example xterm-256color; Debian's package ncurses-term has more)"
    }
  }
}
