import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The chair's screen shows what to say.
struct SayLineTests {
  private func frame(
    _ meeting: FixtureMeeting, _ width: Int, _ height: Int, _ view: ViewState = ViewState()
  ) -> Frame {
    ChairScreen.frame(
      meeting.session, view, hints: [], now: meeting.now, width: width, height: height)
  }

  private func say(_ meeting: FixtureMeeting, _ width: Int = 80, _ height: Int = 24) -> String? {
    frame(meeting, width, height).lines.first { $0.hasPrefix(" Say: ") }
  }

  @Test func theLineChangesWithTheSituation() throws {
    var meeting = try FixtureMeeting.debate()
    #expect(say(meeting) == " Say: The Chair recognizes Brazil for 1 minute 30 seconds.")
    try meeting.run("speech start")
    #expect(say(meeting) == nil)
    meeting.wait(80)
    #expect(say(meeting)?.contains("yield") == true)
    meeting.wait(11)
    #expect(say(meeting) == " Say: Brazil, your time has elapsed. Thank you.")
    try meeting.run("speech end", "vote open \"Draft 1\" by placards")
    #expect(say(meeting) == " Say: We vote on Draft 1. In favour? Against? Abstentions?")
    try meeting.run("vote count 12 1 1 against Malta", "vote close")
    #expect(say(meeting, 120, 40)?.hasSuffix("Draft 1 is adopted.") == true)
  }

  /// It is above the keys, and below what it is about.
  @Test(arguments: [(80, 30), (120, 40), (200, 60)])
  func itHasARowOfItsOwn(width: Int, height: Int) throws {
    let meeting = try FixtureMeeting.debate()
    #expect(frame(meeting, width, height).lines[height - 3].hasPrefix(" Say: "))
    #expect(frame(meeting, width, height, Self.answered).lines[height - 3].hasPrefix(" Say: "))
  }

  /// There the clock and the lists keep all their rows.
  @Test(arguments: [(80, 24), (120, 29), (60, 12)])
  func inALowWindowItHasTheRowOfTheAnswers(width: Int, height: Int) throws {
    let meeting = try FixtureMeeting.debate()
    #expect(frame(meeting, width, height).lines[height - 2].hasPrefix(" Say: "))
    let lines = frame(meeting, width, height, Self.answered).lines
    #expect(lines[height - 2] == " Done.")
    #expect(!lines.contains { $0.hasPrefix(" Say: ") })
  }

  private static let answered: ViewState = {
    var view = ViewState()
    view.message = .init(text: "Done.", kind: .answer)
    return view
  }()

  @Test func aNarrowWindowHasNoRoomForIt() throws {
    #expect(say(try FixtureMeeting.debate(), 59, 24) == nil)
  }

  /// A long sentence takes two rows where there are rows, instead of being cut off.
  @Test func aLongSentenceIsWhole() throws {
    let meeting = try FixtureMeeting.debate().after(
      "motion suspend by \"United States\"", "motion vote next 9 4",
      "meeting resume",
      "vote open \"Draft resolution 1.1 on the prevention of an arms race\" by consensus")
    let lines = frame(meeting, 80, 30).lines
    #expect(lines[26].hasPrefix(" Say: Are there any objections to adopting Draft resolution 1.1"))
    #expect(lines[27].hasSuffix("by consensus?"))
    // In a lower window it takes the row of the answers and the one above.
    let low = frame(meeting, 80, 24).lines
    #expect(low[21].hasPrefix(" Say: Are there any objections"), "\(low[21])")
    #expect(low[22].hasSuffix("by consensus?"))
  }

  /// In a call by name the count stays above an answer of several lines.
  @Test(arguments: [(80, 24), (120, 40)])
  func aLongAnswerLeavesTheCount(width: Int, height: Int) throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run("vote open \"Draft\" by roll-call")
    var view = ViewState()
    view.pane = .vote
    view.message = .init(
      text: String(repeating: "The doors are barred while the committee votes. ", count: 4),
      kind: .warning)
    let lines = frame(meeting, width, height, view).lines
    #expect(lines.contains { $0.contains("0 yes · 0 no") }, "\(lines.joined(separator: "\n"))")
    #expect(lines.contains { $0.hasPrefix(" Say: ") })
  }

  /// The answer to one delegation must not hide what to say to the next.
  @Test func itStaysAboveTheAnswersOfAVote() throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run("vote open \"Draft 1\" by roll-call")
    for code in meeting.session.openVote?.entitled.dropLast() ?? [] {
      try meeting.run("vote cast \(code) yes")
      let next = try #require(
        meeting.session.openVote?.nextToAnswer.map(meeting.session.state.name))
      for text in [
        "\(code): yes.", Array(repeating: "A warning", count: 14).joined(separator: " "),
      ] {
        var view = ViewState(pane: .vote)
        view.message = .init(text: text, kind: .answer)
        let lines = frame(meeting, 80, 24, view).lines
        let say = try #require(lines.firstIndex { $0.hasPrefix(" Say: ") })
        let answer = try #require(lines.firstIndex { $0.hasPrefix(" " + text.prefix(9)) })
        #expect(say < answer, "\(next)")
      }
    }
  }

  @Test func itCanBeSwitchedOff() throws {
    var desk = try CockpitTests.Desk()
    #expect(desk.cockpit.view.preferences.says)
    try desk.press(":", "\"say off\"", "enter")
    #expect(!desk.cockpit.view.preferences.says)
    let meeting = try FixtureMeeting.debate()
    let frame = frame(meeting, 80, 24, desk.cockpit.view)
    #expect(!frame.text.contains("Say: "))
    try desk.press(":", "\"say on\"", "enter")
    #expect(desk.cockpit.view.preferences.says)
  }

  @Test func plainModeSaysItOnRequest() throws {
    let meeting = try FixtureMeeting.debate()
    var conversation = Conversation()
    #expect(
      conversation.take("say", meeting.session, now: meeting.now)
        == .say(["The Chair recognizes Brazil for 1 minute 30 seconds."]))
  }
}
