import Catalogue
import Session

/// A part of the minutes as a document, which Markdown, HTML and text each render in their own way.
/// The proceedings of a meeting are a part for each entry, so that they need not all be in memory.
package enum MinutesPart {
  package struct Column {
    package var title: String
    package var isNumber = false
  }

  package struct Line {
    package var time: String
    package var kind: Minutes.Kind
    package var text: String
    /// The lists of a vote.
    package var lists: [Minutes.VoteReport.List]
  }

  case heading(level: Int, String)
  case paragraph(String)
  /// Labels and their values.
  case fields([(name: String, value: String)])
  case numbered([String])
  case bullets([String])
  case table([Column], [[String]])
  case beginProceedings
  case entry(Line)
  case endProceedings

  /// Whether it belongs to the block of the part before it.
  package var continues: Bool {
    switch self {
    case .entry, .endProceedings: true
    default: false
    }
  }
}

extension Minutes {
  package var title: String { "Minutes: \(committee)" }

  /// The document, part by part.
  /// - Throws: what `body` throws, and `History.Fault` for a record that cannot be read.
  package func forEachPart(_ body: (MinutesPart) throws -> Void) throws {
    try body(.heading(level: 1, title))
    try body(.fields(headFields))
    if !topics.isEmpty {
      try body(.heading(level: 2, "Agenda"))
      try body(.numbered(agenda))
    }
    if meetings.isEmpty { try body(.paragraph("No meeting has been opened.")) }
    var begun = 0
    try forEachEntry { meeting, entry in
      while begun <= meeting {
        if begun > 0 { try body(.endProceedings) }
        for part in head(of: meetings[begun]) { try body(part) }
        begun += 1
      }
      try body(.entry(line(entry, in: meetings[meeting])))
    }
    if begun > 0 { try body(.endProceedings) }
    if !unfinished.isEmpty {
      try body(.heading(level: 2, "Unfinished business"))
      try body(.bullets(unfinished.map(\.text)))
    }
    for part in statisticsParts { try body(part) }
  }

  /// The titles of the topics, with what was corrected in them.
  private var agenda: [String] {
    zip(topics, topicCorrections).map { text($0, $1, since: span.lowerBound) }
  }

  private var headFields: [(name: String, value: String)] {
    let year = setup.body.year.map { ", \($0)" } ?? ""
    let authors = authors.isEmpty ? [] : [("Entered by", Spelling.list(authors))]
    var fields: [(name: String, value: String)] = []
    if showsCorrections, !committeeCorrections.isEmpty {
      fields.append(
        ("Committee", text(committee, committeeCorrections, since: span.lowerBound)))
    }
    return fields + [
      ("Body", setup.body.title + year), ("Rules", setup.rules.title), ("Times", zone),
    ] + authors
  }

  private func head(of meeting: MeetingReport) -> [MinutesPart] {
    var parts: [MinutesPart] = []
    if let opened = meeting.openedAt {
      parts.append(.heading(level: 2, "Meeting \(meeting.number), \(longDate(opened))"))
      parts.append(.paragraph(course(of: meeting)))
    } else {
      parts.append(.heading(level: 2, "Before the first meeting"))
    }
    let attendance = attendanceTable(of: meeting)
    if let attendance { parts += [.heading(level: 3, "Attendance"), attendance] }
    return parts + [.heading(level: 3, "Proceedings"), .beginProceedings]
  }

  private func line(_ entry: Entry, in meeting: MeetingReport) -> MinutesPart.Line {
    var lists: [VoteReport.List] = []
    if case .vote(let vote) = entry.event { lists = vote.lists }
    return .init(
      time: stamp(entry.time, in: meeting), kind: entry.event.kind, text: text(of: entry),
      lists: lists)
  }

  private func attendanceTable(of meeting: MeetingReport) -> MinutesPart? {
    let rows = meeting.attendance
    guard !rows.isEmpty else { return nil }
    let rolls = meeting.rolls.map { roll in
      MinutesPart.Column(
        title: "\(roll.wasCalled ? "Roll call" : "Opening") \(stamp(roll.time, in: meeting))")
    }
    // Omit the last column if no delegation came or went.
    let withChanges = rows.contains { !$0.changes.isEmpty }
    let columns =
      [.init(title: "Delegation")] + rolls + (withChanges ? [.init(title: "Later")] : [])
    return .table(
      columns,
      rows.map { row in
        let changes = row.changes.map { "\($0.attendance.title) \(stamp($0.time, in: meeting))" }
        return [row.party.name] + row.atRolls.map { $0?.title ?? "" }
          + (withChanges ? [changes.joined(separator: "; ")] : [])
      })
  }

  private var statisticsParts: [MinutesPart] {
    guard !statistics.isEmpty || !silent.isEmpty else { return [] }
    var parts: [MinutesPart] = [.heading(level: 2, "Statistics")]
    if !statistics.isEmpty {
      // Show questions only if any were asked, and delegates only if they are known by name.
      let hasQuestions = statistics.contains { $0.questions > 0 }
      let titles = ["Speeches", "Time", "Motions"] + (hasQuestions ? ["Questions"] : [])
      let rows = statistics.flatMap { row in
        let questions = hasQuestions ? ["\(row.questions)"] : []
        let figures = ["\(row.speeches)", Self.clock(row.milliseconds), "\(row.motions)"]
        return [[row.party.name] + figures + questions]
          + row.delegates.map { person in
            ["– \(person.name)", "\(person.speeches)", Self.clock(person.milliseconds), ""]
              + (hasQuestions ? [""] : [])
          }
      }
      parts.append(
        .table(
          [.init(title: "Delegation")] + titles.map { .init(title: $0, isNumber: true) }, rows))
    }
    if !silent.isEmpty {
      let names = silent.map(\.name).joined(separator: ", ")
      parts.append(.paragraph("Neither spoke nor moved: \(names)."))
    }
    return parts
  }
}
