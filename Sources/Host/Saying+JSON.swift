import Catalogue
import Session

/// Command lines are kept separate from words, so that each screen can show its own key instead of
/// a line.
extension Saying {
  var json: JSONValue {
    .array(
      parts.map { part in
        switch part {
        case .words(let text): .object(["words": .string(text)])
        case .line(let text): .object(["line": .string(text)])
        case .ways(let lines): .object(["ways": .array(lines.map(JSONValue.string))])
        case .subject(let text): .object(["subject": .string(text)])
        case .grammar(let text): .object(["grammar": .string(text)])
        case .commandList: .object(["list": .string("commands")])
        }
      })
  }

  init?(_ json: JSONValue) {
    guard let parts = json.arrayValue else { return nil }
    self.init(parts: parts.compactMap { Part($0) })
  }
}

extension Saying.Part {
  fileprivate init?(_ json: JSONValue) {
    guard let member = json.objectValue?.members.first else { return nil }
    switch (member.key, member.value) {
    case ("words", .string(let text)): self = .words(text)
    case ("line", .string(let text)): self = .line(text)
    case ("subject", .string(let text)): self = .subject(text)
    case ("grammar", .string(let text)): self = .grammar(text)
    case ("list", .string("commands")): self = .commandList
    case ("ways", .array(let lines)): self = .ways(lines.compactMap(\.stringValue))
    default: return nil
    }
  }
}

extension Refusal {
  private static let kinds: [(kind: Kind, name: String)] = [
    (.outOfOrder, "outOfOrder"), (.nobody, "nobody"), (.notUnderstood, "notUnderstood"),
  ]

  var json: JSONObject {
    var object: JSONObject = [
      "kind": .string(Self.kinds.first { $0.kind == kind }?.name ?? ""), "saying": saying.json,
    ]
    object["from"] = range.map { .integer($0.lowerBound) }
    object["to"] = range.map { .integer($0.upperBound) }
    object["missing"] = missing.map(JSONValue.string)
    object["arrival"] = arrival.map(JSONValue.string)
    return object
  }

  init?(_ json: JSONObject) {
    guard let kind = Self.kinds.first(where: { json["kind"] == .string($0.name) })?.kind,
      let saying = json["saying"].flatMap({ Saying($0) })
    else { return nil }
    var range: Range<Int>?
    if let from = json["from"]?.integer, let to = json["to"]?.integer, 0 <= from, from <= to {
      range = from..<to
    }
    self.init(
      saying, kind: kind, at: range, missing: json["missing"]?.stringValue,
      arrival: json["arrival"]?.stringValue)
  }
}
