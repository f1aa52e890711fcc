/// Cuts bytes, as they come, into lines of UTF-8 of a bounded length.
package struct LineBuffer {
  package enum Line: Equatable {
    case text(String)
    case notUTF8
    /// Longer than `longest`.
    case tooLong
  }

  /// The longest line that is taken, in bytes.
  package static let longest = 1 << 16

  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// Before here no line ends.
  private var searched = 0
  /// Whether the beginning of the next line was thrown away.
  private var isCut = false
  private var hasEnded = false

  package init() {}

  /// Appends what was read; empty at the end of the input.
  package mutating func feed(_ more: [UInt8]) {
    if more.isEmpty { hasEnded = true }
    bytes.removeFirst(start)
    searched -= start
    start = 0
    bytes += more
  }

  /// The next whole line without its end; at the end of the input also one that is not ended.
  /// `nil` where more must be read first, or nothing is left.
  package mutating func next() -> Line? {
    while searched < bytes.count {
      if bytes[searched] == UInt8(ascii: "\n") { return take(through: searched + 1) }
      searched += 1
    }
    if hasEnded { return start < bytes.count || isCut ? take(through: bytes.count) : nil }
    if bytes.count - start > Self.longest {
      isCut = true
      start = bytes.count
    }
    return nil
  }

  private mutating func take(through end: Int) -> Line {
    let isEnded = end > start && bytes[end - 1] == UInt8(ascii: "\n")
    let line = bytes[start..<(isEnded ? end - 1 : end)]
    defer { (start, searched, isCut) = (end, end, false) }
    if isCut || line.count > Self.longest { return .tooLong }
    return String(validating: line, as: UTF8.self).map(Line.text) ?? .notUTF8
  }
}
