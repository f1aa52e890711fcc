import Session

/// A document for people, such as the minutes, that several formats render from the same parts.
package protocol PaperDocument {
  /// The language of its fixed wording.
  var voice: MinutesVoice { get }
  /// Its heading, and the head of each page in print.
  var title: String { get }
  /// The local time in the room.
  var localTime: LocalTime { get }
  /// An image over the page in HTML, as a `data:` URI; `nil` for none.
  var logo: String? { get }
  /// The width of the lines as plain text.
  var columns: Int { get }
  /// Whether it may have texts that are struck out.
  var showsCorrections: Bool { get }

  /// The document, part by part.
  /// - Parameter hasFigures: whether to draw what the tables say.
  /// - Throws: what `body` throws, and `History.Fault` for a record that cannot be read.
  func forEachPart(hasFigures: Bool, _ body: (PaperPart) throws -> Void) throws

  /// Takes the contents of a file in pieces, in order.
  typealias Sink = (String) throws -> Void
}

/// The formats for people that need no other program.
package enum PaperFormat: Sendable {
  case markdown, html, text
}

extension PaperDocument {
  /// Writes it as file contents, with a trailing newline, in pieces of a part or less.
  /// - Throws: what `sink` throws, and `History.Fault` for a record that cannot be read.
  package func write(as format: PaperFormat, to sink: Sink) throws {
    switch format {
    case .markdown: try writeMarkdown(to: sink)
    case .html: try writeHTML(to: sink)
    case .text: try writeText(to: sink)
    }
  }
}

extension Minutes: PaperDocument {}
