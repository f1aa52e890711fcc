import Session

/// The records of a history, each of which is read from the journal once.
final class ReadRecords {
  private let records: Records
  private var known: [Int: Record] = [:]

  init(_ records: Records) { self.records = records }

  /// The record with a sequence number; `nil` if it cannot be read.
  func record(_ sequence: Int) -> Record? {
    guard (1...max(1, count)).contains(sequence) else { return nil }
    let record = self[sequence - 1]
    // The placeholder of a record that cannot be read has no facts.
    return record.facts.isEmpty ? nil : record
  }

  var count: Int { records.count }

  subscript(index: Int) -> Record {
    if let record = known[index] { return record }
    let record = records[index]
    known[index] = record
    return record
  }
}
