/// Removes the signs of Markdown and the commonest of HTML from a line, and keeps the words.
struct InlineMarkup {
  private(set) var text: String
  private(set) var emphasised = false
  private(set) var links: [String] = []
  /// Tags with attributes.
  private(set) var dropped: [String] = []

  init(_ source: String) {
    text = source
    guard source.utf8.contains(where: { Self.signs.contains($0) }),
      source.unicodeScalars.contains(where: \.isWord)
    else { return }
    replaceEntities()
    removeTags()
    replaceLinks()
    removeEmphasis()
    removeEscapes()
    text = text.plainLine()
  }

  /// & < [ * _ \ `
  private static let signs: Set<UInt8> = [0x26, 0x3C, 0x5B, 0x2A, 0x5F, 0x5C, 0x60]

  static let entities = [
    ("&nbsp;", " "), ("&emsp;", " "), ("&ensp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
    ("&quot;", "\""),
  ]

  private mutating func replaceEntities() {
    guard text.utf8.contains(0x26) else { return }
    for (name, sign) in Self.entities { text = text.replacing(name, with: sign) }
  }

  private static let tags: Set<String> = [
    "b", "strong", "i", "em", "u", "br", "p", "sup", "sub", "span", "ins", "center", "div", "ol",
    "ul", "li",
    "mark",
  ]

  private mutating func removeTags() {
    guard text.utf8.contains(0x3C) else { return }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(100).firstIndex(of: ">") else {
        result += rest[..<rest.index(after: start)]
        rest = rest[rest.index(after: start)...]
        continue
      }
      let inside = rest[rest.index(after: start)..<end]
      let name =
        inside.filter { $0 != "/" }.split(separator: " ").first.map { $0.lowercased() } ?? ""
      if Self.tags.contains(name), inside.count < 80 {
        if result.isEmpty, ["b", "strong", "i", "em", "u"].contains(name) { emphasised = true }
        if inside.contains(" ") { dropped.append(String(inside)) }
        if name == "br" || name == "p" { result += " " }
        rest = rest[rest.index(after: end)...]
      } else {
        result += rest[..<rest.index(after: start)]
        rest = rest[rest.index(after: start)...]
      }
    }
    text = result + rest
  }

  /// `[words](address)` becomes its words.
  private mutating func replaceLinks() {
    guard text.utf8.contains(0x5B) else { return }
    var result = ""
    var rest = text[...]
    while let middle = rest.range(of: "](") {
      guard let start = rest[..<middle.lowerBound].lastIndex(of: "["),
        let end = Self.closing(rest[middle.upperBound...].prefix(500))
      else {
        result += rest[..<middle.upperBound]
        rest = rest[middle.upperBound...]
        continue
      }
      var before = rest[..<start]
      if before.hasSuffix("!") { before = before.dropLast() }
      result += before + rest[rest.index(after: start)..<middle.lowerBound]
      links.append(String(rest[middle.upperBound..<end]))
      rest = rest[rest.index(after: end)...]
    }
    text = result + rest
  }

  /// The bracket that ends an address, which may contain pairs of them but no blanks.
  private static func closing(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")":
        if depth == 0 { return index }
        depth -= 1
      case " " where !text[index...].contains("\""): return nil
      default: break
      }
    }
    return nil
  }

  private mutating func removeEscapes() {
    guard text.utf8.contains(0x5C) else { return }
    var result = String.UnicodeScalarView()
    var escaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !escaped {
        escaped = true
        continue
      }
      if escaped, !(scalar.isASCII && !scalar.isWord && scalar != " ") { result.append("\\") }
      escaped = false
      result.append(scalar)
    }
    if escaped { result.append("\\") }
    text = String(result)
  }

  /// `**` and backquotes anywhere; `*` and `_` in pairs around words.
  private mutating func removeEmphasis() {
    let signs = Array(text.unicodeScalars)
    guard signs.contains(where: { $0 == "*" || $0 == "_" || $0 == "`" }) else { return }
    var removed = Set<Int>()
    let firstWord = signs.firstIndex(where: \.isWord) ?? signs.count
    for sign: Unicode.Scalar in ["*", "_", "`"] {
      var open: [Int] = []
      for (index, scalar) in signs.enumerated() where scalar == sign {
        let before = index > 0 ? signs[index - 1] : " "
        let after = index + 1 < signs.count ? signs[index + 1] : " "
        if before == "\\" { continue }
        if before == sign || after == sign, sign == "*" {
          // Two or more in a row say the same wherever they stand.
          removed.insert(index)
          if index < 2 { emphasised = true }
        } else if sign == "_", before.isWord, after.isWord {
          continue
        } else if let start = open.last, before != " " {
          open.removeLast()
          removed.formUnion([start, index])
          if start < firstWord { emphasised = true }
        } else if after != " " {
          open.append(index)
        }
      }
    }
    guard !removed.isEmpty else { return }
    var result = String.UnicodeScalarView()
    for (index, scalar) in signs.enumerated() where !removed.contains(index) {
      result.append(scalar)
    }
    text = String(result)
  }
}

extension Substring {
  /// Where another text occurs first.
  func range(of other: String) -> Range<Index>? {
    firstRange(of: other)
  }
}
