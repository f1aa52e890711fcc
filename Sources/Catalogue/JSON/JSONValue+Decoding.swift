/// Decodes `Decodable` types from JSON. FoundationEssentials' decoder takes ten times as long, and
/// a session of an Assembly has 10,000 values to decode before its first frame.
///
/// Errors name the key, not the path to it.
package struct JSONValueDecoder: Decoder {
  private let tape: JSONTape
  private let place: Int

  fileprivate init(_ tape: JSONTape, _ place: Int) {
    self.tape = tape
    self.place = place
  }

  /// Decodes from a value that was already parsed or merged.
  package init(value: JSONValue) { self.init(JSONTape(of: value), 0) }

  /// Decodes from a line that this program wrote.
  /// - Parameter end: a key of the line's object; it and what follows are not read. `nil` reads all.
  /// - Throws: `DecodingError` for bytes that are not JSON.
  package init(_ bytes: some Sequence<UInt8>, before end: String? = nil) throws(DecodingError) {
    // `Array(bytes)` alone would look up the sequence's associated types at run time.
    let bytes = bytes.withContiguousStorageIfAvailable { Array($0) } ?? Array(bytes)
    do throws(CatalogueError) {
      try self.init(
        JSONTape(bytes: bytes, mostKeys: JSONBounds.elements, isSealed: true, before: end), 0)
    } catch {
      throw Self.fault(error.message)
    }
  }

  /// - Throws: `DecodingError` if it is another decoder.
  fileprivate init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? JSONValueDecoder else {
      throw Self.fault("only a JSONValueDecoder can decode this")
    }
    self = decoder
  }

  private var node: JSONTape.Node { tape[place] }

  /// The value being decoded.
  package var value: JSONValue { tape.value(at: place) }

  package var codingPath: [any CodingKey] { [] }
  package var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Decodes a type from JSON bytes.
  /// - Throws: `DecodingError`, also for bytes that are not JSON.
  package static func decode<T: Decodable>(_ type: T.Type, from bytes: some Sequence<UInt8>) throws
    -> T
  {
    try T(from: JSONValueDecoder(bytes))
  }

  package func container<Key>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try object())
  }

  fileprivate func object<Key>() throws -> JSONMembers<Key> {
    guard node.kind == .object else { throw unfit("an object { }") }
    return JSONMembers(tape, place)
  }

  package func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try elements() }

  /// A decoder for each element of a list.
  /// - Throws: `DecodingError` if it is not a list, or too long.
  func decoders() throws -> [any Decoder] {
    var elements = try elements()
    return try (0..<(elements.count ?? 0)).map { _ in try elements.superDecoder() }
  }

  fileprivate func elements() throws -> JSONElements {
    guard node.kind == .array else { throw unfit("a list [ ]") }
    guard node.number <= JSONBounds.elements else {
      throw Self.fault("a list of more than \(JSONBounds.elements) elements")
    }
    return JSONElements(tape, place)
  }

  package func singleValueContainer() -> any SingleValueDecodingContainer { self }

  /// The keys of an object, with a decoder for the value of each.
  /// - Throws: `DecodingError` if it is not an object.
  func members() throws -> [(key: String, value: any Decoder)] {
    guard node.kind == .object else { throw unfit("an object { }") }
    return tape.members(of: place).map { ($0.key, JSONValueDecoder(tape, $0.place)) }
  }

  /// Without a coding path: the message says what is wrong in words.
  package static func fault(_ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: what))
  }

  private func unfit(_ wanted: String) -> DecodingError {
    Self.fault("expected \(wanted), not \(value.description)")
  }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  package func decodeNil() -> Bool { node.kind == .null }

  package func decode(_ type: Bool.Type) throws -> Bool {
    guard node.kind == .bool else { throw unfit("true or false") }
    return node.number == 1
  }

  package func decode(_ type: String.Type) throws -> String {
    guard node.kind == .text || node.kind == .copied else { throw unfit("a string") }
    return tape.text(at: place)
  }

  package func decode(_ type: Int.Type) throws -> Int { try number(in: JSONBounds.count) }

  /// Decodes the number of a key. Nearly every number is within the range of all keys, so the range
  /// of the key is looked up only for the rest.
  fileprivate func number(of key: String) throws -> Int {
    let node = node
    if node.kind == .integer, JSONBounds.count.contains(node.number) { return node.number }
    return try number(in: JSONBounds.range(of: key))
  }

  private func number(in range: ClosedRange<Int>) throws -> Int {
    let node = node
    guard node.kind == .integer else { throw unfit("a whole number") }
    guard range.contains(node.number) else {
      throw Self.fault(
        "\(node.number) is not between \(range.lowerBound) and \(range.upperBound)")
    }
    return node.number
  }

  package func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }
}

