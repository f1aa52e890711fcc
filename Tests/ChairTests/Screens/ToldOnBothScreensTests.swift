import Session
import Testing

@testable import chair

/// Text entered by the chair is shown where it is decided or answered.
struct ToldOnBothScreensTests {
  private func chair(_ meeting: FixtureMeeting, _ pane: ViewState.Pane, _ width: Int) -> String {
    var view = ViewState()
    view.pane = pane
    return ChairScreen.frame(
      meeting.session, view, hints: Cockpit.hints(meeting.session, view), now: meeting.now,
      width: width, height: 40
    ).description
  }

  private func room(_ meeting: FixtureMeeting, _ width: Int, _ height: Int) -> String {
    RoomScreen.frame(meeting.session, now: meeting.now, width: width, height: height).description
  }

  @Test("the ruling that is appealed against") func appeal() throws {
    let meeting = try FixtureMeeting.debate().after(
      "dais ruling \"No second reading\"", "motion appeal by Ghana second Japan")
    #expect(chair(meeting, .motions, 80).contains("“No second reading”"))
    #expect(chair(meeting, .motions, 120).contains("“No second reading”"))
    #expect(room(meeting, 80, 24).contains("“No second reading”"))
  }

  @Test("the question that is put after a yield") func question() throws {
    let meeting = try FixtureMeeting.debate().after(
      "speech start", "yield questions", "speech question Japan \"Who pays for the wells?\"")
    for (width, height) in [(80, 24), (120, 40)] {
      #expect(room(meeting, width, height).contains("“Who pays for the wells?”"), "\(width)")
    }
    let answered = try meeting.after("speech resume")
    #expect(!room(answered, 80, 24).contains("wells"))
  }

  @Test("where nobody may abstain, only yes and no are counted") func amendment() throws {
    let meeting = try FixtureMeeting.assembly(rules: "thimun").after(
      "vote open \"Amendment 1\" on amendment by placards")
    #expect(chair(meeting, .vote, 80).contains("Count yes and no "))
    let draft = try FixtureMeeting.assembly(rules: "thimun").after(
      "vote open \"Resolution A\" by placards")
    #expect(chair(draft, .vote, 80).contains("Count yes, no and abstentions"))
  }
}
