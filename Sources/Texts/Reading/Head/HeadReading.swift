/// What stands above the text. Collects labelled values and names, and decides about the lines that
/// have no label when all are known.
struct HeadReading {
  struct Line {
    let number: Int
    let text: String
    let level: Int
  }

  private var values: [String: String] = [:]
  var unlabelled: [Line] = []
  var remarks: [Remark] = []
  /// The words before a number that names the kind: `Draft Resolution` of `Draft Resolution 3.1: Lamps`.
  private(set) var labels: [String] = []

  mutating func take(_ label: HeadLabel, line: Int) {
    if let key = Self.key(label.field) { set(key, label.value, line) }
  }

  mutating func take(unlabelled line: SourceLine) {
    unlabelled.append(Line(number: line.number, text: line.text, level: line.headingLevel))
  }

  /// Whether a value stands on the next line, as after `Topic:` alone.
  func isOpen(_ field: HeadLabel.Field) -> Bool {
    Self.key(field).map { values[$0] == nil } ?? false
  }

  private static func key(_ field: HeadLabel.Field) -> String? {
    switch field {
    case .title: "title"
    case .symbol: "number"
    case .committee: "committee"
    case .topic: "topic"
    case .names: nil
    }
  }

  /// Adds what stands below a value in its column.
  mutating func join(_ text: String, to field: HeadLabel.Field) {
    if let key = Self.key(field), let value = values[key] { values[key] = value + " " + text }
  }

  private mutating func set(_ key: String, _ value: String, _ line: Int) {
    guard !value.isEmpty else { return }
    if let first = values[key] {
      if first != value { remarks.append(Remark(line, .secondValue(label: key, value))) }
    } else {
      values[key] = value
    }
  }

  /// - Parameter enacting: the line that names the committee, if there is one.
  mutating func heading(enacting: String?) -> Heading {
    var rest = unlabelled
    func takeFirst(_ matches: (Line) -> Bool) -> Line? {
      rest.firstIndex(where: matches).map { rest.remove(at: $0) }
    }
    var kindLine: Line?
    if let line = takeFirst({ DocumentKind.number(after: $0.text).map { !$0.isEmpty } ?? false }) {
      // `Draft Resolution 1.1: Lamps`
      let parts = (DocumentKind.number(after: line.text) ?? "").split(separator: ": ", maxSplits: 1)
      set("number", String(parts[0]), line.number)
      if parts.count == 2, let range = line.text[...].range(of: parts[0] + ": ") {
        labels.append(String(line.text[..<range.lowerBound]))
      }
      if parts.count == 2 { set("title", String(parts[1]), line.number) } else { kindLine = line }
    }
    if values["number"] == nil, let line = takeFirst({ PageFurniture.isSymbol($0.text) }) {
      set("number", line.text, line.number)
    }
    if values["title"] == nil, let line = takeFirst({ Self.numberedTitle($0.text) != nil }),
      let (number, title) = Self.numberedTitle(line.text)
    {
      set("number", number, line.number)
      set("title", title, line.number)
    }
    if values["title"] == nil, let line = takeFirst({ $0.level > 0 }) {
      let title = line.text.hasSuffix(".") ? String(line.text.dropLast()) : line.text
      set("title", title, line.number)
    }
    if values["number"] == nil, let line = takeFirst({ Self.isBillNumber($0.text) }) {
      set("number", line.text, line.number)
    }
    if values["number"] == nil,
      let (line, number) = rest.lazy.compactMap({ line in
        DocumentKind.numberWithin(line.text).map { (line, $0) }
      }).first
    {
      set("number", number, line.number)
    }
    if values["number"] == nil {
      for line in rest {
        let symbol = line.text.split(separator: " ").first { PageFurniture.isSymbol(String($0)) }
        if let symbol {
          set("number", String(symbol), line.number)
          if symbol == line.text { rest.removeAll { $0.number == line.number } }
          break
        }
      }
    }
    let topic = agendaTopic(&rest)
    if values["title"] == nil, kindLine == nil, values["topic"] == nil,
      let index = rest.lastIndex(where: { isTitle($0.text, enacting) })
    {
      set("title", rest[index].text, rest[index].number)
      rest.remove(at: index)
    }
    if let topic { set("topic", topic.text, topic.line) }
    if values["number"] == nil, let number = values["title"].flatMap(DocumentKind.number),
      !number.isEmpty
    {
      values["number"] = number
    }
    if let line = kindLine {
      if values["title"] == nil {
        set("title", line.text, line.number)
      } else {
        labels.append(line.text)
      }
    }
    for line in rest { remarks.append(Remark(line.number, .unread(line.text))) }
    return Heading(
      title: values["title"], symbol: values["number"],
      committee: values["committee"] ?? enacting.flatMap(Self.committee), topic: values["topic"])
  }

