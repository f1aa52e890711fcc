/// A key press, a paste or a mouse action.
package enum Key: Hashable, Sendable {
  /// A typed character, including the space bar. A combining mark arrives separately, after its
  /// letter; appending it to the text combines the two.
  case character(Character)
  case enter
  /// Alone: no sequence followed within the delay.
  case escape
  case tab
  /// Shift and Tab.
  case backTab
  case backspace
  case delete
  case insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// `F1` is 1.
  case function(Int)
  /// A lowercase letter, a space or one of `\ ] ^ _`, with Ctrl.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  /// Any other key with modifiers.
  indirect case modified(Modifiers, Key)
  /// Pasted text. Lines end in `\n`; tabs are kept, other control characters are removed.
  case paste(String)
  /// Only if the mouse was asked for.
  case mouse(Mouse)

  /// Modifier keys held down with another key.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Not part of a typed character: capitals arrive as such.
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    /// With a letter it is `Key.control` instead.
    package static let control = Modifiers(rawValue: 4)
  }

  /// A mouse action on a cell.
  package struct Mouse: Hashable, Sendable {
    /// The button or the turn of the wheel.
    package enum Kind: String, CaseIterable, Sendable {
      case click, middleClick, rightClick, wheelUp, wheelDown
    }

    /// What was pressed or turned.
    package var kind: Kind
    /// The column, from 0.
    package var x: Int
    /// The row, from 0.
    package var y: Int

    package init(kind: Kind, x: Int, y: Int) {
      self.kind = kind
      self.x = x
      self.y = y
    }

    /// The cell under the pointer.
    package var point: Point { Point(x: x, y: y) }
  }
}
