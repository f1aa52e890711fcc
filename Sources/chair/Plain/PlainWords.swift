import Session

/// Turns grammar symbols into words that can be read aloud: `speakers add <whos> [at <place>]`
/// becomes `speakers add WHOS, optionally at PLACE`.
enum PlainWords {
  /// Values are in capitals; words of the language stay as they are.
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
      if word == "|" {
        text += "or"
      } else {
        text += word.filter { !"]()…".contains($0) }
        if word.hasSuffix("…") { text += ", once or more" }
      }
    }
    return places(text).split(separator: "|").joined(separator: " or ")
  }

  /// A message of the engine. Command lines and grammar in it are turned into words.
  static func said(_ saying: Saying) -> String {
    var text = ""
    for part in saying.parts {
      switch part {
      case .words(let words): text += words
      case .grammar(let synopsis): text += grammar(synopsis)
      case .commandList: text += "help lists what can be done"
      case .line, .ways, .subject: text += places(part.text)
      }
    }
    return text
  }

  /// The text with a full stop, unless it ends a sentence already.
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
