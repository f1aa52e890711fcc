/// A line with placeholders, read once: keys are bound anew for every frame.
struct LineTemplate: Sendable {
  /// What stands before each placeholder, and its name.
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

  /// The line with every placeholder filled, or `nil` where one means nothing now.
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
