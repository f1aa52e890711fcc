import Catalogue

/// One line of a background guide, without its markup.
struct GuideLine {
  /// The text, without markup, footnote marks and dot leaders before page numbers.
  var text: String
  /// Whether it is marked as a heading.
  var isHeading = false
  /// Whether it begins with a bullet, which is not part of `text`.
  var isBullet = false
  /// Whether it is a footnote or a page number, and so not part of the surrounding text.
  var isAside = false
  /// Whether it ends with dots before a page number, as in a table of contents.
  var hasLeader = false

  init(_ raw: Substring) {
    var line = cleaned(Self.withoutTags(raw), limit: 5000)
    let digits = line.prefix { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
    isAside = !digits.isEmpty || raw.hasPrefix("<sup>") || line.hasPrefix("[^")
    if line.hasPrefix("#") {
      isHeading = true
      line = cleaned(String(line.drop { $0 == "#" }))
    }
    if let first = line.first, "-–•●▪○◦*".contains(first), line.dropFirst().first == " " {
      isBullet = true
      line = String(line.dropFirst(2))
    }
    line.removeAll { $0 == "*" }
    let leaderless = Self.withoutLeader(line)
    hasLeader = leaderless.count < line.count
    text = cleaned(Self.withoutFootnoteMarks(Self.withoutFrame(leaderless)), limit: 5000)
    if !text.isEmpty, text.allSatisfy(\.isNumber) { isAside = true }
  }

  var isBlank: Bool { text.isEmpty }

  /// The text after `1.`, `2)` or `Q3:`; `nil` if the line does not begin with such a number.
  var numberedText: String? {
    var rest = text[...]
    if rest.first == "Q", rest.dropFirst().first?.isNumber == true { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(number.count)
    guard (1...2).contains(number.count), let mark = after.first, ".):".contains(mark),
      after.dropFirst().first == " "
    else { return nil }
    return String(after.dropFirst(2))
  }

  /// Removes tags such as `<b>` and `</i>`, and a `<sup>` with its contents.
  private static func withoutTags(_ raw: Substring) -> String {
    guard raw.contains("<") else { return String(raw) }
    var result = ""
    var rest = raw
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return result + rest[open...] }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      // "a < b > c" is not a tag.
      guard let first = tag.first, first.isLetter || first == "/" else {
        result += "<\(tag)>"
        continue
      }
      if tag == "sup", let end = rest.firstIndex(of: "<") { rest = rest[end...] }
    }
    return result + rest
  }

  /// Removes the signs around `~ TOPIC 1 ~` and `=== Topic A ===`.
  private static func withoutFrame(_ line: String) -> String {
    func isFrame(_ character: Character) -> Bool { "~=_|•– —-".contains(character) }
    guard let first = line.first, isFrame(first), let last = line.last, isFrame(last) else {
      return line
    }
    return String(line.drop(while: isFrame).reversed().drop(while: isFrame).reversed())
  }

  /// Cuts `Introduction ..... 3` before the dots.
  private static func withoutLeader(_ line: String) -> String {
    var run = 0
    for index in line.indices {
      if line[index] == "." { run += 1 } else if line[index] != " " { run = 0 }
      if run > 3 || line[index...].hasPrefix("……") {
        return String(line[...index].reversed().drop { ". …".contains($0) }.reversed())
      }
    }
    return line
  }

  /// Removes `²⁸`, `[12]` and the `12` of `costs?12`.
  private static func withoutFootnoteMarks(_ line: String) -> String {
    let characters = Array(line.filter { !"⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) })
    var result = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let digits = characters[(index + 1)...].prefix { $0.isASCII && $0.isNumber }
      let after = index + 1 + digits.count
      let next = after < characters.count ? characters[after] : " "
      let before = index > 0 ? characters[index - 1] : " "
      if character == "[", !digits.isEmpty, next == "]" {
        index = after + 1
        continue
      }
      result.append(character)
      let ends = "?!".contains(character) || (character == "." && before.isLetter)
      index = ends && !digits.isEmpty && next == " " ? after : index + 1
    }
    return result
  }
}
