/// The text of one cell: up to 16 bytes of UTF-8 stored inline, without allocation or reference
/// counting.
///
/// A screen of 200 × 60 has 12,000 cells, which are rebuilt and compared for every key, so cells
/// must be plain bytes. Sixteen bytes hold one letter with the four combining marks that a terminal
/// cell can have.
package struct Glyph: Equatable, Hashable, Sendable {
  private var low: UInt64
  private var high: UInt64

  /// The most bytes a glyph can hold.
  package static let capacity = 16

  /// A blank.
  package static let space = Glyph(ascii: 0x20)

  /// A full block, `█`, from which digits and bars are built. It survives when the screen is copied
  /// as text, and a clock tick then changes cells but not colours, whose escape sequences would be
  /// most of the output.
  package static let block = Glyph(Unicode.Scalar(0x2588)!)

  /// No text: the second cell of a wide glyph.
  package static let none = Glyph(ascii: 0)

  /// A glyph of one ASCII byte.
  package init(ascii byte: UInt8) {
    low = UInt64(byte)
    high = 0
  }

  /// A glyph of one scalar.
  package init(_ scalar: Unicode.Scalar) {
    low = 0
    high = 0
    append(scalar)
  }

  /// The number of bytes in use.
  package var count: Int {
    let used = high == 0 ? low : high
    let bytes = (64 - used.leadingZeroBitCount + 7) / 8
    return high == 0 ? bytes : 8 + bytes
  }

  /// The glyph's only byte if that is ASCII.
  package var ascii: UInt8? {
    high == 0 && low < 0x80 ? UInt8(low) : nil
  }

  /// The glyph's byte at `index`; 0 past its end.
  package subscript(index: Int) -> UInt8 {
    let word = index < 8 ? low : high
    return UInt8(truncatingIfNeeded: word >> UInt64((index & 7) * 8))
  }

  /// Appends a scalar; `false`, with no change, if there is no space for it.
  @discardableResult
  package mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    var position = count
    guard position + UTF8.width(scalar) <= Self.capacity else { return false }
    for byte in UTF8.encode(scalar)! {
      if position < 8 {
        low |= UInt64(byte) << UInt64(position * 8)
      } else {
        high |= UInt64(byte) << UInt64((position - 8) * 8)
      }
      position += 1
    }
    return true
  }

  /// The glyph as text.
  package var text: String {
    let length = count
    return String(unsafeUninitializedCapacity: Self.capacity) { buffer in
      for index in 0..<length { buffer[index] = self[index] }
      return length
    }
  }
}
