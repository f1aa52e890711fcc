import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Who is excused counts as absent; what is noted late has the time that it happened at.
struct ExcusedTests {
  @Test func whoIsExcusedCountsAsAbsent() throws {
    var play = try Play.council()
    let before = Counts(play.session.state, by: play.session.setup)
    try play.run(["speakers add Ghana, Japan", "speech start Ghana", "attend Ghana excused"])
    #expect(play.session.floor.speech == nil, "its speech is over")
    try play.run("attend Japan excused")
    #expect(play.session.debate.list.queue == [])
    let counts = Counts(play.session.state, by: play.session.setup)
    #expect(counts.present == before.present - 2)
    #expect(counts.quorumToVote == before.quorumToVote)
    let attendance = play.snapshot["delegations"].flatMap { delegations -> [JSONValue] in
      guard case .array(let all) = delegations else { return [] }
      return all.filter { $0["code"] == .string("GHA") }
    }
    #expect(attendance?.first?["attendance"] == .string("excused"))
    try play.run("vote open \"Draft\" by placards")
    #expect(play.session.openVote?.entitled.contains("GHA") == false)
    #expect(play.refused("speakers add Ghana") != nil)
    try play.run(["undo", "undo"])
    #expect(play.session.state.delegation("JPN")?.attendance == .present)
    #expect(play.session.debate.list.queue == ["JPN"])
  }

  /// What a book's roll call knows says nothing of it.
  @Test(arguments: ["un", "harvard", "roberts"]) func everyBookKnowsIt(_ rules: String) throws {
    var play = try Play(rules: rules)
    try play.run(["meeting open", "roll open", "attend Ghana excused", "attend rest present"])
    #expect(play.session.state.delegation("GHA")?.attendance == .excused)
    #expect(try play.run("roll close").contains("14 of 15"))
  }

  /// The fixture's clock shows ten.
  @Test func aTimeIsTheLastOfItsKind() throws {
    for (time, minutes) in [("10:00", 0), ("9:55", -5), ("10:01", 1 - 1440), ("0:00", -600)] {
      var play = try Play.council()
      let answer = try play.run("attend Ghana absent at \(time)")
      let record = try play.session.history.record(play.session.sequence)
      let fact = record.facts.compactMap { $0 as? Attended }.first
      #expect(fact?.at == play.now + minutes * 60_000, "\(time)")
      #expect(answer.contains("Ghana is absent from"), "\(answer)")
    }
  }

  @Test func withoutATimeThereIsNone() throws {
    let play = try Play.council()
    let facts = try play.decision("attend Ghana excused").record.facts
    #expect((facts.last as? Attended)?.at == nil)
    #expect(play.refused("attend Ghana excused at 25:00") != nil)
  }
}
