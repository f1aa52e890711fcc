import Catalogue

/// What was understood of a roster, for the chair to look at.
package struct RosterReading: Equatable, Sendable {
  /// In the order of the roster.
  package private(set) var delegations: [Delegation]
  /// The line of each delegation; empty if the roster is a single line.
  package private(set) var lines: [Int]
  /// The rows that were left out, each with what is wrong with it, in the order of the lines.
  package private(set) var faults: [RosterFileError]
  /// The delegations that were on more than one row, each now with all its delegates. Where the rows
  /// name a State differently, with these names.
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

  /// - Parameters:
  ///   - misfits: the rows that are already left out.
  ///   - isSingleLine: whether all names are on one line, so that its number says nothing.
  /// - Throws: `RosterFileError` if there is nothing to correct in a single row.
  init(
    _ rows: [RosterRow], misfits: [RosterFileError], isSingleLine: Bool
  ) throws(RosterFileError) {
    faults = misfits
    var entries: [RosterEntry] = []
    var places: [String: Int] = [:]
    var written: [Int: [(name: String, line: Int)]] = [:]
    let trustsCodes = RosterEntry.areCountries(rows.compactMap { $0.cells["code"] })
    for row in rows {
      let entry: RosterEntry
      do throws(RosterFileError) {
        entry = try RosterEntry(row, trustsCodes: trustsCodes)
      } catch {
        faults.append(error)
        continue
      }
      let keys = entry.keys
      // The two delegates of a double delegation may be on two rows.
      if let place = keys.compactMap({ places[$0] }).first,
        !entry.delegation.delegates.isEmpty || !entries[place].delegation.delegates.isEmpty
      {
        entries[place].add(entry.delegation.delegates)
        let first = (entries[place].written, entries[place].line)
        written[place, default: [first]].append((entry.written, entry.line))
      } else {
        for key in keys { places[key] = entries.count }
        entries.append(entry)
      }
    }
    let joins = written.keys.sorted().map { Self.joined(entries[$0], written[$0] ?? []) }
    // Two names of one State are the first to look at.
    joined = joins.filter(\.isRenamed).map(\.words) + joins.filter { !$0.isRenamed }.map(\.words)
    var (distinct, repeated) = RosterFile.distinct(entries)
    for index in distinct.indices where distinct[index].hasSuccessorsCode {
      let code = distinct[index].delegation.code
      let isTaken = distinct.enumerated().contains { $0 != index && $1.delegation.code == code }
      if isTaken { distinct[index].yieldCode() }
    }
    let (seats, unfit) = try RosterFile.unique(distinct)
    (delegations, lines) = (seats, isSingleLine ? [] : distinct.map(\.line))
    leaveOut(repeated + unfit)
    if isSingleLine { for index in faults.indices { faults[index].line = nil } }
    guard !faults.isEmpty || delegations.contains(where: { $0.seat == .member }) else {
      throw RosterFileError("all are observers; at least one delegation must be a member")
    }
    if let most = written.values.map(\.count).max(), most > 4 {
      doubts.append("up to \(most) rows are for one delegation")
    }
    let known = delegations.count { Catalogue.country(code: $0.code) != nil }
    if known * 2 > delegations.count {
      strangers = delegations.filter { Catalogue.country(code: $0.code) == nil }.map(\.name)
    }
  }

  /// A delegation on several rows, with its names if they differ.
  private static func joined(
    _ entry: RosterEntry, _ written: [(name: String, line: Int)]
  ) -> (words: String, isRenamed: Bool) {
    guard Set(written.map { $0.name.folded() }).count > 1 else {
      return (entry.delegation.label, false)
    }
    let names = written.map { "\"\($0.name)\" in line \($0.line)" }
    return ("\(entry.stateName) (\(Spelling.list(names)))", true)
  }
}

extension RosterReading {
  /// Leaves the judgment of names to a body whose members are known.
  package mutating func take(_ seats: BodySeats) {
    leaveOut(seats.faults)
    strangers = []
  }

  /// Adds rows that are left out.
  package mutating func leaveOut(_ more: [RosterFileError]) {
    faults = (faults + more).sorted { $0.line ?? 0 < $1.line ?? 0 }
  }

  /// What is wrong with rows, one a line.
  package static func faultLines(_ faults: [RosterFileError], most: Int = 6) -> [String] {
    let shown = faults.prefix(most).map(\.description)
    let more = faults.count - shown.count
    return more > 0 ? shown + ["and \(more) more"] : shown
  }

  /// What was left out and why, as a sentence.
  package var leftOut: String? {
    faults.isEmpty ? nil : "Left out: \(Self.faultLines(faults).joined(separator: "; "))."
  }

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
      notes.append(
        "On several rows, taken as one seat each: \(Self.shortened(joined, most: Self.mostNoted)).")
    }
    if !strangers.isEmpty {
      notes.append("Not a known country: \(Self.shortened(strangers, most: Self.mostNoted)).")
    }
    return notes
  }

  /// So many that a committee's double delegations and its own names are all told.
  private static let mostNoted = 30

  /// A few names, and how many more there are.
  package static func shortened(_ names: [String], most: Int = 6) -> String {
    guard names.count > most else { return Spelling.list(names) }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }
}
