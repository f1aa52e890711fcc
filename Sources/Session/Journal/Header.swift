import FoundationEssentials

extension Setup {
  /// The version of the session format that this program writes.
  public static let formatVersion = 1

  private struct Line: Codable {
    var setup: Setup
  }

  /// The journal's first line without a checksum: what the session is, for anybody, and the whole
  /// set-up, for the program.
  public func encodedHeader() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let committee: JSONValue = .object([
      "name": .string(committee), "body": .string(body.name),
      "year": body.year.map(JSONValue.integer) ?? .null, "rules": .string(rules.name),
    ])
    let start: JSONValue = .object([
      "format": .string("chair-session"), "version": .integer(Self.formatVersion),
      "committee": committee, "timeZone": .string(timeZone),
    ])
    let setup = try String(decoding: encoder.encode(self), as: UTF8.self)
    var line = start.compact
    line.removeLast(2)
    // The first key stands right after the brace: the file tells its lines apart by it.
    line = "{" + line.dropFirst(2) + ", \"setup\": \(setup)}"
    return Array(line.utf8)
  }

  /// Reads what `encodedHeader()` wrote, with or without a checksum after it.
  /// - Throws: `DecodingError`
  public init(decodingHeader bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(Line.self, from: Data(bytes)).setup
  }
}
