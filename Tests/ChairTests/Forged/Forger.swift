@testable import Catalogue
@testable import Session

/// Generates forgeries of a JSON value, one change at a time: each number, text, list and object is
/// replaced by implausible values.
struct Forger {
  /// A changed value, and a description of the change for failure messages.
  struct Forgery {
    let what: String
    let value: JSONValue
  }

  /// All changes of a value, in the order of its parts.
  static func forgeries(of value: JSONValue, at path: String = "") -> [Forgery] {
    var all = replacements(of: value).map { Forgery(what: "\(path) = \($0.0)", value: $0.1) }
    switch value {
    case .object(let object):
      for (key, member) in object.members {
        func with(_ new: JSONValue?) -> JSONValue {
          var changed = object
          changed[key] = new
          return .object(changed)
        }
        all.append(Forgery(what: "\(path).\(key) is missing", value: with(nil)))
        all += forgeries(of: member, at: "\(path).\(key)").map {
          Forgery(what: $0.what, value: with($0.value))
        }
      }
    case .array(let elements):
      // All elements have the same form, so change only the first.
      guard let first = elements.first else { break }
      all += forgeries(of: first, at: "\(path)[0]").map {
        Forgery(what: $0.what, value: .array([$0.value] + elements.dropFirst()))
      }
    case .null, .bool, .integer, .seconds, .string: break
    }
    return all
  }

  private static let numbers = [
    Int.min, Int.max, -1, 0, 1, 2, 7, 64, 1000, JSONBounds.count.lowerBound,
    JSONBounds.count.upperBound, JSONBounds.span.lowerBound, JSONBounds.span.upperBound,
    JSONBounds.time.lowerBound, JSONBounds.time.upperBound, JSONBounds.instant.upperBound,
    1 << 53 + 1,
  ]

  /// They include the code of a delegation, so that some forgeries are meaningful.
  private static let texts = [
    "", "XXX", "FRA", "\u{1B}[2J\u{202E}\u{7}\n\t", String(repeating: "W", count: 3000),
    String(repeating: "e\u{301}\u{302}\u{303}", count: 300), "👩‍👩‍👧‍👦🏳️‍🌈\u{301}", "العربية نص طويل",
  ]

  private static func replacements(of value: JSONValue) -> [(String, JSONValue)] {
    switch value {
    case .integer(let old):
      (numbers + [old + 1, old - 1]).map { (String($0), .integer($0)) }
    case .string: texts.map { (String($0.prefix(8)), .string($0)) }
    case .bool(let old): [("\(!old)", .bool(!old)), ("null", .null)]
    case .array(let elements):
      [("[]", .array([])), ("itself twice", .array(elements + elements)), ("null", .null)]
        + (elements.first.map {
          [("its first 300 times", .array(Array(repeating: $0, count: 300)))]
        } ?? [("[\"FRA\"]", .array([.string("FRA")])), ("[1]", .array([.integer(1)]))])
    case .object: [("{}", .object(JSONObject())), ("null", .null), ("[]", .array([]))]
    case .null: [("0", .integer(0))]
    case .seconds: []
    }
  }
}
