import Catalogue
import Glibc
import Session

/// A roster that the chair passes as a file, types or pastes.
struct RosterInput: Equatable {
  /// As UTF-8, whatever the file's encoding.
  var text: String
  /// The path, for messages; `nil` for text that was typed or pasted.
  var path: String?
  /// The encoding, where it had to be guessed.
  var note: String?

  init(text: String) { self.text = text }

  /// Reads a file, or standard input for `-`.
  /// - Throws: `Failure` if it cannot be read or is not text.
  init(file path: String) throws(Failure) {
    let bytes = try InputFile.bytes(path)
    self.path = path == "-" ? "standard input" : path
    do throws(RosterFileError) {
      let (text, encoding) = try FileText.decoded(bytes)
      self.text = text
      if encoding == .windows1252 {
        note = "The file is not UTF-8 and was read as Windows-1252: look at the accents."
      }
    } catch {
      throw Failure("\(path): \(error.description)", status: Failure.Status.damaged)
    }
  }

  /// A file, or else names: `France, Ghana; "South Korea"`.
  /// - Throws: `Failure` if it is the path of a file that cannot be read.
  init(fileOrNames argument: String) throws(Failure) {
    let endings = [".csv", ".tsv", ".txt", ".md", ".xlsx", ".xls", ".ods"]
    let isPath =
      argument == "-" || argument.contains("/") || endings.contains { argument.hasSuffix($0) }
    if isPath || access(argument, F_OK) == 0 {
      try self.init(file: argument)
    } else {
      self.init(text: Self.listed(argument))
    }
  }

  /// Names on one line that are separated by blanks only, if all of them are countries.
  private static func listed(_ text: String) -> String {
    guard !text.contains(where: { ",;\n\"".contains($0) }), !Catalogue.isKnown(text) else {
      return text
    }
    let words = text.split(separator: " ").map(String.init)
    return words.count > 1 && words.allSatisfy(Catalogue.isKnown)
      ? words.joined(separator: ";") : text
  }

  /// The text of lines, counted from 1 as in the messages about rosters.
  func lines(_ range: ClosedRange<Int>) -> [String] {
    allLines.enumerated().filter { range.contains($0.offset + 1) }.map { String($0.element) }
  }

  /// Replaces lines by a text. The other lines keep their numbers.
  mutating func replaceLines(_ range: ClosedRange<Int>, with text: String) {
    let lines = allLines.enumerated().map { index, line in
      index + 1 == range.lowerBound ? text : range.contains(index + 1) ? "" : String(line)
    }
    self.text = lines.joined(separator: "\n")
  }

  private var allLines: [Substring] {
    text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
  }

  /// - Parameter columns: their meaning in order, if the chair names it.
  /// - Throws: `Failure` with the place in the file.
  func sheet(columns: [RosterColumn?]? = nil) throws(Failure) -> RosterSheet {
    try telling { () throws(RosterFileError) in try RosterSheet(text, columns: columns) }
  }

  /// - Throws: `Failure` with the place in the file.
  func reading(
    _ sheet: RosterSheet, committee: String?
  ) throws(Failure) -> RosterReading {
    try telling { () throws(RosterFileError) in try sheet.reading(committee: committee) }
  }

  private func telling<T>(_ act: () throws(RosterFileError) -> T) throws(Failure) -> T {
    do throws(RosterFileError) { return try act() } catch { throw failure(error) }
  }

  /// The error with the file's name; a line that was typed is not a damaged file.
  func failure(_ error: RosterFileError) -> Failure {
    path.map { Failure("\($0): \(error.description)", status: Failure.Status.damaged) }
      ?? Failure(error.description, status: Failure.Status.notUnderstood)
  }
}
