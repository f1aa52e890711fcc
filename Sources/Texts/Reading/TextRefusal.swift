/// Why a text is not read at all.
package enum TextRefusal: Error, Equatable, Sendable {
  /// Both in bytes of UTF-8.
  case tooLong(bytes: Int, most: Int)

  package var sentence: String {
    switch self {
    case .tooLong(let bytes, let most):
      "The text has \(bytes) bytes; the most that is read is \(most). Give the draft alone, without annexes."
    }
  }
}
