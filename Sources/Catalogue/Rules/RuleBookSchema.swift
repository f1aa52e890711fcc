import FoundationEssentials

/// The fields a rule book may have and the types of their values. They are derived from the Swift
/// types by encoding a book that has every field, so a new field is included automatically.
package struct RuleBookSchema {
  private let sample: JSONValue
  private let motion: JSONValue
  private let point: JSONValue
  private let documentKind: JSONValue

  private static let longestList = 200

  /// The schema, created once and cached.
  /// - Throws: `CatalogueError` if the built-in books cannot be read.
  package static func current() throws(CatalogueError) -> RuleBookSchema {
    do { return try made.get() } catch { throw error }
  }

  private static let made = Result { () throws(CatalogueError) in try RuleBookSchema() }

  private init() throws(CatalogueError) {
    var book = try RuleBookFile(named: "harvard").book(for: .committee)
    // Optional fields are encoded only when they are set.
    book.setOptionalFields()
    guard let data = try? JSONEncoder().encode(book) else {
      throw CatalogueError("a rule book could not be encoded")
    }
    sample = try JSONValue(String(decoding: data, as: UTF8.self))
    motion = sample[JSONValue.motions]?.arrayValue?.first ?? .null
    point = sample["points"]?.arrayValue?.first ?? .null
    documentKind = sample["documents"]?[JSONValue.kinds]?.arrayValue?.first ?? .null
  }

  /// The paths of all fields, as `docs/rules.md` lists them: `quorum.open`, `motions[].kind`.
  package var fields: [String] {
    func fields(of value: JSONValue, at path: String) -> [String] {
      switch value {
      case .object(let object):
        return object.members.flatMap { key, part in
          fields(of: part, at: path.isEmpty ? key : "\(path).\(key)")
        }
      case .array(let elements):
        let parts = elements.compactMap(\.objectValue).first ?? JSONObject()
        let listed = path == JSONValue.motions || path == "points" || path == "documents.kinds"
        return [path] + (listed ? fields(of: .object(parts), at: path + "[]") : [])
      default: return [path]
      }
    }
    return fields(of: sample, at: "")
  }

  /// Checks the file itself rather than the merged book, so that an error is reported where the
  /// chair wrote it.
  /// - Throws: `CatalogueError` for the first field that is unknown or has a wrong value.
  package func check(_ file: JSONValue) throws(CatalogueError) {
    guard case .object(var fields) = file else {
      throw CatalogueError("a rule book is an object { }, not \(file.description)")
    }
    if let base = fields["extends"] {
      guard let name = base.stringValue, Catalogue.ruleBookNames.contains(name) else {
        let names = Catalogue.ruleBookNames.joined(separator: ", ")
        throw CatalogueError("extends: no rule book \(base.compact); one of \(names)")
      }
    }
    if let parts = fields["byOrgan"] {
      let organs = Organ.allCases.map(\.rawValue)
      guard let parts = parts.objectValue else {
        throw CatalogueError("byOrgan: must be an object { }, not \(parts.description)")
      }
      for (organ, part) in parts.members {
        guard organs.contains(organ) else {
          throw CatalogueError(
            "byOrgan.\(organ): no such organ; one of \(organs.joined(separator: ", "))")
        }
        try check(part, against: sample, at: "byOrgan.\(organ)")
      }
    }
    fields["extends"] = nil
    fields["byOrgan"] = nil
    try check(.object(fields), against: sample, at: "")
  }

  private func check(
    _ value: JSONValue, against sample: JSONValue, at path: String, field: String = ""
  ) throws(CatalogueError) {
    switch (value, sample) {
    // `null` removes the inherited value.
    case (.null, _): return
    case (.object(let object), .object(let known)):
      for (key, part) in object.members {
        let place = path.isEmpty ? key : "\(path).\(key)"
        guard let sample = known[key] else { throw unknown(place, known: known.keys) }
        try check(part, against: sample, at: place, field: key)
      }
    case (.array(let elements), .string) where RuleBookValues.takesSeveral(field):
      try RuleBookValues.check(majorities: elements, at: path)
    case (.array(let elements), .array):
      guard elements.count <= Self.longestList else {
        throw CatalogueError("\(path): must have at most \(Self.longestList) entries")
      }
      var seen: Set<String> = []
      for (index, element) in elements.enumerated() {
        let place = "\(path)[\(index)]"
        try check(element: element, of: field, at: place)
        guard let word = element.stringValue ?? element["kind"]?.stringValue else { continue }
        guard seen.insert(word).inserted else {
          throw CatalogueError("\(place): \"\(cleaned(word))\" is duplicated")
        }
      }
    case (.string(let text), .string): try RuleBookValues.check(text, of: field, at: path)
    case (.integer(let number), .integer): try RuleBookValues.check(number, of: field, at: path)
    case (.bool, .bool): return
    default:
      throw CatalogueError("\(path): must be \(sample.description), not \(value.description)")
    }
  }

  private func check(element: JSONValue, of list: String, at path: String) throws(CatalogueError) {
    switch (list, element) {
    case (JSONValue.motions, .object(let fields)):
      try check(kind: fields, called: "motion", against: motion, at: path)
    case (JSONValue.kinds, .object(let fields)):
      try check(kind: fields, called: "document", against: documentKind, at: path)
    case (JSONValue.motions, _):
      throw CatalogueError("\(path): must be an object { }, not \(element.description)")
    case ("precedence", .object):
      let group = JSONValue.object(["kinds": .array([]), "ties": .array([])])
      guard element["kinds"] != nil else { throw CatalogueError("\(path).kinds: missing") }
      try check(element, against: group, at: path)
    case ("points", .object):
      guard let kind = element["kind"]?.stringValue else {
        throw CatalogueError("\(path).kind: missing; it says which point is meant")
      }
      try RuleBookValues.check(kind, of: "points", at: "\(path).kind")
      guard element["interrupts"] != nil else {
        throw CatalogueError("\(path).interrupts: missing")
      }
      try check(element, against: point, at: path)
    case ("seconds", .integer(let number)):
      try RuleBookValues.check(number, of: list, at: path)
    case ("seconds", _):
      throw CatalogueError("\(path): must be a number of seconds, not \(element.description)")
    case (_, .string(let text)): try RuleBookValues.check(text, of: list, at: path)
    default:
      throw CatalogueError(
        "\(path): must be \(JSONValue.string("").description), not \(element.description)")
    }
  }

  /// Checks a kind of motion or document that is merged with the one that the book extends.
  private func check(
    kind: JSONObject, called name: String, against sample: JSONValue, at path: String
  ) throws(CatalogueError) {
    var fields = kind
    guard fields["kind"]?.stringValue != nil else {
      throw CatalogueError("\(path).kind: missing; it says which \(name) is meant")
    }
    if let removal = fields[JSONValue.removal], removal != .bool(true) {
      throw CatalogueError("\(path).remove: can only be true; leave it out to keep the \(name)")
    }
    fields[JSONValue.removal] = nil
    try check(.object(fields), against: sample, at: path)
  }

  private func unknown(_ path: String, known: [String]) -> CatalogueError {
    CatalogueError("\(path): unknown field; one of \(known.sorted().joined(separator: ", "))")
  }
}
