import Session
import Testing

@testable import chair

/// Questions, comments, replies and waiting points on both screens and in the conversation's
/// overview.
@Suite struct FloorBreaksTests {
  private func chair(_ meeting: FixtureMeeting) -> [String] {
    [(80, 24), (120, 40)].map {
      ChairScreen.frame(
        meeting.session, ViewState(), hints: [], help: [], now: meeting.now, width: $0, height: $1
      ).text
    }
  }

  private func room(_ meeting: FixtureMeeting) -> String {
    RoomScreen.frame(meeting.session, now: meeting.now, width: 80, height: 24).text
  }

  @Test func aQuestionIsNamedWhileItIsPut() throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run("speech start", "yield questions", "speech question Japan")
    for text in chair(meeting) { #expect(text.contains("question by Japan")) }
    #expect(room(meeting).contains("Question by Japan"))
    try meeting.run("speech resume")
    for text in chair(meeting) { #expect(text.contains("open to questions")) }
    #expect(room(meeting).contains("Open to questions"))
  }

  @Test func aPointThatWaitsAndAReplyStandBetweenSpeeches() throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run("speech start", "point inquiry Malta", "point reply France", "speech end")
    for text in chair(meeting) {
      #expect(text.contains("parliamentary inquiry by Malta"))
      #expect(text.contains("right of reply by France"))
    }
    #expect(Overview(meeting.session).text.contains("Waiting     right of reply by France"))
    try meeting.run("point reply France sustained")
    for text in chair(meeting) { #expect(text.contains("to reply, as was granted")) }
    #expect(Overview(meeting.session).text.contains("Replies     owed to France"))
    try meeting.run("speech reply")
    for text in chair(meeting) { #expect(text.contains("right of reply")) }
    #expect(room(meeting).contains("Right of reply"))
  }

  @Test func whoOfTheSeatSpeaksStandsBelowItsName() throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run(
      "delegation delegates Brazil \"Ana Lima; Rui Reis\"", "speech start delegate Rui")
    for text in chair(meeting) + [room(meeting)] { #expect(text.contains("Rui Reis")) }
  }

  @Test func guestsAreToldApart() throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run("delegation add Ukraine invited", "delegation add \"Doctors\" code DOC ngo")
    let text = Overview(meeting.session).text
    #expect(
      text.contains(
        "Ukraine, an invited delegation: may vote on procedure, motions, points, replies"))
    #expect(text.contains("Doctors, an organisation: no vote, motions, points, replies"))
    let words = ["UKR", "DOC", "CHN", "GHA"].map {
      meeting.session.state.delegation($0).flatMap(AttendanceWords.seat)
    }
    #expect(words == ["invited", "NGO/IGO", "veto", nil])
  }

  @Test func theReplyGrantedHasAKey() throws {
    var meeting = try FixtureMeeting.debate()
    let view = ViewState()
    #expect(Placeholders(meeting.session, view).fill("speech reply {replying}") == nil)
    try meeting.run("point reply France sustained")
    #expect(
      Placeholders(meeting.session, view).fill("speech reply {replying}") == "speech reply FRA")
  }
}
