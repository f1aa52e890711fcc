extension JSONValue {
  /// Parses a JSON text (RFC 8259). Rejects what a chair's own file should not contain: duplicate
  /// keys, numbers with decimals, and nesting or numbers of keys beyond any real file.
  /// - Throws: `CatalogueError` with the line and column.
  package init(_ text: String) throws(CatalogueError) {
    self = try JSONTape(bytes: Array(text.utf8), mostKeys: 1000).value()
  }
}

extension JSONTape {
  /// Parses UTF-8 bytes by the same rules as `JSONValue`.
  /// - Parameters:
  ///   - mostKeys: the maximum number of keys in one object.
  ///   - isSealed: skips the check for duplicate keys, for text that this program wrote and whose
  ///     checksum is correct.
  ///   - end: a key of the outermost object; it and what follows are not read. `nil` reads all.
  /// - Throws: `CatalogueError` with the line and the column.
  package convenience init(
    bytes: [UInt8], mostKeys: Int, isSealed: Bool = false, before end: String? = nil
  ) throws(CatalogueError) {
    var reader = JSONReader(bytes, mostKeys: mostKeys, isSealed: isSealed, end: end)
    try reader.readDocument()
    self.init(bytes: bytes, nodes: reader.nodes, copies: reader.copies)
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private(set) var nodes: [JSONTape.Node] = []
  private(set) var copies: [String] = []
  private var position = 0
  private var values = 0
  private let mostKeys: Int
  private let isSealed: Bool
  private let end: String?
  /// Whether the key `end` has come.
  private var isAtEnd = false

  /// - Parameters:
  /// - mostKeys: the most members that an object may have.
  /// - isSealed: whether the bytes are the program's own and were checked by their checksum.
  /// - end: the key of the outermost object at which to stop.
  package init(_ bytes: [UInt8], mostKeys: Int, isSealed: Bool, end: String?) {
    self.bytes = bytes
    self.mostKeys = mostKeys
    self.isSealed = isSealed
    self.end = end
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Reads one value and the blanks around it.
  /// - Throws: `CatalogueError` for anything else, with the line.
  package mutating func readDocument() throws(CatalogueError) {
    skipBlanks()
    guard position < bytes.count else { throw fault("the file is empty") }
    // A value takes about eleven bytes in a record and four in a checkpoint, including keys and
    // brackets. Memory that is reserved and not written costs nothing.
    nodes.reserveCapacity(bytes.count / 3)
    try readValue(depth: 0)
    if isAtEnd { return }
    skipBlanks()
    guard position == bytes.count else { throw fault("unexpected text after the end") }
  }

  private mutating func readValue(depth: Int) throws(CatalogueError) {
    guard depth < JSONBounds.depth else { throw fault("nested too deep") }
    values += 1
    guard values <= JSONBounds.values else { throw fault("more than \(JSONBounds.values) values") }
    guard let byte = peek else { throw fault("the file ends too early") }
    switch byte {
    case UInt8(ascii: "{"): try readObject(depth: depth)
    case UInt8(ascii: "["): try readArray(depth: depth)
    case UInt8(ascii: "\""): try readText()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .bool, 1)
    case UInt8(ascii: "f"): try readWord("false", .bool, 0)
    case UInt8(ascii: "n"): try readWord("null", .null, 0)
    default: throw noValue
    }
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONTape.Kind, _ number: Int
  ) throws(CatalogueError) {
    let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw noValue }
    position += word.utf8CodeUnitCount
    append(kind, number)
  }

  private var noValue: CatalogueError { fault("a value is missing, or a string is not in quotes") }

  private mutating func readObject(depth: Int) throws(CatalogueError) {
    let place = nodes.count
    append(.object, 0)
    var keys: Set<String> = []
    try readMembers(closing: UInt8(ascii: "}")) { (reader) throws(CatalogueError) in
      guard let byte = reader.peek else { throw reader.fault("the file ends too early") }
      guard byte == UInt8(ascii: "\"") else { throw reader.fault("a \"key\" is missing") }
      try reader.readText()
      if depth == 0, let end = reader.end, reader.lastText == end {
        reader.nodes.removeLast()
        reader.isAtEnd = true
        return
      }
      if !reader.isSealed, !keys.insert(reader.lastText).inserted {
        throw reader.fault("the key \"\(reader.lastText)\" is duplicated")
      }
      guard reader.nodes[place].number < reader.mostKeys else {
        throw reader.fault("more than \(reader.mostKeys) keys in one object")
      }
      reader.skipBlanks()
      guard reader.peek == UInt8(ascii: ":") else {
        throw reader.fault("a colon is missing after \"\(reader.lastText)\"")
      }
      reader.position += 1
      reader.skipBlanks()
      try reader.readValue(depth: depth + 1)
      reader.nodes[place].number += 1
    }
    nodes[place].end = UInt32(nodes.count)
  }

