/// Splits a stream of bytes into lines of UTF-8 with a maximum length.
package struct LineBuffer {
  /// A line without its newline, or why it cannot be used.
  package enum Line: Equatable {
    case text(String)
    case notUTF8
    /// Longer than `longest`.
    case tooLong
  }

  /// The maximum length of a line, in bytes.
  package static let longest = 1 << 16

  private var bytes: [UInt8] = []
  /// The offset at which the next line begins.
  private var start = 0
  /// The offset up to which no newline was found.
  private var searched = 0
  /// Whether the beginning of the next line was discarded.
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

  /// The next complete line without its newline. At the end of the input, also the last line
  /// without a newline. `nil` if more must be read first, or nothing is left.
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
