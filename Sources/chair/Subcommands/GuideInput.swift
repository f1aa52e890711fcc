import Storage
import Catalogue
import Session
import TerminalKit

/// Background guides that the chair passes as files: text, or PDF where `pdftotext` is installed.
enum GuideInput {
  /// What the guides say together.
  /// - Throws: `Failure` if a file cannot be read, is no text, or is no guide.
  static func guide(_ paths: [String]) throws(Failure) -> BackgroundGuide? {
    var all: BackgroundGuide?
    for path in paths {
      let guide = BackgroundGuide(try text(path))
      guard !guide.isEmpty else {
        throw Failure(
          "\(path) names no committee and no topics, so it may not be a background guide; omit it "
            + "and give them yourself: --name \"…\" --topic \"…\"",
          status: Failure.Status.notUnderstood)
      }
      if all == nil { all = guide } else { all?.add(guide) }
    }
    return all
  }

  /// The text of a guide.
  /// - Throws: `Failure`: 74 if it cannot be read, 65 if it is no text.
  static func text(_ path: String) throws(Failure) -> String {
    let bytes = try InputFile.bytes(path)
    if bytes.starts(with: Array("%PDF".utf8)) { return try textOfPDF(path) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw Failure(
        "\(path) is a document of a word processor: save it as plain text",
        status: Failure.Status.damaged)
    }
    do throws(RosterFileError) { return try FileText.decoded(bytes).text } catch {
      throw Failure(
        "\(path) is not a text file: save the guide as plain text", status: Failure.Status.damaged)
    }
  }

  private static func textOfPDF(_ path: String) throws(Failure) -> String {
    guard path != "-" else {
      throw Failure(
        "standard input is a PDF: give it as a file, or as text", status: Failure.Status.damaged)
    }
    // A path that begins with a hyphen would be an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    guard let output = OtherProgram.output(of: "pdftotext", ["-q", "-enc", "UTF-8", file, "-"])
    else {
      throw Failure(
        "\(path) is a PDF; reading it needs pdftotext: install the package poppler-utils, or save "
          + "the guide as text", status: Failure.Status.damaged)
    }
    let text = String(decoding: output.bytes, as: UTF8.self)
    guard output.end == .success, text.contains(where: \.isLetter) else {
      throw Failure(
        "pdftotext found no text in \(path); it may be damaged, protected, or pictures of pages",
        status: Failure.Status.damaged)
    }
    return text
  }
}
