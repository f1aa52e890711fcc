import Catalogue
import Session

extension Minutes {
  /// Writes the minutes as a table (RFC 4180), with one row for each event, each answer to a roll
  /// and each vote by name. Times are local, to the second.
  func writeCSV(to sink: Sink) throws {
    try sink(CSVText.of([Row.titles]))
    try forEachEntry { meeting, entry in
      let rows = Self.rows(entry.event, text(of: entry).plain).map { row in
        var row = row
        row.date = localTime.date(entry.time)
        row.time = localTime.clockTime(entry.time)
        row.meeting = "\(meetings[meeting].number)"
        row.enteredBy = entry.enteredBy ?? ""
        return row.cells
      }
      try sink(CSVText.of(rows))
    }
  }

  private struct Row {
    /// The first line of the file. Its words are a contract.
    package static let titles = [
      "date", "time", "meeting", "kind", "number", "code", "delegation", "details", "result",
      "seconds", "grantedSeconds", "enteredBy",
    ]

    /// `2026-11-29`, like the time in the zone in force then.
    package var date = ""
    /// `14:30:05`
    package var time = ""
    /// The number of the meeting, from 1; 0 if none was ever opened.
    package var meeting = ""
    /// A kind of entry, `answer` for one in a roll call, or `ballot` for one in a vote.
    package var kind: String
    /// Of the statement, the motion or the vote.
    package var number: Int?
    /// The delegation that the row is about, if there is exactly one.
    package var party: Party?
    /// The sentence of the entry; the question in a row for a ballot, nothing in one for an answer.
    package var details: String
    /// A word of the language, such as the outcome; empty if there is none.
    package var result = ""
    /// The time used.
    package var milliseconds: Int?
    /// The time granted, or that of the whole caucus, in milliseconds.
    package var granted: Int?
    /// The seat's name; empty for the first seat.
    package var enteredBy = ""

    /// In the order of `titles`, with times in seconds.
    package var cells: [String] {
      func seconds(_ milliseconds: Int?) -> String {
        milliseconds.map { JSONValue.seconds(milliseconds: $0).compact } ?? ""
      }
      return [
        date, time, meeting, kind, number.map(String.init) ?? "", party?.code ?? "",
        party?.name ?? "", details, result, seconds(milliseconds), seconds(granted),
        enteredBy,
      ]
    }
  }

  private static func rows(_ event: Event, _ text: String) -> [Row] {
    var row = Row(kind: event.kind.rawValue, party: event.party, details: text)
    switch event {
    case .plain, .meeting: break
    case .roll(let roll):
      return [row]
        + roll.answers.map {
          Row(kind: "answer", party: $0.party, details: "", result: $0.attendance.rawValue)
        }
    case .attendance(let report):
      return report.parties.map {
        Row(
          kind: row.kind, party: $0,
          details: AttendanceReport(parties: [$0], before: report.before, now: report.now)
            .sentence(in: .english),
          result: report.now.rawValue)
      }
    case .speech(let speech):
      (row.milliseconds, row.granted) = (speech.usedMilliseconds, speech.grantedMilliseconds)
      row.result = speech.origin.rawValue
    case .statement(let statement): row.number = statement.number
    case .motion(let motion): row.number = motion.number
    case .decision(let motion): (row.number, row.result) = (motion.number, motion.status.rawValue)
    case .caucus(let caucus): row.granted = caucus.totalMilliseconds
    case .caucusEnded(let caucus):
      (row.milliseconds, row.granted) = (caucus.usedMilliseconds, caucus.totalMilliseconds)
    case .vote(let vote):
      (row.number, row.result) = (vote.number, vote.outcome?.rawValue ?? "open")
      return [row]
        + vote.ballots.map {
          Row(
            kind: "ballot", number: vote.number, party: $0.party, details: vote.question,
            result: $0.answer.rawValue)
        }
    }
    return [row]
  }
}
