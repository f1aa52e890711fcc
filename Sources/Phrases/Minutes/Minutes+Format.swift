import Session

extension Minutes {
  /// The output formats of minutes. The raw values are the names on the command line.
  package enum Format: String, Sendable, CaseIterable {
    case markdown, html, text, json, csv
    /// The votes only, as a table.
    case votes

    /// Whether it contains only part of the minutes.
    package var isExcerpt: Bool { self == .votes }

    /// The file name extension, without the dot.
    package var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .text: "txt"
      case .votes: "csv"
      case .html, .json, .csv: rawValue
      }
    }

    /// The format for a lowercase file name extension without the dot. The format's own name and
    /// `htm` are accepted too. `nil` if no format matches.
    package init?(fileExtension ending: String) {
      let format = Self.allCases.first { $0.fileExtension == ending || $0.rawValue == ending }
      guard let format = format ?? (ending == "htm" ? .html : nil) else { return nil }
      self = format
    }
  }

  /// The minutes as file contents, with a trailing newline.
  package func rendered(as format: Format) -> String {
    switch format {
    case .markdown: markdown
    case .html: html
    case .text: text
    case .json: json
    case .csv: csv
    case .votes: votesTable
    }
  }
}
