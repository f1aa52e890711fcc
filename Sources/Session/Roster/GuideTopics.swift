import Catalogue

/// Finds the topics of a guide by their headings, and the questions under each.
struct GuideTopics {
  private(set) var topics: [Topic] = []

  /// A heading that may be the title of a topic.
  struct Head {
    enum Style { case topic, roman, arabic }

    var style: Style
    /// From 1: `Topic B` is 2.
    var number: Int
    var title: String
  }

  init(_ lines: [GuideLine]) {
    var heads: [(line: Int, head: Head)] = []
    for index in lines.indices where !lines[index].isAside {
      guard var head = Self.head(lines[index]) else { continue }
      Self.complete(&head, from: lines[(index + 1)...])
      if Self.isTitle(head.title) { heads.append((index, head)) }
    }
    for style in [Head.Style.topic, .roman, .arabic] {
      let chosen = heads.filter { $0.head.style == style }
      topics = Self.topics(chosen, in: lines)
      if !topics.isEmpty { return }
    }
  }

  /// The topics from headings numbered 1, 2, 3 …, which a table of contents and running heads may
  /// repeat.
  private static func topics(
    _ heads: [(line: Int, head: Head)], in lines: [GuideLine]
  ) -> [Topic] {
    var topics: [Topic] = []
    while topics.count < 20 {
      let number = topics.count + 1
      let same = heads.filter { $0.head.number == number }
      guard let title = same.map(\.head.title).max(by: { $0.count < $1.count }) else { break }
      topics.append(Topic(title: title))
    }
    var questions = GuideQuestions()
    var current: Int?
    for (index, line) in lines.enumerated() {
      let head = heads.first { $0.line == index && $0.head.number <= topics.count }?.head
      if head == nil { questions.read(line) } else { questions.endSection() }
      let taken = questions.take()
      if let current { topics[current].questions += taken }
      if let head { current = head.number - 1 }
    }
    questions.endSection()
    if let current { topics[current].questions += questions.take() }
    return topics.filter { !isSection($0.title) }.map { topic in
      // The table of contents and the text may both contain a question.
      var topic = topic
      topic.questions = topic.questions.reduce(into: []) { kept, question in
        if !kept.contains(question) { kept.append(question) }
      }
      return topic
    }
  }

  static func head(_ line: String) -> Head? { head(GuideLine(line[...])) }

  private static func head(_ line: GuideLine) -> Head? {
    if let head = namedHead(line.text) { return head }
    let parts = line.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let mark = parts[0].last, ".)".contains(mark) else { return nil }
    let designator = String(parts[0].dropLast())
    if let number = roman(designator) {
      return Head(style: .roman, number: number, title: tidy(parts[1]))
    }
    // Questions may be numbered like this too, so accept only a heading.
    guard line.isHeading, let number = Int(designator) else { return nil }
    return Head(style: .arabic, number: number, title: tidy(parts[1]))
  }

  /// `Topic A: …`, `Topic 2 - …`, `Agenda item I: …`, `Topic: …`
  private static func namedHead(_ text: String) -> Head? {
    let lower = text.lowercased()
    guard let word = ["topic area", "topic", "agenda item", "agenda"].first(where: lower.hasPrefix)
    else { return nil }
    var rest = text.dropFirst(word.count)
    var number = 1
    let marks = ":.-–—)"
    if rest.first == " " {
      rest = rest.dropFirst()
      let designator = rest.prefix { !marks.contains($0) && $0 != " " }
      if let value = Self.number(String(designator)) {
        number = value
        rest = rest.dropFirst(designator.count)
        if rest.isEmpty { return Head(style: .topic, number: number, title: "") }
      }
      if rest.first == " " { rest = rest.dropFirst() }
    }
    guard let mark = rest.first, marks.contains(mark) else { return nil }
    return Head(style: .topic, number: number, title: tidy(String(rest.dropFirst())))
  }

  /// `A`, `2`, `III`, `one`.
  private static func number(_ designator: String) -> Int? {
    if let number = Int(designator), (1...20).contains(number) { return number }
    if let number = roman(designator) { return number }
    let letters = ["a", "b", "c", "d", "e", "f"]
    let words = ["one", "two", "three", "four", "five", "six"]
    let lower = designator.lowercased()
    return (letters.firstIndex(of: lower) ?? words.firstIndex(of: lower)).map { $0 + 1 }
  }

  private static func roman(_ text: String) -> Int? {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].firstIndex(of: text).map {
      $0 + 1
    }
  }

  /// Completes a title that is on the line below its number, or continues on the next line.
  private static func complete(_ head: inout Head, from lines: ArraySlice<GuideLine>) {
    if head.title.isEmpty, let next = lines.first(where: { !$0.isBlank && !$0.isAside }) {
      head.title = tidy(next.text)
      return
    }
    let hanging = [
      ":", ",", " and", " of", " in", " on", " to", " for", " the", " with", " –", " -",
    ]
    if hanging.contains(where: head.title.hasSuffix), let next = lines.first, !next.isBlank {
      head.title = tidy(head.title + " " + next.text)
    }
  }

  /// Inserts a space after a colon between words.
  private static func tidy(_ title: String) -> String {
    var result = ""
    let characters = Array(title)
    for (index, character) in characters.enumerated() {
      result.append(character)
      if character == ":", index + 1 < characters.count, characters[index + 1].isLetter {
        result += " "
      }
    }
    return cleaned(result)
  }

  private static func isTitle(_ text: String) -> Bool {
    text.count <= 200 && text.count { $0.isLetter } >= 3 && !text.hasSuffix(".")
  }

  /// Section titles that are common in guides and are not topics.
  private static let sections = [
    "introduction", "statement of the issue", "statement of the problem", "history", "background",
    "analysis", "conclusion", "summary", "questions", "content", "contents", "table of contents",
    "glossary", "key terms", "definitions", "past actions", "possible solutions", "bloc positions",
    "appendix", "letter from the chair", "welcome letter", "rules of procedure",
  ]

  /// Sections that cite other works, whose questions are not the guide's.
  private static let references = [
    "references", "bibliography", "works cited", "further reading", "endnotes", "sources",
  ]

  static func isSection(_ title: String) -> Bool {
    sections.contains(words(title)) || isReferences(title) || GuideQuestions.isHeading(title)
  }

  static func isReferences(_ title: String) -> Bool { references.contains(words(title)) }

  private static func words(_ title: String) -> String {
    cleaned(title.folded().filter { $0.isLetter || $0 == " " })
  }

  /// Whether the line is the heading of another section, which ends a list of questions.
  static func isSectionHeading(_ line: GuideLine) -> Bool {
    line.isHeading || (line.text.count <= 60 && isSection(line.text))
  }
}
