import Catalogue

/// Finds the topics of a guide by their headings, and the questions under each.
struct GuideTopics {
  private(set) var topics: [Topic] = []
  /// Whether the headings say that they are topics.
  private(set) var isNamed = false
  private(set) var gaps: [String] = []
  private(set) var doubts: [String] = []

  static let most = 20

  /// A heading that may be the title of a topic.
  struct Head: Equatable {
    enum Style { case topic, question, roman, arabic }

    var style: Style
    /// From 1: `Topic B` is 2; `nil` for a heading without a number.
    var number: Int?
    var title: String
    /// The line after the title that may belong to it too.
    var doubtful: String?
  }

  private struct Place {
    var line: Int
    var head: Head
  }

  init(_ lines: [GuideLine]) {
    let words = Set(
      lines.flatMap { $0.text.folded().split { !$0.isLetter && $0 != "-" }.map(String.init) })
    var heads: [Place] = []
    for index in lines.indices where !lines[index].isAside {
      guard var head = Self.head(lines[index], at: index) else { continue }
      let title = GuideTitle(
        head.title, length: lines[index].text.count, keepsStop: head.style != .topic,
        isLast: lines[index].hasLeader, then: lines[(index + 1)...], words: words)
      (head.title, head.doubtful) = (title.text, title.doubtful)
      if Self.isTitle(head) { heads.append(Place(line: index, head: head)) }
    }
    if !heads.contains(where: { $0.head.style == .topic }) { heads += Self.listed(lines) }
    for style in [Head.Style.topic, .question, .roman, .arabic] {
      let chosen = Self.numbered(heads.filter { $0.head.style == style })
      read(chosen, in: lines)
      isNamed = style == .topic || style == .question
      if !topics.isEmpty { return }
    }
  }

  /// The topics in a list below `Topics:`, and the lines further on that repeat one as a heading.
  private static func listed(_ lines: [GuideLine]) -> [Place] {
    let titles = ["topics", "the topics", "agenda", "our topics", "topics of the committee"]
    guard
      let start = lines.prefix(60).firstIndex(where: { titles.contains(words($0.text)) })
    else { return [] }
    var found: [Place] = []
    for index in lines.indices.dropFirst(start + 1) {
      let line = lines[index]
      if line.isBlank, found.isEmpty { continue }
      guard let title = line.numberedText ?? roman(line) ?? (line.isBullet ? line.text : nil)
      else { break }
      let head = Head(style: .topic, number: found.count + 1, title: title)
      guard isTitle(head), !title.hasSuffix("?") else { return [] }
      found.append(Place(line: index, head: head))
    }
    guard let last = found.last?.line else { return [] }
    for index in lines.indices.dropFirst(last + 1) {
      let text = lines[index].numberedText ?? roman(lines[index]) ?? lines[index].text
      if let topic = found.first(where: { words($0.head.title) == words(text) }) {
        found.append(Place(line: index, head: topic.head))
      }
    }
    return found
  }

