/// A colour for each kind of terminal.
///
/// Use entries 16-255 of the 256-colour palette: their values are the same on all terminals, so a
/// test can compute the contrast that such a terminal shows. Entries 0-15 are configured by the
/// user; `basic` names the one to use on terminals with no more than 16 colours.
package struct Color: Equatable, Hashable, Sendable {
  /// The entry in the 256-colour palette.
  package let index: UInt8

  /// The entry in the 16-colour palette: black, red, green, yellow, blue, magenta, cyan, white,
  /// then their 8 bright variants.
  package let basic: UInt8

  /// - Parameters:
  /// - index: the entry in the 256-colour palette, from 16 up.
  /// - basic: the entry to use where there are only 8 or 16 colours, from 0 to 15.
  package init(_ index: UInt8, basic: UInt8) {
    self.index = index
    self.basic = basic
  }

  /// One of the user's 16 colours, on every terminal.
  package static func basic(_ basic: UInt8) -> Color { Color(basic, basic: basic) }

  /// Red, green and blue from 0 to 255; `nil` for one of the user's 16 colours.
  package var components: (red: Int, green: Int, blue: Int)? {
    switch index {
    case 0..<16:
      return nil
    case 16..<232:
      let cube = Int(index) - 16
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (Int(index) - 232)
      return (grey, grey, grey)
    }
  }

  /// The colour as 0xRRGGBB, for terminals with direct colour.
  package var rgb: Int? {
    components.map { $0.red << 16 | $0.green << 8 | $0.blue }
  }
}

/// How many colours to use on a terminal.
package enum ColorDepth: Equatable, Sendable {
  /// Bold, underline and reverse only: `NO_COLOR` is set, or the terminal has no colours.
  case none
  /// Eight colours; bright ones are shown in bold.
  case eight
  case sixteen
  /// The 256-colour palette.
  case indexed
  /// Direct colour: any red, green and blue.
  case direct
}
