import SessionFixtures

/// A validator for the part of JSON Schema (2020-12) that the published schemas use. It refuses a
/// keyword that it does not know, so that none is ignored.
struct JSONSchema {
  struct Unknown: Error, Equatable { var keyword: String }

  private let root: AnyJSON

  init(_ text: String) throws { root = try AnyJSON(text) }

  /// What is wrong with a value, each with its place; empty if it is valid.
  func faults(in value: AnyJSON) throws -> [String] { try faults(value, root, at: "") }

  private func faults(_ value: AnyJSON, _ schema: AnyJSON, at place: String) throws -> [String] {
    guard case .object(let keywords) = schema else { throw Unknown(keyword: "\(schema)") }
    var faults: [String] = []
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      switch keyword {
      case "$schema", "$defs", "title", "description": break
      case "$ref":
        faults += try self.faults(value, definition(rule.words), at: place)
      case "const":
        if value != rule { faults.append("\(place): \(value.words) is not \(rule.words)") }
      case "enum":
        if !rule.array.contains(value) { faults.append("\(place): \(value.words) is not listed") }
      case "type":
        let types = rule.string.map { [$0] } ?? rule.array.map(\.words)
        if try !types.contains(where: { try self.is(value, $0) }) {
          faults.append("\(place): \(value.words) is not \(types.joined(separator: " or "))")
        }
      case "pattern":
        if let text = value.string, try text.firstMatch(of: Regex(rule.words)) == nil {
          faults.append("\(place): \(text) does not match \(rule.words)")
        }
      case "oneOf":
        let fits = try rule.array.count { try self.faults(value, $0, at: place).isEmpty }
        if fits != 1 { faults.append("\(place): \(value.words) fits \(fits) of the alternatives") }
      case "items":
        for (index, element) in value.array.enumerated() {
          faults += try self.faults(element, rule, at: "\(place)/\(index)")
        }
      case "required":
        for key in rule.array where value[key.words] == nil {
          faults.append("\(place): \(key.words) is missing")
        }
      case "properties", "additionalProperties": break
      default: throw Unknown(keyword: keyword)
      }
    }
    guard case .object(let members) = value else { return faults }
    for (key, member) in members {
      if let rule = keywords["properties"]?[key] {
        faults += try self.faults(member, rule, at: "\(place)/\(key)")
      } else if keywords["additionalProperties"] == .bool(false) {
        faults.append("\(place): \(key) is not described")
      }
    }
    return faults
  }

  private func definition(_ reference: String) throws -> AnyJSON {
    let prefix = "#/$defs/"
    guard reference.hasPrefix(prefix),
      let found = root["$defs"]?[String(reference.dropFirst(prefix.count))]
    else { throw Unknown(keyword: reference) }
    return found
  }

  private func `is`(_ value: AnyJSON, _ type: String) throws -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number(let number)): number == number.rounded()
    case ("null", _), ("boolean", _), ("string", _), ("array", _), ("object", _), ("number", _),
      ("integer", _):
      false
    default: throw Unknown(keyword: type)
    }
  }
}
