@testable import Catalogue
import Session
import Testing

@testable import chair

/// The prompt while a line is typed: its completions, and whether Return would perform it.
struct PromptTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    for line in ["meeting open", "attend all present", "agenda set 1", "speakers open"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    return desk
  }

  /// The last row of the screen while a line is typed.
  private func foot(_ text: String, width: Int = 80) throws -> String {
    var desk = try desk()
    try desk.press(":", "\"\(text)\"")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: width, height: 24)
    return String(frame.text.split(separator: "\n", omittingEmptySubsequences: false)[23])
  }

  @Test func aLineThatEndsTooEarlySaysWhatItNeeds() throws {
    for (text, needs) in [
      ("", "needs a command"), ("vote", "needs open, cast"), ("motion ", "needs a kind of motion"),
      ("motion mod ", "needs how long in all, like 10min"),
      ("motion mod 10min ", "needs how long each speech, like 60s"),
      ("motion mod 10min 60s ", "needs by and who moves it"),
      ("motion unmod 10min by ", "needs a delegation"), ("vote open ", "needs a title"),
      ("speakers add ", "needs delegations, all or rest"),
      ("attend Ghana ", "needs present, voting or absent"),
      ("speakers add Ghana at ", "needs a place on the list"),
    ] {
      let foot = try foot(text)
      #expect(foot.contains(needs) || foot.contains("needs one of these"), "\(text): \(foot)")
      #expect(!foot.contains("do it"), "\(text)")
    }
    for text in ["speakers add Ghana", "motion unmod 10min by Ghana", "vote open \"D", "theme"] {
      #expect(try foot(text).contains("enter do it"), "\(text)")
    }
    #expect(try !foot("speakers ad Ghana").contains("do it"))
    #expect(try foot("speech end").contains("not now: nobody has the floor"))
  }

  @Test func freeTextIsNoPlaceForNames() throws {
    for text in [
      "vote open \"", "vote open \"Gh", "motion mod 10min 60s \"", "announce \"", "announce \"Fra",
      "interrupt \"B", "agenda add \"", "snapshot \"", "note Ghana \"Ja", "vote open ",
    ] {
      var desk = try desk()
      try desk.press(":", "\"\(text)\"")
      #expect(desk.cockpit.view.prompt?.completions == [], "\(text)")
      let hint = desk.cockpit.view.prompt?.hint
      #expect(
        hint != nil && (hint?.hasSuffix(", then \"") == true || text.hasSuffix("n ")), "\(text)")
    }
    // A quoted name still completes as a name, and after a quoted title the next keyword is
    // offered.
    for (text, first) in [
      ("speakers add \"United K", "\"United Kingdom\""), ("vote open \"D\" by ", "roll-call"),
      ("motion unmod 10min by Ja", "Japan"), ("motion unmod ", "5min"), ("motion second ", "next"),
      ("motion mod 5m 30 ", "\""),
    ] {
      var desk = try desk()
      try desk.press(":", "\"\(text)\"")
      #expect(desk.cockpit.view.prompt?.completions.first?.text == first, "\(text)")
    }
  }

  /// Down enters the list that is shown, and both arrows move in it; elsewhere they recall lines.
  @Test func arrowsMoveInTheCompletions() throws {
    var desk = try desk()
    desk.cockpit.history = PromptHistory(["speakers add Malta", "motion unmod 5min"])
    try desk.press(":", "\"speakers add g\"", "down")
    #expect(desk.cockpit.view.prompt?.text == "speakers add Gabon")
    #expect(desk.cockpit.view.prompt?.chosen == 0)
    try desk.press("down")
    #expect(desk.cockpit.view.prompt?.text == "speakers add Ghana")
    try desk.press("up")
    #expect(desk.cockpit.view.prompt?.text == "speakers add Gabon")
    try desk.press("escape", ":", "up")
    #expect(desk.cockpit.view.prompt?.text == "motion unmod 5min")
    try desk.press("up")
    #expect(desk.cockpit.view.prompt?.text == "speakers add Malta")
    // On the way back through the recalled lines Down goes on, although a list is shown.
    try desk.press("down", "down")
    #expect(desk.cockpit.view.prompt?.text == "")
    try desk.press("down")
    #expect(desk.cockpit.view.prompt?.chosen == 0)
  }

  /// A command is found by any part of its name, the likeliest first.
  @Test(arguments: [
    ("ag", ["agenda", "motion set-agenda"]),
    ("take", ["clock take"]), ("caucus", ["caucus"]), ("motion set", ["set-agenda"]),
    ("motion agenda", ["set-agenda"]), ("vote ag", ["again"]),
  ])
  func commandsAreFoundByAnyPartOfTheirName(typed: String, names: [String]) throws {
    var desk = try desk()
    try desk.press(":", "\"\(typed)\"")
    desk.cockpit.settle(desk.session)
    let found = try #require(desk.cockpit.view.prompt?.completions.map(\.text))
    #expect(Array(found.prefix(names.count)) == names, "\(found)")
    #expect(!found.contains("Nicaragua"))
  }

  /// What begins so is inserted with a blank, although other names contain it.
  @Test func theOnlyBeginningIsTaken() throws {
    var desk = try desk()
    try desk.press(":", "\"ag\"", "tab")
    #expect(desk.cockpit.view.prompt?.text == "agenda ")
    try desk.press("escape", ":", "\"ag\"", "down", "down")
    #expect(desk.cockpit.view.prompt?.text == "motion set-agenda")
  }

  @Test func messagesNameTheKeyAtTheKeys() throws {
    var desk = try desk(
      "motion unmod 5m by Malta", "speakers add Ghana, Japan", "speech start")
    func said(_ saying: Saying) -> String {
      KeyedWords(desk.session, desk.cockpit.view).say(saying)
    }
    #expect(
      said("Ghana has the floor: \(line: "speech end")")
        == "Ghana has the floor: press e (end the speech)")
    #expect(
      said("a vote is open (D): \(ways: "vote close", "vote cancel")")
        == "a vote is open (D): press 3, then c (close the vote), or press 3, then X (cancel the "
        + "vote)"
    )
    #expect(
      said("the meeting is adjourned: \(subject: "meeting open") begins the next one")
        == "the meeting is adjourned: O begins the next one")
    #expect(
      said("Mali is absent: \(line: "attend MLI present") when it arrives")
        == "Mali is absent: type :attend MLI present when it arrives")
    #expect(said("no motion is pending") == "no motion is pending")
    #expect(
      said("x: \(ways: "vote close", "speech end")") == "x: press e (end the speech)",
      "no vote is open")
    #expect(
      said("All stands still: Boom. \(subject: "interrupt end") goes on.")
        == "All stands still: Boom. ! goes on.")
    desk.cockpit.view.pane = .motions
    #expect(said("x: \(line: "motion fail 1").") == "x: press f (fails).")
    #expect(said("x: \(line: "motion fail 2").") == "x: type :motion fail 2.")
    // Scripts get the command line instead of the key.
    let end = try #require(CommandTable.all.first { $0.name == "speech start" })
    #expect(end.refusal(desk.session)?.message == "Ghana has the floor: speech end, or yield")
    // The undone action is described in words.
    try desk.press("e", "u")
    #expect(desk.cockpit.view.message?.text == "Undone: Ghana's speech ended.")
    try desk.press("V")
    #expect(desk.cockpit.view.prompt?.error == "Ghana has the floor: press e (end the speech)")
  }

  @Test func aKeyThatOpensThePromptIsToldWithWhatIsStillToBeTyped() throws {
    var desk = try desk("vote open \"D\" by placards", "vote count 12 2 1")
    desk.cockpit.view.pane = .vote
    // If the action would be refused, no confirmation is asked.
    try desk.press("c")
    #expect(
      desk.cockpit.view.message?.text
        == "2 votes against may hide a veto; name those who voted no: "
        + "press C (count) and type 12 2 1 against <whos>")
    let words = KeyedWords(desk.session, desk.cockpit.view)
    #expect(
      words.say("\(line: "point reply <who> sustained")")
        == "press . (a point) and type reply <who> sustained")
    #expect(words.say("\(line: "vote count <yes> <no>")") == "press C (count)")
    #expect(words.say("\(line: "vote open \"question\"")") == "press V (put a question)")
  }

  @Test func whatPeopleWroteStandsAsTheyWroteIt() throws {
    var desk = try desk()
    let text = "meeting open: vote close, or speech end"
    for (line, answer) in [
      ("announce \\\"\(text)\\\"", "Shown to the room: \(text)"),
      ("dais ruling \\\"\(text)\\\"", "The chair rules: \(text)."),
    ] {
      try desk.press(":")
      for character in line.filter({ $0 != "\\" }) { try desk.take(.character(character)) }
      try desk.press("enter")
      #expect(desk.cockpit.view.message?.text == answer)
    }
  }

  @Test func aRecordedVoteGoesOnToTheNextWhoHasNotAnswered() throws {
    var desk = try desk("vote open \"D\" by recorded", "vote cast Brazil yes")
    desk.cockpit.view.pane = .vote
    let vote = try #require(desk.session.state.openVote)
    try desk.press("y")
    #expect(desk.cockpit.view.selected(.vote) == 2)
    try desk.press("end", "n")
    // From the end, the selection wraps around to the first delegation that has not answered.
    #expect(desk.cockpit.view.selected(.vote) == 2)
    try desk.press("a", "y")
    let cast = try #require(desk.session.state.openVote?.cast)
    #expect(cast[vote.entitled[2]] == .abstain && cast[vote.entitled[3]] == .yes)
    #expect(cast.count == 5)
  }

  @Test func longNamesAreShortenedBeforeTheyAreCut() throws {
    let seats = try Catalogue.roster(of: "unga", year: nil).1
    func name(_ code: String, _ columns: Int) -> String? {
      seats.first { $0.code == code }?.label(within: columns)
    }
    #expect(name("ARE", 20) == "United Arab Emirates")
    #expect(name("ARE", 13) == "UAE" && name("GBR", 13) == "UK")
    #expect(name("TTO", 17) == "Trinidad & Tobago")
    for seat in seats {
      for columns in [1, 5, 9, 13, 18] {
        let label = seat.label(within: columns)
        #expect(label.displayWidth <= columns, "\(label)")
      }
    }
    let combining = Delegation(code: "X", name: "Cote\u{301}e\u{301}\u{301}e\u{301} long")
    #expect(combining.label(within: 5) == "Cote\u{301}…")
  }

  @Test func pastedNamesAreNames() throws {
    var desk = try desk()
    try desk.press(":", "\"speakers add \"")
    try desk.take(.paste("United Kingdom\r\n  Ghana\n\nUnited States\n"))
    #expect(
      desk.cockpit.view.prompt?.text == "speakers add \"United Kingdom\", Ghana, \"United States\"")
    try desk.press("enter")
    #expect(desk.session.debate.list.queue == ["GBR", "GHA", "USA"])
    // A paste into free text is one text, not a list of names.
    try desk.press(":")
    try desk.take(.paste("announce \"The doors"))
    try desk.take(.paste(" are\nopen"))
    #expect(desk.cockpit.view.prompt?.text == "announce \"The doors are open")
  }
}
