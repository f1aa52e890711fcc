/// Lines above a text that say nothing about it: the organization, dates, languages, sessions.
enum HeadFurniture {
  static func matches(_ text: String) -> Bool {
    let words = text.prefixWords(12).filter { !$0.isEmpty }
    guard let first = words.first else { return true }
    if let colon = text.firstIndex(of: ":"), labels.contains(key(text[..<colon])) { return true }
    if words.contains("distr") || words.contains("model") && words.contains("nations") {
      return true
    }
    if words.contains(where: { $0.hasSuffix("mun") })
      || first == "resolution" && words.dropFirst().first == "adopted"
    {
      return true
    }
    if words.count <= 3, words.last == "session" || first == "session" { return true }
    if words.count == 2, words[1] == "committee", ordinals.contains(first) { return true }
    if exact.contains(key(text[...])) { return true }
    return AgendaItem.begins(text) || ClosingLine.matches(text)
  }

  private static func key(_ text: Substring) -> String {
    text.lowercased().unicodeScalars.filter { $0.isWord || $0 == " " }.string.plainLine()
  }

  private static let labels: Set<String> = [
    "to", "cc", "date", "datum", "fecha", "time", "day", "session", "delegate", "delegates",
    "school",
    "university", "original", "original language", "language", "distr", "distribution", "type",
    "typ",
    "art", "kind", "document type", "status", "version", "page", "pages", "word count",
    "conference",
    "event", "chair", "chairs", "chairperson", "president", "secretary", "in favor", "in favour",
    "for", "against", "abstentions", "abstaining", "abstain", "votes", "vote", "vote required",
    "result", "urgency", "classification", "confidential", "location", "place", "year", "code name",
    "block", "bloc", "received", "submitted on", "submission date", "date submitted", "email",
  ]

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth",
  ]

  private static let exact: Set<String> = [
    "united nations", "nations unies", "naciones unidas", "vereinte nationen", "original english",
    "original french", "english only", "provisional", "confidential", "limited", "general",
    "a bill", "an act", "bill", "resolution", "draft", "first draft", "final draft",
    "working draft",
  ]
}

/// `Agenda item 67 (b)`, whose title stands on the next line.
enum AgendaItem {
  static func begins(_ text: String) -> Bool {
    let words = text.prefixWords(4).filter { !$0.isEmpty }
    guard text.utf8.count < 70 else { return false }
    let rest: [String]
    switch words.first {
    case "agenda" where words.dropFirst().first == "item": rest = Array(words.dropFirst(2))
    case "item", "point", "tagesordnungspunkt", "tema", "items": rest = Array(words.dropFirst())
    default: return false
    }
    return rest.first.map { $0.unicodeScalars.allSatisfy(\.isDigit) } ?? false
      && (text.hasSuffix(")") || text.hasSuffix("*") || text.unicodeScalars.last?.isDigit ?? false
        || text.hasSuffix("agenda") || text.hasSuffix("l’ordre du jour")
        || text.hasSuffix("l'ordre du jour") || text.hasSuffix("programa"))
  }
}
