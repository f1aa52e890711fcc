import ArgumentParser
import Phrases

/// The options of a subcommand that can write a table.
struct TableOptions: ParsableArguments {
  @Flag(
    help:
      "Begin a table with a byte order mark, for spreadsheets that take UTF-8 for something else.")
  var bom = false

  /// The text before a table.
  /// - Parameters:
  ///   - isTable: whether the format is one.
  ///   - tables: the formats that are, for the message.
  /// - Throws: `Failure` if a mark is wanted before anything else.
  func beginning(isTable: Bool, tables: String) throws(Failure) -> String {
    guard bom else { return "" }
    guard isTable else {
      throw Failure("--bom is for \(tables)", status: Failure.Status.notUnderstood)
    }
    return CSVText.byteOrderMark
  }
}
