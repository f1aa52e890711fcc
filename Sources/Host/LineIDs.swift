import Session
import Storage

/// Which lines were carried out, by the ids that their clients gave them. Ids stand in the records,
/// so that a host that has taken over knows what the one before it has carried out.
struct LineIDs {
  /// The records of ids; `nil` until the first is asked for.
  private var records: [String: Int]?
  /// The last outcomes in full, the oldest first.
  private var outcomes: [(id: String, outcome: Outcome)] = []

  /// Outcomes that are remembered in full: more than any client has under way.
  private static let mostOutcomes = 64

  /// Records that are looked through for what an earlier host has carried out. A client that waits
  /// for an answer sends its line again at once, so it is among the last.
  static let reach = 1000

  /// What came of a line; `nil` where it was not carried out yet.
  mutating func outcome(of id: String, in file: SessionFile) throws -> Outcome? {
    if let found = outcomes.last(where: { $0.id == id }) { return found.outcome }
    let records = try records ?? Self.records(of: file)
    self.records = records
    guard let sequence = records[id] else { return nil }
    if (try? file.session.history.record(sequence)) == nil { file.completeHistory() }
    let record = try file.session.history.record(sequence)
    return Outcome(record, answer: "Carried out: \(record.command)")
  }

  mutating func note(_ outcome: Outcome, of id: String) {
    records?[id] = outcome.record.sequence
    outcomes.append((id, outcome))
    if outcomes.count > Self.mostOutcomes { outcomes.removeFirst() }
  }

  private static func records(of file: SessionFile) throws -> [String: Int] {
    var found: [String: Int] = [:]
    for record in try file.lastRecords(reach) {
      if let id = record.id { found[id] = record.sequence }
    }
    return found
  }
}
