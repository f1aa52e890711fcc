/// A colour in the terms of each kind of terminal.
///
/// It is chosen from entries 16-255 of the palette that terminals with 256 colours share, whose
/// shade is fixed, so what a test computes is what such a terminal shows. Entries 0-15 are the
/// user's own: each colour names the one of them that stands for it where there are no others.
package struct Color: Equatable, Hashable, Sendable {
  /// The entry of the palette of 256.
  package let index: UInt8

  /// The entry of the palette of 16: black, red, green, yellow, blue, magenta, cyan, white, and
  /// 8 more for their bright forms.
  package let basic: UInt8

  package init(_ index: UInt8, basic: UInt8) {
    self.index = index
    self.basic = basic
  }

  /// One of the user's own sixteen, on every terminal.
  package static func basic(_ basic: UInt8) -> Color { Color(basic, basic: basic) }

  /// Red, green and blue from 0 to 255; `nil` for the user's own.
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

  /// The colour as 0xRRGGBB, for terminals that take any.
  package var rgb: Int? {
    components.map { $0.red << 16 | $0.green << 8 | $0.blue }
  }
}

/// How many colours a terminal has, and how many of them we are to use.
package enum ColorDepth: Equatable, Sendable {
  /// Bold, underline and reverse only: `NO_COLOR`, or a terminal without colours.
  case none
  /// Eight; bright ones by boldness.
  case eight
  case sixteen
  /// The shared palette of 256.
  case indexed
  /// Any red, green and blue.
  case direct
}
