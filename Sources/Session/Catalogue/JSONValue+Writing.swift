extension JSONValue {
  /// As it is printed for people: two spaces a level; a list or object that fits stays on its line.
  public func pretty(width: Int = 100) -> String { pretty(width: width, indent: "", taken: 0) }

  /// On one line.
  public var compact: String {
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

  /// `taken` is what stands before it on its line: the indent and the key.
  private func pretty(width: Int, indent: String, taken: Int) -> String {
    let inner = indent + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      let line = compact
      if taken + line.count < width { return line }
      let lines = elements.map {
        inner + $0.pretty(width: width, indent: inner, taken: inner.count)
      }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let object) where !object.members.isEmpty:
      let line = compact
      if taken > 0, taken + line.count < width { return line }
      let lines = object.members.map { member in
        let start = "\(inner)\(Self.quoted(member.key)): "
        return start + member.value.pretty(width: width, indent: inner, taken: start.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return compact
    }
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
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
