/// What is wrong with a chair's roster file, and where.
package struct RosterFileError: Error, Equatable, Sendable {
  /// The line of the file, from 1; `nil` where it is the file as a whole.
  package var line: Int?
  /// The name of the column, or its number.
  package var column: String?
  /// What is wrong and what to do.
  package var message: String

  package init(line: Int? = nil, column: String? = nil, _ message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// The whole sentence: `line 4, column seat: …`.
  package var description: String {
    let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
    return place.isEmpty ? message : place.joined(separator: ", ") + ": " + message
  }
}
