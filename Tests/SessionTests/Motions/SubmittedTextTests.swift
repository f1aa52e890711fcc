@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Under the rules of the United Nations, texts are submitted; whatever is moved can also be
/// carried.
struct SubmittedTextTests {
  @Test(arguments: ["un", "un4mun"]) func textsAreSubmittedAndNotMoved(rules: String) throws {
    for organ in [Organ.plenary, .committee, .cabinet] {
      let play = try Committee(rules: rules, organ: organ, members: 9).play()
      for kind in ["introduce \"L.1\"", "introduce-amendment \"A1\"", "amend \"A1\""] {
        let refusal = try #require(play.refused("motion \(kind) by D001"), "\(kind)")
        #expect(refusal.kind == .outOfOrder)
        #expect(refusal.message.contains("submitted to the chair"), "\(refusal.message)")
      }
    }
  }

  /// Council rule 33 ranks a motion to introduce an amendment.
  @Test func theCouncilMovesAmendments() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "motion amend \"A1\" by Ghana",
      "debate close", "motion pass next",
    ])
    #expect(play.session.motions[0].status == .passed)
  }

  @Test func theQuorumIsVerifiedBeforeAVoteToo() throws {
    var play = try Committee(rules: "un4mun", members: 9).play()
    try play.run(["agenda set 1", "motion verify-quorum by D001", "debate close"])
    #expect(play.refused("motion fail next") == nil)
    try play.run("motion pass next")
    #expect(play.session.motions[0].status == .passed)
  }
}
