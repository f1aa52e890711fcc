import Session

/// What came of a line that was carried out.
package struct Outcome: Sendable {
  /// The record that it made.
  package let record: Record
  /// One line that tells what was done.
  package let answer: Saying
  /// What should be known but need not be obeyed.
  package let warnings: [Saying]

  package init(_ record: Record, answer: Saying, warnings: [Saying] = []) {
    self.record = record
    self.answer = answer
    self.warnings = warnings
  }
}

/// Why a line could not be carried out, or a session not be joined, where it is neither against the
/// rules nor this program's disk.
package struct SeatError: Error, Equatable {
  package let message: String
  /// What a program that fails of this exits with.
  package let status: Int32

  package init(_ message: String, status: Int32) {
    self.message = message
    self.status = status
  }
}
