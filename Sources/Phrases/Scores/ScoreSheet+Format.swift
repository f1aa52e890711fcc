import Catalogue
import Session

extension ScoreSheet {
  /// The output formats. The raw values are the names on the command line.
  package enum Format: String, Sendable, CaseIterable {
    case text, csv, json
    /// The delegations by their points, as a table.
    case nominations

    /// Whether it is a table of comma-separated values.
    package var isTable: Bool { self == .csv || self == .nominations }
  }

  /// The sheet as file contents, with a trailing newline.
  package func rendered(as format: Format) -> String {
    switch format {
    case .text: text
    case .csv: csv
    case .json: jsonValue.pretty() + "\n"
    case .nominations: nominations
    }
  }

  /// A paragraph for each delegation: its points, what they were for, and the notes.
  private var text: String {
    guard !rows.isEmpty else { return "Nothing has been noted or scored.\n" }
    return rows.map { row in
      ([heading(row)] + notes.filter { $0.code == row.party.code }.map { "  \(line($0))" })
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// `Ghana: 12 points (position paper 8, without a criterion 4), 2 speeches, 3:01`
  private func heading(_ row: Row) -> String {
    var parts = ["\(row.party.name): \(Spelling.count(row.points, "point"))"]
    if criteria.contains(where: { $0 != nil }) {
      let given = zip(criteria, row.byCriterion).compactMap { criterion, points in
        points.map { "\(criterion ?? "without a criterion") \($0)" }
      }
      if !given.isEmpty { parts[0] += " (\(given.joined(separator: ", ")))" }
    }
    if scorers.count > 1 {
      parts += zip(scorers, row.byScorer).compactMap { scorer, points in
        points.map { "\($0) from \(Author.title(scorer))" }
      }
    }
    parts.append(Spelling.count(row.speeches, "speech", "speeches"))
    parts.append(TimeSpan.elapsed(milliseconds: row.milliseconds))
    return parts.joined(separator: ", ")
  }

  /// `10:13 8, position paper: Answers with figures (Ana Lima), Rapporteur`
  private func line(_ note: PrivateNote) -> String {
    let what = [note.score.map { "\($0)" }, note.criterion].compactMap { $0 }
      .joined(separator: ", ")
    let text = note.text.isEmpty ? nil : note.text
    var line = [what.isEmpty ? nil : what, text].compactMap { $0 }.joined(separator: ": ")
    if let delegate = note.delegate { line += " (\(delegate))" }
    if let by = note.by { line += ", \(by)" }
    return "\(localTime.timeOfDay(note.time)) \(line)"
  }

  /// A row for each note and score, so that a spreadsheet can sum and filter them as needed.
  private var csv: String {
    let columns = [
      "date", "time", "seat", "code", "delegation", "delegate", "criterion", "points", "note",
    ]
    return CSVText.of(
      [columns]
        + notes.map { note in
          [
            localTime.date(note.time), localTime.timeOfDay(note.time), Author.title(note.by),
            note.code, name(note.code), note.delegate ?? "", note.criterion ?? "",
            note.score.map { "\($0)" } ?? "", note.text,
          ]
        })
  }

  private var jsonValue: JSONValue {
    func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    func sums(_ names: [String?], _ points: [Int?], _ key: String) -> JSONValue {
      .array(
        zip(names, points).compactMap { name, points in
          points.map { .object([key: optional(name), "points": .integer($0)]) }
        })
    }
    return .object([
      "format": .string("chair-scores"), "version": .integer(1),
      "committee": .string(committee),
      "delegations": .array(
        rows.map { row in
          .object([
            "code": .string(row.party.code), "name": .string(row.party.name),
            "points": .integer(row.points),
            "byCriterion": sums(criteria, row.byCriterion, "criterion"),
            "bySeat": sums(scorers, row.byScorer, "seat"),
            "delegates": .array(
              row.delegates.map {
                .object(["name": .string($0.name), "points": .integer($0.points)])
              }),
            "speeches": .integer(row.speeches), "milliseconds": .integer(row.milliseconds),
          ])
        }),
      "notes": .array(
        notes.map { note in
          .object([
            "timeMilliseconds": .integer(note.time), "seat": optional(note.by),
            "code": .string(note.code), "delegate": optional(note.delegate),
            "criterion": optional(note.criterion),
            "points": note.score.map(JSONValue.integer) ?? .null, "text": .string(note.text),
          ])
        }),
    ])
  }
}
