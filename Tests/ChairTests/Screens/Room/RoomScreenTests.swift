import Session
import Testing

@testable import chair
@testable import TerminalKit

@Suite struct RoomScreenTests {
  private func frame(_ meeting: RoomMeeting, _ width: Int = 80, _ height: Int = 24) -> Frame {
    RoomScreen.frame(meeting.session, now: meeting.now, width: width, height: height)
  }

  private func text(_ meeting: RoomMeeting, _ width: Int = 80, _ height: Int = 24) -> String {
    frame(meeting, width, height).text
  }

  private func debate() throws -> RoomMeeting {
    try RoomMeeting(
      try RoomFixtures.council(), "meeting open", "attend all present", "agenda set 1",
      "speakers open", "speakers add Ghana, Japan, Malta")
  }

  /// The chair's selection, input and messages cannot appear: the only input is the session, the
  /// time, the look and the size.
  @Test func nothingPrivateCanStandOnIt() throws {
    let make: (Session, RoomLook, Int, Int, Int) -> Frame = RoomScreen.frame
    let look = RoomLook()
    var meeting = try debate()
    let before = make(meeting.session, look, meeting.now, 80, 24)
    try meeting.run("snapshot \"a secret name\"")
    #expect(make(meeting.session, look, meeting.now, 80, 24) == before)
    try meeting.run("speech start")
    try meeting.run("undo")
    #expect(make(meeting.session, look, meeting.now, 80, 24) == before)
  }

  /// The dais's private notes and scores have no effect, in any phase, at any size.
  @Test func notesAndScoresNeverShow() throws {
    let secrets = [
      "note Ghana \"XYZZY owes us a draft\"",
      "score Ghana 97531 \"XYZZY\"",
    ]
    let look = RoomLook(languages: [.english, .arabic])
    var noted = 0
    for (name, meeting) in try RoomFixtures.phases() {
      var secret = meeting
      for line in secrets where (try? secret.run(line)) != nil { noted += 1 }
      for (width, height) in [(20, 3), (80, 24), (120, 40), (240, 67)] {
        func frame(_ meeting: RoomMeeting) -> Frame {
          RoomScreen.frame(
            meeting.session, look, now: meeting.now, width: width, height: height)
        }
        let shown = frame(secret)
        #expect(shown == frame(meeting), "\(name) at \(width)×\(height)")
        #expect(!shown.text.contains("XYZZY") && !shown.text.contains("97531"))
      }
    }
    #expect(noted > 60)
  }

  @Test func aVerdictStaysUntilSomethingElseHappens() throws {
    var meeting = try debate().after(
      "vote open \"The draft\" by placards", "vote count 12 0 3", "vote close")
    #expect(frame(meeting).shows(large: "adopted"))
    // Arrivals, announcements and snapshots do not replace it.
    try meeting.run("attend FRA absent")
    try meeting.run("announce \"Five minutes\"")
    try meeting.run("snapshot \"after the vote\"")
    #expect(frame(meeting).shows(large: "adopted"))
    try meeting.run("speech start")
    #expect(!frame(meeting).shows(large: "adopted"))
    try meeting.run("undo")
    #expect(frame(meeting).shows(large: "adopted"))
    try meeting.run("redo")
    #expect(!frame(meeting).shows(large: "adopted"))
    // A restored snapshot shows the verdict again.
    try meeting.run("restore \"after the vote\"")
    #expect(frame(meeting).shows(large: "adopted"))
  }

  @Test func anUndoneVerdictIsGone() throws {
    let meeting = try debate().after(
      "vote open \"The draft\" by placards", "vote count 12 0 3", "vote close", "undo")
    #expect(!frame(meeting).shows(large: "adopted"))
    #expect(text(meeting).contains("enough in favour"))
  }

