import Catalogue
import Phrases
import Session
import SessionFixtures
import Testing

@testable import Presentation

/// What the room is shown, as a value and as JSON.
@Suite struct RoomViewTests {
  private func debate() throws -> Play {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "speakers open",
      "speakers time 90s", "speakers add Ghana, Japan, Malta",
    ])
    return play
  }

  private func view(_ play: Play, _ languages: [Language] = [.english]) -> RoomView {
    RoomView(PublicSession(play.session), RoomNews(play.session), in: languages, at: play.now)
  }

  @Test func aSpeechHasItsClockAndWhoComesNext() throws {
    var play = try debate()
    try play.run("speech start")
    let start = play.now
    play.now += 30_000
    let view = view(play, [.english, .french])
    #expect(view.phase == .speech && view.headline == "Speaking now")
    #expect(view.party?.code == "GHA" && view.party?.names.map(\.full) == ["Ghana"])
    #expect(view.speakers?.parties.map(\.code) == ["JPN", "MLT"])
    #expect(view.speakers?.parties[0].names.map(\.full) == ["Japan", "Japon"])
    let clock = try #require(view.clocks.first)
    #expect(clock.kind == .speech && clock.countdown.limit == 90_000)
    #expect(clock.countdown.stopwatch.startedAt == start && view.now == start + 30_000)
    #expect(clock.reading(at: view.now).digits == "1:00")
  }

  /// The document has the room while nobody speaks, and one line beside a speech.
  @Test func theDocumentUnderConsiderationIsTold() throws {
    var play = try debate()
    try play.run([
      "doc add draft \"Lights at small ports\" by Ghana, Japan, UK", "doc introduce 1.1",
    ])
    var told = view(play, [.french])
    #expect(told.phase == .document)
    #expect(told.document?.name == "Projet de résolution 1.1")
    #expect(told.document?.title == "Lights at small ports")
    #expect(told.document?.sponsors == ["Ghana", "Japon", "Royaume-Uni"])
    #expect(told.speakers?.parties.map(\.code) == ["GHA", "JPN", "MLT"])
    try play.run("speech start")
    told = view(play)
    #expect(told.phase == .speech && told.party?.code == "GHA")
    #expect(told.document?.number == "1.1")
    try play.run(["speech end", "vote open \"Something else\" by placards"])
    #expect(view(play).document == nil)
    try play.run([
      "vote cancel", "amend 1.1 replace 2.a \"Asks for more;\" by France, Gabon",
      "vote open 1.1.1 by placards",
    ])
    told = view(play, [.french])
    #expect(told.question == "Amendement 1.1.1")
    #expect(told.document?.amends == "Projet de résolution 1.1")
    #expect(told.document?.change == "remplacer le paragraphe 2.a")
    #expect(told.document?.text == "Asks for more;")
  }

  /// The clause that is shown, and during a vote what an amendment changes.
  @Test func thePageOfATextIsTold() throws {
    var play = try debate()
    try play.run(
      "doc add draft \"Lights\" by Ghana, Japan, UK file \"lights.txt\"",
      file: "The Security Council,\nNoting the fog,\n1. Urges lamps;\n2. Decides to wait.")
    try play.run("doc introduce 1.1")
    #expect(view(play).document?.passage == nil)
    try play.run("doc show 1.1 p1")
    #expect(view(play, [.french]).document?.passage?.caption == "Alinéa 1 du préambule")
    try play.run(["doc page next", "speech start"])
    let told = try #require(view(play).document?.passage)
    #expect(told.caption == "Clause 1")
    #expect(told.lines == [.init(level: 0, runs: [.init(change: .kept, text: "1. Urges lamps;")])])
    try play.run([
      "speech end", "amend 1.1 words 1 \"lamps\" \"bells\" by France, Gabon",
      "vote open 1.1.1 by placards",
    ])
    let change = try #require(view(play).document?.passage)
    // The amendment says which clause it changes.
    #expect(change.caption == nil && change.clause == "1")
    #expect(change.lines[0].runs.map(\.change) == [.kept, .struck, .added])
    let json = view(play).jsonValue["document"]?["passage"]
    #expect(json?["lines"]?.arrayValue?[0]["runs"]?.arrayValue?[2]["text"] == .string("bells;"))
  }

  /// A vote on a clause names the clause, and one that was cancelled is not a text that was
  /// withdrawn.
  @Test func aVoteOnAClauseNamesIt() throws {
    var play = try debate()
    try play.run([
      "doc add draft \"Lights\" by Ghana, Japan, UK", "doc introduce 1.1",
      "vote open 1.1 clause 3 by placards",
    ])
    #expect(view(play, [.french]).question == "Projet de résolution 1.1, paragraphe 3")
    try play.run(["vote count 4 6", "vote close"])
    #expect(view(play, [.german]).question == "Resolutionsentwurf 1.1, Absatz 3")
    try play.run(["undo", "undo", "vote cancel"])
    let verdict = view(play).verdict
    #expect(verdict?.words.contains("VOTE CANCELLED") == true)
    #expect(verdict?.reason?.contains("ithdrawn") == false)
  }

  /// A straw poll needs no number of votes, whatever the language.
  @Test(arguments: Language.allCases)
  func aStrawPollHasNoThreshold(language: Language) throws {
    var play = try debate()
    for lines in [
      ["vote open \"Which topic?\" by placards straw-poll"], ["vote count 3 9 against China"],
      ["vote close", "vote open \"Which?\" by secret-ballot straw-poll"],
      [
        "vote count 3 9", "vote close", "vote open \"Which?\" by roll-call straw-poll",
        "vote cast China no",
      ],
    ] {
      try play.run(lines)
      let view = view(play, [language])
      let needed = RoomWord.neededIfAllVote.said(in: language)
      #expect(!view.figures.contains { $0.caption == needed })
      #expect(
        view.requirement?.contains { ("0"..."9").contains($0) } == false,
        "\(view.requirement ?? "")")
      #expect(view.requirement?.contains("✓") == false && view.vote?.canStop == nil)
    }
  }

  /// Only the speakers that are still to be heard are announced.
  @Test func speakersOnAMotionThatHaveSpokenAreNotAwaited() throws {
    var play = try debate()
    try play.run("motion adjourn-debate by Ghana")
    var told = [view(play).motion?.debate]
    for speech in ["favour Japan", "against Malta", "favour Gabon", "against France"] {
      try play.run(["speech \(speech)", "speech end"])
      told.append(view(play).motion?.debate)
    }
    #expect(
      told == [
        "2 speakers in favour and 2 against first", "1 speaker in favour and 2 against first",
        "1 speaker in favour and 1 against first", "1 speaker against first", nil,
      ])
  }

  @Test func timersRunBesideTheRest() throws {
    var play = try debate()
    try play.run(["timer 10m \"Reading time\"", "timer 1m", "interrupt \"A storm\""])
    play.now += 90_000
    let view = view(play, [.french])
    #expect(view.phase == .crisis)
    #expect(view.timers.map(\.kind) == [.timer, .timer])
    #expect(view.timers.map(\.title) == ["Reading time", "Temps restant"])
    #expect(view.timers.map { $0.reading(at: view.now).digits } == ["8:30", "0:00"])
    #expect(view.jsonValue["timers"]?.arrayValue?.first?["running"] == .bool(true))
  }

  /// The passing of a second changes the clocks, and nothing that is expensive to compute.
  @Test func movingOnIsTheSameAsMakingItAnew() throws {
    for (line, session, now) in try PrivateMeeting.states() {
      for languages: [Language] in [[.english], [.russian, .english]] {
        let hall = PublicSession(session)
        let news = RoomNews(session)
        for later in [now, now + 1_000, now + 61_000, now + 86_400_000] {
          var moved = RoomView(hall, news, in: languages, at: now)
          moved.move(to: later, in: hall)
          #expect(moved == RoomView(hall, news, in: languages, at: later), "\(line)")
        }
      }
    }
  }

  @Test func aSuspensionIsCountedDownToItsEnd() throws {
    var play = try debate()
    try play.run("meeting suspend until 11:00")
    var shown = view(play)
    #expect(shown.headline == "Resumes in" && shown.note == nil)
    #expect(shown.clocks.map(\.kind) == [.suspension])
    #expect(shown.clocks[0].reading(at: play.now).left == 3_600_000)
    shown.move(to: play.now + 3_600_000, in: PublicSession(play.session))
    #expect(shown.headline == "It is 11:00" && shown.note != nil)
    #expect(shown.clocks[0].reading(at: shown.now).isOver)
  }

  @Test func aVerdictHasItsReasonInTheLanguageOfTheRoom() throws {
    var play = try debate()
    try play.run([
      "motion close-debate by Ghana", "motion vote next 15 0",
      "vote open \"Draft resolution 1\" by roll-call", "vote cast all yes",
      "vote cast Russia no", "vote close",
    ])
    let verdict = try #require(view(play).verdict)
    #expect(verdict.outcome == .vetoed && verdict.words == "✗ NOT ADOPTED")
    #expect(verdict.reason?.contains("14 in favour, 1 against") == true)
    #expect(verdict.veto == "Veto: Russia")
    #expect(view(play).vote?.tally == Tally(yes: 14, no: 1))
    let french = try #require(view(play, [.french]).verdict?.reason)
    #expect(french.contains("14") && french != verdict.reason)
  }

  /// Programs rely on every key being present, in the same order, in every phase.
  @Test func theKeysAreTheSameInEveryPhase() throws {
    var orders = Set<[String]>()
    for (_, session, now) in try PrivateMeeting.states() {
      let view = RoomView(PublicSession(session), RoomNews(session), at: now)
      orders.insert(view.jsonValue.objectValue?.keys ?? [])
      #expect(view.json == RoomView(PublicSession(session), RoomNews(session), at: now).json)
    }
    #expect(orders.count == 1)
    let keys = try #require(orders.first)
    for key in [
      "phase", "nowMilliseconds", "headline", "party", "clocks", "figures", "lists", "vote",
      "verdict", "question", "announcement",
    ] {
      #expect(keys.contains(key))
    }
  }

  @Test func clocksInJSONNameTheirUnits() throws {
    var play = try debate()
    try play.run("speech start")
    play.now += 5_000
    let clock = try #require(view(play).jsonValue["clocks"]?.arrayValue?.first)
    #expect(clock["accumulatedMilliseconds"] == .integer(0))
    #expect(clock["startedAtMilliseconds"] == .integer(play.now - 5_000))
    #expect(clock["limitMilliseconds"] == .integer(90_000))
    #expect(clock["running"] == .bool(true) && clock["paused"] == .bool(false))
    try play.run("speech pause")
    let paused = try #require(view(play).jsonValue["clocks"]?.arrayValue?.first)
    #expect(paused["accumulatedMilliseconds"] == .integer(5_000))
    #expect(paused["startedAtMilliseconds"] == .null && paused["paused"] == .bool(true))
  }

  @Test func aCaucusKeepsTheNameOfItsMotion() throws {
    var setup = try debate().session.setup
    setup.rules.add("think-tank", "Think tank", .moderatedCaucus)
    setup.rules.add("hearing", "Hearing", .closedDebate)
    var play = Play(setup)
    try play.run(["meeting open", "attend all present"])
    try play.run(["motion think-tank 10m \"Wells\" by Ghana", "motion vote next 15 0"])
    #expect(view(play).headline == "Think tank" && view(play, [.french]).headline == "Think tank")
    try play.run("speech start Japan")
    #expect(view(play).clocks.map(\.title).last == "Think tank")
    try play.run(["caucus end", "motion hearing 10m by Ghana", "motion vote next 15 0"])
    #expect(view(play).headline == "Hearing: time in favour")
    #expect(view(play, [.french]).headline == "Hearing : temps pour")
  }
}
