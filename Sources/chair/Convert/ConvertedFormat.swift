import Phrases

/// A format of the minutes that another program makes from one of ours. docs/minutes.md has the
/// measurements by which the programs were chosen.
enum ConvertedFormat: String, CaseIterable {
  case pdf, docx, odt, xlsx

  /// A text for people rather than tables.
  var isDocument: Bool { self != .xlsx }

  /// The names under which the program may be installed, the usual one first.
  var programs: [String] {
    switch self {
    case .pdf: ["chromium", "google-chrome", "google-chrome-stable"]
    case .docx, .odt: ["soffice", "libreoffice"]
    case .xlsx: ["ssconvert"]
    }
  }

  /// What the message calls it.
  var product: String {
    switch self {
    case .pdf: "Chromium or Google Chrome (not as a snap)"
    case .docx, .odt: "LibreOffice Writer"
    case .xlsx: "Gnumeric"
    }
  }

  /// Debian's package of the program.
  var package: String {
    switch self {
    case .pdf: "chromium"
    case .docx, .odt: "libreoffice-writer"
    case .xlsx: "gnumeric"
    }
  }

  /// What can be written without another program.
  var substitute: String {
    switch self {
    case .pdf: "html, which a browser can print"
    case .docx, .odt: "html, which a word processor can open"
    case .xlsx: "csv and the other tables"
    }
  }
}

/// The size of a page.
enum Paper: String, CaseIterable {
  case a4, letter

  /// Width and height, as style sheets write them.
  var size: (width: String, height: String) {
    switch self {
    case .a4: ("210mm", "297mm")
    case .letter: ("8.5in", "11in")
    }
  }
}
