@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

@Suite("Motions by the book") struct MotionRulesTests {
  @Test("under Robert's rules only motions of higher rank are in order") func stacked() throws {
    var play = try Committee(rules: "roberts", members: 9).play()
    try play.run(["motion main-motion \"Lunch\" by D001", "motion refer by D002"])
    #expect(
      play.refused("motion postpone-indefinitely by D003")?.message.contains("is pending")
        == true)
    #expect(play.refused("motion main-motion \"Tea\" by D003") != nil, "one main motion at a time")
    try play.run(["motion suspend-rules by D003", "motion recess 10m by D003"])
    try play.run("motion appeal by D004")
    #expect(play.refused("motion close-debate by D005") != nil)
    #expect(play.precedence == [5, 4, 3, 2, 1])
  }

  @Test("an amendment is amended once") func secondDegree() throws {
    var play = try Committee(rules: "roberts", members: 9).play()
    try play.run([
      "motion main-motion \"Lunch\" by D001", "motion amend \"at one\" by D002",
      "motion amend \"at two\" by D003",
    ])
    #expect(play.refused("motion amend \"at three\" by D004") != nil)
  }

  @Test("the previous question puts what is pending") func previousQuestion() throws {
    var play = try Committee(rules: "roberts", members: 12).play()
    try play.run([
      "agenda set 1", "motion main-motion \"Lunch\" by D001 second D002",
      "motion amend \"at one\" by D003 second D004",
      "motion previous-question by D005 second D006", "motion vote next 9 3",
      "motion vote next 7 5", "motion vote next 8 4",
    ])
    #expect(play.session.motions.map(\.status) == [.passed, .passed, .passed])
  }

  @Test("motions about a question lapse with it") func disposal() throws {
    for kind in ["postpone-indefinitely", "lay-on-the-table", "refer"] {
      var play = try Committee(rules: "roberts", members: 12).play()
      try play.run([
        "agenda set 1", "motion main-motion \"Lunch\" by D001 second D002",
        "motion \(kind) by D003 second D004", "motion vote next 9 3",
      ])
      #expect(play.session.motions.map(\.status) == [.lapsed, .passed], "\(kind)")
    }
    var un = try Committee(rules: "un", members: 12).play()
    try un.run([
      "agenda set 1", "motion set-agenda 2 by D001", "motion speaking-time 2m by D002",
      "motion adjourn-debate by D003", "motion vote next 9 3",
    ])
    #expect(un.session.motions.map(\.status) == [.pending, .lapsed, .passed])
  }

  @Test("a decision on a main motion may be reconsidered") func reconsidered() throws {
    var play = try Committee(rules: "roberts", members: 12).play()
    #expect(play.refused("motion reconsider by D001")?.message.contains("nothing") == true)
    try play.run([
      "motion main-motion \"Lunch\" by D001 second D002", "motion vote next 7 5",
      "motion reconsider \"Lunch\" by D001 second D002", "motion vote next 7 5",
    ])
    #expect(play.session.motions.last?.status == .passed)
  }

  @Test("the other topic is not taken up again if it is under debate") func otherTopic() throws {
    let rules =
      #"{ "extends": "harvard", "motions": [{ "kind": "set-agenda", "onFail": "otherTopic" }] }"#
    var play = try Committee(rules: rules, members: 9).play()
    try play.run(["agenda set 1"] + put("set-agenda 2", 2, 7))
    #expect(play.session.motions.last?.status == .failed)
    #expect(play.session.agenda.current == 1)
  }

  @Test("a ruling has one pending appeal at most") func oneAppeal() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["dais ruling \"It is late\"", "motion appeal by D001"])
    #expect(play.refused("motion appeal by D002")?.message.contains("motion 1") == true)
  }

  @Test("the mover speaks in addition to the two in favour") func moverSpeaks() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["agenda set 1", "motion adjourn-debate by D001"])
    for line in ["favour D001", "favour D002", "against D004", "against D005"] {
      try play.run(["speech \(line)", "speech end"])
    }
    #expect(play.refused("speech against D006") != nil)
    #expect(SideSpeeches(play.session).unheard == "1 for")
    try play.run(["speech favour D003", "speech end"])
    #expect(play.refused("speech favour D007") != nil)
    var unheard = try Committee(rules: "un", members: 9).play()
    try unheard.run(["agenda set 1", "motion adjourn-debate by D001"])
    try unheard.run(["speech favour D002", "speech end", "speech favour D003", "speech end"])
    #expect(unheard.refused("speech favour D004")?.message.contains("for the mover") == true)
    #expect(SideSpeeches(unheard.session).unheard == "the mover, 2 against")
  }

  @Test("a timed debate is ended by another, and by tabling") func debateOnAClock() throws {
    var play = try Committee(rules: "thimun", members: 9).play()
    try play.run([
      "agenda set 1", "motion open-debate 20m by D001 second D002", "motion pass next",
      "motion closed-debate 10m by D001 second D002", "motion pass next",
    ])
    #expect(play.session.floor.caucus?.phase == .inFavour)
    #expect(play.refused("motion object next D003") != nil)
    try play.run(["motion adjourn-debate by D001 second D002", "motion pass next"])
    #expect(play.session.floor.caucus == nil)
    #expect(play.session.agenda.debates[1]?.adjourned == true)
  }

  @Test("a motion is seconded once, and a change must change something") func secondedOnce() throws
  {
    var play = try Committee(rules: "thimun", members: 9).play()
    try play.run(["motion suspend 10m by D001 second D002"])
    #expect(play.refused("motion second 1 D003")?.message.contains("already") == true)
    #expect(play.refused("motion change next 10m")?.message.contains("already says") == true)
    try play.run("motion change next 15m")
    #expect(play.session.motions[0].totalMilliseconds == 900_000)
  }

  @Test("under other books motions of any rank are in order") func gathered() throws {
    var play = try Committee(rules: "harvard", members: 9).play()
    try play.run(["motion suspend by D001", "motion unmoderated 5m by D002"])
    #expect(play.precedence == [1, 2])
  }

  @Test("a duplicate motion is pointed out, whatever its name") func twice() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["agenda set 1", "motion speaking-time 2m by D001"])
    #expect(
      try play.warnings(of: "motion limit-speeches 2m by D002") == [
        "motion 1 already asks for the same"
      ])
    #expect(try play.warnings(of: "motion limit-speeches 3m by D002").isEmpty)
    #expect(try play.warnings(of: "motion suspend 2m by D002").isEmpty)
    try play.run(["motion withdraw 1", "motion withdraw 2"])
    #expect(try play.warnings(of: "motion limit-speeches 2m by D002").isEmpty)
    // If motions are stacked, another one of the same rank is not in order at all.
    var board = try Committee(rules: "roberts", members: 9).play()
    try board.run([
      "motion main-motion \"Lunch\" by D001", "motion limit-debate 2m by D002",
    ])
    for word in ["speaking-time", "limit-speeches", "limit-debate"] {
      #expect(board.refused("motion \(word) 2m by D003")?.message.contains("is pending") == true)
    }
  }

  @Test("a ruling is appealed while a vote is open, where the book says so") func whileVoting()
    throws
  {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["vote open \"Draft\"", "point order D002 \"Wrong text\" denied"])
    #expect(play.refused("motion suspend by D001")?.message.contains("vote is open") == true)
    try play.run(["motion appeal by D002", "motion vote next 6 3"])
    #expect(play.session.motions[0].status == .passed)
    #expect(play.session.openVote != nil)
    var harvard = try Committee(rules: "harvard", members: 9).play()
    try harvard.run("vote open \"Draft\"")
    #expect(harvard.refused("motion appeal by D002")?.message.contains("only points") == true)
  }

  @Test("an appeal that the book bars is refused, and one without a ruling is warned of")
  func barred() throws {
    var play = try Committee(rules: "harvard", members: 9).play()
    try play.run(["motion unmoderated 5m by D001", "motion rule-out 1 \"dilatory\""])
    #expect(play.refused("motion appeal by D001")?.message.contains("dilatory") == true)
    try play.run("point reply D002 denied")
    #expect(play.refused("motion appeal by D002")?.message.contains("right of reply") == true)
    try play.run("dais ruling \"The list is closed\"")
    #expect(try play.warnings(of: "motion appeal by D001").isEmpty)
    var fresh = try Committee(rules: "harvard", members: 9).play()
    #expect(
      try fresh.warnings(of: "motion appeal by D001").first?.contains("no ruling is on record")
        == true)
  }

  @Test("a question is declared important once") func important() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 9).play()
    try play.run(["agenda set 1"] + put("important-question", 5, 4))
    #expect(
      play.refused("motion important-question by D001")?.message.contains("already important")
        == true)
  }

  @Test("a limit on speeches may include their number") func times() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["agenda set 1", "speakers open"] + put("speaking-time 2m times 1", 5, 4))
    #expect(play.session.debate.list.speakingTimeMilliseconds == 120_000)
    #expect(try play.warnings(of: "speech start D001").isEmpty)
    try play.run("speech end")
    #expect(
      try play.warnings(of: "speech start D001")
        == ["Delegation 1 has spoken once on this topic; the limit that was set is once"])
  }

  @Test("points of information need a yield, if the book says so") func information() throws {
    var play = try Committee(rules: "harvard", members: 9).play()
    try play.run(["agenda set 1", "speakers open", "speech start D001"])
    #expect(
      try play.warnings(of: "point information D002").contains { $0.contains("after a yield") })
    try play.run("yield questions")
    #expect(
      try !play.warnings(of: "point information D003").contains { $0.contains("after a yield") })
  }

  @Test("opening a list is warned of if the book calls on placards") func placards() throws {
    var play = try Committee(rules: "thimun", members: 9).play()
    #expect(try play.warnings(of: "speakers open").first?.contains("placards") == true)
  }

  @Test("a timed debate is paused while an amendment is voted on") func timedDebate() throws {
    var play = try Committee(rules: "thimun", members: 9).play()
    try play.run([
      "agenda set 1", "motion open-debate 20m by D001 second D002", "motion pass next",
      "motion introduce-amendment \"Strike clause 2\" by D003", "motion pass next",
    ])
    play.now += 60_000
    try play.run("vote open \"Strike clause 2\" on amendment by placards")
    play.now += 60_000
    try play.run("vote count 5 4")
    #expect(try play.run("vote close").contains("caucus resume"))
    #expect(play.session.floor.clocks[.caucus]?.reading(at: play.now) == 60_000)
    try play.run("caucus resume")
    #expect(play.session.floor.caucus?.phase == .open)
    try play.run(["caucus pause", "speech start D004"])
    #expect(play.session.floor.clocks[.caucus]?.isRunning == true, "it goes with the speech")
    var moderated = try Committee(rules: "harvard", members: 9).play()
    try moderated.run(put("moderated 10m 60s \"Water\"", 5, 4))
    #expect(moderated.refused("vote open \"Draft\"")?.message.contains("caucus end") == true)
  }

  @Test("a speaker's unused time may return to the caucus") func unusedTime() throws {
    for (returns, left) in [("false", 1), ("true", 2)] {
      let rules =
        #"{ "extends": "harvard", "caucuses": { "unusedTimeReturns": \#(returns) } }"#
      var play = try Committee(rules: rules, members: 9).play()
      try play.run(put("moderated 3m 60s \"Water\"", 5, 4) + ["speech start D001"])
      play.now += 60_000
      try play.run(["speech end", "speech start D002"])
      play.now += 0
      try play.run("speech end")
      #expect(play.session.floor.caucus?.speakersLeft == left)
    }
  }

  @Test("motions in order now are offered first") func offered() throws {
    func kinds(_ play: Play) -> [String] {
      Completions(of: "motion ", for: play.session).candidates.map(\.text)
    }
    func place(_ kind: String, _ play: Play) throws -> Int {
      try #require(kinds(play).firstIndex(of: kind))
    }
    var play = try Committee(rules: "harvard", members: 9).play()
    #expect(try place("moderated", play) < place("extend", play))
    #expect(try place("moderated", play) < place("appeal", play))
    try play.run(put("moderated 10m 60s \"Water\"", 5, 4))
    #expect(try place("extend", play) < place("moderated", play))
    try play.run("dais ruling \"Too late\"")
    #expect(kinds(play).first == "appeal")
  }

  @Test("a caucus with its own clock grants no more than it has left") func runningOn() throws {
    let rules =
      #"{ "extends": "harvard", "caucuses": { "clockFollowsSpeeches": false } }"#
    var play = try Committee(rules: rules, members: 9).play()
    try play.run(put("moderated 2m 60s \"Water\"", 5, 4))
    play.now += 90_000
    try play.run("speech start D001")
    #expect(play.session.floor.speech?.grantedMilliseconds == 30_000)
    play.now += 40_000
    try play.run("speech end")
    #expect(try play.warnings(of: "speech start D002") == ["the caucus has run out of time"])
  }
}
