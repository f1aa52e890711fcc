/// A line with placeholders, parsed once, because bindings are filled for every frame.
struct LineTemplate: Sendable {
  /// The text before each placeholder, and the placeholder's name.
  private var parts: [(text: String, name: String)] = []
  private var end: String

  init(_ line: String) {
    var rest = Substring(line)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      parts.append((String(rest[..<open]), String(rest[rest.utf8.index(after: open)..<close])))
      rest = rest[rest.utf8.index(after: close)...]
    }
    end = String(rest)
  }

  /// The line with every placeholder filled, or `nil` if one of them has no value now.
  func filled(by places: Placeholders) -> String? {
    var line = ""
    for part in parts {
      guard let value = places.value(of: part.name) else { return nil }
      line += part.text
      line += value
    }
    return line + end
  }
}
