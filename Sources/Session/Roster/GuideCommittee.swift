import Catalogue

/// Finds the committee that a guide is for.
enum GuideCommittee {
  private static let guideWords = [
    "background guide", "study guide", "topic guide", "delegate guide", "research report",
    "chair report",
  ]
  private static let kinds = [
    "council", "committee", "assembly", "commission", "cabinet", "board", "court", "agency",
    "programme", "organization", "organisation",
  ]

  /// Finds the name next to the words "background guide", after "Committee:", or alone on one of
  /// the first lines.
  static func name(in lines: [GuideLine]) -> String? {
    let head = lines.filter { !$0.isBlank && !$0.isAside }.prefix(15).map(\.text)
      .prefix { !GuideTopics.isSection($0) }
    for line in head {
      for words in guideWords {
        if let name = removing(words, from: line) { return name }
      }
      if line.folded().hasPrefix("committee:") { return tidy(String(line.dropFirst(10))) }
    }
    return head.first { line in
      let words = line.folded().split { !$0.isLetter && !$0.isNumber }
      return words.count <= 9 && !line.hasSuffix(".") && !line.hasSuffix("?")
        && words.contains { kinds.contains(String($0)) } && GuideTopics.head(line) == nil
        && line.first?.isNumber == false
    }.flatMap(tidy)
  }

  /// The line without the words for the type of document.
  private static func removing(_ words: String, from line: String) -> String? {
    let lower = line.lowercased()
    // Lowercasing may change the length of the text, and then the offsets do not match.
    guard lower.count == line.count, let start = lower.firstIndex(of: words) else { return nil }
    let offset = lower.distance(from: lower.startIndex, to: start)
    return tidy(String(line.prefix(offset)) + " " + String(line.dropFirst(offset + words.count)))
  }

  /// Removes an abbreviation in parentheses, and colons and dashes at either end.
  private static func tidy(_ name: String) -> String? {
    var name = cleaned(name)
    if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
      let inside = name[open...close].dropFirst().dropLast()
      if !inside.contains(where: \.isLowercase) { name.removeSubrange(open...close) }
    }
    let edges = ":-–—,| "
    name = String(
      name.drop { edges.contains($0) }.reversed().drop { edges.contains($0) }.reversed())
    name = cleaned(name)
    return name.contains(where: \.isLetter) && name.count <= 120 ? name : nil
  }

  /// The built-in body of this name, if the match is certain.
  static func body(_ committee: String) -> String? {
    let wanted = key(committee)
    guard !wanted.isEmpty else { return nil }
    for body in Catalogue.bodies where body.roster != .file || body.seats != nil {
      var names = [body.title, body.name] + body.aliases
      // A title may contain two names: `… Security Committee (First Committee)`.
      names += body.title.split { $0 == "(" || $0 == ")" }.map(String.init)
      if names.contains(where: { key($0) == wanted }) { return body.name }
    }
    return nil
  }

  private static let noise: Set<String> = [
    "the", "un", "united", "nations", "of", "model", "historical", "general", "assembly",
  ]

  /// The distinctive words of a name, without years.
  private static func key(_ name: String) -> String {
    let words = name.folded().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let telling = words.filter { !noise.contains($0) && !$0.allSatisfy(\.isNumber) }
    return (telling.isEmpty && words.contains("assembly") ? ["assembly"] : telling).joined()
  }
}

extension String {
  /// The index of the first occurrence of a text in this one.
  fileprivate func firstIndex(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
