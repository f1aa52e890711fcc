/// What a person did on the keyboard or with the mouse.
package enum Key: Hashable, Sendable {
  /// A typed character, the space bar's too. A combining mark comes by itself, after its letter;
  /// appended to text it joins it.
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// `F1` is 1.
  case function(Int)
  /// A letter in lower case, a blank or one of `\ ] ^ _`, with Ctrl.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  /// One of the other keys with modifiers.
  indirect case modified(Modifiers, Key)
  /// Text pasted as one piece; lines end in `\n`, other controls are left out.
  case paste(String)
  case mouse(Mouse)

  /// Keys held down along with another.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  /// Something done with the mouse on a cell.
  package struct Mouse: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case click, middleClick, rightClick, wheelUp, wheelDown
    }

    package var kind: Kind
    package var x: Int
    package var y: Int

    package init(kind: Kind, x: Int, y: Int) {
      self.kind = kind
      self.x = x
      self.y = y
    }

    package var point: Point { Point(x: x, y: y) }
  }
}
