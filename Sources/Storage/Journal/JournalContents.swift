/// The good lines of a journal, checked but not decoded. A line is a complete JSON object,
/// including its `crc` but not its newline.
package struct JournalContents: Sendable {
  /// A checkpoint line: the exact state after a record.
  package struct Checkpoint: Equatable, Sendable {
    /// The number of the record after which this was the state; 0 before the first.
    package let sequence: Int
    let range: Range<Int>
  }

  /// Where the good lines ended when the journal was read; `nil` if it was whole.
  package internal(set) var damage: JournalDamage?
  /// In file order.
  package private(set) var checkpoints: [Checkpoint] = []
  /// The length of the good lines, in bytes.
  package private(set) var byteCount = 0

  /// The lines that were read, and those appended up to the last checkpoint.
  private(set) var pages = JournalPages()
  /// The lines appended since. They are kept separate, because growing one long array would copy it
  /// during a key press.
  private var appended: [UInt8] = []
  private var appendedRecords: [Range<Int>] = []
  private var headerRange = 0..<0
  /// The scanner after the last line, for a follower to continue with.
  let scanner: JournalScanner

  /// The header line.
  package var header: ArraySlice<UInt8> { line(headerRange) }

  /// The number of records, which is the number of the last one.
  package var recordCount: Int { pages.recordCount + appendedRecords.count }

  /// The record with that number, starting at 1.
  package func record(_ sequence: Int) -> ArraySlice<UInt8> { line(range(ofRecord: sequence)) }

  private func range(ofRecord sequence: Int) -> Range<Int> {
    sequence <= pages.recordCount
      ? pages.range(ofRecord: sequence) : appendedRecords[sequence - pages.recordCount - 1]
  }

  /// The length of a record's line in bytes, including its newline.
  func byteCount(ofRecord sequence: Int) -> Int { range(ofRecord: sequence).count + 1 }

  /// The number of bytes of records after the last checkpoint.
  var byteCountSinceCheckpoint: Int {
    byteCount - (checkpoints.last?.range.upperBound ?? headerRange.upperBound) - 1
  }

  /// The records after number `sequence`, in order; all of them for 0.
  package func records(
    after sequence: Int = 0
  ) -> LazyMapSequence<Range<Int>, ArraySlice<UInt8>> {
    ((sequence + 1)..<max(recordCount + 1, sequence + 1)).lazy.map { record($0) }
  }

  /// The line of a checkpoint in `checkpoints`.
  package func line(of checkpoint: Checkpoint) -> ArraySlice<UInt8> { line(checkpoint.range) }

  /// The newest checkpoint of a state at or before record `sequence`.
  package func checkpoint(notAfter sequence: Int = .max) -> Checkpoint? {
    var newest: Checkpoint?
    for checkpoint in checkpoints.reversed() where checkpoint.sequence <= sequence {
      if checkpoint.sequence > newest?.sequence ?? -1 { newest = checkpoint }
    }
    return newest
  }

  /// Scans the bytes of a journal file. Everything from the first bad line on becomes `damage`.
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

  /// Adds a line that was written, with its newline. It must be valid at this position.
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

  /// The bytes of all good lines, including newlines, in consecutive parts.
  var parts: [[UInt8]] { pages.parts + [appended] }

  /// Moves the lines appended since the last page to a new page, which never changes again.
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
