/// The cells that a character takes on a terminal: one or two for nearly all characters, several
/// for a cluster of spacing letters as in Devanagari or Thai, none for an invisible control.
///
/// This is also the last line of defence: it lets through nothing that moves the cursor, changes
/// the text direction or joins the cell before it. Only the first part of an emoji sequence (joined
/// by U+200D, with a skin tone, or widened by U+FE0F) is kept, since terminals and ncurses disagree
/// on the width of the whole but agree on that of the part.
package struct GlyphCluster {
  /// A glyph with its width in columns, 1 or 2.
  package typealias Piece = (glyph: Glyph, width: Int)

  private(set) var first: Piece?
  private(set) var rest: [Piece] = []

  /// The total width of all pieces, in columns.
  private(set) var width = 0

  /// Reads one character, as Swift divides a text into them.
  package init(_ character: Character) {
    if let ascii = character.asciiValue {
      // Swift's newline cluster "\r\n" also has an ASCII value.
      add(Self.replacement(forControl: UInt32(ascii)) ?? Glyph(ascii: ascii), width: 1)
      return
    }
    let scalars = character.unicodeScalars
    let head = scalars.first!
    if Self.isRegionalIndicator(head), scalars.count == 2, let second = scalars.last {
      var flag = Glyph(head)
      flag.append(second)
      add(flag, width: 2)
      return
    }
    let isPicture = Self.mayBePicture(head) && head.properties.isEmoji
    for scalar in scalars {
      if isPicture, first != nil { break }
      take(scalar)
    }
  }

  /// The pieces in order.
  package var pieces: [Piece] {
    first.map { [$0] + rest } ?? []
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let replacement = Self.replacement(forControl: scalar.value) {
      add(replacement, width: 1)
    } else if Self.isDropped(scalar) {
      return
    } else {
      let columns = GraphemeWidth.columns(of: scalar)
      if columns > 0 {
        add(Glyph(scalar), width: columns)
      } else {
        mark(scalar)
      }
    }
  }

  private mutating func add(_ glyph: Glyph, width columns: Int) {
    if first == nil { first = (glyph, columns) } else { rest.append((glyph, columns)) }
    width += columns
  }

  /// Adds a combining mark to the piece before it, or to a dotted circle if there is none. A mark
  /// for which the glyph has no space is dropped.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    if first == nil { add(Glyph(Unicode.Scalar(0x25CC)!), width: 1) }
    if rest.isEmpty {
      first!.glyph.append(scalar)
    } else {
      rest[rest.count - 1].glyph.append(scalar)
    }
  }

  /// The replacement for a control character: a blank for white space, U+FFFD for others.
  private static func replacement(forControl value: UInt32) -> Glyph? {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
    case 0x00...0x1F, 0x7F...0x9F: Glyph(Unicode.Scalar(0xFFFD)!)
    default: nil
    }
  }

  /// Whether to drop a scalar: format controls (bidirectional controls, joiners, tags, soft
  /// hyphen), variation selectors, and the enclosing keycap.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20E3, 0xFE00...0xFE0F, 0xFEFF:
      true
    case 0..<0x300: false
    default: scalar.properties.generalCategory == .format || (0xE0100...0xE01EF) ~= scalar.value
    }
  }

  /// A quick check that avoids Unicode table lookups for the most common characters: letters,
  /// dashes, lines and blocks.
  private static func mayBePicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && !(0x2500..<0x25AA).contains(scalar.value)
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
