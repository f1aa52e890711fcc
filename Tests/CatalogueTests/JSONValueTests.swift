import FoundationEssentials
import SessionFixtures
import Testing

@testable import Catalogue

@Suite("Catalogue: JSON")
struct CatalogueJSONValueTests {
  @Test("values are written as they were read, with keys in order")
  func roundTrip() throws {
    let text = #"{ "b": [1, -2, true, null], "a": { "t": "é\n\"\\ \u0001😀" }, "e": {}, "l": [] }"#
    let value = try JSONValue(text)
    #expect(value.compact == text)
    #expect(try JSONValue(value.pretty(width: 20)) == value)
    #expect(value.objectValue?.keys == ["b", "a", "e", "l"])
    #expect(try JSONValue(#""\u00e9\ud83d\ude00\/""#) == .string("é😀/"))
    #expect(try JSONValue("\u{FEFF} 7 ") == .integer(7))
  }

  @Test(
    "invalid JSON is refused with its place",
    arguments: [
      ("{\n  \"a\": 1,\n  \"a\": 2\n}", "line 3, column 6: the key \"a\" is duplicated"),
      ("[1,]", "line 1, column 4: unexpected comma"),
      ("[1 2]", "line 1, column 4: a comma or \"]\""),
      ("{\"é\" 1}", "line 1, column 6: a colon is missing"),
      ("{a: 1}", "column 2: a \"key\" is missing"),
      ("[1.5]", "column 2: 1.5 is not a whole number"), ("[01]", "01 is not a whole number"),
      ("[99999999999999999999]", "not a whole number"), ("\"a", "column 3: a string is not closed"),
      ("\"a\nb\"", "a string is not closed on its line"),
      ("\"\\x\"", "\\x is not an escape sequence"),
      ("\"\\ud800\"", "half of a surrogate pair"),
      ("\"\\ud800\\u0041\"", "half of a surrogate pair"),
      ("\"\\u12\"", "four hexadecimal digits"),
      ("[1] 2", "unexpected text after the end"), ("yes", "a value is missing"),
      ("{", "the file ends too early"), ("[", "the file ends too early"),
      ("  ", "the file is empty"),
      (String(repeating: "[", count: 100_000), "nested too deep"),
    ])
  func faults(text: String, message: String) {
    let error = catalogueFault { _ = try JSONValue(text) }
    #expect(error?.contains(message) == true, "\(error ?? "")")
  }

  @Test("merging: objects by key, motions by kind; null and remove delete")
  func merging() throws {
    let base = try JSONValue(
      #"{ "a": { "x": 1, "y": 2 }, "l": [1, 2], "motions": [{ "kind": "k", "v": 1, "w": 2 }, { "kind": "m" }] }"#
    )
    let over = try JSONValue(
      #"{ "a": { "y": null, "z": 3 }, "l": [3], "n": { "o": null }, "motions": [{ "kind": "m", "remove": true }, { "kind": "k", "v": 9 }, { "kind": "new", "q": null }] }"#
    )
    #expect(
      base.merging(over).compact
        == #"{ "a": { "x": 1, "z": 3 }, "l": [3], "motions": [{ "kind": "k", "v": 9, "w": 2 }, { "kind": "new" }], "n": {} }"#
    )
  }

  @Test("changes(to:) is the inverse of merging")
  func changes() throws {
    // Use complete books, because a file that extends one may hold nulls, which merging removes.
    let books = try Catalogue.ruleBookNames.flatMap { name in
      try [Organ.committee, .council].map { organ in
        let book = try Catalogue.ruleBook(named: name, for: organ)
        return try JSONValue(String(decoding: JSONEncoder().encode(book), as: UTF8.self))
      }
    }
    for a in books {
      for b in books {
        let merged = a.changes(to: b).map(a.merging) ?? a
        #expect(merged.changes(to: b) == nil)
        #expect(b.changes(to: merged) == nil)
      }
      #expect(a.changes(to: a) == nil)
    }
  }
}

/// Numbers, for which short ones have a fast path.
struct JSONNumberTests {
  @Test(arguments: [
    "0", "7", "-1", "10", "123456789012345678", "999999999999999999", "1234567890123456789",
    "\(Int.max)", "\(Int.min)",
  ])
  func wholeNumbersAreRead(text: String) throws {
    #expect(try JSONValue("[\(text)]") == .array([.integer(try #require(Int(text)))]))
  }

  @Test(arguments: [
    "01", "00", "-", "-0", "+1", "1.0", "1e3", "12-3", "9223372036854775808",
    "123456789012345678.5", "000000000000000000",
  ])
  func othersAreRefused(text: String) {
    let error = #expect(throws: CatalogueError.self) { try JSONValue("[\(text)]") }
    #expect(error?.message.contains(text.hasPrefix("+") ? "missing" : "not a whole number") == true)
  }
}
