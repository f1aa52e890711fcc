import Phrases
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The effects of keys, and the keys that messages suggest next.
struct NextStepTests {
  private func desk(_ lines: String..., isCouncil: Bool = true) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(isCouncil: isCouncil)
    for line in ["meeting open", "attend all present", "agenda set 1", "speakers open"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    desk.cockpit.view.pane = Cockpit.startingPane(desk.session)
    return desk
  }

  @Test func aPointThatWaitsIsRuledOnByItsKey() throws {
    var desk = try desk("point reply Malta")
    #expect(desk.session.state.points.waiting.count == 1)
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    #expect(hints.prefix(2).map(\.key) == ["+", "-"])
    try desk.press("+")
    #expect(desk.session.state.points.waiting.isEmpty)
    #expect(desk.session.state.repliesOwed == ["MLT"])
    try desk.press("w")
    #expect(desk.session.floor.speech?.origin == .reply)
    var other = try self.desk("point reply Malta")
    try other.press("-")
    #expect(other.session.state.points.waiting.isEmpty && other.session.state.repliesOwed.isEmpty)
  }

  @Test func aPointWhileNobodySpeaksHasItsBoxAndItsKeys() throws {
    var desk = try desk("point order Malta \"The list is closed\"")
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    #expect(hints.prefix(2).map(\.key) == ["+", "-"])
    let chair = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: hints, now: desk.now, width: 80, height: 24)
    #expect(chair.description.contains("point of order"))
    let room = RoomScreen.frame(desk.session, now: desk.now, width: 80, height: 24)
    #expect(room.description.contains("Point of order"))
    try desk.press("-")
    #expect(desk.session.point == nil)
    #expect(desk.cockpit.view.message?.text == "Point of order by Malta: denied.")
  }

  /// The box and the keys refer to the same point: first the top one, then the one below.
  @Test func ofTwoPointsTheOneThatIsNamedIsRuledOn() throws {
    var desk = try desk("speech start Ghana", "point order Malta \"The list\"")
    desk.now += 5_000
    for line in ["point order Japan \"No sound\"", "point inquiry Brazil"] {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now).record)
    }
    func box() -> String {
      ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: Cockpit.hints(desk.session, desk.cockpit.view),
        now: desk.now, width: 80, height: 24
      ).description
    }
    #expect(box().contains("point of order  by Japan") && box().contains("then Malta, point of"))
    try desk.press("+")
    #expect(desk.session.points.heard.map(\.code) == ["MLT"])
    #expect(box().contains("point of order  by Malta") && !box().contains("then Malta"))
    try desk.press("-")
    #expect(desk.session.points.heard.isEmpty)
    #expect(box().contains("waiting: Brazil, parliament"))
    try desk.press("+")
    #expect(desk.session.state.points.waiting.isEmpty)
  }

  /// The delegation that raised a point is shown in full, however long the point's name is.
  @Test(arguments: [(80, 24), (40, 12)])
  func whoRaisedThePointIsNamedInFull(width: Int, height: Int) throws {
    let desk = try desk("speech start Ghana", "point privilege \"United Kingdom\"")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: Cockpit.hints(desk.session, desk.cockpit.view),
      now: desk.now, width: width, height: height)
    #expect(frame.description.contains("by United Kingdom"), "\(frame)")
  }

  /// The question is necessary because `f` and `p` have other meanings on the floor and in the
  /// roster.
  @Test func aMotionIsDecidedWithoutACountAfterAQuestion() throws {
    var desk = try desk("motion unmoderated 5m by Ghana", isCouncil: false)
    try desk.press("2", "f")
    #expect(desk.session.motions[0].status == .pending)
    #expect(desk.cockpit.view.confirm != nil)
    try desk.press("enter")
    #expect(desk.session.motions[0].status == .failed)
    var other = try self.desk("motion unmoderated 5m by Ghana", isCouncil: false)
    try other.press("2", "p")
    #expect(other.cockpit.view.confirm?.question == "Does motion 1 pass without a count?")
    #expect(other.session.motions[0].status == .pending)
    try other.press("enter")
    #expect(other.session.motions[0].basis == .notCounted)
    var third = try self.desk("motion unmoderated 5m by Ghana", isCouncil: false)
    try third.press("2", "n")
    #expect(third.cockpit.view.confirm?.question == "Does motion 1 pass without objection?")
    try third.press("enter")
    #expect(third.session.motions[0].basis == .unopposed)
    // The Council's nine votes must be counted, so neither key is offered.
    var council = try self.desk("motion unmoderated 5m by Ghana")
    try council.press("2")
    let keys = Cockpit.hints(council.session, council.cockpit.view).map(\.key)
    #expect(keys.first == "v" && !keys.contains { ["p", "f", "n"].contains($0) }, "\(keys)")
  }

  @Test func whoHasRightsIsHeardFirst() throws {
    var desk = try desk("vote open \"D\" by roll-call", "vote cast all yes")
    try desk.press("u", "Y")
    while let vote = desk.session.state.openVote, !vote.unanswered.isEmpty { try desk.press("y") }
    try desk.press("c", "enter")
    #expect(!desk.session.state.voting.rightsOwed.isEmpty)
    for pane in [ViewState.Pane.vote, .floor] {
      desk.cockpit.view.pane = pane
      #expect(Cockpit.hints(desk.session, desk.cockpit.view).first?.key == "w", "\(pane)")
    }
  }

  @Test func aNewTopicBeginsOnTheFloor() throws {
    var desk = try desk()
    desk.cockpit.view.pane = .vote
    try desk.press("g")
    #expect(desk.cockpit.view.prompt?.completions.map(\.note) == ["One", "Two"])
    try desk.press("\"2\"", "enter")
    #expect(desk.session.state.agenda.current == 2 && desk.cockpit.view.pane == .floor)
  }

  @Test func messagesNameKeysWhereverALineStands() throws {
    let desk = try desk()
    func said(_ saying: Saying, in desk: CockpitTests.Desk) -> String {
      KeyedWords(desk.session, desk.cockpit.view).say(saying)
    }
    #expect(
      said("The meeting has resumed. \(subject: "speech resume") starts the clock.", in: desk)
        == "The meeting has resumed. space starts the clock.")
    #expect(
      said("No consensus. \(subject: "vote again 2") opens it.", in: desk)
        == "No consensus. :vote again 2 opens it.")
    #expect(
      said("whom? \(ways: "speech start <who>", "caucus queue <whos>")", in: desk)
        == "whom? press f (give the floor)")
    #expect(
      said("Ghana is absent: \(line: "attend GHA present") when it arrives", in: desk)
        == "Ghana is absent: press 4, then / and type gha, Return, p (present) when it arrives")
    // With an empty list, `speech start` needs a name.
    #expect(
      said("nobody has the floor: \(line: "speech start")", in: desk)
        == "nobody has the floor: press f (give the floor)")
    let open = try self.desk("speakers add Ghana", "speech start", "yield questions")
    #expect(
      said("Ghana has the floor: \(ways: "speech end", "yield")", in: open)
        == "Ghana has the floor: press e (end the speech)")
    // Plain text is never mistaken for a command line.
    #expect(
      said("Motion 2 fails. Debate continues.", in: open) == "Motion 2 fails. Debate continues.")
  }

  @Test func anUpdateThatEndsInAStopIsAnsweredByKey() throws {
    var desk = try desk()
    try desk.press("!", "\"A storm is near.\"", "enter")
    #expect(desk.cockpit.view.message?.text.contains("interrupt end") == false)
    #expect(desk.cockpit.view.message?.text.hasSuffix("! resumes them.") == true)
  }

  @Test func aSuspensionNeedsNoMoreThanATime() throws {
    var desk = try desk()
    try desk.press("Z", "\"23:30\"", "enter")
    #expect(desk.session.meeting.suspendedUntil != nil)
    desk = try self.desk()
    try desk.press("Z", "enter")
    #expect(desk.session.meeting.status == .suspended)
    #expect(desk.session.meeting.suspendedUntil == nil)
  }

  @Test func theMinutesAreOneKeyAway() throws {
    var desk = try desk("meeting adjourn")
    desk.cockpit.view.pane = .floor
    #expect(Cockpit.hints(desk.session, desk.cockpit.view).first?.line == "minutes ")
    let rows = Cockpit.helpRows(desk.session, desk.cockpit.view, filter: "minutes")
    #expect(rows.first?.key == "M")
    try desk.press("M")
    #expect(desk.cockpit.press(.enter, desk.session) == .screen(.minutes(MinutesChoice())))
    var conversation = Conversation()
    for line in ["minutes", "minutes csv", "minutes summary", "minutes board html"] {
      let choice = try MinutesChoice(line)
      #expect(conversation.take(line, desk.session, now: desk.now) == .minutes(choice))
    }
  }

  @Test func theKeyForTheMinutesOffersTheStylesThenTheFormats() throws {
    var desk = try desk("meeting adjourn")
    func offered() throws -> [Completion] {
      desk.cockpit.settle(desk.session)
      return try #require(desk.cockpit.view.prompt?.completions)
    }
    try desk.press("M")
    #expect(try offered().map(\.text) == MinutesStyle.Name.allCases.map(\.rawValue))
    #expect(try offered().allSatisfy { !$0.note.isEmpty })
    try desk.press("\"su\"", "tab")
    #expect(desk.cockpit.view.prompt?.text == "minutes summary ")
    // Tables have no styles.
    try desk.press("h", "backspace")
    let documents = ["markdown", "html", "text", "pdf", "docx", "odt"]
    #expect(try offered().map(\.text) == documents)
    try desk.press("h", "tab")
    #expect(desk.cockpit.view.prompt?.text == "minutes summary html ")
    var choice = MinutesChoice()
    (choice.style, choice.format) = (.summary, .own(.html))
    #expect(desk.cockpit.press(.enter, desk.session) == .screen(.minutes(choice)))
    // A language is offered, but Return does without it.
    try desk.press("M", "\"summary html \"")
    #expect(try offered().map(\.text) == ["ar", "de", "en", "es", "fr", "ru", "zh"])
    try desk.press("f", "tab")
    choice.language = .french
    #expect(desk.cockpit.press(.enter, desk.session) == .screen(.minutes(choice)))
    choice.language = nil
    try desk.press("M", "\"fr\"")
    #expect(try offered().map(\.text) == ["fr"])
    try desk.press("\" \"")
    #expect(try offered().map(\.text) == documents)
    try desk.press("escape")
    // A format alone is enough.
    try desk.press("M", "h", "tab")
    #expect(desk.cockpit.view.prompt?.text == "minutes html ")
    choice.style = .report
    #expect(desk.cockpit.press(.enter, desk.session) == .screen(.minutes(choice)))
    for line in ["rtf", "summary xlsx", "summary csv", "fr csv", "summary tlh"] {
      try desk.press("M", "\"\(line)\"", "enter")
      #expect(desk.cockpit.view.prompt?.error != nil)
      try desk.press("escape")
    }
  }

  /// The minutes are in the language of the room, unless they are for other programs.
  @Test func theMinutesAreInTheRoomsFirstLanguage() throws {
    var preferences = Preferences()
    #expect(try MinutesChoice("minutes").language(in: preferences) == .english)
    preferences.apply(.language([.french, .arabic]))
    #expect(try MinutesChoice("minutes html").language(in: preferences) == .french)
    #expect(try MinutesChoice("minutes html es").language(in: preferences) == .spanish)
    #expect(try MinutesChoice("minutes json").language(in: preferences) == .english)
  }

  @Test func aDebateOnAClockSaysThatItStandsAndWhichPartItIs() throws {
    var desk = try CockpitTests.Desk(rules: "thimun")
    for line in [
      "meeting open", "attend all present", "agenda set 1",
      "motion closed-debate 20m by Ghana second Malta", "motion pass next",
    ] {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    func seen() -> String {
      ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 120, height: 40
      ).text
    }
    #expect(!seen().contains("paused"))
    #expect(
      Spoken(desk.session, now: desk.now).queueLines(limit: 9)
        == ["Nobody is waiting: the chair gives the floor by name."])
    let start = try desk.session.perform(
      Command("speech start Ghana", for: desk.session), at: desk.now)
    try desk.session.apply(start.record)
    #expect(seen().contains("time in favour") && !seen().contains("in the consultation"))
    let pause = try desk.session.perform(Command("caucus pause", for: desk.session), at: desk.now)
    try desk.session.apply(pause.record)
    #expect(seen().contains("paused, "))
  }

  /// The pane that comes up is the one in which the meeting goes on.
  @Test func thePaneOfTheNextStepComesUp() throws {
    let caucus = "motion unmoderated 5m by Ghana second Japan"
    func pane(_ before: String..., then line: String) throws -> ViewState.Pane {
      var desk = try CockpitTests.Desk(isCouncil: false)
      for line in ["meeting open", "attend all present", "agenda set 1", "speakers open"] + before {
        try desk.perform(line)
      }
      desk.cockpit.view.pane = .roster
      try desk.perform(line)
      return desk.cockpit.view.pane
    }
    #expect(try pane(then: "agenda set 2") == .floor)
    #expect(try pane(caucus, then: "agenda set 2") == .roster)
    #expect(try pane(then: "debate close") == .vote)
    var desk = try CockpitTests.Desk()
    for line in ["meeting open", "attend all present", caucus] { try desk.perform(line) }
    #expect(Cockpit.startingPane(desk.session) == .motions)
    try desk.perform("speech start Ghana")
    #expect(Cockpit.startingPane(desk.session) == .floor)
  }
}
