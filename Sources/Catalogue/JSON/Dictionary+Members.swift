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

// Synthesized decoding calls these, since they are more specific than the standard library's.
extension KeyedDecodingContainer {
  @inlinable package func decode<Value: Decodable>(
    _ type: [String: Value].Type, forKey key: Key
  ) throws -> [String: Value] {
    try [String: Value](membersOf: superDecoder(forKey: key))
  }
}
