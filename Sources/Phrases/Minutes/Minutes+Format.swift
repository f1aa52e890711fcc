import Session

extension Minutes {
  /// The output formats of minutes. The raw values are the names on the command line.
  package enum Format: String, Sendable, CaseIterable {
    case markdown, html, text, json, csv
    /// Tables of one kind of event only.
    case votes, speeches, motions, attendance, points

    /// Whether it contains only part of the minutes.
    package var isExcerpt: Bool { isTable && self != .csv }

    /// Whether it is a table of comma-separated values.
    package var isTable: Bool { fileExtension == "csv" }

    /// Whether it is a text for people, which may have any style.
    package var isDocument: Bool {
      switch self {
      case .markdown, .html, .text: true
      case .json, .csv, .votes, .speeches, .motions, .attendance, .points: false
      }
    }

    /// The file name extension, without the dot.
    package var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .text: "txt"
      case .votes, .speeches, .motions, .attendance, .points: "csv"
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

  /// Writes the minutes as file contents, with a trailing newline, in pieces of an entry or less. The first
  /// piece of a table is its row of titles.
  /// - Throws: what `sink` throws, and `History.Fault` for a record that cannot be read.
  package func write(as format: Format, to sink: Sink) throws {
    if !joined.isEmpty, !format.isDocument { return try writeDays(as: format, to: sink) }
    switch format {
    case .markdown: try writeMarkdown(to: sink)
    case .html: try writeHTML(to: sink)
    case .text: try writeText(to: sink)
    case .json: try writeJSON(to: sink)
    case .csv: try writeCSV(to: sink)
    case .votes: try writeVotes(to: sink)
    case .speeches: try writeSpeeches(to: sink)
    case .motions: try writeMotions(to: sink)
    case .attendance: try writeAttendance(to: sink)
    case .points: try writePoints(to: sink)
    }
  }
}
