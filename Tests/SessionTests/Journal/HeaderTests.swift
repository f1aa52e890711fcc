@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

@Suite("The journal's header") struct HeaderTests {
  /// A header as an older version wrote it, without the fields that were added later.
  private func without(_ fields: [String], in setup: Setup) throws -> String {
    let header = try JSONValue(String(decoding: setup.encodedHeader(), as: UTF8.self))
    guard case .object(var whole) = header, case .object(var inner)? = whole["setup"],
      case .object(var rules)? = inner["rules"]
    else { throw CatalogueError("no header") }
    for field in fields {
      let parts = field.split(separator: ".").map(String.init)
      if parts.count == 1 {
        rules[parts[0]] = nil
      } else if parts[0] == "motions" {
        rules["motions"] = .array(
          (rules["motions"]?.arrayValue ?? []).map { motion in
            guard case .object(var fields) = motion else { return motion }
            fields[parts[1]] = nil
            return .object(fields)
          })
      } else if case .object(var part)? = rules[parts[0]] {
        part[parts[1]] = nil
        rules[parts[0]] = .object(part)
      }
    }
    inner["rules"] = .object(rules)
    whole["setup"] = .object(inner)
    return JSONValue.object(whole).compact
  }

  @Test("reads what it wrote", arguments: ["un", "nmun", "harvard", "thimun", "crisis", "roberts"])
  func readsBack(_ name: String) throws {
    let setup = try Play(rules: name).session.setup
    #expect(try Setup(decodingHeader: setup.encodedHeader()) == setup)
  }

  @Test("a book from before a field existed gets its default")
  func olderBook() throws {
    let setup = try Play(rules: "harvard").session.setup
    let old = try without(
      [
        "voting", "documents", "points", "quorum.base", "abstention.obligatory",
        "motions.objection",
      ],
      in: setup)
    let read = try Setup(decodingHeader: Array(old.utf8))
    #expect(read.rules.quorum.base == .members)
    #expect(read.rules.quorum.open == setup.rules.quorum.open)
    #expect(read.rules.voting.substantiveMethod == .rollCall)
    #expect(read.rules.motions.map(\.kind) == setup.rules.motions.map(\.kind))
    #expect(read.rules.motions.allSatisfy { $0.objection == .vote })
    #expect(read.roster == setup.roster)
  }

  @Test("a missing required field is reported") func damaged() throws {
    let setup = try Play(rules: "harvard").session.setup
    let header = try without(["title"], in: setup)
    #expect(throws: (any Error).self) { try Setup(decodingHeader: Array(header.utf8)) }
    let text = String(decoding: try setup.encodedHeader(), as: UTF8.self)
    let noRoster = text.replacing("\"roster\":", with: "\"rooster\":")
    #expect(throws: (any Error).self) { try Setup(decodingHeader: Array(noRoster.utf8)) }
  }
}
