/// An error in a chair's roster file, and its place.
package struct RosterFileError: Error, Equatable, Sendable {
  /// The line in the file, from 1; `nil` if the error is in the file as a whole.
  package var line: Int?
  /// The name or number of the column.
  package var column: String?
  /// What is wrong and what to do.
  package var message: String

  /// - Parameters:
  /// - line: from 1; `nil` if the error is in the file as a whole.
  /// - column: by its name or number.
  package init(line: Int? = nil, column: String? = nil, _ message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// The message with its place: `line 4, column seat: …`.
  package var description: String {
    let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
    return place.isEmpty ? message : place.joined(separator: ", ") + ": " + message
  }
}
