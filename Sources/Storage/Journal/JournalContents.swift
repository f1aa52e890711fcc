/// The good lines of a journal, checked and not decoded. A line is given whole, as the JSON object
/// that it is, with its `crc` and without its newline.
package struct JournalContents: Sendable {
  /// A checkpoint line: the exact state after a record.
  package struct Checkpoint: Equatable, Sendable {
    /// The number of the record after which the state was this; 0 before the first.
    package let sequence: Int
    let range: Range<Int>
  }

  /// Where the journal stopped being good when it was read; nil when it was whole.
  package internal(set) var damage: JournalDamage?
  /// In the order of the file.
  package private(set) var checkpoints: [Checkpoint] = []
  /// The length of the good lines, in bytes.
  package private(set) var byteCount = 0

  /// What was read, and what was appended up to the last checkpoint.
  private(set) var pages = JournalPages()
  /// What was appended since: kept apart, because growing one long array would copy it under a key
  /// press.
  private var appended: [UInt8] = []
  private var appendedRecords: [Range<Int>] = []
  private var headerRange = 0..<0
  /// Where a follower goes on.
  let scanner: JournalScanner

  /// The first line.
  package var header: ArraySlice<UInt8> { line(headerRange) }

  /// How many records there are, which is the number of the last.
  package var recordCount: Int { pages.recordCount + appendedRecords.count }

  /// The record of that number; the first is 1.
  package func record(_ sequence: Int) -> ArraySlice<UInt8> { line(range(ofRecord: sequence)) }

  private func range(ofRecord sequence: Int) -> Range<Int> {
    sequence <= pages.recordCount
      ? pages.range(ofRecord: sequence) : appendedRecords[sequence - pages.recordCount - 1]
  }

  /// The length of a record's line in bytes, its newline included.
  func byteCount(ofRecord sequence: Int) -> Int { range(ofRecord: sequence).count + 1 }

  /// How many bytes of records stand behind the last checkpoint.
  var byteCountSinceCheckpoint: Int {
    byteCount - (checkpoints.last?.range.upperBound ?? headerRange.upperBound) - 1
  }

  /// The records behind number `sequence`, in order; all of them behind 0.
  package func records(
    after sequence: Int = 0
  ) -> LazyMapSequence<Range<Int>, ArraySlice<UInt8>> {
    ((sequence + 1)..<max(recordCount + 1, sequence + 1)).lazy.map { record($0) }
  }

  /// The line of a checkpoint out of `checkpoints`.
  package func line(of checkpoint: Checkpoint) -> ArraySlice<UInt8> { line(checkpoint.range) }

  /// The newest checkpoint of a state not later than after record `sequence`.
  package func checkpoint(notAfter sequence: Int = .max) -> Checkpoint? {
    var newest: Checkpoint?
    for checkpoint in checkpoints.reversed() where checkpoint.sequence <= sequence {
      if checkpoint.sequence > newest?.sequence ?? -1 { newest = checkpoint }
    }
    return newest
  }

  /// Scans the bytes of a journal file; whatever follows the first bad line becomes `damage`.
  init(scanning bytes: consuming [UInt8]) {
    var scanner = JournalScanner()
    var header = 0..<0
    var records: [Range<Int>] = []
    var checkpoints: [Checkpoint] = []
    records.reserveCapacity(bytes.count / 128)
    let fault = bytes.withUnsafeBytes { raw in
      scanner.scan(raw, from: 0) { line, range in
        switch line {
        case .header: header = range
        case .record: records.append(range)
        case .checkpoint(let number):
          checkpoints.append(Checkpoint(sequence: number, range: range))
        }
      }
    }
    if let fault {
      damage = JournalDamage(
        reason: fault.reason, extent: fault.extent, line: scanner.lineCount + 1,
        offset: fault.offset, bytes: Array(bytes[fault.offset...]))
      bytes.removeLast(bytes.count - fault.offset)
    }
    byteCount = bytes.count
    pages.append(bytes, records: records)
    headerRange = header
    self.checkpoints = checkpoints
    self.scanner = scanner
  }

  /// Takes a line that was written, with its newline. It must be good and fit.
  mutating func append(_ sealed: [UInt8], as line: JournalScanner.Line) {
    let range = byteCount..<(byteCount + sealed.count - 1)
    switch line {
    case .header: headerRange = range
    case .record: appendedRecords.append(range)
    case .checkpoint(let number):
      checkpoints.append(Checkpoint(sequence: number, range: range))
    }
    appended += sealed
    byteCount += sealed.count
  }

  /// The bytes of all good lines, newlines included, in parts to be written one after the other.
  var parts: [[UInt8]] { pages.parts + [appended] }

  /// Makes a page of what was appended since the last one: it does not change from then on.
  mutating func settle() {
    pages.append(appended, records: appendedRecords)
    (appended, appendedRecords) = ([], [])
  }

  private func line(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let start = pages.byteCount
    if range.lowerBound < start { return pages.line(range) }
    return appended[(range.lowerBound - start)..<(range.upperBound - start)]
  }
}
