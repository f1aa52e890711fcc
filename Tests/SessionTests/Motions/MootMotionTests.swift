import Testing

@testable import Session

/// Motions that a decision has made moot: they lapse, and none is left that could not be carried.
struct MootMotionTests {
  @Test func aMotionOfTheDebateLapsesWhenItIsClosed() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["agenda set 1", "motion speaking-time 2m by D001", "motion suspend by D002"])
    let answer = try play.run("debate close")
    #expect(answer.hasSuffix("Motion 1 (Speaking time) lapses: debate is closed."))
    #expect(play.session.motions.map(\.status) == [.lapsed, .pending])
    #expect(play.session.motions[0].ending == .init(.debateClosed))
    try play.run(["undo", "motion prefer 1", "motion vote next 5 4"])
    #expect(play.session.motions.map(\.status) == [.passed, .pending])
  }

  @Test func aMotionLapsesOnceTheChairDidWhatItAsksFor() throws {
    for (motion, line, cause, words): (String, String, Motion.Cause, String) in [
      ("open-list", "speakers open", .listOpen, "already open"),
      ("set-agenda 2", "agenda set 2", .topicUnderDebate, "topic 2 is already under debate"),
    ] {
      var play = try Committee(rules: "un", members: 9).play()
      try play.run("motion \(motion) by D001")
      #expect(try play.run(line).contains("Motion 1 "), "\(motion)")
      #expect(play.session.motions[0].status == .lapsed)
      #expect(play.session.motions[0].ending == .init(cause))
      let told = play.session.motions[0].reason(in: play.session.state)
      #expect(told?.contains(words) == true)
    }
  }

  @Test func whatOnlyWaitsForACaucusOrASpeechStays() throws {
    let rules = #"{ "extends": "harvard", "name": "ours", "onPass": "keep" }"#
    var play = try Committee(rules: rules, members: 10).play()
    try play.run([
      "agenda set 1", "motion unmod 5m by D001", "motion mod 5m 60s by D002",
      "motion vote next 9 1",
    ])
    #expect(play.session.motions.map(\.status) == [.passed, .pending])
    try play.run(["caucus end", "speech start D003"])
    #expect(play.session.motions[1].status == .pending)
    try play.run(["speech end", "motion vote next 9 1"])
    #expect(play.session.floor.caucus?.kind == .moderated)
  }

  @Test func anExtensionLapsesOnceTheFloorMovesOn() throws {
    let rules = #"{ "extends": "harvard", "name": "ours", "onPass": "keep" }"#
    var play = try Committee(rules: rules, members: 10).play()
    try play.run([
      "agenda set 1", "motion unmod 5m by D001", "motion vote next 9 1", "motion extend 2m by D002",
      "caucus end",
    ])
    #expect(play.session.motions[1].status == .pending, "the next motion may still extend it")
    try play.run("speech start D003")
    #expect(play.session.motions[1].status == .lapsed)
  }

  @Test func reconsiderationIsOfTheVoteThatItWasMovedOn() throws {
    var play = try Committee(rules: "harvard", members: 9).play()
    try play.run(["agenda set 1", "vote open \"Draft 1\" by roll-call"])
    try play.run(["vote cast all yes", "vote close", "motion reconsider by D001"])
    try play.run(["vote open \"Draft 2\"", "vote cast D001 no", "vote cast rest yes", "vote close"])
    #expect(play.session.motions[0].status == .pending)
    try play.run("motion vote next 9 0")
    #expect(play.session.voting.votes.map(\.reconsidered) == [true, false])
  }

  @Test func everyCauseIsToldInItsOwnWords() throws {
    let state = try Committee(rules: "un", members: 9).play().session.state
    var motion = Motion(number: 1, kind: "set-agenda", by: "D001")
    motion.topic = state.agenda.topics[1].id
    let told = Motion.Cause.allCases.map {
      motion.words(Motion.Ending($0, passed: 3, words: "not now"), in: state)
    }
    #expect(Set(told).count == Motion.Cause.allCases.count)
    #expect(!told.contains(""))
    #expect(told.contains("motion 3 passed") && told.contains("not now"))
  }
}
