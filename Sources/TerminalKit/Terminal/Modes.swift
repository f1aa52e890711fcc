import CNcurses
import CTerminal

/// Modes of the terminal that curses knows nothing of, switched on and off by hand.
package struct Modes {
  /// Whether the terminal knows them at all; if not, nothing is written.
  package let areKnown: Bool

  /// Whether clicks and the wheel come to us; selecting text with the mouse then needs Shift.
  package var mouse: Bool

  /// Who orders text from right to left. Where we do, terminals that would do it again are told to
  /// leave the cells where they are (BDSM, ECMA-48); those that never do ignore it.
  package var order = TextOrder.visual

  package init(areKnown: Bool, mouse: Bool, order: TextOrder = TextOrder.visual) {
    self.areKnown = areKnown
    self.mouse = mouse
    self.order = order
  }

  /// On entering the screen.
  package func enter() {
    write(
      "\u{1B}[?2004h" + (order == .visual ? "\u{1B}[8l" : Self.orderOff)
        + (mouse ? Self.mouseOn : Self.mouseOff))
  }

  /// On leaving it; switched off even if never on, which does no harm.
  package func leave() {
    write(Self.off)
  }

  /// From here on the terminal keeps what it is sent, to show it as one at the end. Goes out with
  /// the first byte that curses sends.
  package func beginUpdate() {
    guard areKnown else { return }
    curses_put("\u{1B}[?2026h")
  }

  package func endUpdate() { write("\u{1B}[?2026l") }

  /// What undoes all of it, for the way out of a crash.
  package var restoring: [UInt8] { areKnown ? Array(("\u{1B}[?2026l" + Self.off).utf8) : [] }

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let orderOff = "\u{1B}[8h"
  private static let off = "\u{1B}[?2004l" + orderOff + mouseOff

  // Past curses and its buffer: such a sequence must stand exactly before or after what curses
  // sends.
  private func write(_ text: String) {
    guard areKnown else { return }
    var text = text
    text.withUTF8 { _ = terminal_write($0.baseAddress, $0.count) }
  }
}
