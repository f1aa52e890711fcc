import Synchronization

/// The glyphs of several scalars that the program has shown: letters with combining marks, flags.
/// The same scalars always have the same place, so that glyphs are equal if their places are.
final class GlyphTable: Sendable {
  static let shared = GlyphTable()

  /// The most glyphs it keeps, so that a place has room in a cell; further ones are shown without
  /// their last mark. No language needs more than a few hundred.
  static let capacity = 65_536

  private struct Contents {
    var glyphs: [[Unicode.Scalar]] = []
    var places: [[Unicode.Scalar]: Int] = [:]
  }

  private let contents = Mutex(Contents())

  subscript(place: Int) -> [Unicode.Scalar] { contents.withLock { $0.glyphs[place] } }

  /// The place of a glyph, which is added if it is new; `nil` if the table is full.
  func place(of scalars: [Unicode.Scalar]) -> Int? {
    contents.withLock { contents in
      if let place = contents.places[scalars] { return place }
      guard contents.glyphs.count < Self.capacity else { return nil }
      contents.places[scalars] = contents.glyphs.count
      contents.glyphs.append(scalars)
      return contents.glyphs.count - 1
    }
  }
}
