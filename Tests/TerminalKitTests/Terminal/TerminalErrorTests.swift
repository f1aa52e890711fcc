import Testing

@testable import TerminalKit

@Suite struct TerminalErrorTests {
  @Test func everyErrorSaysWhatToDo() {
    let errors: [TerminalError] = [
      .notATerminal(input: true), .notATerminal(input: false), .dumb(""), .dumb("dumb"),
      .unknown("nosuch"),
    ]
    for error in errors {
      #expect(["run this", "set TERM", "set it"].contains { "\(error)".contains($0) }, "\(error)")
    }
  }
}
