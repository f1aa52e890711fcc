import Catalogue
import Session

extension Minutes {
  package var title: String {
    voice.say(style.title, voice.title(of: setup.body, named: committee))
  }

  /// The document, part by part.
  /// - Parameter hasFigures: whether to draw what the tables say.
  /// - Throws: what `body` throws, and `History.Fault` for a record that cannot be read.
  package func forEachPart(
    hasFigures: Bool = false, _ body: (PaperPart) throws -> Void
  ) throws {
    let hasFigures = hasFigures && style.hasStatistics
    try body(.heading(level: 1, title))
    if let note = style.note { try body(.paragraph(voice.say(note))) }
    try body(.fields(headFields))
    if style.hasAgenda, !topics.isEmpty {
      try body(.heading(level: 2, voice.say(.agenda)))
      try body(.numbered(agenda))
    }
    if meetings.isEmpty, joined.isEmpty { try body(.paragraph(voice.say(.noMeeting))) }
    try forEachDay(hasFigures: hasFigures, body)
    for day in days { for part in day.documentParts(style) { try body(part) } }
    if style.hasUnfinished, !unfinished.isEmpty {
      try body(.heading(level: 2, voice.say(.unfinished)))
      try body(.bullets(unfinished.map(\.text)))
    }
    if style.hasStatistics { for part in statisticsParts { try body(part) } }
    if hasFigures { for figure in bars { try body(.figure(figure)) } }
    if let closing = style.closing { try body(.paragraph(voice.say(closing))) }
  }

  /// The meetings, each with its head and its entries.
  func forEachProceeding(
    hasFigures: Bool, _ body: (PaperPart) throws -> Void
  ) throws {
    var begun = 0
    var number = 0
    var isOpen = false
    var course: MeetingCourse?
    func close() throws {
      if isOpen { try body(.endProceedings) }
      isOpen = false
    }
    func end() throws {
      try close()
      guard var ended = course else { return }
      ended.finish()
      try body(.figure(.course(ended)))
    }
    func begin(_ meeting: Int) throws {
      while begun <= meeting {
        try end()
        course = hasFigures ? MeetingCourse(meetings[begun], end: span.upperBound) : nil
        for part in head(of: meetings[begun]) { try body(part) }
        begun += 1
        number = 0
      }
    }
    try forEachEntry { meeting, entry in
      try begin(meeting)
      if entry.undone == nil { course?.add(entry) }
      guard let line = line(entry, in: meetings[meeting], number: number + 1) else { return }
      if style.hasTopicHeadings, entry.undone == nil, let topic = entry.topic {
        try close()
        try body(.heading(level: 4, topic))
      }
      if !isOpen { try body(.beginProceedings) }
      isOpen = true
      number += 1
      try body(.entry(line))
    }
    try end()
  }

  /// The titles of the topics, with what was corrected in them.
  private var agenda: [MarkedText] {
    zip(topics, topicCorrections).map { text(voice.isolated($0), $1, since: span.lowerBound) }
  }

  private func head(of meeting: MeetingReport) -> [PaperPart] {
    var parts: [PaperPart] = []
    if let opened = meeting.openedAt, style.clock == .spoken {
      parts = formalHead(of: meeting, opened: opened)
    } else if let opened = meeting.openedAt {
      let date = longDate(opened)
      parts.append(.heading(level: 2, voice.say(.meeting, "\(meeting.number)", date)))
      parts.append(.paragraph(course(of: meeting)))
    } else {
      parts.append(.heading(level: 2, voice.say(.beforeMeetings)))
    }
    let attendance = style.attendance == .table ? attendanceTable(of: meeting) : nil
    if let attendance {
      parts += [.heading(level: 3, voice.say(.attendance)), attendance]
    }
    if style.attendance == .lists, case let lists = attendanceLists(of: meeting), !lists.isEmpty {
      parts += [.heading(level: 3, voice.say(.attendance)), .fields(lists)]
    }
    if let previous = style.previous { parts.append(.paragraph(voice.say(previous))) }
    guard style.attendance != .none else { return parts }
    return parts + [.heading(level: 3, voice.say(.proceedings))]
  }

  private func attendanceTable(of meeting: MeetingReport) -> PaperPart? {
    let rows = meeting.attendance
    guard !rows.isEmpty else { return nil }
    let rolls = meeting.rolls.map { roll in
      PaperPart.Column(
        title: voice.say(
          roll.wasCalled ? .rollCallAt : .openingAt, stamp(roll.time, in: meeting)))
    }
    // Omit the last column if no delegation came or went.
    let withChanges = rows.contains { !$0.changes.isEmpty }
    let columns =
      [.init(title: voice.say(.delegation))] + rolls
      + (withChanges ? [.init(title: voice.say(.later))] : [])
    return .table(
      columns,
      rows.map { row in
        let changes = row.changes.map {
          "\(voice.title(of: $0.attendance)) \(stamp($0.time, in: meeting))"
        }
        return [row.party.name] + row.atRolls.map { $0.map { voice.title(of: $0) } ?? "" }
          + (withChanges ? [voice.parts(changes)] : [])
      })
  }

  private var statisticsParts: [PaperPart] {
    guard !statistics.isEmpty || !silent.isEmpty else { return [] }
    var parts: [PaperPart] = [.heading(level: 2, voice.say(.statistics))]
    if !statistics.isEmpty {
      // Show questions only if any were asked, and delegates only if they are known by name.
      let hasQuestions = statistics.contains { $0.questions > 0 }
      let titles: [MinutesWord] =
        [.speeches, .time, .motions] + (hasQuestions ? [.questions] : [])
      let rows = statistics.flatMap { row in
        let questions = hasQuestions ? ["\(row.questions)"] : []
        let figures = ["\(row.speeches)", Self.clock(row.milliseconds), "\(row.motions)"]
        return [[row.party.name] + figures + questions]
          + row.delegates.map { person in
            [
              "– \(voice.isolated(person.name))", "\(person.speeches)",
              Self.clock(person.milliseconds), "",
            ]
              + (hasQuestions ? [""] : [])
          }
      }
      parts.append(
        .table(
          [.init(title: voice.say(.delegation))]
            + titles.map { .init(title: voice.say($0), isNumber: true) }, rows))
    }
    if !silent.isEmpty {
      let names = voice.series(silent.map(\.name))
      parts.append(.paragraph(voice.say(.silentParties, names)))
    }
    return parts
  }
}
