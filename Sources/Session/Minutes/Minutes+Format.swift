extension Minutes {
  /// How minutes are written, under the names of the command line.
  public enum Format: String, Sendable, CaseIterable {
    case markdown, html, text, json, csv

    /// What files of this kind are called, without the dot.
    public var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .text: "txt"
      case .html, .json, .csv: rawValue
      }
    }
  }

  /// The minutes as a file holds them, ending in a line end.
  public func rendered(as format: Format) -> String {
    switch format {
    case .markdown: markdown
    case .html: html
    case .text: text
    case .json: json
    case .csv: csv
    }
  }
}
