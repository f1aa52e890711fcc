/// Objects with names as keys. The standard library's own decoding makes a `CodingKey` of each name,
/// and finds out at run time that it is one: half of the time of a dictionary.
extension Dictionary where Key == String, Value: Decodable {
  /// Decodes an object, whatever its keys.
  /// - Throws: `DecodingError`
  @inlinable package init(membersOf decoder: any Decoder) throws {
    guard let members = try jsonMembers(of: decoder) else {
      try self.init(from: decoder)
      return
    }
    self.init(minimumCapacity: members.count)
    for (name, value) in members { self[name] = try Value(from: value) }
  }
}

/// The keys of an object, with a decoder for the value of each; `nil` for the decoder of another
/// library.
/// - Throws: `DecodingError` if it is not an object.
@usableFromInline
package func jsonMembers(
  of decoder: any Decoder
) throws -> [(key: String, value: any Decoder)]? {
  try (decoder as? JSONValueDecoder)?.members()
}

/// Lists. The standard library's own decoding is not specialised for the type of the elements, which
/// costs 1,000 instructions for each.
extension Array where Element: Decodable {
  /// Decodes a list.
  /// - Throws: `DecodingError`
  @inlinable package init(elementsOf decoder: any Decoder) throws {
    guard let elements = try jsonElements(of: decoder) else {
      try self.init(from: decoder)
      return
    }
    try self.init(unsafeUninitializedCapacity: elements.count) { buffer, count in
      for element in elements {
        buffer.initializeElement(at: count, to: try Element(from: element))
        count += 1
      }
    }
  }
}

/// The elements of a list, with a decoder for each; `nil` for the decoder of another library.
/// - Throws: `DecodingError` if it is not a list.
@usableFromInline
package func jsonElements(of decoder: any Decoder) throws -> [any Decoder]? {
  try (decoder as? JSONValueDecoder)?.decoders()
}

// Synthesized decoding calls these, since they are more specific than the standard library's.
extension KeyedDecodingContainer {
  @inlinable package func decode<Element: Decodable>(
    _ type: [Element].Type, forKey key: Key
  ) throws -> [Element] {
    try [Element](elementsOf: superDecoder(forKey: key))
  }

  @inlinable package func decode<Value: Decodable>(
    _ type: [String: Value].Type, forKey key: Key
  ) throws -> [String: Value] {
    try [String: Value](membersOf: superDecoder(forKey: key))
  }
}