  /// The text after `II.`
  private static func roman(_ line: GuideLine) -> String? {
    let parts = line.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0].hasSuffix("."), roman(String(parts[0].dropLast())) != nil
    else { return nil }
    return parts[1]
  }

  /// Numbers the headings that have no number, such as `Issue: …`, by their titles.
  private static func numbered(_ heads: [Place]) -> [Place] {
    guard heads.allSatisfy({ $0.head.number == nil }) else {
      return heads.map { place in
        var place = place
        place.head.number = place.head.number ?? 1
        return place
      }
    }
    var titles: [String] = []
    return heads.map { place in
      var place = place
      let known = titles.firstIndex { isSame($0, place.head.title) }
      if known == nil { titles.append(place.head.title) }
      place.head.number = (known ?? titles.count - 1) + 1
      return place
    }
  }

  /// The topics from numbered headings, which a table of contents and running heads may repeat.
  /// Headings that say they are topics may begin with any number, because a guide may be of one
  /// topic only; others begin with 1.
  private mutating func read(_ heads: [Place], in lines: [GuideLine]) {
    var numbers: [Int] = []
    for number in 1...Self.most where heads.contains(where: { $0.head.number == number }) {
      let isNext = number == (numbers.last ?? 0) + 1
      guard isNext || heads[0].head.style == .topic else { break }
      numbers.append(number)
    }
    (topics, gaps, doubts) = ([], [], [])
    for number in numbers {
      let same = heads.filter { $0.head.number == number }.map(\.head)
      guard let best = same.max(by: { $0.title.count < $1.title.count }) else { continue }
      topics.append(Topic(title: best.title))
      if Self.isSection(best.title) { continue }
      question(best, among: same)
    }
    missing(numbers)
    unread(numbers, in: lines)
    readQuestions(heads, numbers, in: lines)
    topics.removeAll { Self.isSection($0.title) }
  }

  /// What is uncertain about a topic's title.
  private mutating func question(_ best: Head, among same: [Head]) {
    guard best.style == .topic else { return }
    if let other = same.first(where: { !Self.isSame($0.title, best.title) }) {
      doubts.append("topic \(best.number ?? 1) is \"\(best.title)\" and \"\(other.title)\"")
    } else if let doubtful = best.doubtful, same.count < 2 {
      doubts.append("the title \"\(best.title)\" may go on with \"\(doubtful)\"")
    }
  }

  private mutating func missing(_ numbers: [Int]) {
    guard let last = numbers.last else { return }
    let absent = (1...last).filter { !numbers.contains($0) }
    if !absent.isEmpty {
      gaps.append(
        "There is a topic \(last), but no topic "
          + "\(Spelling.list(absent.map(String.init), last: "or")).")
    }
  }

  /// Lines that number a topic but give no title that could be read.
  private mutating func unread(_ numbers: [Int], in lines: [GuideLine]) {
    guard let first = lines.first(where: { Self.namesOther($0.text, than: numbers) }) else {
      return
    }
    gaps.append("Not read as a topic: \"\(first.text)\".")
  }

  /// Whether a short line begins with the number of a topic that was not found: `Topic C`.
  private static func namesOther(_ line: String, than numbers: [Int]) -> Bool {
    let words = line.folded().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count <= 12, line.last != ".", words.first == "topic", words.count > 1,
      let number = number(words[1].uppercased())
    else { return false }
    return !numbers.contains(number)
  }

  private mutating func readQuestions(_ heads: [Place], _ numbers: [Int], in lines: [GuideLine]) {
    var questions = GuideQuestions()
    var current: Int?
    var early: [String] = []
    func take(_ topics: inout [Topic]) {
      let taken = questions.take()
      if let current { topics[current].questions += taken } else { early += taken }
    }
    for (index, line) in lines.enumerated() {
      let head = heads.first { $0.line == index }?.head
      let place = head?.number.flatMap(numbers.firstIndex)
      if place == nil { questions.read(line) } else { questions.endSection() }
      take(&topics)
      if let place { current = place }
    }
    questions.endSection()
    take(&topics)
    for index in topics.indices {
      // The table of contents and the text may both contain a question.
      topics[index].questions = topics[index].questions.reduce(into: []) { kept, question in
        if !kept.contains(question) { kept.append(question) }
      }
    }
    let known = Set(topics.flatMap(\.questions))
    early.removeAll { known.contains($0) }
    if !early.isEmpty, !topics.isEmpty {
      let shown = early.prefix(2).map { "\"\($0)\"" }.joined(separator: ", ")
      gaps.append(
        "Above the first topic, left out: \(Spelling.count(early.count, "question")), such as "
          + "\(shown).")
    }
  }
}

// MARK: - Headings

extension GuideTopics {
  static func head(_ line: String) -> Head? { head(GuideLine(line[...]), at: 0) }

