import Glibc

/// The byte format of a journal line: a JSON object whose last key is `crc`, and a newline. The
/// value is the CRC-32C of everything before `,"crc"`, as eight lower-case hexadecimal digits. The
/// first key of the object tells the kind of line.
enum JournalFormat {
  /// The version of the format that this program reads and writes.
  static let version = 2

  static let newline = UInt8(ascii: "\n")
  static let headerStart = Array(#"{"format":"chair-session""#.utf8)
  static let recordStart = Array(#"{"sequence":"#.utf8)
  static let checkpointStart = Array(#"{"checkpoint":"#.utf8)
  private static let versionKey = Array(#""version":"#.utf8)
  private static let crcStart = Array(#","crc":""#.utf8)

  /// The length of `,"crc":"xxxxxxxx"}`.
  static let sealLength = 18

  /// The line for an object without `crc`: with the checksum added, and a newline.
  static func sealed(_ object: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(object.count + sealLength)
    // Take a slice: here `dropLast()` would be the generic one of `Sequence`, which copies byte by
    // byte.
    line += object[..<max(0, object.count - 1)]
    let checksum = CRC32C.checksum(line)
    line += crcStart
    line += hexadecimal(checksum).utf8
    line += #""}"#.utf8
    line.append(newline)
    return line
  }

  /// Whether the line (without its newline) ends with a checksum that matches.
  static func isSealed(_ line: UnsafeRawBufferPointer) -> Bool {
    let end = line.count - sealLength
    guard end > 0, line[line.count - 1] == UInt8(ascii: "}"),
      line[line.count - 2] == UInt8(ascii: "\"")
    else { return false }
    // Compare the eight bytes of `,"crc":"` at once.
    guard line.loadUnaligned(fromByteOffset: end, as: UInt64.self) == crcStartWord,
      let noted = checksum(line.loadUnaligned(fromByteOffset: end + 8, as: UInt64.self))
    else { return false }
    return CRC32C.checksum(UnsafeRawBufferPointer(rebasing: line[..<end])) == noted
  }

  private static let crcStartWord = crcStart.withUnsafeBytes {
    $0.loadUnaligned(as: UInt64.self)
  }

  /// Capital letters are rejected: they are one flipped bit away from the digits that are written.
  private static func checksum(_ digits: UInt64) -> UInt32? {
    var digits = UInt64(littleEndian: digits)
    var value: UInt32 = 0
    for _ in 0..<8 {
      let digit = UInt32(digits & 0xFF)
      digits >>= 8
      switch digit {
      case 0x30...0x39: value = value << 4 | (digit - 0x30)
      case 0x61...0x66: value = value << 4 | (digit - 0x57)
      default: return nil
      }
    }
    return value
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The record that a record is based on, as far as its line tells.
  enum Parent: Equatable {
    /// The previous record: the line does not name one.
    case previous
    case record(Int)
    /// The line must be decoded to find out.
    case unclear
  }

  /// Reads the parent from the end of a record's line: `],"crc"` or `"parent":12,"crc"`.
  static func parent(of line: ArraySlice<UInt8>) -> Parent {
    var index = line.endIndex - sealLength - 1
    guard index > line.startIndex else { return .unclear }
    if line[index] == UInt8(ascii: "]") { return .previous }
    var (value, scale) = (0, 1)
    while index > line.startIndex, case let digit = line[index] &- 0x30, digit < 10 {
      guard scale <= 1_000_000_000 else { return .unclear }
      value += Int(digit) * scale
      scale *= 10
      index -= 1
    }
    let key = line[...index].suffix(parentKey.count)
    return scale > 1 && key.elementsEqual(parentKey) ? .record(value) : .unclear
  }

  private static let parentKey = Array(#"],"parent":"#.utf8)

  /// A record's `command`, and `by` if it has one, without decoding the line. They must be the
  /// third and fourth keys and contain no escapes, as is usual.
  static func words(of line: ArraySlice<UInt8>) -> (command: String, by: String?)? {
    guard let comma = line.dropFirst(recordStart.count).firstIndex(of: UInt8(ascii: ",")),
      line[comma...].starts(with: timeKey),
      let second = line[(comma + 1)...].firstIndex(of: UInt8(ascii: ",")),
      let (command, end) = text(of: commandKey, in: line[second...])
    else { return nil }
    if line[end...].starts(with: factsKey) { return (command, nil) }
    return text(of: authorKey, in: line[end...]).map { (command, $0.text) }
  }

  /// A string value without escapes after `key` at the start of `rest`, and the index after it.
  private static func text(
    of key: [UInt8], in rest: ArraySlice<UInt8>
  ) -> (text: String, end: Int)? {
    guard rest.starts(with: key) else { return nil }
    let text = rest.dropFirst(key.count)
    let quote = UInt8(ascii: "\"")
    guard let end = text.firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "\\") }),
      text[end] == quote
    else { return nil }
    return (String(decoding: text[..<end], as: UTF8.self), end + 1)
  }

  private static let timeKey = Array(#","time":"#.utf8)
  private static let commandKey = Array(#","command":""#.utf8)
  private static let authorKey = Array(#","by":""#.utf8)
  private static let factsKey = Array(#","facts":"#.utf8)

  /// The number of a record or a checkpoint: the digits after `start`, followed by a comma.
  static func number(behind start: [UInt8], in line: UnsafeRawBufferPointer) -> Int? {
    guard hasPrefix(start, line) else { return nil }
    return number(in: line, at: start.count)
  }

  /// The version in a header, whether or not the checksum is right, because a later format may have
  /// a different one. `nil` if the line is not a header.
  static func headerVersion(_ line: UnsafeRawBufferPointer) -> Int? {
    guard hasPrefix(headerStart, line) else { return nil }
    var start = headerStart.count
    while start < line.count {
      let rest = UnsafeRawBufferPointer(rebasing: line[start...])
      if hasPrefix(versionKey, rest) { return number(in: rest, at: versionKey.count) }
      start += 1
    }
    return nil
  }

  static func hasPrefix(_ prefix: [UInt8], _ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > prefix.count, let start = line.baseAddress else { return false }
    return prefix.withUnsafeBytes { memcmp($0.baseAddress!, start, $0.count) } == 0
  }

  private static func number(in line: UnsafeRawBufferPointer, at start: Int) -> Int? {
    var index = start
    var value = 0
    while index < line.count, case let digit = line[index] &- 0x30, digit < 10 {
      // More digits do not fit an integer.
      guard index - start < 18 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    guard index > start, index < line.count,
      line[index] == UInt8(ascii: ",") || line[index] == UInt8(ascii: "}")
    else { return nil }
    return value
  }
}
