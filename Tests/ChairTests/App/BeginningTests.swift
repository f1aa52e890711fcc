import Session
import Testing

@testable import chair

/// The prompt accepts abbreviated words if they are unambiguous.
struct BeginningTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    for line in ["meeting open", "attend all present", "agenda set 1", "speakers open"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    return desk
  }

  @Test func whatIsClearIsTakenAndRecordedInFull() throws {
    for (typed, full) in [
      ("m unmod 5m by Ghana", "motion unmoderated 5m by Ghana"),
      ("motion unm 5m by Ghana", "motion unmoderated 5m by Ghana"),
      ("mot close-d by Ghana", "motion close-debate by Ghana"),
      ("sp add Ghana", "speakers add Ghana"), ("speak cl", "speakers close"),
      ("att Ghana absent", "attend Ghana absent"), ("ann \"Speech e\"", "announce \"Speech e\""),
      ("un", "undo"), ("M UNMOD 5m by Ghana", "motion unmoderated 5m by Ghana"),
    ] {
      var desk = try desk()
      try desk.press(":", "\"\(typed)\"", "enter")
      #expect(desk.session.history.records.last?.command == full, "\(typed)")
      var conversation = Conversation()
      #expect(conversation.take(typed, try self.desk().session, now: 0) == .perform(full))
      #expect(desk.cockpit.history.lines.last == full)
    }
  }

  @Test func whatIsNotClearIsAsked() throws {
    let desk = try desk("speakers add Ghana", "speech start")
    for line in [
      // Several commands match, several kinds of motion match, a screen command matches too, the
      // line is incomplete, or the word is an argument.
      "r", "re", "m s by Ghana", "vote c", "t", "h", "speech e", "m unmod", "m", "x", "s",
      "yield ch",
      // Complete words and aliases are not expanded, and neither is quoted text.
      "speakers add Ghana", "motion mod 5m 60s by Ghana", "undo", "\"un\"", "", "motion nonsense",
    ] {
      let beginning = try? Beginning(line, desk.session)
      #expect(beginning?.runs == nil, "\(line)")
    }
    // Scripts must use complete words.
    #expect(throws: Refusal.self) { try Command("m unmod 5m by Ghana", for: desk.session) }
  }

  @Test func theFootSaysWhatItWouldDo() throws {
    func foot(_ text: String) throws -> String {
      var desk = try desk()
      try desk.press(":", "\"\(text)\"")
      return ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24
      ).text
    }
    #expect(try foot("m unmod 5m by Ghana").contains("enter do motion unmoderated"))
    #expect(try foot("m unmod ").contains("motion unmoderated needs how long"))
    #expect(try foot("m unmod 5m by Mal").contains("Malta"))
  }
}