  private mutating func readArray(depth: Int) throws(CatalogueError) {
    let place = nodes.count
    append(.array, 0)
    try readMembers(closing: UInt8(ascii: "]")) { (reader) throws(CatalogueError) in
      try reader.readValue(depth: depth + 1)
      reader.nodes[place].number += 1
    }
    nodes[place].end = UInt32(nodes.count)
  }

  private mutating func append(_ kind: JSONTape.Kind, _ number: Int, _ end: Int = 0) {
    nodes.append(JSONTape.Node(kind: kind, end: UInt32(end), number: number))
  }

  /// Reads the comma-separated members between an opening and its closing bracket.
  private mutating func readMembers(
    closing: UInt8, _ readMember: (inout JSONReader) throws(CatalogueError) -> Void
  ) throws(CatalogueError) {
    position += 1
    skipBlanks()
    if peek == closing {
      position += 1
      return
    }
    while true {
      try readMember(&self)
      if isAtEnd { return }
      skipBlanks()
      guard let byte = peek else { throw fault("the file ends too early") }
      guard byte == UInt8(ascii: ",") || byte == closing else {
        throw fault("a comma or \"\(Character(Unicode.Scalar(closing)))\" is missing")
      }
      position += 1
      if byte == closing { return }
      skipBlanks()
      if peek == closing { throw fault("unexpected comma") }
    }
  }

  private mutating func readNumber() throws(CatalogueError) {
    let start = position
    // Fast path: nearly every number is only a few digits. The loop counts in a variable of its own,
    // which the compiler keeps in a register.
    var number = 0
    var next = start
    while next < bytes.count, case let digit = bytes[next] &- 0x30, digit < 10, next - start < 18 {
      number = number &* 10 &+ Int(digit)
      next += 1
    }
    position = next
    if position > start, bytes[start] != 0x30 || position == start + 1,
      peek.map(Self.isOfNumber) != true
    {
      return append(.integer, number)
    }
    while let byte = peek, Self.isOfNumber(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Int(text), String(number) == text else {
      position = start
      throw fault("\(text) is not a whole number")
    }
    append(.integer, number)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func readText() throws(CatalogueError) {
    position += 1
    let start = position
    // Fast path: nearly every string is ASCII without escapes.
    var together: UInt8 = 0
    var next = start
    while next < bytes.count, case let byte = bytes[next], byte >= 0x20,
      byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
    {
      together |= byte
      next += 1
    }
    position = next
    guard position - start <= JSONBounds.text else { throw tooLong }
    if together < 0x80, peek == UInt8(ascii: "\"") {
      append(.text, start, position)
      position += 1
      return
    }
    var result = Array(bytes[start..<position])
    while let byte = peek {
      guard result.count <= JSONBounds.text else { throw tooLong }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        append(.copied, copies.count)
        copies.append(String(decoding: result, as: UTF8.self))
        return
      case UInt8(ascii: "\\"): result += Array(String(try readEscape()).utf8)
      case 0..<0x20: throw fault("a string is not closed on its line")
      default: result.append(byte)
      }
    }
    throw fault("a string is not closed")
  }

  /// The string that was read last.
  private var lastText: String {
    guard let node = nodes.last, node.kind == .text else { return copies.last ?? "" }
    return String(decoding: bytes[node.number..<Int(node.end)], as: UTF8.self)
  }

  private var tooLong: CatalogueError { fault("a string of more than \(JSONBounds.text) bytes") }

  private mutating func readEscape() throws(CatalogueError) -> Character {
    guard let byte = peek else { throw fault("the file ends too early") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "u"):
      var code = try readHex()
      // The two halves of a surrogate pair make one scalar.
      if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
        position += 2
        let low = try readHex()
        // Without its low half, the code remains invalid as a scalar.
        if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + low - 0xDC00 }
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
      return Character(scalar)
    default: throw fault("\\\(Character(Unicode.Scalar(byte))) is not an escape sequence")
    }
  }

  private mutating func readHex() throws(CatalogueError) -> UInt32 {
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.first != "+", let code = UInt32(digits, radix: 16) else {
      throw fault("four hexadecimal digits are missing after \\u")
    }
    position += 4
    return code
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func fault(_ what: String) -> CatalogueError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
    return CatalogueError("line \(line), column \(column): \(what)")
  }
}
