/// The bytes of a journal's settled lines, in immutable pages. Copies share them, so that undo can
/// read old records while new ones are written.
struct JournalPages: Sendable {
  private final class Page: Sendable {
    let bytes: [UInt8]
    /// The offset of the page in the file.
    let start: Int
    /// The number of records before the page.
    let recordsBefore: Int
    /// The ranges of its records in the file, without their newlines.
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

  /// Complete lines, including newlines, page by page.
  var parts: [[UInt8]] { pages.map(\.bytes) }

  /// Appends lines as a new page.
  mutating func append(_ bytes: [UInt8], records: [Range<Int>]) {
    guard !bytes.isEmpty else { return }
    pages.append(
      Page(bytes, start: byteCount, recordsBefore: recordCount, records: records))
    byteCount += bytes.count
    recordCount += records.count
  }

  /// The range of the record with that number.
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
