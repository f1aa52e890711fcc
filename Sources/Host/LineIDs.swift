import Session
import Storage

/// The lines that were carried out, by the ids that clients gave them. The records contain the ids,
/// so a host that takes over knows which lines the previous host carried out.
struct LineIDs {
  /// Record numbers by id; `nil` until the first lookup.
  private var records: [String: Int]?
  /// The most recent outcomes in full, the oldest first.
  private var outcomes: [(id: String, outcome: Outcome)] = []

  /// The number of outcomes kept in full; more than any client has pending.
  private static let mostOutcomes = 64

  /// The number of recent records that are searched for ids from an earlier host. A client repeats
  /// a pending line at once, so its record is among the last.
  static let reach = 1000

  /// The outcome of a line; `nil` if it has not been carried out.
  mutating func outcome(of id: String, in file: SessionFile) throws -> Outcome? {
    if let found = outcomes.last(where: { $0.id == id }) { return found.outcome }
    let records = try records ?? Self.records(of: file)
    self.records = records
    guard let sequence = records[id] else { return nil }
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