/// The members of an object. A type that a session has by the hundred takes them from here, like
/// `JSONElements`.
package struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let tape: JSONTape
  private let place: Int
  /// An index of the values by key, for objects with more than a few members; smaller ones are
  /// searched linearly.
  private let places: [String: Int]?

  /// - Throws: `DecodingError` if the decoder is not at an object, or not a `JSONValueDecoder`.
  package init(from decoder: any Decoder) throws {
    self = try JSONValueDecoder(from: decoder).object()
  }

  /// - Parameter place: the index of the object on the tape.
  fileprivate init(_ tape: JSONTape, _ place: Int) {
    self.tape = tape
    self.place = place
    places =
      tape[place].number > 64
      ? Dictionary(tape.members(of: place)) { first, _ in first } : nil
  }

  package var codingPath: [any CodingKey] { [] }
  package var allKeys: [Key] { tape.members(of: place).compactMap { Key(stringValue: $0.key) } }

  private func place(of key: Key) -> Int? {
    places.map { $0[key.stringValue] } ?? tape.member(key.stringValue, of: place)
  }

  package func contains(_ key: Key) -> Bool { place(of: key) != nil }

  package func decodeNil(forKey key: Key) throws -> Bool { try member(key).decodeNil() }

  package func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try member(key).decode(type)
  }

  package func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try member(key).decode(type)
  }

  package func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try member(key).number(of: key.stringValue)
  }

  package func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try T(from: member(key))
  }

  // The protocol's default implementations look the key up three times.
  package func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.decode(type)
  }

  package func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }

  package func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.number(of: key.stringValue)
  }

  package func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    guard let decoder = present(key) else { return nil }
    return try T(from: decoder)
  }

  package func nestedContainer<Inner>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> { try member(key).container(keyedBy: type) }

  package func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  package func superDecoder() -> any Decoder { JSONValueDecoder(tape, place) }

  package func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  private func present(_ key: Key) -> JSONValueDecoder? {
    guard let place = place(of: key), tape[place].kind != .null else { return nil }
    return JSONValueDecoder(tape, place)
  }

  private func member(_ key: Key) throws -> JSONValueDecoder {
    guard let place = place(of: key) else {
      throw DecodingError.keyNotFound(
        key,
        .init(codingPath: [], debugDescription: "the key \"\(key.stringValue)\" is missing"))
    }
    return JSONValueDecoder(tape, place)
  }
}

/// The elements of a list. A type that a session has by the hundred takes them from here: the list
/// that `Decoder` returns is a box, and each access to it takes several times as long.
package struct JSONElements: UnkeyedDecodingContainer {
  private let tape: JSONTape
  private let total: Int
  private var place: Int
  package private(set) var currentIndex = 0

  /// - Throws: `DecodingError` if the decoder is not at a list, or not a `JSONValueDecoder`.
  package init(from decoder: any Decoder) throws {
    self = try JSONValueDecoder(from: decoder).elements()
  }

  /// - Parameter place: the index of the list on the tape.
  fileprivate init(_ tape: JSONTape, _ place: Int) {
    self.tape = tape
    total = tape[place].number
    self.place = place + 1
  }

  package var codingPath: [any CodingKey] { [] }
  package var count: Int? { total }
  package var isAtEnd: Bool { currentIndex >= total }

  package mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, tape[place].kind == .null else { return false }
    moveOn()
    return true
  }

  package mutating func decode(_ type: Bool.Type) throws -> Bool {
    try next { try $0.decode(type) }
  }
  package mutating func decode(_ type: String.Type) throws -> String {
    try next { try $0.decode(type) }
  }
  package mutating func decode(_ type: Int.Type) throws -> Int { try next { try $0.decode(type) } }

  package mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try next { try T(from: $0) }
  }

  package mutating func decodeIfPresent(_ type: String.Type) throws -> String? {
    try decodeNil() ? nil : decode(type)
  }
  package mutating func decodeIfPresent(_ type: Int.Type) throws -> Int? {
    try decodeNil() ? nil : decode(type)
  }

  package mutating func nestedContainer<Key>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> { try next { try $0.container(keyedBy: type) } }

  package mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next { try $0.unkeyedContainer() }
  }

  package mutating func superDecoder() throws -> any Decoder { try next { $0 } }

  private mutating func next<T>(_ read: (JSONValueDecoder) throws -> T) throws -> T {
    guard !isAtEnd else { throw JSONValueDecoder.fault("the list ends too early") }
    let value = try read(JSONValueDecoder(tape, place))
    moveOn()
    return value
  }

  private mutating func moveOn() {
    place = tape.next(after: place)
    currentIndex += 1
  }
}

// Number types that no journal contains, but the protocols require.
extension JSONValueDecoder {
  package func decode(_ type: Double.Type) throws -> Double { Double(try decode(Int.self)) }
  package func decode(_ type: Float.Type) throws -> Float { Float(try decode(Int.self)) }
  package func decode(_ type: Int8.Type) throws -> Int8 { try narrow() }
  package func decode(_ type: Int16.Type) throws -> Int16 { try narrow() }
  package func decode(_ type: Int32.Type) throws -> Int32 { try narrow() }
  package func decode(_ type: Int64.Type) throws -> Int64 { try narrow() }
  package func decode(_ type: UInt.Type) throws -> UInt { try narrow() }
  package func decode(_ type: UInt8.Type) throws -> UInt8 { try narrow() }
  package func decode(_ type: UInt16.Type) throws -> UInt16 { try narrow() }
  package func decode(_ type: UInt32.Type) throws -> UInt32 { try narrow() }
  package func decode(_ type: UInt64.Type) throws -> UInt64 { try narrow() }

  private func narrow<T: FixedWidthInteger>() throws -> T {
    guard let number = T(exactly: try decode(Int.self)) else { throw unfit("a smaller number") }
    return number
  }
}
