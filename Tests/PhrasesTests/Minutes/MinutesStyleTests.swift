@testable import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// Each style tells what its readers expect, and no more.
struct MinutesStyleTests {
  private func meeting() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run(
      "heading session \"Seventy-eighth session\"", "heading place \"Boston\"",
      "dais presiding \"Ms. Okafor\"", "dais officer \"Rapporteur\" \"Mr. Tanaka\" of Japan",
      "meeting open", "attend all present", "attend Malta excused", "+5m",
      "delegation delegates Ghana \"Ms. Mensah\"", "motion set-agenda 1 by Ghana second Japan",
      "motion vote 1 4 1", "speakers open", "speech start Ghana", "+20s",
      "said \"that wells were cheaper than wars\"", "+20s", "speech end", "speech start Brazil",
      "+30s", "speech end", "attend Malta present", "attend France absent")
    try fixture.run(
      "motion unmoderated 5m \"Lunch\" by Brazil", "motion withdraw 2",
      "motion unmoderated 5m \"Lunch\" by Brazil second Ghana", "motion pass next unopposed",
      "+5m", "caucus end", "announce \"Water is served\"", "+3h", "attend France present",
      "vote open \"Draft resolution A/C.1/L.1\" by roll-call", "vote cast Japan no",
      "vote cast rest yes", "vote close", "meeting adjourn")
    return fixture
  }

  private func text(_ style: MinutesStyle.Name, _ format: Minutes.Format = .text) throws -> String {
    var minutes = try meeting().minutes
    minutes.style = MinutesStyle(style)
    return minutes.rendered(as: format)
  }

  private func oneLine(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func aReportHasItsHeading() throws {
    let text = oneLine(try text(.report))
    #expect(text.contains("Session: Seventy-eighth session Place: Boston Presiding: Ms. Okafor "))
    #expect(text.contains("Rapporteur: Mr. Tanaka (Japan) Body: "))
    #expect(text.contains("10:05 Ms. Mensah (Ghana) said that wells were cheaper than wars."))
    #expect(!text.contains("Model UN"))
    var staffed = try meeting()
    try staffed.run("dais presiding \"Ms. Okafr\" of Ghana", "correct dais \"Ms. Okafor\"")
    #expect(staffed.minutes.markdown.contains("- Presiding: Ms. Okafor (Ghana)\n"))
    #expect(staffed.sentences.last == "Ms. Okafor (Ghana) presided from here on.")
    var fixture = try meeting()
    try fixture.run("heading symbol \"A/C.1/78/SR.1\"")
    #expect(fixture.minutes.markdown.contains("- Conference: Model UN\n"))
    try fixture.run("heading conference \"HNMUN 2026\"", "heading symbol \"\"")
    #expect(fixture.minutes.markdown.contains("- Conference: HNMUN 2026\n"))
    #expect(!fixture.minutes.markdown.contains("Symbol"))
  }

  @Test func aSummaryRecordIsInNumberedParagraphs() throws {
    let text = oneLine(try text(.summary))
    #expect(text.contains("This record is subject to correction."))
    #expect(text.contains("Conference: Model UN"))
    #expect(
      text.contains(
        "1st meeting ----------- Held at Boston, on Tuesday, 3 October 2023, at 10 a.m. "))
    #expect(text.contains("Members present (5): Brazil, France, Ghana, Japan, Malta "))
    #expect(text.contains("Observers (1): Palestine Arrived later "))
    #expect(text.contains("Arrived later (2): Malta (10.06 a.m.), France (1.11 p.m.) "))
    #expect(text.contains("Left early (1): France (10.06 a.m.)"))
    #expect(text.contains(" 2. The meeting was called to order at 10 a.m. 3. Roll call: "))
    #expect(
      text.contains(" Agenda item 1: Water ") && text.contains(" The committee took up topic 1: "))
    #expect(text.contains("Ms. Mensah (Ghana) said that wells were cheaper than wars."))
    #expect(text.contains("Brazil made a statement."))
    #expect(!text.contains("Ghana made a statement.") && !text.contains("Ghana) made a statement."))
    #expect(
      text.contains(
        "The motion by Ghana (Setting of the agenda, topic 1) was carried by 4 votes to 1."))
    #expect(
      text.contains(
        "A vote was taken by roll call on Draft resolution A/C.1/L.1. Draft resolution "
          + "A/C.1/L.1 was adopted by 4 votes to 1, with no abstentions. In favour (4): Brazil, "
          + "France, Ghana, Malta Against (1): Japan "))
    #expect(text.contains("The meeting rose at 1.11 p.m."))
    #expect(!text.contains("Statistics"))
  }

  @Test func decisionsAreWhatWasDecided() throws {
    let text = oneLine(try text(.decisions))
    #expect(text.contains("1. The motion by Ghana (Setting of the agenda, topic 1) was carried"))
    #expect(text.contains("3. A vote was taken by roll call on Draft resolution A/C.1/L.1."))
    for word in ["said", "withdrawn", "announce", "Water is served", "Attendance", "called to"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func announcementsAreNotVerbatim() throws {
    let text = oneLine(try text(.announcements))
    #expect(text.contains("This is not a verbatim record."))
    #expect(text.contains("Announcement: Water is served."))
    #expect(!text.contains("said that") && !text.contains("made a statement"))
  }

  @Test func aBoardHasMoversButNoSeconders() throws {
    let text = oneLine(try text(.board))
    #expect(text.contains("Ghana moved: Setting of the agenda, topic 1. Carried by 4 votes to 1."))
    #expect(text.contains("Brazil moved: Unmoderated caucus, 5 minutes, \"Lunch\". Carried."))
    // It came later.
    #expect(!text.contains("Excused"))
    #expect(text.contains("Approved on ____"))
    #expect(!text.contains("seconded") && !text.contains("withdrawn"))
  }

  @Test(arguments: MinutesStyle.Name.allCases)
  func everyStyleIsInEveryDocument(_ style: MinutesStyle.Name) throws {
    for format in Minutes.Format.allCases where format.isDocument {
      let text = try text(style, format)
      #expect(text.contains("A/C.1/L.1"), "\(format)")
      #expect(!text.contains("{1}") && !text.contains("{2}"), "\(format)")
    }
  }

  @Test func theCouncilReportsItsVotesAsItDoes() throws {
    var vote = try #require(try meeting().minutes.votes.first)
    vote.tally = Tally(yes: 11, no: 1, abstain: 3)
    vote.outcome = .vetoed
    #expect(
      vote.prose(of: .council).hasSuffix(
        "There were 11 votes in favour, 1 against and 3 abstentions. Draft resolution A/C.1/L.1 has "
          + "not been adopted, owing to the negative vote of a permanent member of the Council."))
    vote.outcome = .insufficient
    #expect(vote.prose(of: .council).hasSuffix("failed to obtain the required number of votes."))
    vote.outcome = .adopted
    #expect(vote.prose(of: .council).hasSuffix("Draft resolution A/C.1/L.1 has been adopted."))
    vote.outcome = .rejected
    vote.tally = Tally(yes: 5, no: 9, abstain: 1)
    #expect(vote.prose(of: .plenary).hasSuffix("was rejected by 9 votes to 5, with 1 abstention."))
    vote.outcome = .adoptedWithoutVote
    vote.method = .consensus
    #expect(vote.prose(of: .plenary) == "Draft resolution A/C.1/L.1 was adopted without a vote.")
  }

  @Test func ordinals() {
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 111].map(Minutes.ordinal)
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th"])
  }

  @Test func aGuestIsNotAnObserver() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "delegation add \"Port Authority\" code PORTS ngo", "meeting open", "attend all present")
    var minutes = fixture.minutes
    minutes.style = MinutesStyle(.summary)
    let text = oneLine(minutes.rendered(as: .text))
    #expect(text.contains("Observers (1): Palestine Organizations (1): Port Authority "))
  }

  @Test func aTimeOnAnotherDayIsDated() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "+24h", "meeting suspend")
    var minutes = fixture.minutes
    #expect(minutes.course(of: minutes.meetings[0]).hasSuffix("Suspended at 2023-10-04 10:00."))
    minutes.style = MinutesStyle(.summary)
    #expect(minutes.time(fixture.now, in: minutes.meetings[0]) == "4 October 2023, 10 a.m.")
  }

  /// A text may fail with more votes in favour than against, or as many.
  @Test func aTextThatMissedItsMajorityIsNotRejectedByVotes() throws {
    var vote = try #require(try meeting().minutes.votes.first)
    (vote.tally, vote.outcome) = (Tally(yes: 6, no: 5), .rejected)
    #expect(!vote.prose(of: .plenary).contains("was rejected by"))
    vote.tally = Tally(yes: 5, no: 5)
    #expect(!vote.prose(of: .plenary).contains("was rejected by"))
    vote.tally = Tally(yes: 4, no: 5)
    #expect(vote.prose(of: .plenary).contains("was rejected by 5 votes to 4"))
  }
}
