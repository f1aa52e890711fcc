import SessionFixtures
import Testing

@testable import Session

/// Mistakes of a hurried chair, and their results.
struct SlipTests {
  private func council(_ lines: String...) throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"] + lines)
    return play
  }

  @Test func anHourHasTwoDigitsOfMinutes() throws {
    let play = try council()
    for hour in ["17:1", "17:", "17:001", "24:00", "1700"] {
      #expect(play.refused("meeting suspend until \(hour)")?.kind == .notUnderstood, "\(hour)")
    }
    #expect(play.refused("meeting suspend until 9:05") == nil)
  }

  @Test func aSuspensionUntilAnotherDaySaysWhich() throws {
    // It is 10:00 on 3 October.
    let play = try council()
    let past = try play.decision("meeting suspend until 09:59")
    #expect(past.answer.text == "The meeting is suspended until 09:59 (2023-10-04).")
    #expect(
      past.warnings.map(\.text) == [
        "that is tomorrow, more than 23 hours from now: undo if it is wrong"
      ])
    let morning = try play.decision("meeting suspend until 05:00")
    #expect(morning.answer.text == "The meeting is suspended until 05:00 (2023-10-04).")
    #expect(morning.warnings.isEmpty)
    let today = try play.decision("meeting suspend until 14:30")
    #expect(today.answer.text == "The meeting is suspended until 14:30.")
  }

  @Test func ofSeveralThoseWhoCanAreOnTheList() throws {
    var play = try council("attend Malta absent", "speakers add Ghana")
    let decision = try play.decision("speakers add Japan, Ghana, Malta, Brazil")
    #expect(
      decision.warnings.map(\.text) == [
        "not added: Malta is absent: attend MLT present when it arrives",
        "not added: Ghana is already on the list, number 1",
      ])
    try play.run("speakers add Japan, Ghana, Malta, Brazil")
    #expect(play.session.debate.list.queue == ["GHA", "JPN", "BRA"])
    #expect(play.refused("speakers add Ghana")?.message == "Ghana is already on the list, number 1")
    #expect(play.refused("speakers add Ghana, Malta") != nil, "nobody is left")
    #expect(play.refused("speakers add China, Atlantis")?.kind == .nobody)
  }

  @Test func aVoteOnSubstanceWhileSpeakersWaitIsWarnedOf() throws {
    let waiting = try council("speakers add Ghana, Japan")
    #expect(
      try waiting.decision("vote open \"Draft\"").warnings.map(\.text)
        .contains("debate is not closed: 2 speakers are on the list"))
    for (lines, vote) in [
      (
        ["speakers add Ghana", "motion close-debate by Malta", "motion vote 1 15 0"],
        "vote open \"D\""
      ),
      (["speakers add Ghana"], "vote open \"D\" procedural"), ([], "vote open \"D\""),
      (["speakers add Ghana"], "vote open \"D\" straw-poll"),
    ] {
      var play = try council()
      try play.run(lines)
      let warnings = try play.decision(vote).warnings
      #expect(warnings.allSatisfy { !$0.text.contains("not closed") }, "\(lines) \(vote)")
    }
  }
}
