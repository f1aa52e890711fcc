import Testing

@testable import Session

/// The rule at the end of a zone file or in the variable TZ.
struct ZoneRuleTests {
  private func offset(_ rule: String, _ time: String) throws -> Int {
    try #require(ZoneRule(rule)).offset(at: #require(instant(utcTimestamp: time)))
  }

  @Test(
    "daylight-saving time begins and ends at the instant in the rule",
    arguments: [
      // Berlin: the last Sundays of March and October, at 01:00 UTC.
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-03-31T00:59:59Z", 3600),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-03-31T01:00:00Z", 7200),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-10-27T00:59:59Z", 7200),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2024-10-27T01:00:00Z", 3600),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "9876-07-01T00:00:00Z", 7200),
      // New York: the second Sunday of March and the first of November, at 02:00 local time.
      ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T06:59:59Z", -18000),
      ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T07:00:00Z", -14400),
      ("EST5EDT,M3.2.0,M11.1.0", "2024-11-03T05:59:59Z", -14400),
      ("EST5EDT,M3.2.0,M11.1.0", "2024-11-03T06:00:00Z", -18000),
      // Lord Howe: a change of half an hour, and summer in January.
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-01-01T00:00:00Z", 39600),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-04-06T14:59:59Z", 39600),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-04-06T15:00:00Z", 37800),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-10-05T15:29:59Z", 37800),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-10-05T15:30:00Z", 39600),
      ("<+0545>-5:45", "2024-01-01T00:00:00Z", 20700),
      // Days counted without and with 29 February; hours before midnight and far beyond the day.
      ("AAA0BBB,J60/0,J300/0", "2024-02-29T23:59:59Z", 0),
      ("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00Z", 3600),
      ("AAA0BBB,59/0,299/0", "2024-02-29T00:00:00Z", 3600),
      ("AAA0BBB,M3.5.0/-2,M10.5.0/-1", "2023-03-25T22:00:00Z", 3600),
      ("AAA0BBB,M3.5.0/-2,M10.5.0/-1", "2023-03-25T21:59:59Z", 0),
      ("<-02>2<-01>,M3.4.4/50,M10.4.4/50", "2023-03-25T04:00:00Z", -3600),
      ("<-02>2<-01>,M3.4.4/50,M10.4.4/50", "2023-03-25T03:59:59Z", -7200),
      // Summer time all year.
      ("XXX3EDT4,0/0,J365/23", "2023-01-01T03:00:00Z", -14400),
      ("XXX3EDT4,0/0,J365/23", "2024-12-31T23:59:59Z", -14400),
      ("XXX3EDT4,0/0,J365/23", "2024-06-30T12:00:00Z", -14400),
    ]) func changes(_ rule: String, _ time: String, _ seconds: Int) throws
  {
    #expect(try offset(rule, time) == seconds)
  }

  @Test(
    "an invalid rule is refused",
    arguments: [
      "", "C", "CE-1", "CET", "CET-25", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,",
      "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
      "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,J0,J366", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,1",
      "CET-1CEST,M3.5.0,M10.5.0/3x", "CET-1CEST;M3.5.0,M10.5.0", "<>-1", "<+01-1", "CET-1:60",
      "CET-99999999999999999999", "Europe/Berlin", "CET-1CEST-25,1,2", "ÄÖÜ-1", "CET-1\n",
      "<\u{1B}[31m>-1", "CET-1CEST,M3.5.0,M10.5.0/" + String(repeating: "1", count: 200),
    ]) func refuses(_ text: String)
  { #expect(ZoneRule(text) == nil) }
}
