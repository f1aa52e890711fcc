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

  /// A key is judged with a lot at hand, as it is carried out.
  @Test func aKeyMayOpenAVoteThatBeginsByLot() throws {
    var meeting = try FixtureMeeting.assembly(rules: "un")
    try meeting.run("vote open \"Q\" by roll-call", "vote cancel")
    for line in ["vote again 1", "vote open \"Q\" by roll-call"] {
      let bound = Binding("F5", line, "vote").bound(Placeholders(meeting.session, ViewState()))
      #expect(bound?.whyNot == nil, "\(line): \(bound?.whyNot?.message ?? "")")
    }
  }
}
