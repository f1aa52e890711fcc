import Catalogue
import FoundationEssentials

/// One command that was carried out: one line of the journal, one step of undo.
package struct Record: Sendable {
  /// From 1, without gaps.
  package let sequence: Int
  /// Milliseconds since 1970; never before the previous record.
  package let time: Int
  /// The line as entered.
  package let command: String
  /// What the command did, in the order in which the facts apply.
  package let facts: [any Fact]
  /// The record that this one follows, if it is not the previous one: undo, redo and restore name
  /// the place they went to.
  package let parent: Int?
  /// The seat at the dais that entered the line; `nil` for the first seat.
  package let by: String?
  /// The client's identifier for the line, so that a line that is sent again is not carried out
  /// twice.
  package let id: String?

  /// - Parameters:
  /// - sequence: from 1.
  /// - time: milliseconds since 1970.
  /// - parent: `nil` if it follows the previous record.
  /// - by: `nil` for the first seat.
  /// - id: `nil` if the line came without one.
  package init(
    sequence: Int, time: Int, command: String, facts: [any Fact], parent: Int? = nil,
    by: String? = nil, id: String? = nil
  ) {
    self.sequence = sequence
    self.time = time
    self.command = command
    self.facts = facts
    self.parent = parent
    self.by = by
    self.id = id
  }

  /// Applies its facts to the state.
  package func apply(to state: inout State) {
    for fact in facts { fact.apply(to: &state, at: time) }
    state.sequence = sequence
    state.time = time
  }
}

/// Coded by hand, because the order of the keys and the spelling are part of the format. The
/// checksum belongs to the file and is added there.
extension Record {
  private struct Line: Decodable {
    var sequence: Int
    var time: Int
    var command: String
    var facts: [CodedFact]
    var parent: Int?
    var by: String?
    var id: String?
  }

  /// The record as a JSON object without a line end and without a checksum.
  /// - Throws: `EncodingError`; never for a valid record.
  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ text: String) throws -> String {
      try String(decoding: encoder.encode(text), as: UTF8.self)
    }
    var line = "{\"sequence\":\(sequence),\"time\":\(time)"
    line += try ",\"command\":\(json(command))"
    if let by { line += try ",\"by\":\(json(by))" }
    if let id { line += try ",\"id\":\(json(id))" }
    line += ",\"facts\":"
    line += try String(decoding: encoder.encode(facts.map(CodedFact.init)), as: UTF8.self)
    // Last, so that it can be found without decoding the rest.
    if let parent { line += ",\"parent\":\(parent)" }
    line += "}"
    return Array(line.utf8)
  }

  /// Reads what `encoded()` wrote, with or without a checksum after it.
  /// - Throws: `DecodingError` if the line is not a record.
  package init(decoding bytes: some Sequence<UInt8>) throws {
    let line = try JSONValueDecoder.decode(Line.self, from: bytes)
    self.init(
      sequence: line.sequence, time: line.time, command: line.command,
      facts: line.facts.map(\.fact), parent: line.parent, by: line.by, id: line.id)
  }
}
