import Catalogue

/// What was understood of a roster, for the chair to look at.
package struct RosterReading: Equatable, Sendable {
  /// In the order of the roster.
  package var delegations: [Delegation]
  /// The delegations that were on more than one row, each now with all its delegates.
  package var joined: [String] = []
  /// The lines above the column names.
  package var titles: [String] = []
  /// The columns that were not read.
  package var ignored: [String] = []
  /// The names that are not countries, if most are.
  package var strangers: [String] = []
  /// Where the meaning is a guess; the chair is asked.
  package var doubts: [String] = []
  /// The columns in order, as `RosterSheet.columns` reads them.
  package var columns: [String] = []
  /// Whether there are columns to name.
  package var isTable = false

  /// - Throws: `RosterFileError` for the first row that is wrong.
  init(_ rows: [RosterRow]) throws(RosterFileError) {
    var entries: [RosterEntry] = []
    var places: [String: Int] = [:]
    var counts: [Int: Int] = [:]
    let trustsCodes = RosterEntry.areCountries(rows.compactMap { $0.cells["code"] })
    for row in rows {
      let entry = try RosterEntry(
        row.cells, delegates: row.delegates, line: row.line, trustsCodes: trustsCodes)
      let keys = entry.keys
      // The two delegates of a double delegation may be on two rows.
      if let place = keys.compactMap({ places[$0] }).first,
        !entry.delegation.delegates.isEmpty || !entries[place].delegation.delegates.isEmpty
      {
        entries[place].add(entry.delegation.delegates)
        counts[place, default: 1] += 1
      } else {
        for key in keys { places[key] = entries.count }
        entries.append(entry)
      }
    }
    for index in entries.indices where entries[index].hasSuccessorsCode {
      let code = entries[index].delegation.code
      let isTaken = entries.enumerated().contains { $0 != index && $1.delegation.code == code }
      if isTaken { entries[index].yieldCode() }
    }
    delegations = try RosterFile.unique(entries)
    joined = counts.keys.sorted().map { delegations[$0].label }
    if let most = counts.values.max(), most > 4 {
      doubts.append("up to \(most) rows are for one delegation")
    }
    let known = delegations.count { Catalogue.country(code: $0.code) != nil }
    if known * 2 > delegations.count {
      strangers = delegations.filter { Catalogue.country(code: $0.code) == nil }.map(\.name)
    }
  }
}

extension RosterReading {
  /// The first delegations as understood, one a line.
  package func firstLines(_ count: Int = 5) -> [String] {
    let shown = delegations.prefix(count).map { delegation in
      var line = "\(delegation.name) (\(delegation.code))"
      if delegation.seat == .observer { line += ", \(delegation.role.title)" }
      if delegation.veto { line += ", with a veto" }
      let people = Spelling.list(delegation.delegates)
      return people.isEmpty ? line : "\(line): \(people)"
    }
    let more = delegations.count - shown.count
    return more > 0 ? shown + ["and \(more) more"] : shown
  }

  /// What was left out or joined, a sentence each.
  package var notes: [String] {
    var notes: [String] = []
    if !titles.isEmpty {
      notes.append("Ignored above the column names: \(Spelling.list(titles)).")
    }
    if !ignored.isEmpty {
      notes.append(
        "Ignored \(ignored.count == 1 ? "column" : "columns"): \(Spelling.list(ignored)).")
    }
    if !joined.isEmpty {
      let names = Self.shortened(joined)
      notes.append("On several rows, read as one seat each: \(names).")
    }
    if !strangers.isEmpty { notes.append("Not a known country: \(Self.shortened(strangers)).") }
    return notes
  }

  /// A few names, and how many more there are.
  package static func shortened(_ names: [String], most: Int = 6) -> String {
    guard names.count > most else { return Spelling.list(names) }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }
}
