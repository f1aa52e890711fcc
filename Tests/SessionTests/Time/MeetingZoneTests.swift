import Phrases
import SessionFixtures
import Testing

@testable import Session

/// `meeting zone`, and the times of day that a session shows.
struct MeetingZoneTests {
  private func zone(_ name: String, _ rule: String) throws -> Zone {
    let rule = try #require(ZoneRule(rule))
    return try #require(Zone(name: name, firstOffset: 0, rule: rule))
  }

  private func berlin() throws -> Zone {
    try zone("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3")
  }

  private func newYork() throws -> Zone {
    try zone("America/New_York", "EST5EDT,M3.2.0,M11.1.0")
  }

  private func play(in zone: Zone, at time: String) throws -> Play {
    let setup = try Play().session.setup
    var play = Play(
      Setup(
        committee: setup.committee, body: setup.body, rules: setup.rules, roster: setup.roster,
        topics: setup.topics, zone: zone))
    play.now = try #require(instant(utcTimestamp: time))
    return play
  }

  /// The end of the suspension that a `meeting suspend until …` line starts.
  private func end(_ line: String, in zone: Zone, at time: String) throws -> String? {
    var play = try play(in: zone, at: time)
    try play.run("meeting open")
    try play.run(line)
    return play.session.meeting.suspendedUntil.map(utcTimestamp)
  }

