/// Joins small pieces of text, so that each system call writes many of them.
enum PieceBuffer {
  /// Bytes.
  private static let size = 1 << 16

  /// - Parameters:
  ///   - content: makes the text, with a function that takes the next piece.
  ///   - write: takes joined pieces, of about 64 kB.
  /// - Throws: what these throw
  static func fill(
    _ content: @escaping ((String) throws -> Void) throws -> Void,
    _ write: (String) throws -> Void
  ) throws {
    var text = ""
    try content { piece in
      text += piece
      guard text.utf8.count >= size else { return }
      try write(text)
      text = ""
    }
    if !text.isEmpty { try write(text) }
  }
}
