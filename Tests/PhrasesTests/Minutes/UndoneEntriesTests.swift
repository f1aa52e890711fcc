@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// What was undone is not in the minutes, unless they show corrections.
struct UndoneEntriesTests {
  private func meeting() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "+1m", "announce \"Kept\"", "+1m")
    fixture.author = "desk 2"
    try fixture.run("announce \"Mistaken\"", "+1m", "point order Ghana \"Quiet\" denied", "+1m")
    try fixture.run("undo", "undo", "announce \"Right\"")
    return fixture
  }

  private func entries(_ fixture: MinutesFixture, _ shows: Bool) throws -> [Minutes.Entry] {
    var minutes = fixture.minutes
    minutes.showsCorrections = shows
    return minutes.entries
  }

  @Test func itIsShownOnlyWithCorrections() throws {
    let fixture = try meeting()
    let without = try entries(fixture, false)
    #expect(!without.contains { $0.text.contains("Mistaken") || $0.text.contains("Quiet") })
    let with = try entries(fixture, true)
    #expect(with.filter { $0.undone == nil } == without)
    #expect(
      with.filter { $0.undone != nil }.map(\.text) == [
        "Announcement: Mistaken.", "Ghana raised a point of order, \"Quiet\": denied.",
      ])
  }

  @Test func itIsStruckOutWithTimeAndAuthor() throws {
    var minutes = try meeting().minutes
    minutes.showsCorrections = true
    let (words, note) = ("Announcement: Mistaken", "(undone at 10:04 by desk 2)")
    #expect(minutes.markdown.contains("- **10:02** ~~\(words)~~ \(note).\n"))
    #expect(minutes.html.contains("<p><del>\(words)</del> \(note).</p>"))
    #expect(minutes.text.contains("[-\(words)-] \(note).\n"))
    #expect(minutes.json.contains("\"undone\": {"))
  }

  /// Apart from what says so, no format has a trace of what was undone, in any style.
  @Test(arguments: ["announce \"Mistaken\"", "meeting adjourn", "delegation add Monaco"])
  func itLeavesNoTraceInTheMinutesOtherwise(_ mistake: String) throws {
    let fixture = try MinutesFixture.shortMeeting(mistake: mistake)
    var (minutes, plain) = (fixture.minutes, try MinutesFixture.shortMeeting().minutes)
    for style in MinutesStyle.Name.allCases {
      (minutes.style, plain.style) = (MinutesStyle(style), MinutesStyle(style))
      for format in Minutes.Format.allCases {
        #expect(minutes.rendered(as: format) == plain.rendered(as: format), "\(style) \(format)")
      }
    }
    minutes.showsCorrections = true
    #expect(minutes.entries.count { $0.undone != nil } > 20)
  }

  @Test func itLeavesNoTraceBeforeTheFirstMeeting() throws {
    var fixture = try MinutesFixture()
    fixture.mistake = "meeting open"
    try fixture.run("note Ghana \"hidden\"")
    let plain = try MinutesFixture().minutes
    #expect(fixture.minutes.meetings.isEmpty)
    #expect(fixture.minutes.markdown == plain.markdown)
    var minutes = fixture.minutes
    minutes.showsCorrections = true
    #expect(
      minutes.markdown.contains("~~Meeting 1 was called to order~~ (undone at 10:00 by the chair)"))
  }

  /// A count that was taken back is what a reader of corrections looks for.
  @Test func theResultOfAVoteAndTheTimeOfASpeechAreTold() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+30s", "speech end", "undo",
      "undo", "vote open \"Draft\" by placards", "vote count 5 0 0", "vote close", "undo", "undo",
      "vote count 4 0 1", "vote close")
    let undone = try entries(fixture, true).filter { $0.undone != nil }.map(\.text)
    #expect(undone.count == 2)
    #expect(undone.first?.hasPrefix("Ghana spoke") == true && undone[0].contains("0:30"))
    #expect(undone.last?.contains("5 in favour, 0 against") == true)
  }

  @Test func whatWasRedoneStands() throws {
    var fixture = try meeting()
    try fixture.run("undo", "redo")
    let undone = try entries(fixture, true).filter { $0.undone != nil }
    #expect(undone.count == 2)
    #expect(fixture.sentences.last == "Announcement: Right.")
  }

  /// Notes, and answers to a vote, leave no trace.
  @Test func whatIsPrivateIsNotShown() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "note Ghana \"hidden\"", "undo",
      "vote open \"Chair\" by secret-ballot", "vote count 3 2 0", "undo", "undo")
    var minutes = fixture.minutes
    minutes.showsCorrections = true
    #expect(!minutes.json.contains("hidden") && !minutes.markdown.contains("3 in favour"))
  }

  @Test func aCorrectionNamesTheSeatThatMadeIt() throws {
    var fixture = try meeting()
    try fixture.run("point privilege Ghana \"Wrm\" sustained", "correct point 1 words \"Warm\"")
    let told = fixture.correctedSentences.last
    #expect(told?.contains("(corrected at 10:04 by desk 2: [-\"Wrm\"-] \"Warm\")") == true)
  }
}