  /// `S. 123`, `H.R. 5`, `S.B. 12`
  private static func isBillNumber(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count == 2, Alphabet.digits.value(of: words[1]) != nil else { return false }
    let letters = words[0].unicodeScalars.filter { $0 != "." }
    return letters.count <= 4 && letters.allSatisfy { $0.isASCII && $0.isUpper }
      && (words[0].contains(".") || letters.count == 2)
  }

  private func isTitle(_ text: String, _ enacting: String?) -> Bool {
    let words = text.split(separator: " ").filter { !PageFurniture.isSymbol(String($0)) }
    guard !text.hasSuffix(":"), words.count <= 20,
      !HeadFurniture.matches(words.joined(separator: " "))
    else { return false }
    let committee = (values["committee"] ?? enacting.flatMap(Self.committee) ?? "").lowercased()
    guard !committee.isEmpty, text.lowercased().hasPrefix(committee) else { return true }
    // `Security Council Provisional`
    return !HeadFurniture.matches(text.dropFirst(committee.count).plainLine())
  }

  /// The lines below `Agenda item 67 (b)`, up to a blank line.
  private func agendaTopic(_ rest: inout [Line]) -> (text: String, line: Int)? {
    guard let item = rest.firstIndex(where: { AgendaItem.begins($0.text) }), item + 1 < rest.count,
      !HeadFurniture.matches(rest[item + 1].text),
      rest[item + 1].number == rest[item].number + 1
    else { return nil }
    var texts: [String] = []
    let start = rest[item + 1].number
    while item + 1 < rest.count, texts.isEmpty || rest[item + 1].number == start + texts.count {
      texts.append(rest.remove(at: item + 1).text)
    }
    return (texts.joined(separator: " "), start)
  }

  /// `99/1. Lights at small ports`
  private static func numberedTitle(_ text: String) -> (String, String)? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let first = text[..<space]
    let number = first.hasSuffix(".") ? first.dropLast() : first
    guard number.contains("/"), number.unicodeScalars.allSatisfy({ $0.isDigit || $0 == "/" }) else {
      return nil
    }
    return (String(number), text[space...].plainLine())
  }

  /// `The General Assembly,` is the General Assembly.
  static func committee(_ enacting: String) -> String? {
    if enacting.lowercased().hasPrefix("be it") { return nil }
    var name = enacting
    while let last = name.last, ",:;".contains(last) { name.removeLast() }
    for article in [
      "the ", "der ", "die ", "das ", "le ", "la ", "l'", "l’", "el ", "los ", "we, the ",
    ]
    where name.lowercased().hasPrefix(article) {
      name = String(name.dropFirst(article.count))
      // "We, the Cabinet of Lamps, hereby order" names the Cabinet of Lamps.
      if article.hasPrefix("we") { name = String(name.prefix { $0 != "," }) }
      break
    }
    return name.isEmpty ? nil : name
  }
}

extension HeadReading {
  /// Gives back the lines from this one on, which turned out to be clauses.
  mutating func forget(from line: Int) { unlabelled.removeAll { $0.number >= line } }
}
