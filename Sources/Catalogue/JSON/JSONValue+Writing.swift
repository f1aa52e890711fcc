extension JSONValue {
  /// Formatted for people: two spaces per level; a list or nested object that fits stays on one
  /// line.
  package func pretty(width: Int = 100) -> String { pretty(width: width, indent: "", taken: 0) }

  /// On one line.
  package var compact: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let number): String(number)
    case .seconds(let milliseconds): Self.decimal(milliseconds)
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ", ") + "]"
    case .object(let object):
      object.members.isEmpty
        ? "{}"
        : "{ "
          + object.members.map { "\(Self.quoted($0.key)): \($0.value.compact)" }
          .joined(separator: ", ") + " }"
    }
  }

  /// - Parameter taken: the columns already used on the line, by the indent and the key.
  private func pretty(width: Int, indent: String, taken: Int) -> String {
    let inner = indent + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      if let line = compact(below: width - taken) { return line }
      let lines = elements.map {
        inner + $0.pretty(width: width, indent: inner, taken: inner.count)
      }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let object) where !object.members.isEmpty:
      if taken > 0, let line = compact(below: width - taken) { return line }
      let lines = object.members.map { member in
        let start = "\(inner)\(Self.quoted(member.key)): "
        return start + member.value.pretty(width: width, indent: inner, taken: start.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return compact
    }
  }

  /// The value on one line of fewer than `limit` characters; `nil` if it is longer. The line is not
  /// built if a lower bound shows that it is too long: whole states are printed, not only rule
  /// books.
  private func compact(below limit: Int) -> String? {
    guard leastWidth(upTo: limit) < limit else { return nil }
    let line = compact
    return line.count < limit ? line : nil
  }

  /// A lower bound for the length of the line, which stops counting at `limit`.
  private func leastWidth(upTo limit: Int) -> Int {
    var width = 0
    switch self {
    case .array(let elements):
      for element in elements where width < limit {
        width += 2 + element.leastWidth(upTo: limit - width)
      }
    case .object(let object):
      width = 2
      for index in object.members.indices where width < limit {
        width += 6 + object.members[index].value.leastWidth(upTo: limit - width)
      }
    case .null, .bool, .integer, .seconds, .string: width = 1
    }
    return width
  }

  /// `40`, `40.5`, `40.025`
  private static func decimal(_ milliseconds: Int) -> String {
    let (whole, part) = (abs(milliseconds) / 1000, abs(milliseconds) % 1000)
    var text = (milliseconds < 0 ? "-" : "") + String(whole)
    guard part > 0 else { return text }
    var digits = String(1000 + part).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    text += "." + digits
    return text
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Escape these, because a terminal that shows the file would obey them.
      case _ where scalar.isSteering:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
