import Catalogue
import Session
import SessionFixtures
import Testing

@testable import Phrases

/// What the chair says follows what is going on.
struct CueTests {
  /// Plays lines, each with the act that follows it; `+` and a number let seconds pass.
  private func play(_ script: [(line: String, act: Formulas.Act?)], from start: Play) throws {
    var play = start
    for (line, act) in script {
      if line.first == "+" {
        play.now += (Int(line.dropFirst()) ?? 0) * 1000
      } else {
        try play.run(line)
      }
      #expect(CueFinder(play.session, now: play.now).cue?.act == act, "after \(line)")
    }
  }

  /// Debate in the Council with two speakers on the list.
  private func debate() throws -> Play {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "speakers open",
      "speakers add Ghana, Japan",
    ])
    return play
  }

  @Test func theOpening() throws {
    try play(
      [
        ("roll open", .callRoll), ("attend ALB present", .callName),
        ("attend rest present", .announceRoll), ("roll close", .callToOrder),
        ("meeting open", .askAgenda), ("agenda set 1", .askForList),
        ("speakers open", .askForSpeakers), ("speakers add Ghana, Japan", .giveFloor),
      ], from: try Play())
    #expect(
      try Play().session.words(at: 0)
        == "Honourable delegates, United Nations Security Council will please come to order.")
  }

  @Test func speechesYieldsAndPoints() throws {
    try play(
      [
        ("speech start", nil), ("+80", .askYield), ("+20", .endSpeech),
        ("speech end", .giveFloor),
        ("point order Malta \"The list is closed\"", .hearPoint),
        ("point order Malta denied", .giveFloor),
        ("speech start", nil), ("speech pause", nil), ("speech resume", nil),
        ("yield questions", .askForQuestions), ("speech question Malta", .callAnswer),
        ("speech end", .askForSpeakers), ("speakers add France", .giveFloor),
        ("speech start", nil), ("yield Gabon", .announceYield), ("+20", nil),
        ("interrupt \"News\"", .announceUpdate), ("interrupt end", nil),
      ], from: try debate())
  }

  @Test func motionsCaucusesAndAppeals() throws {
    try play(
      [
        ("motion moderated 10m 60s Water by Ghana", .putMotion),
        ("motion vote next 12 3", .motionPasses), ("announce \"Hall B\"", .askForPlacards),
        ("caucus queue Japan, Malta", .giveFloor), ("speech start", nil),
        ("+50", .callNext), ("speech end", .giveFloor), ("speech start", nil), ("+50", .thank),
        ("speech end", .askForPlacards), ("caucus end", .giveFloor),
        ("motion unmoderated 5m by Ghana", .putMotion), ("motion vote next 3 12", .motionFails),
        ("motion unmoderated 5m by Ghana", .putMotion),
        ("motion vote next 12 3", .motionPasses), ("announce end", .beginCaucus),
        ("+301", .endCaucus), ("caucus end", .giveFloor),
        ("point order Malta \"It is late\"", .hearPoint), ("point order Malta denied", .giveFloor),
        ("motion appeal by Malta", .askForFavour), ("speech favour Malta", nil),
        ("speech end", .putAppeal), ("motion vote next 3 12", .rulingStands),
        ("meeting suspend until 23:00", .announceSuspension), ("meeting resume", .giveFloor),
        ("meeting suspend", .resume), ("meeting resume", .giveFloor),
        ("meeting adjourn", .adjourn),
      ], from: try debate())
  }

  @Test func votes() throws {
    try play(
      [
        ("vote open \"Draft 1.1\" by placards", .putQuestion),
        ("vote count 12 1 2 against Malta", .closeVote),
        ("vote close", .announceAdoption),
        ("vote open \"Draft 1.2\" by roll-call", .putByRollCall), ("vote cast ALB no", .callVote),
        ("vote cast rest no", .closeVote), ("vote close", .announceShortfall),
        ("vote open \"Draft 1.3\" by consensus", .putByConsensus),
        ("vote close", .announceConsensus),
        ("vote open \"The rapporteur\" by secret-ballot", .putBySecretBallot),
        ("vote count 12 1 2", .closeVote), ("vote close", .announceAdoption),
        ("announce \"Hall B\"", .giveFloor),
      ], from: try debate())
  }

  /// A pause, a ruling or an appeal does not end a speech.
  @Test(arguments: Catalogue.ruleBookNames)
  func aPausedSpeechGoesOn(rules: String) throws {
    for pause in ["speech pause", "point order Malta \"Late\" denied"] {
      var play = try Play(rules: rules)
      for line in [
        "attend all present", "meeting open", "agenda set 1", "speakers open",
        "speakers add Ghana, Japan", "speech start Ghana for 5m",
      ] where play.refused(line) == nil { try play.run(line) }
      try #require(play.session.state.floor.speech != nil)
      play.now += 1000
      guard play.refused(pause) == nil else { continue }
      try play.run(pause)
      if play.session.state.speechCountdown?.isRunning == true { try play.run("speech pause") }
      #expect(play.session.words(at: play.now) == nil, "\(pause)")
      let appeal = "motion appeal by Malta"
      if play.refused(appeal) == nil {
        try play.run(appeal)
        let act = CueFinder(play.session, now: play.now).cue?.act
        let puts: [Formulas.Act?] = [.askForSecond, .putAppeal, .putMotion]
        #expect(puts.contains(act), "\(act.debugDescription)")
      }
    }
  }

  @Test func aNameHasItsArticle() throws {
    for (rules, words) in [
      ("un", "I give the floor to the representative of the United States."),
      ("harvard", "The Chair recognizes the United States for 1 minute 30 seconds."),
    ] {
      var play = try Play(rules: rules)
      try play.run([
        "attend all present", "meeting open", "agenda set 1", "speakers open",
        "speakers add \"United States\"",
      ])
      #expect(play.session.words(at: play.now) == words)
    }
  }

  /// Every family speaks in every phase of a meeting, and no value is missing.
  @Test(arguments: Catalogue.ruleBookNames)
  func everyFamily(rules: String) throws {
    var play = try Play(rules: rules)
    var said: Set<String> = []
    for line in [
      "roll open", "attend ALB present", "attend rest present", "roll close", "meeting open",
      "agenda set 1", "speakers open", "speakers add Ghana, Japan", "speech start Ghana",
      "speech end", "motion suspend by Malta second Gabon", "motion vote next 12 3",
      "motion pass next", "meeting resume", "vote open \"Draft\" by placards",
      "vote count 12 1 2", "vote close", "interrupt \"News\"", "interrupt end", "meeting adjourn",
    ] {
      guard play.refused(line) == nil else { continue }
      try play.run(line)
      // A speaker is not interrupted.
      let isSpeaking = play.session.floor.speech != nil
      let words = play.session.words(at: play.now)
      #expect((words == nil) == isSpeaking, "\(line)")
      guard let words else { continue }
      #expect(!words.contains("{") && !words.contains("  ") && !words.hasPrefix(","), "\(words)")
      said.insert(words)
    }
    #expect(said.count >= 10, "\(said)")
  }
}
