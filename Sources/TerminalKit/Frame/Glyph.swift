/// The text of one cell: a scalar, or a letter with its combining marks.
///
/// A screen of 200 × 60 has 12,000 cells, which are rebuilt and compared for every key, and a
/// processor that has slept must fetch them all from memory again. So a glyph is 21 bits: a scalar
/// itself, and a reference to `GlyphTable` for the few glyphs of several.
package struct Glyph: Equatable, Hashable, Sendable {
  /// A scalar's value; or, above all scalars, the glyph's place in the table.
  private(set) var code: UInt32

  private static let firstInTable: UInt32 = 0x11_0000

  /// The most scalars a glyph can hold: ncurses stores a letter and at most four combining marks in
  /// a cell.
  package static let capacity = 5

  /// A blank.
  package static let space = Glyph(ascii: 0x20)

  /// A full block, `█`, from which digits and bars are built. It survives when the screen is copied
  /// as text, and a clock tick then changes cells but not colours, whose escape sequences would be
  /// most of the output.
  package static let block = Glyph(Unicode.Scalar(0x2588)!)

  /// No text: the second cell of a wide glyph.
  package static let none = Glyph(ascii: 0)

  /// - Parameter code: of a glyph.
  init(code: UInt32) { self.code = code }

  /// A glyph of one ASCII byte.
  package init(ascii byte: UInt8) { code = UInt32(byte) }

  /// A glyph of one scalar.
  package init(_ scalar: Unicode.Scalar) { code = scalar.value }

  /// The glyph's only byte if that is ASCII.
  package var ascii: UInt8? { code < 0x80 ? UInt8(code) : nil }

  /// The glyph's scalars; none for `.none`.
  package var scalars: [Unicode.Scalar] {
    if self == .none { return [] }
    if code < Self.firstInTable { return [Unicode.Scalar(code)!] }
    return GlyphTable.shared[Int(code - Self.firstInTable)]
  }

  /// Appends a scalar; `false`, with no change, if there is no space for it.
  @discardableResult
  package mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    let scalars = scalars
    guard scalars.count < Self.capacity else { return false }
    guard !scalars.isEmpty else {
      self = Glyph(scalar)
      return true
    }
    guard let place = GlyphTable.shared.place(of: scalars + [scalar]) else { return false }
    code = Self.firstInTable + UInt32(place)
    return true
  }

  /// The glyph as text.
  package var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
