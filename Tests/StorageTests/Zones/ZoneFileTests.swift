import Testing

@testable import Session
@testable import Storage

/// Zone files as supplied with a system, and as someone may have forged them.
struct ZoneFileTests {
  @Test(
    "both changes of a year, and the years before the rule",
    arguments: [
      ("Europe/Berlin", "2023-03-26T00:59:59Z", 3600),
      ("Europe/Berlin", "2023-03-26T01:00:00Z", 7200),
      ("Europe/Berlin", "2023-10-29T00:59:59Z", 7200),
      ("Europe/Berlin", "2023-10-29T01:00:00Z", 3600),
      ("Europe/Berlin", "1950-06-25T12:00:00Z", 3600),
      ("Europe/Berlin", "1947-05-12T12:00:00Z", 10800),
      ("Europe/Berlin", "1800-01-01T00:00:00Z", 3208),
      ("Europe/Berlin", "2150-07-01T00:00:00Z", 7200),
      ("America/New_York", "2023-03-12T06:59:59Z", -18000),
      ("America/New_York", "2023-03-12T07:00:00Z", -14400),
      ("America/New_York", "2023-11-05T05:59:59Z", -14400),
      ("America/New_York", "2023-11-05T06:00:00Z", -18000),
      // The Council's debate on Korea: New York was on summer time from the last Sunday of April.
      ("America/New_York", "1950-06-25T19:00:00Z", -14400),
      ("America/New_York", "1950-04-30T06:59:59Z", -18000),
      ("America/New_York", "1944-01-01T00:00:00Z", -14400),
      ("Australia/Lord_Howe", "2023-04-01T14:59:59Z", 39600),
      ("Australia/Lord_Howe", "2023-04-01T15:00:00Z", 37800),
      ("Australia/Lord_Howe", "2023-09-30T15:29:59Z", 37800),
      ("Australia/Lord_Howe", "2023-09-30T15:30:00Z", 39600),
      ("Asia/Kathmandu", "2023-01-01T00:00:00Z", 20700),
      ("Asia/Kathmandu", "1985-12-31T18:29:59Z", 19800),
      ("Asia/Kathmandu", "1985-12-31T18:30:00Z", 20700),
    ]) func offsets(_ name: String, _ time: String, _ seconds: Int) throws
  {
    let zone = try #require(try ZoneFixtures.zone(name))
    #expect(zone.offset(at: try #require(instant(utcTimestamp: time))) == seconds)
  }

  @Test("transitions that follow from the rule are not stored", arguments: ZoneFixtures.names)
  func small(_ name: String) throws {
    let zone = try #require(try ZoneFixtures.zone(name))
    let end = try #require(instant(utcTimestamp: "2008-04-07T00:00:00Z"))
    #expect(zone.transitions.allSatisfy { $0.since < end })
    #expect(zone.rule != nil)
  }

  @Test("a file that ends too early is refused at every length", arguments: ZoneFixtures.names)
  func truncated(_ name: String) throws {
    let bytes = try ZoneFixtures.bytes(name)
    for length in 0..<bytes.count {
      #expect(ZoneFile(Array(bytes[..<length]), name: name) == nil, "\(length)")
    }
  }

  /// With any byte changed, the result is a zone within bounds, or a refusal.
  @Test("no byte crashes it", arguments: ZoneFixtures.names) func flipped(_ name: String) throws {
    let bytes = try ZoneFixtures.bytes(name)
    var refused = 0
    for index in bytes.indices {
      for value in [0x00, 0x01, 0x7F, 0x80, 0xFF, bytes[index] ^ 0x10] as [UInt8] {
        var bytes = bytes
        bytes[index] = value
        guard let zone = ZoneFile(bytes, name: name)?.zone else {
          refused += 1
          continue
        }
        for instant in [-62_135_596_800_000, 0, 1_700_000_000_000, 253_402_300_799_999] {
          #expect(Zone.offsets.contains(zone.offset(at: instant)))
        }
      }
    }
    #expect(refused > 100)
  }

  @Test func countsThatOverflowAreRefused() throws {
    let bytes = try ZoneFixtures.bytes("Europe/Berlin")
    for place in stride(from: 20, to: 44, by: 4) {
      for header in [0, 44 + 144 * 5] where bytes[header...].starts(with: "TZif".utf8) {
        var bytes = bytes
        for byte in 0..<4 { bytes[header + place + byte] = 0xFF }
        #expect(ZoneFile(bytes, name: "X") == nil)
      }
    }
    #expect(ZoneFile([UInt8](repeating: 0x54, count: 70_000), name: "X") == nil)
    #expect(ZoneFile([], name: "X") == nil)
  }

  /// A version 1 file has no rule, and 32-bit times.
  @Test func theFirstVersionIsRead() throws {
    var bytes = Array("TZif".utf8) + [UInt8](repeating: 0, count: 16)
    func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
    for count: UInt32 in [0, 0, 0, 1, 2, 4] { bytes += number(count) }
    bytes += number(1_000) + [1]
    bytes += number(3600) + [0, 0] + number(UInt32(bitPattern: -7200)) + [1, 0]
    bytes += Array("A\0B\0".utf8)
    let zone = try #require(ZoneFile(bytes, name: "Old/One")?.zone)
    #expect(zone.offset(at: 999_999) == 3600)
    #expect(zone.offset(at: 1_000_000) == -7200)
    #expect(zone.rule == nil)
  }
}
