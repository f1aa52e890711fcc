import Catalogue
import Glibc
import Session

/// Scans the lines of a journal and checks each one: its checksum, and that it is valid at its
/// position. It does not decode them.
struct JournalScanner {
  enum Line: Equatable {
    case header
    case record(Int)
    /// The state after the record with that number.
    case checkpoint(Int)
  }

  struct Fault: Equatable {
    let reason: JournalDamage.Reason
    let extent: JournalDamage.Extent
    /// The offset of the bad line.
    let offset: Int
  }

  /// The number of the last record so far.
  private(set) var lastRecord = 0
  /// The number of good lines so far.
  private(set) var lineCount = 0

  /// Passes every good line from `offset` on to `visit`, without its newline, up to the end or the
  /// first bad line.
  /// - Returns: the first bad line, or `nil` if all lines are good.
  mutating func scan(
    _ bytes: UnsafeRawBufferPointer, from offset: Int, visit: (Line, Range<Int>) -> Void
  ) -> Fault? {
    var offset = offset
    while offset < bytes.count {
      guard let end = Self.endOfLine(in: bytes, from: offset) else {
        return Fault(reason: .unfinished, extent: .tail, offset: offset)
      }
      let line = UnsafeRawBufferPointer(rebasing: bytes[offset..<end])
      switch read(line) {
      case .success(let kind):
        lineCount += 1
        if case .record(let number) = kind { lastRecord = number }
        visit(kind, offset..<end)
      case .failure(let reason):
        // A line with a correct checksum is as it was written, so the error is in what precedes it.
        let isAlone = reason == .checksum && !Self.hasGoodLine(in: bytes, from: end + 1)
        return Fault(reason: reason, extent: isAlone ? .tail : .middle, offset: offset)
      }
      offset = end + 1
    }
    return nil
  }

  private enum Reading {
    case success(Line)
    case failure(JournalDamage.Reason)
  }

  private func read(_ line: UnsafeRawBufferPointer) -> Reading {
    guard line.count <= JSONBounds.line else { return .failure(.tooLong) }
    guard JournalFormat.isSealed(line) else { return .failure(.checksum) }
    if lineCount == 0 {
      return JournalFormat.headerVersion(line) == nil ? .failure(.unknown) : .success(.header)
    }
    if let number = JournalFormat.number(behind: JournalFormat.recordStart, in: line) {
      guard number == lastRecord + 1 else {
        return .failure(.sequence(expected: lastRecord + 1, found: number))
      }
      return .success(.record(number))
    }
    // A checkpoint may be written some records late, but never early.
    if let number = JournalFormat.number(behind: JournalFormat.checkpointStart, in: line),
      number <= lastRecord
    {
      return .success(.checkpoint(number))
    }
    return .failure(.unknown)
  }

  private static func hasGoodLine(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Bool {
    var offset = offset
    while let end = endOfLine(in: bytes, from: offset) {
      if JournalFormat.isSealed(UnsafeRawBufferPointer(rebasing: bytes[offset..<end])) {
        return true
      }
      offset = end + 1
    }
    return false
  }

  static func endOfLine(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Int? {
    guard offset < bytes.count, let start = bytes.baseAddress else { return nil }
    let found = memchr(start + offset, Int32(JournalFormat.newline), bytes.count - offset)
    return found.map { UnsafeRawPointer($0) - start }
  }
}
