import Catalogue
import Session

extension MeetingStatistics {
  /// The output formats. The raw values are the names on the command line.
  package enum Format: String, Sendable, CaseIterable {
    case text, csv, json
  }

  /// The statistics as file contents, with a trailing newline.
  package func rendered(as format: Format) -> String {
    switch format {
    case .text: lines(width: 78).joined(separator: "\n") + "\n"
    case .csv: csv
    case .json: value.pretty() + "\n"
    }
  }

  /// The statistics as text, for a terminal.
  /// - Parameter width: the number of columns that bars may use.
  package func lines(width: Int) -> [String] {
    var lines = ["Statistics: \(committee)", ""]
    guard speeches > 0 || namedVotes > 0 || rows.contains(where: { $0.motions > 0 }) else {
      return lines + ["Nobody has spoken, moved or voted yet."]
    }
    lines += table
    lines += ["", summary]
    if !silent.isEmpty {
      lines += Minutes.wrap("Not heard: \(Spelling.list(silent.map(\.name))).", to: width)
    }
    lines += section("By group", groups, none: "no group", width: width)
    lines += section("By topic", topics, none: "no topic", width: width)
    return lines
  }

  /// `12 speeches, 18:20 in all, 3 votes by name.`
  private var summary: String {
    let spoken = Spelling.count(speeches, "speech", "speeches")
    let votes = Spelling.count(namedVotes, "vote")
    return "\(spoken), \(TimeSpan.elapsed(milliseconds: milliseconds)) in all, \(votes) by name."
  }

  /// The delegations that did anything.
  private var table: [String] {
    var titles = ["Delegation", "Speeches", "Time", "Motions"]
    let hasQuestions = rows.contains { $0.questions > 0 }
    let hasTies = rows.contains { $0.votes.inTies > 0 }
    if hasQuestions { titles.append("Questions") }
    if namedVotes > 0 {
      titles += ["With", "Against"] + (hasTies ? ["Tied"] : []) + ["Abst.", "Missed"]
    }
    let active = rows.filter {
      $0.hasSpoken || $0.motions > 0 || $0.questions > 0 || $0.votes != Voting()
    }
    let cells = active.map { row in
      var cells = [
        row.party.name, "\(row.speeches)", TimeSpan.elapsed(milliseconds: row.milliseconds),
        "\(row.motions)",
      ]
      if hasQuestions { cells.append("\(row.questions)") }
      if namedVotes > 0 {
        let votes = row.votes
        cells += ["\(votes.withMajority)", "\(votes.againstMajority)"]
        if hasTies { cells.append("\(votes.inTies)") }
        cells += ["\(votes.abstained)", "\(votes.missed)"]
      }
      return cells
    }
    let all = [titles] + cells
    let widths = titles.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let blank = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + blank : blank + cell.0
      }.joined(separator: "  ")
    }
  }

  private func section(_ title: String, _ shares: [Share], none: String, width: Int) -> [String] {
    guard shares.contains(where: { $0.milliseconds > 0 }) else { return [] }
    let names = shares.map { $0.title ?? none }
    let longest = min(names.map(\.count).max() ?? 0, width / 2)
    let bar = max(10, min(30, width - longest - 30))
    return ["", title]
      + zip(names, shares).map { name, share in
        let name = name.count > longest ? name.prefix(longest - 1) + "…" : name[...]
        let blank = String(repeating: " ", count: longest - name.count)
        let full = share.percent * bar / 100
        let drawn =
          String(repeating: "█", count: full) + String(repeating: "░", count: bar - full)
        let percent = "\(share.percent) %"
        let right = String(repeating: " ", count: max(0, 5 - percent.count)) + percent
        let time = TimeSpan.elapsed(milliseconds: share.milliseconds)
        let who = share.delegations.map { ", \(Spelling.count($0, "delegation"))" } ?? ""
        return "\(name)\(blank)  \(drawn) \(right)  \(time)\(who)"
      }
  }
}

// The machine-readable forms.
extension MeetingStatistics {
  /// A row for each delegation.
  private var csv: String { CSVText.of([Self.columns] + cells) }

  static let columns = [
    "code", "delegation", "group", "speeches", "seconds", "motions", "questions", "withMajority",
    "againstMajority", "inTies", "abstained", "missed",
  ]

  var cells: [[String]] {
    rows.map { row in
      let figures = [
        row.speeches, TimeSpan.rounded(milliseconds: row.milliseconds) / 1000, row.motions,
        row.questions, row.votes.withMajority, row.votes.againstMajority, row.votes.inTies,
        row.votes.abstained, row.votes.missed,
      ]
      return [row.party.code, row.party.name, row.group ?? ""] + figures.map { "\($0)" }
    }
  }

  var value: JSONValue {
    func shares(_ shares: [Share]) -> JSONValue {
      .array(
        shares.map { share in
          .object([
            "name": .word(share.name), "title": .word(share.title),
            "delegations": .number(share.delegations),
            "speeches": .integer(share.speeches),
            "seconds": .seconds(milliseconds: share.milliseconds),
            "percent": .integer(share.percent),
          ])
        })
    }
    return .object([
      "format": .string("chair-statistics"), "version": .integer(1),
      "committee": .string(committee), "speeches": .integer(speeches),
      "seconds": .seconds(milliseconds: milliseconds), "votesByName": .integer(namedVotes),
      "delegations": .array(
        rows.map { row in
          .object([
            "code": .string(row.party.code), "name": .string(row.party.name),
            "group": .word(row.group), "speeches": .integer(row.speeches),
            "seconds": .seconds(milliseconds: row.milliseconds), "motions": .integer(row.motions),
            "questions": .integer(row.questions),
            "votes": .object([
              "withMajority": .integer(row.votes.withMajority),
              "againstMajority": .integer(row.votes.againstMajority),
              "inTies": .integer(row.votes.inTies), "abstained": .integer(row.votes.abstained),
              "missed": .integer(row.votes.missed),
            ]),
          ])
        }),
      "notHeard": .array(silent.map { .string($0.code) }),
      "groups": shares(groups), "topics": shares(topics),
    ])
  }
}
