/// Writes JSON as bytes, for people to read: two spaces a level; a list or object that fits stays on
/// its line.
package struct JSONWriter {
  /// What has been written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Columns of a line.
  private let width: Int

  /// - Parameter width: the columns that a value may take on one line.
  package init(width: Int) { self.width = width }

  /// Writes bytes as they are.
  package mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// Writes a text as it is, without quotes or escapes.
  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  /// - Parameters:
  ///   - indent: of the line it begins on.
  ///   - taken: what stands before it on that line: the indent and the key.
  package mutating func pretty(_ value: JSONValue, indent: Int, taken: Int) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      if fits(value, in: self.width - taken) { return }
      append("[\n")
      for (index, element) in elements.enumerated() {
        if index > 0 { append(",\n") }
        blanks(indent + 2)
        pretty(element, indent: indent + 2, taken: indent + 2)
      }
      append("\n")
      blanks(indent)
      append("]")
    case .object(let object) where !object.members.isEmpty:
      if taken > 0, fits(value, in: self.width - taken) { return }
      append("{\n")
      for (index, member) in object.members.enumerated() {
        if index > 0 { append(",\n") }
        key(member.key, indent: indent + 2) { writer, taken in
          writer.pretty(member.value, indent: indent + 2, taken: taken)
        }
      }
      append("\n")
      blanks(indent)
      append("}")
    default: compact(value)
    }
  }

  /// Writes a key on a line of its own, and its value.
  /// - Parameter value: writes it, told how many columns are taken.
  package mutating func key(
    _ key: String, indent: Int, _ value: (inout JSONWriter, Int) -> Void
  ) {
    blanks(indent)
    let start = bytes.count
    quoted(key)
    append(": ")
    value(&self, indent + columns(from: start))
  }

  /// On one line.
  package mutating func compact(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let isTrue): append(isTrue ? "true" : "false")
    case .integer(let number): append(String(number).utf8)
    case .seconds(let milliseconds): decimal(milliseconds)
    case .string(let text): quoted(text)
    case .array(let elements):
      append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { append(", ") }
        compact(element)
      }
      append("]")
    case .object(let object):
      guard !object.members.isEmpty else { return append("{}") }
      append("{ ")
      for (index, member) in object.members.enumerated() {
        if index > 0 { append(", ") }
        quoted(member.key)
        append(": ")
        compact(member.value)
      }
      append(" }")
    }
  }

  /// Writes it on one line of fewer than `limit` characters, or nothing where it is longer. The
  /// line is not even begun where that can be seen before: whole states are printed, not only rule
  /// books.
  private mutating func fits(_ value: JSONValue, in limit: Int) -> Bool {
    guard value.leastWidth(upTo: limit) < limit else { return false }
    let start = bytes.count
    compact(value)
    guard columns(from: start) >= limit else { return true }
    bytes.removeLast(bytes.count - start)
    return false
  }

  /// Characters since a place.
  private func columns(from start: Int) -> Int {
    let written = bytes[start...]
    return written.allSatisfy { $0 < 0x80 }
      ? written.count : String(decoding: written, as: UTF8.self).count
  }

  private mutating func blanks(_ count: Int) {
    for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
  }

  /// `40`, `40.5`, `40.025`
  private mutating func decimal(_ milliseconds: Int) {
    let (whole, part) = (abs(milliseconds) / 1000, abs(milliseconds) % 1000)
    if milliseconds < 0 { append("-") }
    append(String(whole).utf8)
    guard part > 0 else { return }
    var digits = String(1000 + part).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    append(".")
    append(digits.utf8)
  }

  private mutating func quoted(_ text: String) {
    append("\"")
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain { append(text.utf8) } else { escaped(text) }
    append("\"")
  }

  private mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      // Who prints the file has a terminal that would obey them.
      case _ where scalar.isSteering:
        let digits = String(scalar.value, radix: 16)
        append("\\u")
        append((String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: append(UTF8.encode(scalar)!)
      }
    }
  }
}

extension JSONValue {
  /// As it is printed for people.
  package func pretty(width: Int = 100) -> String {
    var writer = JSONWriter(width: width)
    writer.pretty(self, indent: 0, taken: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// On one line.
  package var compact: String {
    var writer = JSONWriter(width: 0)
    writer.compact(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A length that its line has at least, not counted further than `limit`.
  fileprivate func leastWidth(upTo limit: Int) -> Int {
    var width = 0
    switch self {
    case .array(let elements):
      for element in elements where width < limit {
        width += 2 + element.leastWidth(upTo: limit - width)
      }
    case .object(let object):
      width = 2
      for index in object.members.indices where width < limit {
        width += 6 + object.members[index].value.leastWidth(upTo: limit - width)
      }
    case .null, .bool, .integer, .seconds, .string: width = 1
    }
    return width
  }
}
