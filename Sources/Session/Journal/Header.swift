import Catalogue
import FoundationEssentials

/// The first line of the journal: a readable summary of the session, and the whole setup for the
/// program. The order of its keys is part of the format.
extension Setup {
  /// The version of the session format that this program writes.
  package static let formatVersion = 2

  private struct Committee: Codable {
    var name: String
    var body: String
    var year: Int?
    var rules: String
  }

  private struct Line: Codable {
    var setup: Setup
  }

  /// A JSON object without a line end and without a checksum.
  /// - Throws: `EncodingError`; never for a valid setup.
  package func encodedHeader() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String {
      try String(decoding: encoder.encode(value), as: UTF8.self)
    }
    let summary = Committee(
      name: committee, body: body.name, year: body.year, rules: rules.name)
    let line =
      "{\"format\":\"chair-session\",\"version\":\(Self.formatVersion),"
      + "\"committee\":\(try json(summary)),\"timeZone\":\(try json(zone.name)),"
      + "\"setup\":\(try json(self))}"
    return Array(line.utf8)
  }

  /// Reads what `encodedHeader()` wrote, with or without a checksum after it. A field that is
  /// missing from an older rule book gets the catalogue's default.
  /// - Throws: `DecodingError`; `CatalogueError` if the book cannot be completed.
  package init(decodingHeader bytes: some Sequence<UInt8>) throws {
    let decoder = try JSONValueDecoder(bytes)
    do {
      self = try Line(from: decoder).setup
    } catch DecodingError.keyNotFound(let key, let context) {
      let value = decoder.value
      guard let rules = value["setup"]?["rules"], case .object(var whole) = value,
        case .object(var setup)? = value["setup"]
      else { throw DecodingError.keyNotFound(key, context) }
      setup["rules"] = try RuleBookFile.completing(rules)
      whole["setup"] = .object(setup)
      self = try Line(from: JSONValueDecoder(value: .object(whole))).setup
    }
  }
}
