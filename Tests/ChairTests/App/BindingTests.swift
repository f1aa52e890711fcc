import Session
import Testing

@testable import chair

@Suite struct BindingTests {
  /// A line is taken for the session's where the session knows its beginning.
  @Test func noWordIsBothTheScreensAndTheSessions() {
    for command in ScreenCommand.all {
      #expect(CommandTable.spec(beginning: command.usage) == nil, "\(command.usage)")
    }
  }

  @Test func aBindingIsTheScreensOrTheSessions() {
    for binding in Keymap.bindings {
      #expect((binding.screen == nil) != (binding.spec == nil), "\(binding.line)")
    }
  }
}
