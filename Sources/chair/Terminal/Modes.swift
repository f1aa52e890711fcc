import CTerminal

/// Modes of the terminal that curses knows nothing of, switched on and off by hand.
struct Modes {
  /// Whether the terminal knows them at all; if not, nothing is written.
  let areKnown: Bool

  /// Whether clicks and the wheel come to us; selecting text with the mouse then needs Shift.
  var mouse: Bool

  /// On entering the screen.
  func enter() {
    write("\u{1B}[?2004h" + (mouse ? Self.mouseOn : Self.mouseOff))
  }

  /// On leaving it; switched off even if never on, which does no harm.
  func leave() {
    write(Self.off)
  }

  /// From here on the terminal keeps what it is sent, to show it as one at the end.
  func beginUpdate() { write("\u{1B}[?2026h") }

  func endUpdate() { write("\u{1B}[?2026l") }

  /// What undoes all of it, for the way out of a crash.
  var restoring: [UInt8] { areKnown ? Array(("\u{1B}[?2026l" + Self.off).utf8) : [] }

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let off = "\u{1B}[?2004l" + mouseOff

  // Past curses and its buffer: such a sequence must stand exactly before or after what curses
  // sends.
  private func write(_ text: String) {
    guard areKnown else { return }
    var text = text
    text.withUTF8 { _ = terminal_write($0.baseAddress, $0.count) }
  }
}
