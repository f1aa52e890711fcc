/// Why a text is not read at all.
package enum TextRefusal: Error, Equatable, Sendable {
  /// Both in bytes of UTF-8.
  case tooLong(bytes: Int, most: Int)

  /// Rich text with its commands, as in a file whose ending was changed.
  case richText

  package var sentence: String {
    switch self {
    case .tooLong(let bytes, let most):
      "The text has \(bytes) bytes; the most that is read is \(most). Give the draft alone, without annexes."
    case .richText: "The text is RTF: give the .rtf file itself, or save it as plain text."
    }
  }
}
