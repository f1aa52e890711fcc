extension JSONValue {
  /// Reads a JSON text (RFC 8259). Refuses what a chair's own file should not hold: a key that
  /// stands twice, a number with decimals, a nesting or a number of keys that nothing here has.
  /// - Throws: `CatalogueError` with the line and column.
  public init(_ text: String) throws(CatalogueError) {
    try self.init(bytes: Array(text.utf8), mostKeys: 1000)
  }

  /// The same of UTF-8.
  /// - Parameters:
  ///   - mostKeys: in one object. Keys are searched one by one, which a file of a stranger must not
  ///     make slow.
  ///   - isSealed: no key is looked for twice, since this program wrote them and a checksum holds:
  ///     an Assembly has 3,000 before its first frame.
  init(bytes: [UInt8], mostKeys: Int, isSealed: Bool = false) throws(CatalogueError) {
    var reader = JSONReader(bytes, mostKeys: mostKeys, isSealed: isSealed)
    self = try reader.readDocument()
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var values = 0
  private let mostKeys: Int
  private let isSealed: Bool

  init(_ bytes: [UInt8], mostKeys: Int, isSealed: Bool) {
    self.bytes = bytes
    self.mostKeys = mostKeys
    self.isSealed = isSealed
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func readDocument() throws(CatalogueError) -> JSONValue {
    skipBlanks()
    guard position < bytes.count else { throw fault("the file is empty") }
    let value = try readValue(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw fault("something stands after the end") }
    return value
  }

  private mutating func readValue(depth: Int) throws(CatalogueError) -> JSONValue {
    guard depth < JSONBounds.depth else { throw fault("nested too deep") }
    values += 1
    guard values <= JSONBounds.values else { throw fault("more than \(JSONBounds.values) values") }
    guard let byte = peek else { throw fault("the file ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try readObject(depth: depth)
    case UInt8(ascii: "["): return try readArray(depth: depth)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default:
      for (word, value) in [
        ("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null),
      ]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return value
      }
      throw fault("a value is missing, or a text without quotes")
    }
  }

  private mutating func readObject(depth: Int) throws(CatalogueError) -> JSONValue {
    var object = JSONObject(capacity: 8)
    try readMembers(closing: UInt8(ascii: "}")) { (reader) throws(CatalogueError) in
      guard let byte = reader.peek else { throw reader.fault("the file ends too early") }
      guard byte == UInt8(ascii: "\"") else { throw reader.fault("a \"key\" is missing") }
      let key = try reader.readString()
      if !reader.isSealed, object.index(of: key) != nil {
        throw reader.fault("the key \"\(key)\" stands twice")
      }
      guard object.members.count < reader.mostKeys else {
        throw reader.fault("more than \(reader.mostKeys) keys in one object")
      }
      reader.skipBlanks()
      guard reader.peek == UInt8(ascii: ":") else {
        throw reader.fault("a colon is missing after \"\(key)\"")
      }
      reader.position += 1
      reader.skipBlanks()
      object.append(key, try reader.readValue(depth: depth + 1))
    }
    return .object(object)
  }

  private mutating func readArray(depth: Int) throws(CatalogueError) -> JSONValue {
    var elements: [JSONValue] = []
    try readMembers(closing: UInt8(ascii: "]")) { (reader) throws(CatalogueError) in
      elements.append(try reader.readValue(depth: depth + 1))
    }
    return .array(elements)
  }

  /// What stands between an opening and its closing bracket, parted by commas.
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
      skipBlanks()
      guard let byte = peek else { throw fault("the file ends too early") }
      guard byte == UInt8(ascii: ",") || byte == closing else {
        throw fault("a comma or \"\(Character(Unicode.Scalar(closing)))\" is missing")
      }
      position += 1
      if byte == closing { return }
      skipBlanks()
      if peek == closing { throw fault("a comma too many") }
    }
  }

  private mutating func readNumber() throws(CatalogueError) -> JSONValue {
    let start = position
    // Nearly every number is a few digits and no more.
    var number = 0
    while let byte = peek, (0x30...0x39).contains(byte), position - start < 18 {
      number = number * 10 + Int(byte - 0x30)
      position += 1
    }
    if position > start, bytes[start] != 0x30 || position == start + 1,
      peek.map(Self.isOfNumber) != true
    {
      return .integer(number)
    }
    while let byte = peek, Self.isOfNumber(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Int(text), String(number) == text else {
      position = start
      throw fault("\(text) is no whole number")
    }
    return .integer(number)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func readString() throws(CatalogueError) -> String {
    position += 1
    // Nearly every text stands there as it is.
    if let end = bytes[position...].firstIndex(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }),
      bytes[end] == UInt8(ascii: "\"")
    {
      guard end - position <= JSONBounds.text else { throw tooLong }
      defer { position = end + 1 }
      return String(decoding: bytes[position..<end], as: UTF8.self)
    }
    var result: [UInt8] = []
    while let byte = peek {
      guard result.count <= JSONBounds.text else { throw tooLong }
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result += Array(String(try readEscape()).utf8)
      case 0..<0x20: throw fault("a text is not closed on its line")
      default: result.append(byte)
      }
    }
    throw fault("a text is not closed")
  }

  private var tooLong: CatalogueError { fault("a text of more than \(JSONBounds.text) bytes") }

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
      // Two halves of a pair make one scalar.
      if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
        position += 2
        let low = try readHex()
        // Without its other half it stays what it is: no scalar.
        if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + low - 0xDC00 }
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half a surrogate pair") }
      return Character(scalar)
    default: throw fault("\\\(Character(Unicode.Scalar(byte))) is no escape")
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
