@testable import Catalogue
import FoundationEssentials
import SessionFixtures
import Testing

/// A field of a book's `documents`, and values that a chair might write there instead.
struct DocumentField: Sendable, CustomTestStringConvertible {
  /// `lateSponsors`, `kinds.read`
  let path: String
  /// What differs in `documents`, as JSON; one for each value, and for each kind of document.
  let changes: [String]

  var testDescription: String { path }

  /// Every field that a book may have, from a book in which all are set.
  static func all() throws -> [DocumentField] {
    var rules = try Catalogue.ruleBook(named: "harvard", for: .committee).documents
    rules.setOptionalFields()
    let file = try members(of: rules)
    let kind = try members(of: try #require(rules.kinds.first))
    let kinds = ["draft", "amendment", "directive", "communique", "press-statement", "letter"]
    return file.filter { $0.key != "kinds" }.map { field, value in
      DocumentField(
        path: field,
        changes: values(of: field, value, DocumentRules.words).map { #"{ "\#(field)": \#($0) }"# })
    }
      + kind.map { field, value in
        DocumentField(
          path: "kinds.\(field)",
          changes: kinds.flatMap { kind in
            values(of: field, value, DocumentKind.words).map {
              #"{ "kinds": [{ "kind": "\#(kind)", "\#(field)": \#($0) }] }"#
            }
          })
      }
  }

  private static func members(of rules: some Encodable) throws -> [String: AnyJSON] {
    let json = try JSONDecoder().decode(AnyJSON.self, from: JSONEncoder().encode(rules))
    guard case .object(let members) = json else { return [:] }
    return members
  }

  /// Values of the same type, as JSON.
  private static func values(
    of field: String, _ value: AnyJSON, _ words: [String: [String]]
  ) -> [String] {
    let allowed = (words[field] ?? []).map { #""\#($0)""# }
    return switch value {
    case .bool: ["true", "false"]
    case .number: ["0", "1", "2", "10"]
    case .array where !allowed.isEmpty: allowed.map { "[\($0)]" }
    case .array: [#"["lamps"]"#]
    case .string where !allowed.isEmpty: allowed
    case .string where SignatureShare(value.words) != nil: [#""2""#, #""1/2""#]
    case .string: [#""X{number}""#]
    case .null, .object: []
    }
  }
}
