import Catalogue

/// Finds the committee that a guide is for.
enum GuideCommittee {
  private static let guideWords = [
    "background guide", "study guide", "topic guide", "delegate guide", "research report",
    "chair report", "committee guide",
  ]
  private static let labels = [
    "committee", "forum", "council", "committee name", "organ", "gremium", "comite", "comision",
  ]
  private static let kinds: Set<String> = [
    "council", "committee", "assembly", "commission", "cabinet", "board", "court", "agency",
    "programme", "program", "organization", "organisation", "fund", "tribunal", "senate",
    "parliament", "congress", "directorate", "union", "league", "bank", "summit",
  ]
  /// Words that begin the title of another kind of text: `Minutes of the Parish Council`.
  private static let otherTexts: Set<String> = [
    "letter", "dear", "welcome", "note", "from", "about", "minutes", "resolution", "draft",
    "working", "press", "statement", "directive", "report", "rules",
  ]
  /// Abbreviations of organs that have no built-in body.
  private static let acronyms: Set<String> = [
    "UNEP", "UNDP", "UNICEF", "UNESCO", "UNHCR", "UNODC", "UNFPA", "UNIDO", "UNCTAD", "UNWTO",
    "UNAIDS", "WHO", "WFP", "FAO", "ILO", "IMO", "IMF", "IOM", "ITU", "IAEA", "WTO", "WIPO", "ICAO",
    "ICJ", "ICC", "INTERPOL", "CSW", "CND", "CCPCJ", "CSTD", "CPD", "UNPFII", "NATO", "ASEAN",
    "OAS", "OECD", "OPEC", "EU", "AU", "UN", "SADC", "ECOWAS", "HRC", "GA", "ECOSOC", "UNSC",
  ]

  /// Finds the name after "Committee:", next to the words "background guide", or alone on the lines
  /// of the cover: a name with a word such as `Council`, or the abbreviation of an organ.
  /// - Returns: the name, and whether the text says that it is the committee's; on a cover it is only
  ///   likely.
  static func name(in lines: [GuideLine]) -> (name: String, isSaid: Bool)? {
    let head = Array(
      lines.filter { !$0.isAside }.prefix(40).prefix { !GuideTopics.isSection($0.text) })
    for (index, line) in head.enumerated() {
      guard let rest = labelled(line.text) else { continue }
      if let name = tidy(rest) { return (name, true) }
      // The name may be on the line below its label.
      if let next = head[(index + 1)...].first(where: { !$0.isBlank })?.text,
        rest.allSatisfy(\.isWhitespace), !next.contains(":"), !isEvent(next),
        let name = tidy(next)
      {
        return (name, true)
      }
    }
    let groups = groups(of: head).prefix(15)
    for group in groups {
      for words in guideWords {
        if let name = removing(words, from: group), !isEvent(name) { return (name, true) }
      }
    }
    return groups.lazy.filter(isCommittee).compactMap(tidy).first.map { ($0, false) }
  }

  /// The text after `Committee:`
  private static func labelled(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"),
      labels.contains(cleaned(String(line[..<colon])).folded())
    else { return nil }
    return String(line[line.index(after: colon)...])
  }

  /// Whether a line says something about the guide by a label: `Student officer: Ida Roe`.
  static func isLabel(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let word = line[..<colon].split(separator: " ")
    let people = [
      "officer", "chair", "chairs", "author", "authors", "director", "position", "president", "by",
      "sponsors", "signatories", "dais", "date", "email",
    ]
    return labelled(line) != nil
      || word.count <= 3 && word.last.map { people.contains(String($0).folded()) } == true
  }

  /// Whether two names are of one committee: one may be the other's abbreviation.
  static func isSame(_ one: String, _ other: String) -> Bool {
    if key(one) == key(other) { return true }
    if let body = body(one), body == self.body(other) { return true }
    return initials(one) == other.uppercased() || initials(other) == one.uppercased()
  }

  private static func initials(_ name: String) -> String {
    String(name.split(separator: " ").compactMap(\.first).filter(\.isUppercase))
  }

  // MARK: - The cover

  /// The lines of the cover; consecutive lines in capitals are one name, and so are a line that ends
  /// with a joint and the next.
  private static func groups(of lines: [GuideLine]) -> [String] {
    var groups: [String] = []
    var last: String?
    for line in lines {
      let text = line.text
      if let before = last, isOneName(before, text), !isWhole(groups[groups.count - 1], text) {
        groups[groups.count - 1] += " " + text
      } else if !text.isEmpty {
        groups.append(text)
      }
      last = text.isEmpty ? nil : text
    }
    return groups.map { isCapitals($0) ? written($0) : $0 }
  }

  /// Whether a name is complete, so that a line in capitals below it is another: `JOINT COMMITTEE`
  /// over `THE LAKE WAR`.
  private static func isWhole(_ name: String, _ text: String) -> Bool {
    func words(_ text: String) -> [String] { text.folded().split(separator: " ").map(String.init) }
    guard let last = words(name).last, kinds.contains(last), !isAssembly(name) else { return false }
    return !joints.contains(words(text).first ?? "") || words(text).first == "the"
  }

