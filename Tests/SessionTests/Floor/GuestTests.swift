@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Observers, invited delegations, organisations and briefers: the book decides what each may do.
struct GuestTests {
  private func play(_ rules: String, under json: String? = nil) throws -> Play {
    var play = try Play.council(under: json ?? #"{ "extends": "\#(rules)" }"#)
    try seatGuests(in: &play)
    return play
  }

  private func seatGuests(in play: inout Play) throws {
    try play.run([
      "delegation add Palestine", "delegation add Ukraine invited",
      "delegation add \"Médecins Sans Frontières\" code MSF ngo",
      "delegation add \"Head of UNMISS\" code SRSG briefer",
      "attend PSE, UKR, MSF, SRSG present",
    ])
  }

  @Test func theRosterSaysWhatTheyAre() throws {
    let play = try play("harvard")
    let roles = ["PSE", "UKR", "MSF", "SRSG"].map { play.session.state.delegation($0)?.role.name }
    #expect(roles == ["observer", "invited", "organisation", "briefer"])
    let last = play.session.roster.delegations.firstIndex { $0.code == "UKR" } ?? 0
    #expect(play.snapshot["delegations"]?[last]?["seat"] == .string("observer"))
    #expect(play.snapshot["delegations"]?[last]?["role"] == .string("invited"))
  }

  @Test func aRosterFileKnowsTheWords() throws {
    let roster = try RosterFile.delegations(
      "name,seat\nA,\nB,Invited\nC,NGO\nD,organization\nE,briefer\nF,observer")
    #expect(
      roster.map(\.role.name)
        == ["member", "invited", "organisation", "organisation", "briefer", "observer"])
  }

  @Test func whoVotesOnProcedureIsTheBooks() throws {
    for (rules, voters) in [
      ("un", []), ("nmun", ["PSE", "UKR", "MSF"]), ("harvard", ["PSE", "UKR"]),
    ] {
      var play = try Committee(rules: rules, members: 15).play()
      try seatGuests(in: &play)
      try play.run("vote open \"Order\" procedural by roll-call")
      let guests = play.session.openVote?.entitled.filter {
        ["PSE", "UKR", "MSF", "SRSG"].contains($0)
      }
      #expect(Set(guests ?? []) == Set(voters), "\(rules)")
      try play.run(["vote cancel", "vote open \"Draft\""])
      #expect(play.session.openVote?.entitled.count == 15)
      // The nine votes of a Council must be votes of members (Art. 27).
      var council = try self.play(rules)
      try council.run("vote open \"Order\" procedural by roll-call")
      #expect(council.session.openVote?.entitled.count == 15)
    }
  }

  @Test func motionsPointsAndRepliesAreTheBooks() throws {
    var harvard = try play("harvard")
    #expect(harvard.refused("motion unmod 5m by Palestine") == nil)
    #expect(
      harvard.refused("motion unmod 5m by SRSG")?.message.contains(
        "Head of UNMISS is a briefer and cannot make motions") == true)
    #expect(harvard.refused("point reply SRSG")?.message.contains("no right of reply") == true)
    #expect(harvard.refused("speech reply SRSG")?.message.contains("no right of reply") == true)
    #expect(harvard.refused("point order SRSG") == nil)
    try harvard.run(["speech start SRSG", "speech end"])
    let un = try play("un")
    #expect(un.refused("motion suspend by Palestine")?.message.contains("is an observer") == true)
    #expect(un.refused("point reply Palestine") == nil)
  }

  @Test func aBookOfOnesOwnChangesOneKind() throws {
    let play = try play(
      "",
      under: """
        { "extends": "harvard", "observers": {
            "points": false, "invited": { "points": true, "motions": false } } }
        """)
    #expect(play.refused("point order Palestine")?.message.contains("may not raise points") == true)
    #expect(play.refused("point order Ukraine") == nil)
    #expect(play.refused("motion unmod 5m by Ukraine")?.message.contains("invited") == true)
  }

  @Test func aMemberHasEveryRight() throws {
    let play = try Play.council("nmun")
    let rights = play.session.setup.rules.rights(of: play.session.roster.delegations[0])
    #expect(rights.motions && rights.points && rights.replies && rights.substantiveVote)
    #expect(rights.proceduralVote == .must && rights.documents == .sponsor)
  }

  @Test func aSeatChangesItsKindOnTheDay() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "delegation observer France as invited")
    #expect(fixture.session.state.delegation("FRA")?.veto == false)
    #expect(fixture.sentences.last == "France became an invited delegation.")
    try fixture.run("delegation observer France", "delegation member France")
    #expect(fixture.session.state.delegation("FRA")?.guest == nil)
    #expect(fixture.sentences.last == "France became a member.")
  }
}
