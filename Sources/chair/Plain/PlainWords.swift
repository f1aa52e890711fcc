/// Signs of the written grammar as words that can be heard: `speakers add <whos> [at <place>]`
/// becomes `speakers add WHOS, optionally at PLACE`.
enum PlainWords {
  static func grammar(_ synopsis: String) -> String {
    var text = ""
    for word in synopsis.split(separator: " ") {
      var word = String(word)
      if word.hasPrefix("[") { text += "," }
      if !text.isEmpty { text += " " }
      if word.hasPrefix("[") {
        text += "optionally "
        word.removeFirst()
      }
      text += word.filter { $0 != "]" }
    }
    return places(text).split(separator: "|").joined(separator: " or ")
  }

  /// A message in which the grammar of a command may stand.
  static func message(_ text: String, synopsis: String?) -> String {
    guard let synopsis, text.hasSuffix(synopsis) else { return places(text) }
    return places(String(text.dropLast(synopsis.count))) + grammar(synopsis)
  }

  /// As a sentence: ended, whatever it came with.
  static func sentence(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
  }

  /// `<whos>` as `WHOS`.
  private static func places(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">"),
        rest[..<close].allSatisfy({ $0.isLetter || $0 == "-" })
      else {
        result += "<"
        continue
      }
      result += rest[..<close].uppercased()
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
