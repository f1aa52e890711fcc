import Phrases
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

  private func found(_ filter: String, _ meeting: FixtureMeeting) -> String {
    var view = ViewState(pane: .record)
    (view.filter, view.filtered) = (filter, .record)
    return ChairScreen.frame(
      meeting.session, view, hints: [], now: meeting.now, width: 240, height: 60
    ).text
  }

  /// A filter finds and shows sentences; what it finds by the command, it shows with the command.
  @Test func aFilterSearchesSentencesAndCommands() throws {
    let meeting = try FixtureMeeting.laterDebate().after("note Ghana \"Slow to sponsor\"")
    #expect(found("has the flo", meeting).contains("Japan has the floor"))
    #expect(!found("has the flo", meeting).contains("(speech start JPN)"))
    #expect(!found("has the flo", meeting).contains("called to order"))
    let byCommand = found("speech start", meeting)
    #expect(byCommand.contains("Japan has the floor") && byCommand.contains("(speech start JPN)"))
    let note = found("sponsor", meeting)
    #expect(note.contains("The note about Ghana.") && !note.contains("Slow to"))
  }

  /// In the columns of usual windows a sentence can be read.
  @Test(arguments: [(80, 24), (120, 40)])
  func aLongSentenceTakesMoreLines(width: Int, height: Int) throws {
    let meeting = try FixtureMeeting.laterDebate().after(
      "motion moderated 12m 45s \"Equity\" by Ecuador", "motion vote next 10 4")
    func words(_ selected: Int) -> String {
      var view = ViewState(pane: .record)
      view.selection[.record] = selected
      let lines = ChairScreen.frame(
        meeting.session, view, hints: [], now: meeting.now, width: width, height: height
      ).lines
      // The column of the pane, without its marks and times.
      return lines.map { line in
        let end = width == 80 ? line.count : 120 - 41
        return String(line.prefix(end).suffix(end - (width == 80 ? 40 : 43)))
      }.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    let motion = "Motion 1, moved by Ecuador: Moderated caucus, 12 minutes, 45 seconds each"
    for word in motion.split(separator: " ").prefix(6) { #expect(words(0).contains(word)) }
    #expect(words(1).contains("seconds each"))
  }
}
