import Catalogue

/// Joins the lines of a topic's title, and finds where it ends.
struct GuideTitle {
  private(set) var text: String
  /// The line after the title that may belong to it too.
  private(set) var doubtful: String?
  /// The words of the whole text, which tell whether a hyphen at the end of a line belongs to a word.
  private let words: Set<String>

  static let mostLines = 5

  /// - Parameters:
  ///   - first: the title on the line of the number; empty if it is on the lines below.
  ///   - length: the length of that line with the number.
  ///   - keepsStop: whether a full stop at the end stays, which tells a sentence from a title.
  ///   - isLast: whether the line ends with a page number, as in a table of contents.
  init(
    _ first: String, length: Int, keepsStop: Bool, isLast: Bool,
    then lines: ArraySlice<GuideLine>, words: Set<String>
  ) {
    self.words = words
    text = Self.tidy(first)
    if !isLast { read(lines, length) }
    if !keepsStop { text = Self.withoutStop(text) }
  }

  /// Reads the title, or more of it, from the lines below its number.
  private mutating func read(_ lines: ArraySlice<GuideLine>, _ length: Int) {
    var rest = lines
    var width = length
    if text.isEmpty {
      rest = rest.drop { $0.isBlank || $0.isAside }
      guard let next = rest.popFirst(), GuideTopics.head(next.text) == nil,
        !GuideTopics.isSection(next.text)
      else { return }
      (text, width) = (Self.tidy(next.text), next.text.count)
      if next.hasLeader { return }
    }
    let block = rest.prefix { Self.canContinue($0) }
    let isWholeBlock = rest.dropFirst(block.count).first?.isBlank != false
    for (index, line) in block.prefix(Self.mostLines - 1).enumerated() {
      let isHeadline =
        isWholeBlock && block.count < Self.mostLines && Self.isHeadline(line.text)
      guard mustContinue(with: line.text) || isHeadline && (width >= 30 || isCapitals(line.text))
      else {
        if isHeadline, index == 0 { doubtful = line.text }
        return
      }
      join(line.text)
      width = line.text.count
      if line.hasLeader { return }
    }
  }

  // MARK: - Joining

  private mutating func join(_ next: String) {
    let last = text.split(separator: " ").last.map(String.init) ?? ""
    if text.hasSuffix("-") {
      let left = String(last.dropLast()).folded()
      let right = String(next.prefix { $0.isLetter || $0 == "-" }).folded()
      // Without another occurrence, a part that is a word elsewhere is one here: `long-term`.
      let isOneWord =
        words.contains(left + right)
        || !words.contains(left) && !words.contains("\(left)-\(right)")
      let isSplit =
        next.first?.isLowercase == true && !Self.prefixes.contains(left) && isOneWord
      text = (isSplit ? String(text.dropLast()) : text) + next
    } else if Self.prefixes.contains(last.folded()) {
      // The hyphen was at the line's end and got lost.
      text += "-" + next
    } else {
      text += " " + next
    }
    text = Self.tidy(text)
  }

  /// Words that stand only before a hyphen.
  private static let prefixes: Set<String> = [
    "non", "anti", "post", "pre", "multi", "semi", "sub", "co", "trans", "pan", "cross", "self",
    "counter", "inter",
  ]

  private static let joints: Set<String> = [
    "and", "or", "of", "in", "on", "to", "for", "the", "a", "an", "with", "by", "from", "at", "its",
    "their", "between", "against", "among", "through", "under", "as", "&", "into", "within", "und",
    "der", "die", "des", "et", "de", "la", "les", "du", "y", "los", "las",
  ]

  /// Whether the text so far cannot end here, or the line cannot begin a sentence of its own.
  private func mustContinue(with line: String) -> Bool {
    guard let last = text.split(separator: " ").last.map(String.init) else { return false }
    if let end = last.last, ":,-–—/(".contains(end) { return true }
    let first = String(line.prefix { !$0.isWhitespace }).folded()
    return Self.joints.contains(last.folded()) || Self.prefixes.contains(last.folded())
      || Self.joints.contains(first) && line.count <= 90 && !line.hasSuffix(".")
      || line.first?.isLowercase == true && line.count <= 90
        && !text.hasSuffix(".") && !text.hasSuffix("?")
  }

  private func isCapitals(_ line: String) -> Bool {
    text == text.uppercased() && line == line.uppercased()
  }

  // MARK: - Lines

  /// Whether a line may be part of a title at all.
  private static func canContinue(_ line: GuideLine) -> Bool {
    !line.isBlank && !line.isAside && !line.isHeading && !line.isBullet && line.numberedText == nil
      && line.text.count <= 150 && GuideTopics.head(line.text) == nil
      && !GuideTopics.beginsSection(line.text) && !GuideCommittee.isLabel(line.text)
  }

  /// Whether a line is written as a title: nearly all long words begin with capitals.
  static func isHeadline(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 12, let last = text.last, !".?!:;".contains(last) else { return false }
    let long = words.filter { $0.count > 3 && $0.first?.isLetter == true }
    return !long.isEmpty && long.count { $0.first?.isUppercase == true } * 4 >= long.count * 3
  }

  /// Without the full stop of a sentence; `A.I.` keeps its own.
  private static func withoutStop(_ title: String) -> String {
    guard title.hasSuffix("."), !title.hasSuffix("..") else { return title }
    let last = title.dropLast().split(separator: " ").last ?? ""
    return last.contains(".") ? title : String(title.dropLast())
  }

  /// Inserts a space after a colon between words, and removes quotes around the whole title.
  static func tidy(_ title: String) -> String {
    var result = ""
    let characters = Array(title)
    for (index, character) in characters.enumerated() {
      result.append(character)
      if character == ":", index + 1 < characters.count, characters[index + 1].isLetter {
        result += " "
      }
    }
    result = cleaned(result)
    for (open, close) in [("\"", "\""), ("“", "”"), ("«", "»")]
    where result.count > 2 && result.hasPrefix(open) && result.hasSuffix(close) {
      result = cleaned(String(result.dropFirst().dropLast()))
    }
    return result
  }
}
