@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Speakers picked in advance, and the turns of a round robin.
struct CaucusQueueTests {
  private func caucus(_ motion: String) throws -> Play {
    var play = try Play.council("harvard")
    try play.run(["motion \(motion) by Ghana", "motion vote next 15 0"])
    return play
  }

  @Test func allAreThoseHereAndRestThoseUnheard() throws {
    var play = try caucus("mod 20m 60s")
    try play.run(["attend Malta absent", "speech start Japan", "speech end", "caucus queue Brazil"])
    try play.run("caucus queue rest")
    #expect(play.session.floor.caucus?.queue.count == 13)
    #expect(play.session.floor.caucus?.queue.first == "BRA")
    #expect(play.session.floor.caucus?.queue.contains("JPN") == false)
    try play.run("caucus queue all")
    #expect(play.session.floor.caucus?.queue.last == "JPN")
    #expect(play.refused("caucus queue all")?.message.contains("has been picked") == true)
  }

  @Test func moreThanFitAreWarnedOf() throws {
    var play = try caucus("mod 5m 60s")
    #expect(try play.warnings(of: "caucus queue all") == ["15 are picked, but only 5 speeches fit"])
  }

  @Test func inARoundEachMayPassAndIsNotAskedAgain() throws {
    var play = try caucus("round-robin 30s")
    #expect(play.session.floor.caucus?.queue.count == 15)
    let first = play.session.floor.caucus?.queue.first ?? ""
    #expect(try play.run("caucus skip").contains(" passes. Next: "))
    try play.run(["speech start", "speech end"])
    #expect(play.refused("caucus queue rest")?.message.contains("has been picked") == true)
    #expect(play.refused("speech start \(first)")?.message.contains("not in this round") == true)
    for _ in 1...12 { try play.run("speakers skip") }
    try play.run("speech start")
    #expect(try play.run("speech end").hasSuffix("Everyone has had a turn: caucus end."))
    #expect(play.refused("speech start")?.message.contains("everyone has had a turn") == true)
  }

  @Test func aLateArrivalJoinsTheRoundOnce() throws {
    var play = try Play.council("harvard")
    try play.run([
      "attend Malta absent", "motion round-robin 30s by Ghana", "motion vote next 14 0",
    ])
    #expect(play.session.floor.caucus?.totalMilliseconds == 14 * 30_000)
    try play.run("attend Malta present")
    #expect(play.session.floor.caucus?.queue.last == "MLT")
    #expect(play.session.floor.caucus?.totalMilliseconds == 15 * 30_000)
    // A delegation that leaves and comes back is last in the queue, and the total time is restored.
    try play.run(["attend Japan absent", "attend Japan present"])
    #expect(play.session.floor.caucus?.queue.last == "JPN")
    #expect(play.session.floor.caucus?.totalMilliseconds == 15 * 30_000)
    try play.run([
      "speech start Japan", "speech end", "attend Japan absent", "attend Japan present",
    ])
    #expect(play.session.floor.caucus?.queue.contains("JPN") == false)
    #expect(
      play.refused("caucus queue Japan")?.message.contains("has already had its turn") == true)
  }

  @Test func theMinutesSayWhoPassed() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "motion round-robin 30s by Ghana", "motion pass next",
      "speakers skip")
    #expect(fixture.sentences.last == "Brazil passed.")
  }
}
