@testable import Catalogue
@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Changes to the roster during a session.
struct DelegationTests {
  private func play(_ lines: String...) throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    try play.run(lines)
    return play
  }

  private func codes(_ play: Play) -> [String] { play.session.roster.delegations.map(\.code) }

  @Test func aCountryComesWithWhatTheCatalogueKnows() throws {
    var play = try play()
    let answer = try play.run("delegation add Germany")
    #expect(answer == "Germany (DEU) is on the roster: attend DEU present when it arrives.")
    let germany = try #require(play.session.state.delegation("DEU"))
    #expect(germany.seat == .member && germany.attendance == .notCalled && !germany.veto)
    // An alphabetical roll stays alphabetical.
    #expect(play.session.state.index(of: "DEU") == (play.session.state.index(of: "GAB") ?? 0) + 1)
    try play.run("delegation add IND")
    #expect(play.session.state.name("IND") == "India")
    try play.run("delegation add Palestine")
    #expect(play.session.state.delegation("PSE")?.seat == .observer)
    #expect(Counts(play.session.state, by: play.session.setup).members == 17)
  }

  @Test func anybodyElseComesAsItIsSaid() throws {
    let play = try play(
      "delegation add \"Arctic \u{202E}Council\" code arc observer group guests",
      "delegation add \"Lord Chancellor\" veto")
    let council = try #require(play.session.state.delegation("ARC"))
    #expect(council.name == "Arctic Council")
    #expect(council.seat == .observer && council.group == "guests")
    let lord = try #require(play.session.roster.delegations.first { $0.name == "Lord Chancellor" })
    #expect(lord.code == "LCH" && lord.veto && lord.seat == .member)
    let row = play.snapshot["delegations"]
    #expect(row?.arrayValue?.contains { $0["code"] == .string("ARC") } == true)
  }

  @Test func aCodeThatIsMadeIsNobodyElsesWord() throws {
    var play = try play("delegation add \"Envoy\" code E1")
    #expect(play.session.state.delegation("GBR")?.aliases.contains("UK") == true)
    for (name, code) in [
      ("Ursula Knorr", "UKN"), ("E. One", "EO"), ("Republic of Kosmopolis", "ROKO"), ("E.1", "E12"),
    ] {
      let answer = try play.run("delegation add \(Token.quote(name))")
      #expect(answer.hasPrefix("\(name) (\(code)) is on the roster"))
    }
    // Nor is the code of a delegation that left used again, because that one may come back.
    try play.run(["delegation withdraw UKN", "delegation add \"U. K. Ng\""])
    #expect(play.session.state.delegation("UKN") == nil)
    #expect(play.session.roster.delegations.contains { $0.code == "UKN2" })
  }

  @Test func organizationsAndAlphaTwoCodesAreKnownByThemselves() throws {
    let play = try play(
      "delegation add NATO", "delegation add eu", "delegation add AU", "delegation add mx")
    #expect(play.session.state.name("AU") == "African Union")
    for code in ["NATO", "EU", "AU"] {
      #expect(play.session.state.delegation(code)?.seat == .observer)
    }
    #expect(play.session.state.name("MEX") == "Mexico")
  }

  @Test func codesAndNamesAreUnique() throws {
    let play = try play()
    func complaint(_ line: String) -> String { play.refused(line)?.message ?? "carried out" }
    #expect(complaint("delegation add France").contains("FRA is already the code of France"))
    #expect(
      complaint("delegation add \"Free France\" code fra").contains(
        "FRA is already the code of France"))
    #expect(complaint("delegation add france code XFR").contains("already has that name"))
    #expect(complaint("delegation rename Malta JAPAN").contains("already has that name"))
    #expect(complaint("delegation rename Malta Malta").contains("already"))
    #expect(complaint("delegation rename Malta \"\"").contains("needs a name"))
    #expect(complaint("delegation add \"Two words\" code \"a b\"").contains("letters, digits"))
    #expect(complaint("delegation add X observer veto").contains("no veto"))
    let long = String(repeating: "x", count: 81)
    #expect(complaint("delegation rename Malta \(long)").contains("80 characters"))
  }

  @Test func whoWithdrawsLeavesEveryListAndTheFloor() throws {
    var play = try play(
      "speakers open", "speakers add Malta, Ghana", "agenda set 1", "speakers open",
      "speakers add Japan, Malta", "motion unmoderated 5m by Malta", "speech start Malta")
    play.now += 20_000
    let answer = try play.run("delegation withdraw Malta")
    #expect(answer == "Malta has left the committee: 14 members.")
    #expect(play.session.floor.speech == nil && play.session.floor.clocks[.speech] == nil)
    #expect(play.session.agenda.debates[0]?.list.queue == ["GHA"])
    #expect(play.session.agenda.debates[1]?.list.queue == ["JPN"])
    #expect(play.session.motions[0].status == .withdrawn)
    #expect(!codes(play).contains("MLT"))
    #expect(play.refused("attend Malta present")?.kind == .nobody)
    #expect(play.refused("speech start Malta")?.kind == .nobody)
    // Its record stays, under its name.
    #expect(play.session.state.name("MLT") == "Malta")
    #expect(play.session.floor.statistics["MLT"]?.milliseconds == 20_000)
    let account = play.snapshot["statistics"]?["MLT"]
    #expect(account?["seconds"] == .seconds(milliseconds: 20_000))
    try play.run("vote open \"Draft\" by placards")
    #expect(play.session.openVote?.entitled.count == 14)
  }

  @Test func severalWithdrawAtOnce() throws {
    var play = try play("speakers open", "speakers add Malta, Ghana, Japan")
    #expect(
      try play.run("delegation withdraw Malta, gha")
        == "Ghana and Malta have left the committee: 13 members.")
    #expect(play.session.agenda.debates[0]?.list.queue == ["JPN"])
    try play.run("undo")
    #expect(Counts(play.session.state, by: play.session.setup).members == 15)
    #expect(
      play.refused("delegation withdraw all")?.message.hasPrefix("no member would be left") == true)
    // Whoever did not come: those that the roll has not reached.
    let command = try Command("delegation withdraw rest", for: play.session)
    #expect(play.refused("delegation withdraw rest")?.message == "everyone has been called")
    #expect(command.question(in: play.session) == nil)
    let few = try Command("delegation withdraw Malta, gha", for: play.session)
    #expect(few.question(in: play.session) == "Remove Malta and Ghana from the roster?")
    let many = try Command("delegation withdraw 1,2,3,4,5,6", for: play.session)
    #expect(many.question(in: play.session) == "Remove 6 delegations from the roster?")
  }

  @Test func aMoverThatLeftDoesNotHoldUpItsCaucus() throws {
    let play = try play(
      "motion moderated 10m 60s \"Seeds\" by Malta speaks-first", "motion vote next 15 0",
      "caucus queue Malta, Ghana", "delegation withdraw Malta", "speech start")
    #expect(play.session.floor.speech?.code == "GHA")
  }

  @Test func whoWithdrewComesBackWithItsRecord() throws {
    var play = try play("speech start Malta")
    play.now += 5_000
    try play.run(["speech end", "delegation withdraw Malta"])
    #expect(play.refused("delegation add \"Monaco\" code MLT")?.message.contains("left") == true)
    try play.run("delegation add Malta")
    #expect(play.session.state.delegation("MLT")?.attendance == .notCalled)
    #expect(play.session.floor.statistics["MLT"]?.speeches == 1)
    #expect(play.session.roster.withdrawn.isEmpty)
  }

  @Test func membersAndObserversChangePlaces() throws {
    var play = try play()
    #expect(
      try play.run("delegation observer France")
        == "France is now an observer: 14 members. Its veto is suspended.")
    #expect(play.session.state.delegation("FRA")?.veto == false)
    #expect(play.refused("delegation observer France")?.message.contains("already") == true)
    try play.run("vote open \"Draft\" by placards")
    #expect(play.session.openVote?.entitled.contains("FRA") == false)
    try play.run("vote cancel")
    #expect(try play.run("delegation member France").contains("Its veto is restored"))
    #expect(play.session.state.delegation("FRA")?.veto == true)
    #expect(Counts(play.session.state, by: play.session.setup).members == 15)
    try play.run(["undo", "undo", "undo", "undo"])
    #expect(play.session.state.delegation("FRA")?.veto == true)
  }

  @Test func theLastMemberStays() throws {
    var play = Play(
      Setup(
        committee: "Two", body: Body(name: "custom", title: "Two", organ: .cabinet),
        rules: try Catalogue.ruleBook(named: "crisis", for: .cabinet),
        roster: [Delegation(code: "A", name: "Alfa"), Delegation(code: "B", name: "Bravo")]))
    try play.run("delegation observer A")
    #expect(play.refused("delegation observer B")?.message.contains("last member") == true)
    #expect(play.refused("delegation withdraw B")?.message.contains("delegation add") == true)
  }

  @Test func notWhileAVoteIsOpen() throws {
    let play = try play("vote open \"Draft\"")
    for line in [
      "add Germany", "rename Malta M", "withdraw Malta", "observer Malta", "member Malta",
    ] {
      let refusal = play.refused("delegation \(line)")
      #expect(refusal?.message.contains("vote close") == true, "\(line)")
    }
  }

  @Test func theMinutesKeepTheNamesOfTheTime() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "motion unmoderated 5m by Malta", "speech start Malta",
      "+5s", "speech end", "delegation rename Malta \"New Malta\"", "speech start Malta", "+5s",
      "speech end", "delegation observer Malta", "delegation withdraw Malta",
      "delegation add \"Arctic Council\" observer", "attend \"Arctic Council\" present")
    #expect(
      fixture.sentences.dropFirst(2) == [
        "Motion 1, moved by Malta: Unmoderated caucus, 5 minutes.",
        "Malta spoke at the call of the Chair: 0:05 of 1:30.",
        "Malta was renamed New Malta.",
        "New Malta spoke at the call of the Chair: 0:05 of 1:30.", "New Malta became an observer.",
        "Motion 1 (Unmoderated caucus) was withdrawn: its mover left the committee.",
        "New Malta left the committee.", "Arctic Council joined the committee as an observer.",
        "Arctic Council arrived, present.",
      ])
    #expect(fixture.minutes.statistics.first?.party.name == "New Malta")
  }

  @Test func whoComesWhileTheRollIsCalledStandsInIt() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "roll open", "attend Brazil present", "delegation add Monaco",
      "attend rest present", "roll close")
    let rows = fixture.minutes.meetings[0].attendance
    #expect(rows.first { $0.party.code == "MCO" }?.atRolls == [.present])
  }

  @Test func thePresidingOfficerIsOnRecord() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "dais presiding \"Ms. Okafor\"")
    #expect(fixture.session.meeting.presiding == "Ms. Okafor")
    let dais = Snapshot(fixture.session).value["dais"]
    #expect(dais?["presiding"] == .string("Ms. Okafor"))
    #expect(dais?["delegation"] == .null)
    #expect(fixture.sentences.last == "Ms. Okafor presided from here on.")
    let play = Play(fixture.session.setup)
    #expect(play.refused("dais presiding \"\"")?.message.contains("who presides") == true)
  }
}
