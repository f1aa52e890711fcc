import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The record tells what was done in sentences.
struct RecordPaneTests {
  private func lines(_ meeting: FixtureMeeting, memory: PaneMemory? = nil) -> [String] {
    ChairScreen.frame(
      meeting.session, ViewState(pane: .record), hints: [], now: meeting.now, width: 240,
      height: 60, memory: memory
    ).lines
  }

  private func has(_ words: String, _ meeting: FixtureMeeting) -> Bool {
    lines(meeting).contains { $0.contains(words) }
  }

  @Test func whatWasDoneIsSaidAsInTheMinutes() throws {
    let meeting = try FixtureMeeting.laterDebate().after(
      "motion moderated 12m 45s \"Equity\" by Ecuador", "motion vote next 10 4",
      "speech start Malta", "point order Ghana \"The list is closed\"", "point order Ghana denied",
      "speech end", "caucus end", "vote open \"Draft 1\" by placards",
      "vote count 12 1 1 against Malta", "vote close")
    let sentences = Set(
      meeting.session.sentences(of: 1...meeting.session.history.count).values)
    for sentence in [
      "Meeting 1 was called to order.", "15 delegations recorded as present.",
      "China recorded as present and voting.", "The speaking time was set to 1 minute 30 seconds.",
      "Brazil has the floor, from the speakers' list, for 1:30.",
      "Ghana spoke from the speakers' list: 1:31 of 1:30, 0:01 over time.",
      "The vote on Draft 1 opened.",
      "Motion 1, moved by Ecuador: Moderated caucus, 12 minutes, 45 seconds each, \"Equity\".",
    ] { #expect(sentences.contains(sentence), "\(sentence)") }
    #expect(sentences.contains { $0.hasPrefix("Motion 1 (Moderated caucus) passed: 10 in favour") })
    #expect(sentences.contains { $0.contains("\"The list is closed\": ") })
    // No command is left.
    for sentence in sentences { #expect(sentence.last == ".", "\(sentence)") }
  }

  @Test func undoneAndRedoneStepsAreMarked() throws {
    let meeting = try FixtureMeeting.debate().after("speech start", "undo")
    #expect(has("undone: Brazil has the floor", meeting))
    #expect(has("undo: Brazil has the floor", meeting))
    let again = try meeting.after("redo")
    #expect(!has("undone: Brazil", again))
    #expect(has("redo: Brazil has the floor", again))
  }

  /// A sentence is about the state in which its record was made, not the present one.
  @Test func aSentenceNamesWhoSpokeThen() throws {
    var meeting = try FixtureMeeting.debate().after("speech start")
    meeting.wait(5)
    try meeting.run("speech pause", "speech end", "speech start")
    #expect(has("Brazil's clock paused.", meeting))
  }

  @Test func theCacheChangesNothing() throws {
    let memory = PaneMemory()
    var meeting = try FixtureMeeting.debate()
    for line in ["speech start", "speech end", "undo", "redo", "note Ghana \"x\"", "undo"] {
      try meeting.run(line)
      #expect(lines(meeting, memory: memory) == lines(meeting), "\(line)")
    }
  }

  /// Notes stay private to their own pane.
  @Test func theTextOfANoteIsNotInIt() throws {
    let meeting = try FixtureMeeting.debate().after("note Ghana \"Slow to sponsor\"")
    #expect(!has("Slow to sponsor", meeting))
    #expect(has("The note about Ghana.", meeting))
  }

  /// A filter finds what was entered, and shows that.
  @Test func aFilterShowsWhatWasEntered() throws {
    let meeting = try FixtureMeeting.laterDebate()
    var view = ViewState(pane: .record)
    (view.filter, view.filtered) = ("speech start", .record)
    let frame = ChairScreen.frame(
      meeting.session, view, hints: [], now: meeting.now, width: 120, height: 40)
    #expect(frame.text.contains("speech start JPN"))
  }
}
