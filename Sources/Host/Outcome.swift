import Session

/// The result of a line that was carried out.
package struct Outcome: Sendable {
  /// The record of the line.
  package let record: Record
  /// One line that says what was done.
  package let answer: Saying
  /// Things that the user should know but need not act on.
  package let warnings: [Saying]

  package init(_ record: Record, answer: Saying, warnings: [Saying] = []) {
    self.record = record
    self.answer = answer
    self.warnings = warnings
  }
}

/// Why a line could not be carried out or a session could not be joined, other than a refusal by
/// the rules or an error in this program's own files.
package struct SeatError: Error, Equatable {
  /// For people, in one line: what is wrong and what to do.
  package let message: String
  /// The exit status of a program that fails with this error.
  package let status: Int32

  package init(_ message: String, status: Int32) {
    self.message = message
    self.status = status
  }
}
