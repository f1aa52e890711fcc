/// What a person did on the keyboard or with the mouse.
enum Key: Hashable, Sendable {
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
  struct Modifiers: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
  }

  /// Something done with the mouse on a cell.
  struct Mouse: Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
      case click, middleClick, rightClick, wheelUp, wheelDown
    }

    var kind: Kind
    var x: Int
    var y: Int

    var point: Point { Point(x: x, y: y) }
  }
}
