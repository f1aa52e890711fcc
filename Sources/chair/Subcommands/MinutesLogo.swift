import FoundationEssentials

/// The image of `chair minutes --logo`, which becomes part of the page.
struct MinutesLogo {
  /// As the page has it, so that it needs no other file.
  let uri: String

  /// A page is sent by e-mail and opened on telephones.
  static let largest = 1_000_000

  /// - Throws: `Failure` if the file cannot be read, is too large, or is not an image that every
  ///   browser shows.
  init(_ path: String) throws(Failure) {
    let bytes = try InputFile.bytes(path)
    guard bytes.count <= Self.largest else {
      throw Failure(
        "\(path): a logo may have at most 1 MB, and this file has \(bytes.count) bytes: make the "
          + "picture smaller", status: Failure.Status.damaged)
    }
    guard let kind = Self.kind(of: bytes) else {
      throw Failure(
        "\(path) is not a picture in PNG, JPEG or SVG: convert it to one of these",
        status: Failure.Status.damaged)
    }
    uri = "data:\(kind);base64,\(Data(bytes).base64EncodedString())"
  }

  /// The media type, told from the file's beginning, whatever its name; `nil` for any other.
  static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    // An SVG begins with its element, after a declaration and comments.
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let start = text.prefix(4096).drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    return start.hasPrefix("<") && start.contains("<svg") ? "image/svg+xml" : nil
  }
}
