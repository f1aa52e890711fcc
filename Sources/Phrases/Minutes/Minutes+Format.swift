import Session

extension Minutes {
  /// How minutes are written, under the names of the command line.
  package enum Format: String, Sendable, CaseIterable {
    case markdown, html, text, json, csv

    /// What files of this kind are called, without the dot.
    package var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .text: "txt"
      case .html, .json, .csv: rawValue
      }
    }

    /// The format of files with this ending, in small letters and without the dot; the format's own
    /// name and `htm` will do as well. `nil` where there is none.
    package init?(fileExtension ending: String) {
      let format = Self.allCases.first { $0.fileExtension == ending || $0.rawValue == ending }
      guard let format = format ?? (ending == "htm" ? .html : nil) else { return nil }
      self = format
    }
  }

  /// The minutes as a file holds them, ending in a line end.
  package func rendered(as format: Format) -> String {
    switch format {
    case .markdown: markdown
    case .html: html
    case .text: text
    case .json: json
    case .csv: csv
    }
  }
}
