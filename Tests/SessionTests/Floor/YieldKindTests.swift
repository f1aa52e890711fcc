import SessionFixtures
import Testing

@testable import Session

/// The book decides which yields exist; nothing can be yielded before the meeting.
struct YieldKindTests {
  private func offered(_ rules: String) throws -> (Play, Set<String>) {
    var play = try Play.council(rules)
    try play.run(["speakers add Ghana", "speech start"])
    let offers = Completions(of: "yield ", for: play.session).candidates.map(\.text)
    return (play, Set(offers).intersection(["chair", "questions", "comments", "Japan"]))
  }

  @Test func onlyWhatTheBookKnowsIsOffered() throws {
    let (harvard, kinds) = try offered("harvard")
    #expect(kinds == ["chair", "questions", "Japan"])
    #expect(
      harvard.refused("yield comments")?.message
        == "under Harvard rules of procedure the rest can be yielded to a delegation, questions or "
        + "the chair, not to comments")
    #expect(
      Readiness("yield ", for: harvard.session) == .needs("a delegation, questions or the chair"))
    let book = #"{ "extends": "harvard", "name": "ours", "speeches": { "yields": ["comments"] } }"#
    var own = try Play.council(under: book)
    try own.run(["speakers add Ghana", "speech start"])
    #expect(
      Completions(of: "yield ", for: own.session).candidates.map(\.text) == ["chair", "comments"])
  }

  @Test func beforeTheMeetingThatIsSaidAtOnce() throws {
    let play = try Play()
    for line in [
      "speech end", "speech pause", "speech start", "speech extend 15s", "yield chair",
      "speakers close", "speakers skip", "speakers remove Ghana", "caucus end", "vote close",
      "vote cast Ghana yes",
    ] {
      #expect(
        play.refused(line)?.message == "the meeting has not been opened: meeting open", "\(line)")
    }
  }
}
