/// Decodes text files as spreadsheets and editors save them: UTF-8, UTF-16 and Windows-1252.
package enum FileText {
  /// The encoding of a file; the raw value is its name for people.
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  /// The text of a file without its byte order mark.
  /// - Throws: `RosterFileError` if the bytes are not text, saying what to do instead.
  package static func decoded(
    _ bytes: [UInt8]
  ) throws(RosterFileError) -> (text: String, encoding: Encoding) {
    if let kind = kind(bytes) {
      throw RosterFileError("this is \(kind), not text; in the spreadsheet: Save as, CSV UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (String(decoding: bytes.dropFirst(3), as: UTF8.self), .utf8)
    }
    if let isLittle = utf16Order(bytes) { return (try utf16(bytes, isLittle: isLittle), .utf16) }
    guard !bytes.contains(0) else { throw notText }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    return (try windows1252(bytes), .windows1252)
  }

  private static let notText = RosterFileError(
    "this is not a text file; in the spreadsheet: Save as, CSV UTF-8")

  /// The kind of file that the first bytes mark, if it is not text.
  private static func kind(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      // An OpenDocument file begins with its media type, uncompressed.
      let isOpen = String(decoding: bytes.prefix(200), as: UTF8.self).contains("opendocument")
      return isOpen ? "an .ods spreadsheet" : "an .xlsx spreadsheet"
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an .xls spreadsheet" }
    return bytes.starts(with: Array("%PDF".utf8)) ? "a PDF" : nil
  }

  /// Whether the text is UTF-16 with the low byte first, or with the high byte first; `nil` if it
  /// is not UTF-16. Without a mark, every second byte of Western text is zero.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    guard bytes.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let most = bytes.count / 2
    if zeros[1] * 10 >= most * 6, zeros[0] * 10 < most { return true }
    if zeros[0] * 10 >= most * 6, zeros[1] * 10 < most { return false }
    return nil
  }

  private static func utf16(
    _ bytes: [UInt8], isLittle: Bool
  ) throws(RosterFileError) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    // A file that was cut in the middle of a unit loses that unit.
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    guard let text = String(validating: units, as: UTF16.self) else { throw notText }
    return text
  }

  private static func windows1252(_ bytes: [UInt8]) throws(RosterFileError) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let isControl = byte < 0x20 && !(0x09...0x0D).contains(byte)
      guard !isControl, let scalar = windowsScalar(byte) else { throw notText }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// `nil` for the five bytes that the code page leaves undefined.
  private static func windowsScalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let scalar = Array(windows80to9F)[Int(byte) - 0x80]
    return scalar == "\0" ? nil : scalar
  }

  private static let windows80to9F = """
    €\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ
    """.unicodeScalars
}
