import Catalogue
import Testing

@testable import Session

/// A hand-made zone value: half an hour is added at 1,000 seconds, and removed later.
struct ZoneTests {
  private func zone(_ rule: String? = nil) throws -> Zone {
    try #require(
      Zone(
        name: "Test/Zone", firstOffset: 3600,
        transitions: [
          .init(since: 1_000_000, offset: 5400), .init(since: 2_000_000, offset: 3600),
        ],
        rule: rule.flatMap(ZoneRule.init)))
  }

  @Test func theOffsetHoldsFromTheInstantOn() throws {
    let zone = try zone()
    #expect(zone.offset(at: .min / 2) == 3600)
    #expect(zone.offset(at: 999_999) == 3600)
    #expect(zone.offset(at: 1_000_000) == 5400)
    #expect(zone.offset(at: 1_999_999) == 5400)
    #expect(zone.offset(at: 2_000_000) == 3600)
    #expect(zone.offset(at: 253_402_300_799_999) == 3600)
    #expect(zone.offsetText(at: 1_500_000) == "UTC+01:30")
    #expect(try self.zone("AAA2").offset(at: 2_000_001) == -7200)
    #expect(try self.zone("AAA2").offset(at: 1_000_001) == 5400)
  }

  @Test func codingGivesTheSameZone() throws {
    for zone in [try zone(), try zone("CET-1CEST,M3.5.0,M10.5.0/3"), .utc] {
      let json = try JSONValue.encoding(zone)
      #expect(try JSONValueDecoder.decode(Zone.self, from: json) == zone)
    }
  }

  @Test(
    "an invalid zone is refused",
    arguments: [
      #"{"name":"","firstOffset":0}"#, #"{"name":"a b","firstOffset":0}"#,
      #"{"name":"\u001b[31m","firstOffset":0}"#, #"{"name":"X","firstOffset":100000}"#,
      #"{"name":"X","firstOffset":0,"rule":"nonsense"}"#,
      #"{"name":"X","firstOffset":0,"transitions":[{"since":2,"offset":0},{"since":1,"offset":9}]}"#,
      #"{"name":"X","firstOffset":0,"transitions":[{"since":2,"offset":-90000}]}"#,
      #"{"name":"X","firstOffset":0,"transitions":[{"since":999999999999999,"offset":0}]}"#,
    ]) func forged(_ json: String)
  {
    #expect(throws: (any Error).self) {
      try JSONValueDecoder.decode(Zone.self, from: Array(json.utf8))
    }
  }

  /// Transitions that the rule also gives are dropped, and no others.
  @Test func listedTransitionsThatTheRuleTellsAreDropped() throws {
    let rule = try #require(ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
    let start = try #require(instant(utcTimestamp: "1990-01-01T00:00:00Z"))
    let end = try #require(instant(utcTimestamp: "2038-01-01T00:00:00Z"))
    let odd = Zone.Transition(since: start, offset: 3660)
    let listed = [odd] + rule.transitions(in: start...end)
    let long = try #require(
      Zone(name: "X", firstOffset: 0, transitions: listed, rule: rule))
    let short = long.withoutWhatTheRuleTells
    #expect(listed.count == 97)
    // The rule's first transition is kept, because it is from the odd offset.
    #expect(short.transitions == Array(listed.prefix(2)))
    for instant in stride(from: start - 86_400_000, to: end, by: 40_000_001) {
      #expect(short.offset(at: instant) == long.offset(at: instant))
    }
  }

  @Test func zonesAgreeThatShowTheSameForAYear() throws {
    let (berlin, paris) = (try rule("Berlin"), try rule("Paris"))
    let now = 1_700_000_000_000
    #expect(berlin.agrees(with: paris, after: now))
    // The offset is the same in winter, but only then.
    let algiers = Zone(name: "Algiers", offset: 3600)
    #expect(berlin.offset(at: now) == algiers.offset(at: now))
    #expect(!berlin.agrees(with: algiers, after: now))
  }

  private func rule(_ name: String) throws -> Zone {
    let rule = try #require(ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
    return try #require(Zone(name: name, firstOffset: 0, rule: rule))
  }
}

extension JSONValue {
  /// The bytes of a zone as encoded in the journal.
  fileprivate static func encoding(_ zone: Zone) throws -> [UInt8] {
    let setup = ZoneChanged(zone: zone)
    let line = try Record(sequence: 1, time: 0, command: "", facts: [setup]).encoded()
    let text = String(decoding: line, as: UTF8.self)
    let object = try JSONValue(text)
    return Array(try #require(object["facts"]?.arrayValue?.first?["zone"]).compact.utf8)
  }
}
