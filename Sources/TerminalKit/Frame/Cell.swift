/// One cell of the grid, in one word of 32 bits: frames are copied and compared for every key, by a
/// processor that has slept and must fetch them from memory again.
package struct Cell: Equatable, Sendable {
  // From the lowest: 21 bits for the glyph, 2 for the width, 5 for the role, 3 for the emphasis.
  private var word: UInt32

  /// - Parameter width: the columns that the glyph takes, 1 or 2; 0 for the second cell of a wide
  ///   one.
  package init(_ glyph: Glyph = .space, width: UInt8 = 1, style: Style = .text) {
    word = glyph.code | UInt32(width) << 21 | Self.bits(style)
  }

  /// A space in normal text.
  package static let blank = Cell()

  /// The glyph in the cell; `.none` in the second cell of a wide glyph.
  package var glyph: Glyph { Glyph(code: word & 0x1F_FFFF) }

  /// The columns that the glyph takes: 1 or 2, or 0 in the second cell of a wide glyph.
  package var width: UInt8 { UInt8(truncatingIfNeeded: word >> 21) & 0x3 }

  package var style: Style {
    get {
      Style(
        ColorRole(rawValue: UInt8(truncatingIfNeeded: word >> 23) & 0x1F)!,
        Style.Emphasis(rawValue: UInt8(truncatingIfNeeded: word >> 28) & 0x7))
    }
    set { word = word & 0x7F_FFFF | Self.bits(newValue) }
  }

  private static func bits(_ style: Style) -> UInt32 {
    UInt32(style.role.rawValue) << 23 | UInt32(style.emphasis.rawValue & 0x7) << 28
  }

  /// Whether this is the second cell of a wide glyph.
  package var isContinuation: Bool { width == 0 }

  /// The cell's text; empty in the second cell of a wide glyph.
  package var text: String { isContinuation ? "" : glyph.text }
}