  @Test func aSessionThatTravelsShowsEachTimeInTheZoneOfItsMoment() throws {
    var play = try play(in: newYork(), at: "2024-07-01T14:00:00Z")
    try play.run("meeting open")
    play.now += 3_600_000
    let answer = try play.run("meeting zone \"Europe/Berlin\"", zone: berlin())
    #expect(answer == "Times are now in Europe/Berlin (UTC+02:00): it is 17:00.")
    play.now += 3_600_000
    try play.run("meeting suspend until 19:30")
    #expect(play.session.meeting.suspendedUntil.map(utcTimestamp) == "2024-07-01T17:30:00.000Z")
    #expect(play.snapshot["zone"] == .string("Europe/Berlin"))
    let minutes = Minutes(setup: play.session.setup, records: play.session.history.records)
    #expect(
      minutes.zone
        == "America/New_York (UTC-04:00); from 2024-07-01 17:00 Europe/Berlin (UTC+02:00)")
    let entries = minutes.entries(ofMeeting: 0).map {
      "\(minutes.localTime.timeOfDay($0.time)) \($0.text)"
    }
    #expect(
      entries == [
        "10:00 Meeting 1 was called to order.",
        "17:00 From here on times are in Europe/Berlin (UTC+02:00).",
        "18:00 The meeting was suspended until 19:30.",
      ])
  }

  @Test func undoBringsTheZoneBack() throws {
    var play = try play(in: newYork(), at: "2024-07-01T14:00:00Z")
    try play.run("meeting zone \"Europe/Berlin\"", zone: berlin())
    #expect(play.session.localTime.timeOfDay(play.now) == "16:00")
    let answer = try play.run("undo")
    #expect(answer == "Undone: the time zone changed to Europe/Berlin.")
    #expect(play.session.localTime.timeOfDay(play.now) == "10:00")
    #expect(play.snapshot["zone"] == .string("America/New_York"))
    try play.run("redo")
    #expect(play.session.localTime.timeOfDay(play.now) == "16:00")
  }

  @Test func theZoneThatHoldsIsRefused() throws {
    let play = try play(in: berlin(), at: "2024-07-01T14:00:00Z")
    #expect(
      play.refused("meeting zone \"Europe/Berlin\"")?.message
        == "times are already in Europe/Berlin")
  }

  /// The fact only contains future transitions, so that a journal with many zone changes stays
  /// small.
  @Test func theFactHoldsNoTransitionsOfThePast() throws {
    let listed = try #require(
      Zone(
        name: "X/Y", firstOffset: 0,
        transitions: [.init(since: 1_000, offset: 60), .init(since: 4_000_000_000_000, offset: 0)]))
    var play = try play(in: berlin(), at: "2024-07-01T14:00:00Z")
    try play.run("meeting zone X/Y", zone: listed)
    let fact = play.session.history.records.last?.facts.first as? ZoneChanged
    #expect(fact?.zone.firstOffset == 60)
    #expect(fact?.zone.transitions.map(\.since) == [4_000_000_000_000])
  }

  @Test(
    "a time of day is found across a daylight-saving change",
    arguments: [
      // 20 hours ahead by the clock but 19 in fact: the night in which summer time begins.
      ("meeting suspend until 14:30", "2024-03-30T17:30:00Z", "2024-03-31T12:30:00.000Z"),
      // And 21 in the night in which it ends.
      ("meeting suspend until 14:30", "2024-10-26T16:30:00Z", "2024-10-27T13:30:00.000Z"),
      // 02:30 is skipped: the result is half an hour after the change at two o'clock.
      ("meeting suspend until 02:30", "2024-03-30T22:00:00Z", "2024-03-31T01:30:00.000Z"),
      // 02:30 occurs twice: the result is the next of the two.
      ("meeting suspend until 02:30", "2024-10-26T22:00:00Z", "2024-10-27T00:30:00.000Z"),
      ("meeting suspend until 02:30", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00.000Z"),
      ("meeting suspend until 02:30", "2024-10-27T01:30:00Z", "2024-10-28T01:30:00.000Z"),
    ]) func untilATime(_ line: String, _ now: String, _ expected: String) throws
  {
    #expect(try end(line, in: berlin(), at: now) == expected)
  }

  @Test("offsets of 30 minutes, and of 5:45") func oddOffsets() throws {
    let lordHowe = try zone("Australia/Lord_Howe", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0")
    #expect(
      try end("meeting suspend until 14:30", in: lordHowe, at: "2024-04-06T06:00:00Z")
        == "2024-04-07T04:00:00.000Z")
    #expect(
      try end("meeting suspend until 14:30", in: lordHowe, at: "2024-10-05T06:00:00Z")
        == "2024-10-06T03:30:00.000Z")
    // The half hour from 02:00 is skipped.
    #expect(
      try end("meeting suspend until 02:10", in: lordHowe, at: "2024-10-05T12:00:00Z")
        == "2024-10-05T15:40:00.000Z")
    let kathmandu = try zone("Asia/Kathmandu", "<+0545>-5:45")
    #expect(
      try end("meeting suspend until 14:30", in: kathmandu, at: "2024-04-06T06:00:00Z")
        == "2024-04-06T08:45:00.000Z")
  }

  /// Converting an instant to a time of day and back gives the same instant, unless it is skipped
  /// or shown twice.
  @Test func theTimeOfDayOfAnInstantIsThatInstant() throws {
    let time = LocalTime(try berlin())
    let start = try #require(instant(utcTimestamp: "2024-01-01T00:00:00Z"))
    for minutes in stride(from: 0, to: 366 * 1440, by: 37) {
      let instant = start + minutes * 60_000
      let shown = time.timeOfDay(instant).split(separator: ":").compactMap { Int($0) }
      let found = time.instant(ofDay: shown[0] * 60 + shown[1], after: instant - 1)
      #expect(found == instant, "\(utcTimestamp(instant))")
    }
  }

  @Test func aMeetingInWhichClocksChangeSaysSoInItsMinutes() throws {
    var play = try play(in: berlin(), at: "2024-10-26T22:00:00Z")
    try play.run("meeting open")
    play.now += 4 * 3_600_000
    try play.run("meeting adjourn")
    let minutes = Minutes(setup: play.session.setup, records: play.session.history.records)
    #expect(minutes.zone == "Europe/Berlin (UTC+02:00); from 2024-10-27 02:00 UTC+01:00")
    #expect(minutes.course(of: minutes.meetings[0]) == "Called to order at 00:00. Rose at 03:00.")
  }
}
