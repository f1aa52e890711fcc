import Catalogue
import Phrases
@testable import Session

/// A small committee whose meeting is played in a test, and its records.
package struct MinutesFixture {
  package var session: Session
  /// Milliseconds since 1970; initially 10:00 at UTC+02:00.
  package var now = 1_696_320_000_000
  /// The seat that enters the lines; `nil` for the first seat.
  package var author: String?
  /// What every file contains that a line names.
  package var file: String?
  /// A line that is entered after each one where it is in order, and undone.
  package var mistake: String?

  package init(committee: String = "Council of Six", topics: [String] = ["Water", "Seeds"]) throws {
    let roster = [
      ("BRA", "Brazil"), ("FRA", "France"), ("GHA", "Ghana"), ("JPN", "Japan"), ("MLT", "Malta"),
      ("PSE", "Palestine"),
    ].map { code, name in
      Delegation(
        code: code, name: name, seat: code == "PSE" ? .observer : .member, veto: code == "FRA")
    }
    session = Session(
      Setup(
        committee: committee, body: Body(name: "custom", title: "A committee", organ: .committee),
        rules: try Catalogue.ruleBook(named: "harvard", for: .committee), roster: roster,
        topics: topics.map { Topic(title: $0) },
        zone: Zone(name: "Europe/Berlin", offset: 7200)))
  }

  package var minutes: Minutes { Minutes(setup: session.setup, records: session.history.records) }

  /// The sentences of all entries.
  package var sentences: [String] { minutes.entries.map(\.text) }

  /// The sentences of all entries, with what was corrected in them.
  package var correctedSentences: [String] {
    var minutes = minutes
    minutes.showsCorrections = true
    return minutes.entries.map { minutes.text(of: $0).plain }
  }

  /// Runs lines; `+40s` advances the clock.
  /// - Returns: the last answer.
  @discardableResult
  package mutating func run(_ lines: String...) throws -> String {
    var answer = ""
    for line in lines {
      if line.hasPrefix("+") {
        now += TimeSpan.milliseconds(String(line.dropFirst())) ?? 0
        continue
      }
      answer = try enter(line)
      if let mistake, (try? enter(mistake)) != nil { _ = try enter("undo") }
    }
    return answer
  }

  private mutating func enter(_ line: String) throws -> String {
    let ruling = try session.perform(
      Command(line, for: session), at: now, with: Inputs(lot: 0, zone: .utc, file: file), by: author
    )
    try session.apply(Record(decoding: ruling.record.encoded()))
    return ruling.answer.text
  }

  /// A meeting with a bit of everything.
  package static func shortMeeting(mistake: String? = nil) throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    fixture.mistake = mistake
    try fixture.run(
      "meeting open", "attend all present", "attend France voting", "attend Malta absent", "+1m",
      "motion set-agenda 1 by Ghana", "motion vote 1 3 1", "speakers open",
      "speakers add Ghana, Brazil, Japan", "speech start", "+40s", "yield Brazil", "+30s",
      "speech end", "speech start", "+95s", "speech end", "attend Malta present")
    try fixture.run(
      "motion moderated 10m 1m \"Wells\" by Japan second Malta speaks-first",
      "motion unmoderated 5m by Brazil", "motion vote 3 2 3", "motion vote 2 4 1", "speech start",
      "+1m", "speech end", "caucus end", "+10m", "meeting suspend until 14:00", "+2h",
      "meeting resume", "announce \"Water is served\"")
    try fixture.run(
      "motion close-debate by France", "motion vote next 5 0",
      "vote open \"Draft 1.1\" by roll-call starting Ghana", "vote cast Ghana pass",
      "vote cast Japan yes", "vote cast Malta absent", "vote cast Brazil yes-with-rights",
      "vote cast France no", "vote cast Ghana yes", "vote close", "speech rights", "+20s",
      "speech end", "voting end", "attend France absent", "speakers open", "speakers add Malta",
      "motion unmoderated 5m \"Lunch\" by Ghana", "motion rule-out next \"too early\"",
      "meeting adjourn")
    return fixture
  }
}
