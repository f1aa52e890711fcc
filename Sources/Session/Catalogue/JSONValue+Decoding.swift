/// Reads values out of JSON as their `Decodable` conformance says. FoundationEssentials' decoder
/// takes ten times as long, and a session of an Assembly is 10,000 values before its first frame.
///
/// An error names the key, not the path to it.
struct JSONValueDecoder: Decoder {
  let value: JSONValue

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// - Throws: `DecodingError`, for bytes that are no JSON too.
  static func decode<T: Decodable>(_ type: T.Type, from bytes: some Sequence<UInt8>) throws -> T {
    try T(from: JSONValueDecoder(value: value(bytes)))
  }

  /// - Throws: `DecodingError`
  static func value(_ bytes: some Sequence<UInt8>) throws(DecodingError) -> JSONValue {
    do throws(CatalogueError) {
      return try JSONValue(bytes: Array(bytes), mostKeys: JSONBounds.elements, isSealed: true)
    } catch {
      throw fault(error.message)
    }
  }

  func container<Key>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw unfit("an object { }") }
    return KeyedDecodingContainer(JSONMembers(object: object))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw unfit("a list [ ]") }
    guard elements.count <= JSONBounds.elements else {
      throw Self.fault("a list of more than \(JSONBounds.elements) elements")
    }
    return JSONElements(elements: elements)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  static func fault(_ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: what))
  }

  private func unfit(_ wanted: String) -> DecodingError {
    Self.fault("\(wanted) is missing: there is \(value.description)")
  }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    if case .bool(let bool) = value { return bool }
    throw unfit("true or false")
  }

  func decode(_ type: String.Type) throws -> String {
    if case .string(let text) = value { return text }
    throw unfit("a text")
  }

  func decode(_ type: Int.Type) throws -> Int { try number(in: JSONBounds.count) }

  /// The number that a key has. Nearly every one is within all bounds, whatever its key.
  fileprivate func number(of key: String) throws -> Int {
    if case .integer(let number) = value, JSONBounds.count.contains(number) { return number }
    return try number(in: JSONBounds.range(of: key))
  }

  private func number(in range: ClosedRange<Int>) throws -> Int {
    guard case .integer(let number) = value else { throw unfit("a whole number") }
    guard range.contains(number) else {
      throw Self.fault("\(number) is not between \(range.lowerBound) and \(range.upperBound)")
    }
    return number
  }

  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }
}

/// The members of an object.
private struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSONObject
  /// Where each key stands in an object of more than a few; those are searched one by one.
  private let places: [String: Int]?

  init(object: JSONObject) {
    self.object = object
    places =
      object.members.count > 64
      ? Dictionary(zip(object.keys, 0...)) { first, _ in first } : nil
  }

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { object.keys.compactMap(Key.init(stringValue:)) }

  private func index(of key: Key) -> Int? {
    places.map { $0[key.stringValue] } ?? object.index(of: key.stringValue)
  }

  func contains(_ key: Key) -> Bool { index(of: key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key).decodeNil() }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try member(key).decode(type) }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try member(key).decode(type)
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try member(key).number(of: key.stringValue)
  }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try T(from: member(key))
  }

  // The protocol's own look for the key three times.
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.number(of: key.stringValue)
  }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    try present(key).map(T.init)
  }

  func nestedContainer<Inner>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> { try member(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { JSONValueDecoder(value: .object(object)) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  private func present(_ key: Key) -> JSONValueDecoder? {
    guard let index = index(of: key), object.members[index].value != .null
    else { return nil }
    return JSONValueDecoder(value: object.members[index].value)
  }

  private func member(_ key: Key) throws -> JSONValueDecoder {
    guard let index = index(of: key) else {
      throw DecodingError.keyNotFound(
        key,
        .init(codingPath: [], debugDescription: "the key \"\(key.stringValue)\" is missing"))
    }
    return JSONValueDecoder(value: object.members[index].value)
  }
}

/// The elements of a list.
private struct JSONElements: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  private(set) var currentIndex = 0

  init(elements: [JSONValue]) { self.elements = elements }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next { try $0.decode(type) } }
  mutating func decode(_ type: String.Type) throws -> String { try next { try $0.decode(type) } }
  mutating func decode(_ type: Int.Type) throws -> Int { try next { try $0.decode(type) } }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next { try T(from: $0) } }

  mutating func nestedContainer<Key>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> { try next { try $0.container(keyedBy: type) } }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try next { $0 } }

  private mutating func next<T>(_ read: (JSONValueDecoder) throws -> T) throws -> T {
    guard !isAtEnd else { throw JSONValueDecoder.fault("the list ends too early") }
    let value = try read(JSONValueDecoder(value: elements[currentIndex]))
    currentIndex += 1
    return value
  }
}

// Kinds of numbers that no journal holds: the protocols ask for them all.
extension JSONValueDecoder {
  func decode(_ type: Double.Type) throws -> Double { Double(try decode(Int.self)) }
  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Int.self)) }
  func decode(_ type: Int8.Type) throws -> Int8 { try narrow() }
  func decode(_ type: Int16.Type) throws -> Int16 { try narrow() }
  func decode(_ type: Int32.Type) throws -> Int32 { try narrow() }
  func decode(_ type: Int64.Type) throws -> Int64 { try narrow() }
  func decode(_ type: UInt.Type) throws -> UInt { try narrow() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try narrow() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try narrow() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try narrow() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try narrow() }

  private func narrow<T: FixedWidthInteger>() throws -> T {
    guard let number = T(exactly: try decode(Int.self)) else { throw unfit("a smaller number") }
    return number
  }
}
