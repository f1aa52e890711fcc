import CNcurses
import CTerminal

/// Terminal modes that curses does not manage, switched on and off by escape sequences.
package struct Modes {
  /// Whether the terminal understands these modes; if not, nothing is written.
  package let areKnown: Bool

  /// Whether clicks and the wheel are reported. While they are, selecting text with the mouse needs
  /// Shift.
  package var mouse: Bool

  /// Who reorders right-to-left text for display. If we do, terminals that would reorder it again
  /// are told to leave the cells in place (BDSM, ECMA-48); terminals that never reorder ignore
  /// this.
  package var order = TextOrder.visual

  /// Writes nothing; see `enter`.
  package init(areKnown: Bool, mouse: Bool, order: TextOrder = TextOrder.visual) {
    self.areKnown = areKnown
    self.mouse = mouse
    self.order = order
  }

  /// Switches the modes on, after entering the screen.
  package func enter() {
    write(
      "\u{1B}[?2004h" + (order == .visual ? "\u{1B}[8l" : Self.orderOff)
        + (mouse ? Self.mouseOn : Self.mouseOff))
  }

  /// Switches all modes off, before leaving the screen; harmless if they were never on.
  package func leave() {
    write(Self.off)
  }

  /// Starts a synchronized update: the terminal shows the output only at `endUpdate`. Written into
  /// curses' buffer, so that it is sent with the first byte of the update.
  package func beginUpdate() {
    guard areKnown else { return }
    curses_put("\u{1B}[?2026h")
  }

  /// Ends a synchronized update. Written directly, after the output of curses.
  package func endUpdate() { write("\u{1B}[?2026l") }

  /// The escape sequences that undo all modes, for the crash handler.
  package var restoring: [UInt8] { areKnown ? Array(("\u{1B}[?2026l" + Self.off).utf8) : [] }

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let orderOff = "\u{1B}[8h"
  private static let off = "\u{1B}[?2004l" + orderOff + mouseOff

  // Bypasses curses and its buffer: these sequences must come exactly before or after the output of
  // curses.
  private func write(_ text: String) {
    guard areKnown else { return }
    var text = text
    text.withUTF8 { _ = terminal_write($0.baseAddress, $0.count) }
  }
}
