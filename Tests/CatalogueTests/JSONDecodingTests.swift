import FoundationEssentials
import Testing

@testable import Catalogue

/// Our decoder accepts and rejects the same input as FoundationEssentials' decoder.
@Suite("JSON as values") struct JSONDecodingTests {
  private struct Sample: Codable, Equatable {
    enum Kind: String, Codable { case one, two }

    struct Inner: Codable, Equatable { var name: String; var numbers: [Int] }

    var text: String
    var number: Int
    var flag: Bool
    var kind: Kind
    var missing: String?
    var null: Int?
    var inner: Inner
    var list: [Inner]
    var byName: [String: Inner]
    var byNumber: [Int: String]
    var optionals: [Int?]
    var small: UInt8
  }

  private static let whole = #"""
    {"text":"A \"quote\", a \\, \n\t\u0001 \/ é \u00e9 \ud83d\ude00 日本","number":-42,"flag":true,
    "kind":"two","null":null,"inner":{"name":"","numbers":[]},
    "list":[{"name":"a","numbers":[1,2,3]},{"name":"b","numbers":[0]}],
    "byName":{"FRA":{"name":"x","numbers":[9]}},"byNumber":{"0":"zero","17":"seventeen"},
    "optionals":[1,null,3],"small":255,"of a later version":{"x":[1,{"y":null}]}}
    """#

  @Test func aWholeSample() throws {
    let ours = try JSONValueDecoder.decode(Sample.self, from: Self.whole.utf8)
    #expect(ours == (try JSONDecoder().decode(Sample.self, from: Data(Self.whole.utf8))))
    #expect(ours.text == "A \"quote\", a \\, \n\t\u{1} / é é 😀 日本")
    #expect(ours.optionals == [1, nil, 3])
  }

  /// A rule book is merged as a value before it is decoded.
  @Test func aValueIsDecodedLikeItsText() throws {
    let value = try JSONValue(Self.whole)
    #expect(JSONTape(of: value).value() == value)
    let ours = try Sample(from: JSONValueDecoder(value: value))
    #expect(ours == (try JSONValueDecoder.decode(Sample.self, from: Self.whole.utf8)))
  }

  /// Keys with invalid UTF-8 or escapes are found under the names that `allKeys` lists.
  @Test func everyKeyThatIsListedIsFound() throws {
    var bytes = Array(#"{"é":1,"\u0041\n":2,"?":3}"#.utf8)
    bytes[bytes.lastIndex(of: UInt8(ascii: "?"))!] = 0xFF
    let read = try JSONValueDecoder.decode([String: Int].self, from: bytes)
    #expect(read == ["é": 1, "A\n": 2, "\u{FFFD}": 3])
  }

  @Test(arguments: [
    (#""number":-42"#, #""number":"42""#), (#""flag":true"#, #""flag":1"#),
    (#""kind":"two""#, #""kind":"three""#), (#""text":"A"#, #""other":"A"#),
    (#""small":255"#, #""small":256"#), (#"[1,2,3]"#, #"{"1":2}"#), (#"[1,2,3]"#, #"[1,"2"]"#),
    (#""inner":{"#, #""inner":[],"was":{"#), (#"}}"#, #"}"#), (#"-42"#, #"-"#),
    (#"-42"#, #"99999999999999999999"#), (#"\ud83d\ude00"#, #"\ud83d"#),
  ])
  func whatDoesNotFitIsRefused(good: String, bad: String) {
    #expect(Self.whole.contains(good))
    let text = replaced(good, by: bad)
    #expect(throws: (any Error).self) {
      try JSONValueDecoder.decode(Sample.self, from: text.utf8)
    }
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Sample.self, from: Data(text.utf8))
    }
  }

  @Test func everyBeginningOfASampleIsRefused() {
    let bytes = Array(Self.whole.utf8)
    for count in bytes.indices {
      #expect(throws: (any Error).self) {
        try JSONValueDecoder.decode(Sample.self, from: bytes[..<count])
      }
    }
  }

  @Test func whatIsMissingIsNamed() {
    let error = #expect(throws: DecodingError.self) {
      try JSONValueDecoder.decode(Sample.self, from: #"{"text":"a"}"#.utf8)
    }
    guard case .keyNotFound(let key, let context)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(key.stringValue == "number")
    #expect(context.debugDescription == "the key \"number\" is missing")
  }

  private func replaced(_ part: String, by other: String) -> String {
    guard let range = Self.whole.firstRange(of: part) else { return Self.whole }
    return Self.whole.replacingCharacters(in: range, with: other)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
