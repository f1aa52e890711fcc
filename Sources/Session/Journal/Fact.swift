/// Something that happened. Facts are what the journal holds: never a rule, only its result, so
/// that an old meeting is the same in a newer version of the program.
///
/// A fact is coded as a JSON object of its properties, with its name under `"fact"`. Names and
/// properties never change once a version is released; a property added later is optional.
package protocol Fact: Codable, Equatable, Sendable {
  /// Its name in the journal.
  static var name: String { get }
  /// Applies it to the state. Never fails: a fact that does not fit the state changes nothing.
  /// - Parameter now: the time of its record, in milliseconds since 1970.
  func apply(to state: inout State, at now: Int)
}

/// The JSON envelope of one fact.
struct CodedFact: Codable {
  let fact: any Fact

  private enum Key: String, CodingKey { case fact }

  init(_ fact: any Fact) { self.fact = fact }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .fact)
    guard let type = FactRegistry.entries[name]?.type else {
      throw DecodingError.dataCorruptedError(
        forKey: .fact, in: container, debugDescription: "unknown fact \"\(name)\"")
    }
    fact = try type.init(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(type(of: fact).name, forKey: .fact)
    try fact.encode(to: encoder)
  }
}