  private static let joints: Set<String> = ["of", "for", "on", "and", "the", "&"]

  private static func isAssembly(_ line: String) -> Bool {
    line.folded().hasSuffix("general assembly")
  }

  private static func isOneName(_ before: String, _ text: String) -> Bool {
    guard !text.isEmpty, !text.contains(":"), !before.contains(":"), !isEvent(before),
      !isEvent(text), GuideTopics.head(text) == nil,
      GuideTopics.head(before) == nil, !guideWords.contains(text.folded())
    else { return false }
    if isCapitals(before), isCapitals(text) { return true }
    return before.folded() == "united nations" || isAssembly(before)
      || before.split(separator: " ").last.map { joints.contains(String($0).folded()) } == true
  }

  private static func isCapitals(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && text == text.uppercased()
  }

  /// A name in capitals as names are written; abbreviations stay.
  private static func written(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return name }
    let small = ["of", "the", "on", "and", "for", "in", "to"]
    return words.enumerated().map { index, word in
      let letters = word.filter(\.isLetter)
      if acronyms.contains(letters) || word.hasPrefix("(") || isBody(letters) { return word }
      if index > 0, small.contains(word.lowercased()) { return word.lowercased() }
      return word.split(separator: "-", omittingEmptySubsequences: false).map {
        $0.prefix(1) + $0.dropFirst().lowercased()
      }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// Whether an abbreviation is that of a body: `SOCHUM`.
  private static func isBody(_ word: String) -> Bool {
    bodies.contains { $0.aliases.contains(word.folded()) && !kinds.contains(word.folded()) }
  }

  /// A conference's name or date, not a committee's.
  private static func isEvent(_ line: String) -> Bool {
    let words = line.folded().split { !$0.isLetter && !$0.isNumber }
    let isConference =
      words.contains { $0.hasSuffix("mun") } || line.folded().contains("model united nations")
      || line.folded().contains("model un")
    return (isConference || words.contains("conference"))
      && !words.contains { kinds.contains(String($0)) }
  }

  /// Whether a line of the cover is a committee's name.
  private static func isCommittee(_ line: String) -> Bool {
    let words = line.folded().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first, words.count <= 9, !line.hasSuffix("."), !line.hasSuffix("?"),
      GuideTopics.head(line) == nil, line.first?.isNumber == false, !isEvent(line),
      !line.contains(where: { ":\\{".contains($0) }), !otherTexts.contains(first)
    else { return false }
    let bare = line.filter { $0 != "(" && $0 != ")" }
    return words.contains(where: kinds.contains) || acronyms.contains(bare) && bare != "UN"
      || body(line) != nil && words.count <= 6
      || words.starts(with: ["united", "nations"]) && words.count > 2
      || words.starts(with: ["un"]) && ["women", "habitat"].contains(words.last ?? "")
  }

  // MARK: - Names

  /// The line without the words for the type of document, if it is a title and not a sentence.
  private static func removing(_ words: String, from line: String) -> String? {
    let lower = line.lowercased()
    // Lowercasing may change the length of the text, and then the offsets do not match.
    guard lower.count == line.count, let start = lower.firstIndex(of: words),
      line.split(separator: " ").count <= 14, !line.hasSuffix(".")
    else { return nil }
    let offset = lower.distance(from: lower.startIndex, to: start)
    let (before, after) = (line.prefix(offset), line.dropFirst(offset + words.count))
    // `When I write background guides` goes on.
    if after.first?.isLetter == true { return nil }
    let isSentence = [" i ", " we ", " my ", " this ", " our ", " your "].contains {
      " \(lower) ".contains($0)
    }
    return isSentence ? nil : tidy("\(before) \(after)")
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
    let telling = name.folded().split { !$0.isLetter }
    let isOfGuide = telling.allSatisfy {
      ["the", "for", "to", "a", "mun", "model", "un"].contains($0)
    }
    return name.contains(where: \.isLetter) && name.count <= 120 && !isOfGuide ? name : nil
  }

  /// The built-in body of this name, if the match is certain.
  static func body(_ committee: String) -> String? {
    // `Sixth Committee (Legal)` is the body that both names are of.
    if let open = committee.firstIndex(of: "("), committee.last == ")" {
      let inside = body(String(committee[open...].dropFirst().dropLast()))
      let outside = body(String(committee[..<open]))
      if let outside, inside == nil || inside == outside { return outside }
    }
    let wanted = key(committee)
    guard !wanted.isEmpty else { return nil }
    for body in bodies {
      var names = [body.title, body.name] + body.aliases
      // A title may contain two names: `… Security Committee (First Committee)`.
      names += body.title.split { $0 == "(" || $0 == ")" }.map(String.init)
      if names.contains(where: { key($0) == wanted }) { return body.name }
    }
    return nil
  }

  /// The bodies that are one committee each; a cabinet may be anyone's.
  private static var bodies: [BodyDefinition] {
    Catalogue.bodies.filter { $0.roster != .file || $0.seats != nil }
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
