import Session

/// Several sessions of one committee, such as the days of a conference, in one document: one heading
/// and agenda, then a section for each day with its own attendance, then what is unfinished at the
/// end of the last day, and the statistics of all.
extension Minutes {
  /// - Parameter days: at least one, in order.
  package init(joining days: [Minutes]) {
    self = days[0]
    guard days.count > 1, let last = days.last else { return }
    joined = days
    unfinished = last.unfinished
    for day in days.dropFirst() {
      for (topic, corrections) in zip(day.topics, day.topicCorrections)
      where !topics.contains(topic) {
        topics.append(topic)
        topicCorrections.append(corrections)
      }
      for voter in day.voters where !voters.contains(where: { $0.code == voter.code }) {
        voters.append(voter)
      }
      for row in day.statistics {
        if let place = statistics.firstIndex(where: { $0.party.code == row.party.code }) {
          statistics[place].add(row)
        } else {
          statistics.append(row)
        }
      }
    }
    let heard = Set(statistics.map(\.party.code))
    var silent: [Party] = []
    for party in days.flatMap(\.silent)
    where !heard.contains(party.code) && !silent.contains(where: { $0.code == party.code }) {
      silent.append(party)
    }
    self.silent = silent
    // The table of the votes has the same columns every day.
    for place in joined.indices { joined[place].voters = voters }
  }

  /// The proceedings, in a section for each day if there are several.
  func forEachDay(hasFigures: Bool, _ body: (PaperPart) throws -> Void) throws {
    guard !joined.isEmpty else {
      return try forEachProceeding(hasFigures: hasFigures, body)
    }
    for (index, day) in days.enumerated() {
      let opened = day.meetings.lazy.compactMap(\.openedAt).first ?? day.span.lowerBound
      try body(.heading(level: 2, day.longDate(opened)))
      let own =
        index == 0 ? [] : day.headFields.filter { field in !headFields.contains { $0 == field } }
      if !own.isEmpty { try body(.fields(own)) }
      try day.forEachProceeding(hasFigures: hasFigures) { part in
        if case .heading(let level, let text) = part {
          try body(.heading(level: level + 1, text))
        } else {
          try body(part)
        }
      }
    }
  }

  /// Writes a format for programs: JSON with each day's minutes in full, or one table.
  func writeDays(as format: Format, to sink: Sink) throws {
    if format == .json {
      try sink("{\n\"format\": \"chair-minutes-days\", \"version\": 1, \"days\": [\n")
    }
    for (index, day) in days.enumerated() {
      if format == .json, index > 0 { try sink(",\n") }
      // The first piece of a table is its row of titles.
      var isTitle = format.isTable && index > 0
      try day.write(as: format) { piece in
        if !isTitle { try sink(piece) }
        isTitle = false
      }
    }
    if format == .json { try sink("]\n}\n") }
  }

  /// This session and those that follow it.
  var days: [Minutes] { joined.isEmpty ? [self] : joined }
}

extension Minutes.StatisticsRow {
  fileprivate mutating func add(_ other: Self) {
    speeches += other.speeches
    milliseconds += other.milliseconds
    motions += other.motions
    questions += other.questions
    comments += other.comments
    for person in other.delegates {
      if let place = delegates.firstIndex(where: { $0.name == person.name }) {
        delegates[place].speeches += person.speeches
        delegates[place].milliseconds += person.milliseconds
      } else {
        delegates.append(person)
      }
    }
    delegates.sort { $0.name < $1.name }
  }
}
