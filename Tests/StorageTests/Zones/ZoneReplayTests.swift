import Catalogue
import Testing

@testable import Session
@testable import Storage

/// A session opened on a machine that does not know its zones shows the same times as before.
struct ZoneReplayTests {
  private static let path = "/home/travel.chair"

  @Test func aJournalIsReplayedWithoutZoneFiles() throws {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 1950)
    let zone = try #require(try ZoneFixtures.zone("America/New_York"))
    let setup = Setup(
      committee: "Council", body: body, rules: try Catalogue.ruleBook(named: "un", for: .council),
      roster: roster, zone: zone)
    var system = FakeZoneSystem()
    system.files["/zoneinfo/Europe/Berlin"] = try ZoneFixtures.bytes("Europe/Berlin")
    let files = try memory()
    let start = try #require(instant(utcTimestamp: "1950-06-25T18:20:00Z"))
    let file = try SessionFile.create(
      Self.path, setup, on: files, inputs: MachineInputs(MachineZones(system)))
    try file.perform("meeting open", at: start)
    let answer = try file.perform("meeting zone \"Europe/Berlin\"", at: start + 60_000).answer
    #expect(answer.text.hasSuffix("it is 19:21."))
    // An unknown zone is refused, and nothing is written.
    #expect(throws: Refusal.self) { try file.perform("meeting zone Nowhere", at: start + 90_000) }
    #expect(file.session.sequence == 2)
    _ = try file.close()

    let again = try SessionFile.open(
      Self.path, on: files, inputs: MachineInputs(MachineZones(FakeZoneSystem())))
    let time = again.session.localTime
    #expect(time.timeOfDay(start) == "14:20")
    #expect(time.timeOfDay(start + 60_000) == "19:21")
    #expect(time == file.session.localTime)
    #expect(again.session.setup.zone == zone)
    // This holds decades later too, because the journal contains the zone's rule.
    let summer = try #require(instant(utcTimestamp: "2090-07-01T00:00:00Z"))
    #expect(time.timeOfDay(summer) == "02:00")
    let header = String(decoding: again.journal.contents.header, as: UTF8.self)
    #expect(header.hasPrefix(#"{"format":"chair-session","version":2,"#))
    #expect(header.contains(#""timeZone":"America/New_York""#))
  }

  /// Only a command that draws lots needs one.
  @Test func lotsAreDrawnForVotesAlone() throws {
    let session = Session(
      Setup(
        committee: "C", body: Body(name: "custom", title: "C", organ: .committee),
        rules: try Catalogue.ruleBook(named: "harvard", for: .committee), roster: []))
    for (line, needs) in [
      ("vote open \"Q\" by roll-call", [Need.lot]), ("vote by roll-call", [.lot]),
      ("vote again 1", [.lot]), ("meeting open", []),
      ("meeting zone \"Europe/Berlin\"", [.zone("Europe/Berlin")]),
    ] {
      #expect(try Command(line, for: session).needs == needs, "\(line)")
    }
  }
}
