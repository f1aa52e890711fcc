import Catalogue
import Glibc
import Session

/// Texts that a command names as files: plain text, Markdown, HTML and LaTeX as they are; word
/// processors' documents through `pandoc`, PDF through `pdftotext`, where these are installed.
enum TextFile {
  /// No text that the program reads is nearly as long.
  private static let most = 4 << 20

  /// - Throws: `Refusal` if it cannot be read, or is no text.
  static func text(_ typed: String) throws(Refusal) -> String {
    let path = HomePath.expanded(typed)
    let bytes = try bytes(path)
    if bytes.starts(with: Array("%PDF".utf8)) {
      return try converted(
        path, by: "pdftotext", ["-q", "-layout", "-enc", "UTF-8"], then: ["-"],
        from: "poppler-utils")
    }
    if let format = wordFormat(bytes) {
      // It may be the work of anybody: no other file is read, and memory has a limit.
      return try converted(
        path, by: "pandoc",
        [
          "--from=\(format)", "--to=\(markdown)", "--standalone", "--wrap=none", "--sandbox",
          "+RTS",
          "-M512M", "-RTS",
        ], from: "pandoc")
    }
    do throws(RosterFileError) { return try FileText.decoded(bytes).text } catch {
      throw Refusal("\(path) is not a text file: save it as plain text")
    }
  }

  /// The format of a word processor's document, by its contents; `nil` for any other file.
  private static func wordFormat(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: Array("{\\rtf".utf8)) { return "rtf" }
    // The others are ZIP archives, which have the names of their files as text.
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    if bytes.contains(Array("word/document.xml".utf8)) { return "docx" }
    let isOpenDocument = bytes.prefix(200).contains(
      Array("application/vnd.oasis.opendocument.text".utf8))
    return isOpenDocument ? "odt" : nil
  }

  /// Pandoc's Markdown with what the reader of texts knows: typed quotation marks and dashes stay,
  /// titles become front matter, tables have pipes, and nothing has attributes or HTML.
  private static let markdown =
    "markdown-smart-raw_html-raw_attribute-bracketed_spans-native_spans-native_divs-fenced_divs"
    + "-simple_tables-multiline_tables-grid_tables+pipe_tables-header_attributes"
    + "-link_attributes-escaped_line_breaks"

  private static func converted(
    _ path: String, by program: String, _ options: [String], then last: [String] = [],
    from package: String
  ) throws(Refusal) -> String {
    // A path that begins with a hyphen would be an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    guard let output = OtherProgram.output(of: program, options + [file] + last) else {
      throw Refusal(
        "reading \(path) needs \(program): install the package \(package), or save it as plain text"
      )
    }
    switch output.end {
    case .success: break
    case .tooLong:
      throw Refusal("\(program) did not read \(path) within ten seconds: save it as plain text")
    case .tooMuch:
      throw Refusal("\(path) has a very long text: it is no text of a document")
    case .failure: throw Refusal("\(program) could not read \(path): save it as plain text")
    }
    let text = String(decoding: output.bytes, as: UTF8.self)
    guard text.contains(where: \.isLetter) else {
      throw Refusal("\(program) found no text in \(path): save it as plain text")
    }
    return text
  }

  private static func bytes(_ path: String) throws(Refusal) -> [UInt8] {
    // A pipe or a device could block the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Refusal("\(path) cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal("\(path) is not an ordinary file")
    }
    guard status.st_size <= most else {
      throw Refusal("\(path) is larger than \(most >> 20) MB: it is no text of a document")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress! + filled, $0.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }
}
