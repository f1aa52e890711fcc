import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// What a book may ask of a motion besides its phase: leave of the chair, who moves it, who agrees to
/// it, and the delegation or the sponsors that it names.
struct MotionConditionTests {
  private func committee(
    _ motion: String, _ fields: String = "", members: Int = 9, observers: Int = 0
  ) throws -> Play {
    let motions = motion.isEmpty ? "" : #", "motions": [\#(motion)]"#
    return try Committee(
      rules: #"{ "extends": "harvard", "title": "Ours"\#(fields)\#(motions) }"#, members: members,
      observers: observers
    ).play()
  }

  // MARK: - Leave

  @Test func anAppealMayNeedLeave() throws {
    var play = try committee(#"{ "kind": "appeal", "leave": true }"#)
    try play.run("dais ruling \"It is out of order\"")
    #expect(
      try play.run("motion appeal by D001").hasSuffix(
        "It needs the chair's leave: motion leave 1."))
    #expect(
      play.refused("motion vote next 9 0")?.message
        == "it needs the chair's leave: motion leave 1, or motion rule-out 1 \"…\"")
    #expect(play.refused("motion pass next")?.message.contains("leave") == true)
    try play.run("motion leave next")
    #expect(play.refused("motion leave next")?.message.contains("has given leave") == true)
    try play.run("motion vote next 9 0")
    #expect(play.session.motions[0].status == .passed)
  }

  @Test func leaveMayBeRefused() throws {
    var play = try committee(#"{ "kind": "appeal", "leave": true }"#)
    try play.run(["dais ruling \"No\"", "motion appeal by D001"])
    #expect(
      try play.run("motion fail next")
        == "Motion 1 fails by decision of the Chair. The ruling stands.")
    let harvard = try committee("")
    var other = harvard
    try other.run("motion suspend by D001")
    #expect(
      other.refused("motion leave next")?.message == "motion 1 needs no leave under Ours")
  }

  // MARK: - Rulings without appeal

  @Test func rulingsThatCannotBeAppealed() throws {
    for (subject, lines, words) in [
      ("order", ["point order D002 denied"], "a point of order"),
      ("privilege", ["point privilege D002 denied"], "a point of personal privilege"),
      ("inquiry", ["point inquiry D002 denied"], "a parliamentary inquiry"),
      (
        "appeal",
        ["dais ruling \"So\"", "motion appeal by D002", "motion rule-out 1 \"leave refused\""],
        "an appeal"
      ),
    ] {
      var play = try committee(#"{ "kind": "appeal", "notAgainst": ["\#(subject)"] }"#)
      try play.run(lines)
      #expect(
        play.refused("motion appeal by D001")?.message
          == "under Ours a ruling on \(words) cannot be appealed")
      var other = try committee(#"{ "kind": "appeal", "notAgainst": ["reply"] }"#)
      try other.run(lines)
      #expect(other.refused("motion appeal by D001") == nil, "\(subject)")
    }
  }

  // MARK: - Movers

  @Test func onlyTheSpeakerMayMoveIt() throws {
    var play = try committee(
      #"{ "kind": "introduce", "mover": "speaker", "when": ["floor", "speech"] }"#)
    let line = "motion introduce \"1.1\" by D001"
    #expect(
      play.refused(line)?.message
        == "only the delegation that has the floor may move introduce under Ours, and nobody has it"
    )
    try play.run(["agenda set 1", "speakers open", "speech start D002"])
    #expect(play.refused(line)?.message.hasSuffix("and that is Delegation 2") == true)
    #expect(play.refused("motion introduce \"1.1\" by D002") == nil)
  }

  @Test func theSpeakerMayNotMoveIt() throws {
    var play = try committee(
      #"{ "kind": "suspend", "mover": "others", "when": ["floor", "speech"] }"#)
    try play.run(["agenda set 1", "speakers open", "speech start D002"])
    #expect(
      play.refused("motion suspend by D002")?.message
        == "Delegation 2 has the floor, and only others may move suspend under Ours")
    #expect(play.refused("motion suspend by D001") == nil)
  }

  @Test func onlyThoseWithAVoteMayMoveIt() throws {
    let play = try committee(
      #"{ "kind": "suspend", "mover": "voters" }"#, #", "observers": { "motions": true }"#,
      observers: 1)
    #expect(
      play.refused("motion suspend by O001")?.message
        == "Observer 1 has no vote on substance and may not move suspend under Ours")
    #expect(play.refused("motion suspend by D001") == nil)
    #expect(play.refused("motion unmoderated 5m by O001") == nil)
  }

  // MARK: - Agreement

  @Test func divisionNeedsThoseBehindTheText() throws {
    var play = try committee(
      #"{ "kind": "divide", "agreement": "submitterAndSeconder", "when": ["floor"] }"#)
    try play.run("motion divide \"Clause 3\" by D003")
    #expect(
      play.refused("motion vote next 9 0")?.message
        == "the submitter and the seconder of the text must agree: motion agree 1 <whos>, or "
        + "motion fail 1")
    try play.run("motion agree next D001")
    #expect(play.refused("motion vote next 9 0")?.message.contains("must agree") == true)
    #expect(play.refused("motion agree 1 D001")?.message == "Delegation 1 has already agreed")
    #expect(play.refused("motion agree 1 D002, D003")?.message.contains("only") == true)
    try play.run(["motion agree 1 D002", "motion vote next 9 0"])
    #expect(play.session.motions[0].status == .passed)
    #expect(play.session.motions[0].agreed == ["D001", "D002"])
    var one = try committee(#"{ "kind": "divide", "agreement": "submitter", "when": ["floor"] }"#)
    try one.run(["motion divide by D003", "motion agree 1 D001", "motion vote next 9 0"])
    try one.run("motion suspend by D001")
    #expect(one.refused("motion agree 2 D001")?.message.contains("nobody's agreement") == true)
  }

  // MARK: - Parameters

  @Test func aMotionMayBeAboutADelegation() throws {
    var setup = try committee("").session.setup
    setup.rules.add("censure", "Censure", .record)
    let place = try #require(setup.rules.motions.indices.last)
    setup.rules.motions[place].parameters = [.delegation, .optionalSubject]
    var play = Play(setup)
    try play.run(["meeting open", "attend all present"])
    #expect(play.refused("motion censure by D001")?.kind == .notUnderstood)
    #expect(play.refused("motion censure Nowhere by D001") != nil)
    #expect(
      try play.run("motion censure D002 \"for its absence\" by D001").hasPrefix(
        "Motion 1: Censure, Delegation 2, \"for its absence\", by Delegation 1"))
    #expect(play.session.motions[0].delegation == "D002")
    try play.run("motion change 1 D003")
    #expect(play.session.motions[0].delegation == "D003")
  }

  @Test func theDelegationMayBeOptional() throws {
    var play = try committee(
      #"{ "kind": "suspend", "parameters": ["total?", "delegation?"] }"#)
    try play.run(["motion suspend 5m about D004 by D001", "motion suspend 6m by D001"])
    #expect(play.session.motions.map(\.delegation) == ["D004", nil])
  }

  @Test func sponsorsAreCountedApartFromSignatories() throws {
    var play = try committee(
      "", #", "documents": { "draft": "4", "leastSponsors": 2, "mostSponsors": 3 }"#)
    for (names, words) in [
      ("signed 6 sponsors 1", "1 sponsor, but under Ours a draft needs 2"),
      ("signed 6 sponsors 4", "4 sponsors, but under Ours a draft has at most 3"),
      ("signed 4 sponsors 5", "5 sponsors of 4 names: signed counts them all"),
      ("signed 3 sponsors 2", "3 sponsors and signatories, but it needs 4 with 9 present"),
    ] {
      #expect(play.refused("motion introduce \"1.1\" \(names) by D001")?.message == words)
    }
    try play.run("motion introduce \"1.1\" signed 4 sponsors 3 by D001")
    #expect(play.session.motions[0].sponsors == 3)
    #expect(
      play.refused("motion change 1 signed 3")?.message
        == "3 sponsors and signatories, but it needs 4 with 9 present")
    #expect(play.refused("motion change 1 sponsors 4")?.message.contains("at most 3") == true)
  }
}