  private static func head(_ line: GuideLine, at index: Int) -> Head? {
    if let head = namedHead(line.text) { return head }
    let first = line.text.folded()
    if line.isHeading || index < 40, line.text.count <= 120, line.text.last != "?",
      ["question of ", "the question of "].contains(where: first.hasPrefix),
      !line.text.contains(". ")
    {
      return Head(style: .question, title: line.text)
    }
    let parts = line.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let mark = parts[0].last, ".)".contains(mark) else { return nil }
    let designator = String(parts[0].dropLast())
    if let number = roman(designator) {
      return Head(style: .roman, number: number, title: parts[1])
    }
    // Questions may be numbered like this too, so accept only a heading.
    guard line.isHeading, let number = Int(designator) else { return nil }
    return Head(style: .arabic, number: number, title: parts[1])
  }

  private static let topicWords = [
    "topic area", "agenda topic", "agenda item", "topic", "agenda", "issue", "question of",
    "thema", "sujet", "tema",
  ]

  /// `Topic A: …`, `Topic 2 - …`, `Agenda item I: …`, `Topic: …`, `Issue: …`, `TOPIC A Title`
  private static func namedHead(_ text: String) -> Head? {
    let lower = text.lowercased()
    guard lower.count == text.count, let word = topicWords.first(where: lower.hasPrefix)
    else { return nil }
    var rest = text.dropFirst(word.count)
    var number: Int?
    let marks = ":.-–—)|"
    if rest.first == " " {
      rest = rest.dropFirst()
      let designator = rest.prefix { !marks.contains($0) && $0 != " " }
      if let value = Self.number(String(designator)) {
        number = value
        rest = rest.dropFirst(designator.count)
        if rest.isEmpty { return Head(style: .topic, number: number, title: "") }
      }
      if rest.first == " " { rest = rest.dropFirst() }
      if number != nil, rest.first?.isUppercase == true,
        GuideTitle.isHeadline(String(rest)) || isNames(rest)
      {
        return Head(style: .topic, number: number, title: cleaned(String(rest)))
      }
    }
    guard let mark = rest.first, marks.contains(mark) else { return nil }
    return Head(style: .topic, number: number, title: cleaned(String(rest.dropFirst())))
  }

  /// Whether all of a few words begin with capitals: `Fog`.
  private static func isNames(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return (1...6).contains(words.count) && text.last?.isPunctuation == false
      && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// `A`, `2`, `III`, `one`.
  private static func number(_ designator: String) -> Int? {
    if let number = Int(designator), (1...most).contains(number) { return number }
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

  /// Only where the heading says that it is a topic may the title end with a full stop.
  private static func isTitle(_ head: Head) -> Bool {
    head.title.count <= 250 && head.title.count { $0.isLetter } >= 3
      && (head.style == .topic || !head.title.hasSuffix("."))
  }

  /// Whether two titles are forms of one: a running head may have only a part of it.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (words(one), words(other))
    return one.contains(other) || other.contains(one)
  }
}

// MARK: - Sections

extension GuideTopics {
  /// Section titles that are common in guides and are not topics.
  private static let sections = [
    "introduction", "statement of the issue", "statement of the problem", "history", "background",
    "analysis", "conclusion", "summary", "questions", "content", "contents", "table of contents",
    "glossary", "key terms", "definitions", "past actions", "possible solutions", "bloc positions",
    "appendix", "letter from the chair", "welcome letter", "rules of procedure",
  ]

  /// Words that begin such titles: `History of the Problem`, `Current Situation`.
  private static let openings: Set<String> = [
    "introduction", "statement", "history", "background", "overview", "current", "past", "possible",
    "bloc", "key", "glossary", "definition", "definitions", "conclusion", "questions", "guiding",
    "discussion", "bibliography", "references", "timeline", "appendix", "letter", "welcome",
    "committee", "forum", "chair", "chairs", "president", "director", "author", "student", "by",
    "written", "prepared", "dear",
  ]

  /// Sections that cite other works, whose questions are not the guide's.
  private static let references = [
    "references", "bibliography", "works cited", "further reading", "endnotes", "sources",
  ]

  static func isSection(_ title: String) -> Bool {
    sections.contains(words(title)) || isReferences(title) || GuideQuestions.isHeading(title)
  }

  /// Whether a line begins another part of the guide, and so is not part of a title above it.
  static func beginsSection(_ line: String) -> Bool {
    isSection(line) || openings.contains(String(words(line).prefix { $0 != " " }))
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