  @Test func aRollThatWasNeverClosedGivesWay() throws {
    var meeting = try debate().after("roll open", "attend rest present")
    #expect(text(meeting).contains("Roll call · 15 of 15 called"))
    try meeting.run("snapshot \"all here\"")
    #expect(text(meeting).contains("Roll call · 15 of 15 called"))
    try meeting.run("speakers add BRA")
    #expect(text(meeting).contains("Next to speak"))
    try meeting.run("undo")
    #expect(text(meeting).contains("Roll call · 15 of 15 called"))
    try meeting.run("roll open")
    #expect(text(meeting).contains("Roll call · 0 of 15 called"))
  }

  @Test func aGuidingQuestionStandsBesideACaucus() throws {
    let meeting = try debate().after(
      "motion moderated 10m 60s \"Weapons\" by Ghana", "motion vote next 15 0", "question 1")
    let question = "Who answers for a decision that no person has made?"
    #expect(text(meeting).contains(question))
    #expect(text(try meeting.after("speech start Ghana")).contains(question))
  }

  @Test func digitsKeepTheirSizeWhileTheyCountDown() throws {
    var meeting = try debate().after("speakers time 10m", "speech start")
    func rows(_ meeting: RoomMeeting) -> [Int] {
      text(meeting, 120, 40).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().filter { $0.element.contains("██  ") }.map(\.offset)
    }
    let atTen = rows(meeting)
    try meeting.run("+1")
    #expect(rows(meeting) == atTen)
  }

  @Test func aSecretBallotShowsNoCountBeforeItIsClosed() throws {
    var meeting = try debate().after(
      "vote open \"The chair of the group\" by secret-ballot", "vote count 11 3 1")
    #expect(!text(meeting).contains("In favour"))
    try meeting.run("vote close")
    #expect(text(meeting).contains("In favour"))
  }

  @Test func aVetoThatWasCastIsSaid() throws {
    let meeting = try debate().after(
      "vote open \"The draft\" by roll-call", "vote cast all yes", "vote cast RUS no")
    #expect(text(meeting, 120, 40).contains("but Russian Federation voted against"))
  }

  @Test func theFullNameStandsWhereItFits() throws {
    let meeting = try debate().after("speech start GBR")
    let full = "United Kingdom of Great Britain and Northern Ireland"
    #expect(text(meeting, 80, 13).contains(full))
    // Large letters take precedence over the full name.
    #expect(frame(meeting).shows(large: "United Kingdom"))
    #expect(!text(meeting, 50, 24).contains(full))
    #expect(
      frame(meeting, 50, 24).shows(large: "United")
        || text(meeting, 50, 24).contains("United Kingdom"))
  }

  @Test func namesAreCutBetweenCharactersOnly() throws {
    var meeting = try RoomMeeting(
      try RoomFixtures.names(), "meeting open", "attend all present", "speakers open",
      "speakers add all")
    // A letter before a cut has its final form.
    let characters = Set(meeting.session.roster.delegations.flatMap { Array($0.name) })
      .union("ﺎﺐﺔﺖﺪﺮﺲﻊﻒﻚﻞﻢﻦﻪﻮﻰﻲ")
      .union(meeting.session.roster.delegations.flatMap { Array(ArabicForms.shaped($0.name)) })
    for _ in meeting.session.roster.delegations {
      try meeting.run("speech start")
      for (width, height) in [(40, 12), (61, 20), (80, 24), (120, 40)] {
        for line in text(meeting, width, height).split(separator: "\n").dropFirst() {
          for character in line where !character.isASCII && character.isLetter {
            #expect(characters.contains(character), "\(character) in \(line)")
          }
        }
      }
      try meeting.run("speech end")
    }
  }

  @Test func aSmallWindowKeepsTheClock() throws {
    let meeting = try debate().after("speakers time 90s", "speech start", "+28")
    #expect(text(meeting, 39, 24).contains("1:02"))
    #expect(text(meeting, 10, 1) == "Ghana 1:02")
    #expect(text(meeting, 4, 1) == "1:02")
    #expect(text(try meeting.after("speech pause"), 20, 1) == "Ghana    1:02 paused")
  }
}
