import ArgumentParser
import Catalogue
import Phrases

/// A format in which the minutes can be written into a file.
enum FileFormat: Equatable {
  case own(Minutes.Format)
  /// Made with another program.
  case converted(ConvertedFormat)

  static let allCases =
    Minutes.Format.allCases.map(Self.own) + ConvertedFormat.allCases.map(Self.converted)

  var name: String {
    switch self {
    case .own(let format): format.rawValue
    case .converted(let format): format.rawValue
    }
  }

  /// The file name extension, without the dot.
  var fileExtension: String {
    switch self {
    case .own(let format): format.fileExtension
    case .converted(let format): format.rawValue
    }
  }

  /// Whether it is a text for people, which may have any style.
  var isDocument: Bool {
    switch self {
    case .own(let format): format.isDocument
    case .converted(let format): format.isDocument
    }
  }

  /// The format of documents other than the minutes; `nil` for tables and for other programs.
  var paper: PaperFormat? {
    switch self {
    case .own(.markdown): .markdown
    case .own(.html): .html
    case .own(.text): .text
    case .own, .converted: nil
    }
  }

  /// Whether it contains only part of the minutes.
  var isExcerpt: Bool {
    if case .own(let format) = self { format.isExcerpt } else { false }
  }

  /// Whether it is a table of comma-separated values.
  var isTable: Bool {
    if case .own(let format) = self { format.isTable } else { false }
  }

  /// The format for a lowercase file name extension without the dot, or for its own name. `nil` if
  /// no format matches.
  init?(fileExtension ending: String) {
    if let format = Minutes.Format(fileExtension: ending) {
      self = .own(format)
    } else if let format = ConvertedFormat(rawValue: ending) {
      self = .converted(format)
    } else {
      return nil
    }
  }

  /// The names of the formats of a kind, as a list.
  static func names(where isIncluded: (Self) -> Bool = { _ in true }, last: String = "and")
    -> String
  {
    Spelling.list(allCases.filter(isIncluded).map(\.name), last: last)
  }
}

extension FileFormat: ExpressibleByArgument {
  init?(argument: String) {
    guard let format = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  static var allValueStrings: [String] { allCases.map(\.name) }
}

extension Paper: ExpressibleByArgument {}
