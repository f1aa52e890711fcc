import Catalogue
import Session

/// A block of the minutes as a document, which Markdown, HTML and text each render in their own
/// way.
package enum MinutesBlock {
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
  case proceedings([Line])
}

extension Minutes {
  package var title: String { "Minutes: \(committee)" }

  package var document: [MinutesBlock] {
    var blocks: [MinutesBlock] = [.heading(level: 1, title), .fields(headFields)]
    if !topics.isEmpty {
      blocks += [.heading(level: 2, "Agenda"), .numbered(agenda)]
    }
    if meetings.isEmpty { blocks.append(.paragraph("No meeting has been opened.")) }
    for meeting in meetings { blocks += self.blocks(of: meeting) }
    if !unfinished.isEmpty {
      blocks += [.heading(level: 2, "Unfinished business"), .bullets(unfinished.map(\.text))]
    }
    return blocks + statisticsBlocks
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

  private func blocks(of meeting: MeetingReport) -> [MinutesBlock] {
    var blocks: [MinutesBlock] = []
    if let opened = meeting.openedAt {
      blocks.append(.heading(level: 2, "Meeting \(meeting.number), \(longDate(opened))"))
      blocks.append(.paragraph(course(of: meeting)))
    } else {
      blocks.append(.heading(level: 2, "Before the first meeting"))
    }
    let attendance = attendanceTable(of: meeting)
    if let attendance { blocks += [.heading(level: 3, "Attendance"), attendance] }
    blocks.append(.heading(level: 3, "Proceedings"))
    blocks.append(
      .proceedings(
        meeting.entries.map { entry in
          var lists: [VoteReport.List] = []
          if case .vote(let vote) = entry.event { lists = vote.lists }
          return .init(
            time: stamp(entry.time, in: meeting), kind: entry.event.kind,
            text: text(of: entry),
            lists: lists)
        }))
    return blocks
  }

  private func attendanceTable(of meeting: MeetingReport) -> MinutesBlock? {
    let rows = meeting.attendance
    guard !rows.isEmpty else { return nil }
    let rolls = meeting.rolls.map { time, roll in
      MinutesBlock.Column(
        title: "\(roll.wasCalled ? "Roll call" : "Opening") \(stamp(time, in: meeting))")
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

  private var statisticsBlocks: [MinutesBlock] {
    guard !statistics.isEmpty || !silent.isEmpty else { return [] }
    var blocks: [MinutesBlock] = [.heading(level: 2, "Statistics")]
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
      blocks.append(
        .table(
          [.init(title: "Delegation")] + titles.map { .init(title: $0, isNumber: true) }, rows))
    }
    if !silent.isEmpty {
      let names = silent.map(\.name).joined(separator: ", ")
      blocks.append(.paragraph("Neither spoke nor moved: \(names)."))
    }
    return blocks
  }
}
