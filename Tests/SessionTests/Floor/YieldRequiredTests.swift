import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// Books in which a speaker that has time left must yield it.
struct YieldRequiredTests {
  private func speech(_ rule: String = #""yieldRequired": true"#) throws -> Play {
    var play = try Committee(
      rules: #"{ "extends": "harvard", "title": "Ours", "speeches": { \#(rule) } }"#, members: 9
    ).play()
    try play.run(["agenda set 1", "speakers open", "speakers add D001, D002", "speech start"])
    return play
  }

  @Test func theRestIsYielded() throws {
    var play = try speech()
    play.now += 30_000
    #expect(
      play.refused("speech end")?.message
        == "under Ours a speaker with time left must yield it: yield chair, yield <who> or "
        + "yield questions")
    try play.run("yield chair")
    #expect(play.session.state.floor.speech == nil)
  }

  @Test func aSpeechEndsWhenItsTimeIsUsedUp() throws {
    var play = try speech()
    play.now += 90_000
    #expect(play.refused("speech end") == nil)
    var questions = try speech()
    try questions.run("yield questions")
    #expect(questions.refused("speech end") == nil)
    #expect(try speech(#""yieldRequired": false"#).refused("speech end") == nil)
  }

  @Test func thereMustBeSomethingToYieldTo() {
    let fault = catalogueFault {
      _ = try Catalogue.ruleBook(
        json: #"{ "extends": "harvard", "speeches": { "yieldRequired": true, "yields": [] } }"#,
        for: .committee)
    }
    #expect(fault?.hasPrefix("speeches.yieldRequired: speeches.yields is empty") == true)
  }
}
