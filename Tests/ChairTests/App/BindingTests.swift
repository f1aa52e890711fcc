import Session
import Testing

@testable import chair

@Suite struct BindingTests {
  /// A line is the session's if the session knows its beginning, so no screen command may begin
  /// like one.
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

  /// Whether a key is in order is checked with a lot at hand, as when the line is performed.
  @Test func aKeyMayOpenAVoteThatBeginsByLot() throws {
    var meeting = try FixtureMeeting.assembly(rules: "un")
    try meeting.run("vote open \"Q\" by roll-call", "vote cancel")
    for line in ["vote again 1", "vote open \"Q\" by roll-call"] {
      let bound = Binding("F5", line, "vote").bound(Placeholders(meeting.session, ViewState()))
      #expect(bound?.whyNot == nil, "\(line): \(bound?.whyNot?.message ?? "")")
    }
  }
}
