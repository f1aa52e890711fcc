import Session

/// The records of a history, each of which is read from the journal once.
final class ReadRecords {
  private let records: Records
  private var known: [Int: Record] = [:]

  init(_ records: Records) { self.records = records }

  var count: Int { records.count }

  subscript(index: Int) -> Record {
    if let record = known[index] { return record }
    let record = records[index]
    known[index] = record
    return record
  }
}
