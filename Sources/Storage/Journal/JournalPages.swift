/// The bytes of a journal's lines that stand, in pages that never change: copies share them, so
/// that undo can read old records while new ones are written.
struct JournalPages: Sendable {
  private final class Page: Sendable {
    let bytes: [UInt8]
    /// Where it begins in the file.
    let start: Int
    /// How many records stand before it.
    let recordsBefore: Int
    /// Where its records stand in the file, without their newlines.
    let records: [Range<Int>]

    init(_ bytes: [UInt8], start: Int, recordsBefore: Int, records: [Range<Int>]) {
      self.bytes = bytes
      self.start = start
      self.recordsBefore = recordsBefore
      self.records = records
    }
  }

  private var pages: [Page] = []
  private(set) var byteCount = 0
  private(set) var recordCount = 0

  /// Whole lines, newlines included, page by page.
  var parts: [[UInt8]] { pages.map(\.bytes) }

  /// Takes lines that follow the others.
  mutating func append(_ bytes: [UInt8], records: [Range<Int>]) {
    guard !bytes.isEmpty else { return }
    pages.append(
      Page(bytes, start: byteCount, recordsBefore: recordCount, records: records))
    byteCount += bytes.count
    recordCount += records.count
  }

  /// Where the record of that number stands.
  func range(ofRecord sequence: Int) -> Range<Int> {
    let page = pages[pages.partitioningIndex { $0.recordsBefore >= sequence } - 1]
    return page.records[sequence - 1 - page.recordsBefore]
  }

  /// The bytes of a line.
  func line(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let page = pages[pages.partitioningIndex { $0.start > range.lowerBound } - 1]
    return page.bytes[(range.lowerBound - page.start)..<(range.upperBound - page.start)]
  }
}
