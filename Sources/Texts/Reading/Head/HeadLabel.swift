/// A label such as `Committee:` or `Submitted by`, and what follows it on the line.
struct HeadLabel {
  enum Field: Equatable {
    case title, symbol, committee, topic
    case names(NamedParty.Role)
  }

  let field: Field
  /// As written, without the value.
  let written: String
  let value: String
  /// The names stand before the label: `France and Kenya: draft resolution`.
  private(set) var isTrailing = false

  /// - Parameter alone: whether a label of names may stand without a colon: `Sponsors` on a line of
  ///   its own, `Sponsored by France`, `Sponsors - France`.
  init?(_ text: String, alone: Bool) {
    guard let first = text.unicodeScalars.first, first.isLetter else { return nil }
    let hasColon = text.utf8.contains(0x3A)
    if hasColon, let colon = text.prefix(70).firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].plainLine()
      if let field = Self.field(of: text[..<colon]) {
        self.init(field: field, written: String(text[...colon]), value: value)
        return
      }
      if let found = Self.kindLabel(text[..<colon], value) {
        self = found
        return
      }
    }
    if hasColon, let colon = Self.trailingKind(text) {
      self.init(
        field: .names(.sponsor), written: String(text[colon...]), value: text[..<colon].plainLine())
      isTrailing = true
      return
    }
    guard alone, let found = Self.withoutColon(text) else { return nil }
    self = found
  }

  /// `[Sponsors: Norway]`
  init?(unwrapped text: String) {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    self.init(String(text.dropFirst().dropLast()), alone: false)
  }

  private init(field: Field, written: String, value: String) {
    self.field = field
    self.written = written
    self.value = value
  }

  /// Whether a cell of a table is the label of the next one: `**Committee**`.
  static func begins(_ cell: String) -> Bool {
    field(of: cell.filter { $0 != ":" }[...]) != nil
  }

  /// Whether a cell stands above names of persons: `Country | Delegate`.
  static func isOfPersons(_ cell: String) -> Bool {
    let words = ["delegate", "delegates", "name", "names", "representative", "signature", "role"]
    return words.contains(cell.lowercased().filter { $0.isLetter })
  }

  func with(value: String) -> HeadLabel {
    HeadLabel(field: field, written: written, value: value)
  }

  private static func withoutColon(_ text: String) -> HeadLabel? {
    if text.utf8.count < 50, case .names(let role)? = field(of: text[...]) {
      return HeadLabel(field: .names(role), written: text, value: "")
    }
    let hasDash = text.utf8.contains { $0 == 0x2D || $0 == 0xE2 }
    for dash in [" - ", " – ", " — ", " -- ", "= ", "; "]
    where hasDash || dash.utf8.count == 2 && text.utf8.contains(dash.utf8.first ?? 0) {
      if let range = text[...].range(of: dash),
        case .names(let role)? = field(of: text[..<range.lowerBound])
      {
        return HeadLabel(
          field: .names(role), written: String(text[..<range.upperBound]),
          value: String(text[range.upperBound...]))
      }
    }
    let words = text.split(separator: " ", maxSplits: 6)
    for count in [5, 4, 3, 2]
    where words.count > count && byWords.contains(words[count - 1].lowercased()) {
      let head = words.prefix(count).joined(separator: " ")
      if case .names(let role)? = field(of: head[...]) {
        return HeadLabel(
          field: .names(role), written: head, value: words.dropFirst(count).joined(separator: " "))
      }
    }
    return nil
  }

  private static let byWords: Set<String> = ["by", "par", "por", "von", "durch"]

  /// Where `: draft resolution` begins at the end of a list of names.
  private static func trailingKind(_ text: String) -> String.Index? {
    guard let colon = text.lastIndex(of: ":"),
      kindsOfText.contains(text[text.index(after: colon)...].plainLine().lowercased()),
      // `Type: draft resolution`
      !HeadFurniture.matches(text)
    else { return nil }
    return colon
  }

  private static let kindsOfText: Set<String> = [
    "draft resolution", "revised draft resolution", "draft decision", "revised draft decision",
    "amendment", "amendments", "draft amendment", "working paper", "projet de résolution",
    "proyecto de resolución", "resolutionsentwurf",
  ]

  /// `DIRECTIVE: Operation Lighthouse`, `Draft Resolution 1.1: Lamps`, `Working paper: WP 1.1`.
  private static func kindLabel(_ head: Substring, _ value: String) -> HeadLabel? {
    guard let number = DocumentKind.number(after: String(head)) else { return nil }
    if number.isEmpty {
      let isNumber = !value.contains(" ") && value.unicodeScalars.contains(where: \.isDigit)
      return HeadLabel(
        field: isNumber ? .symbol : .title, written: String(head) + ":", value: value)
    }
    return nil
  }

  static func field(of label: Substring) -> Field? {
    var key = ""
    var inBrackets = false
    for scalar in label.lowercased().unicodeScalars {
      switch scalar {
      case "(":
        // `Sponsor(s)`, but `Sponsors (3)`.
        inBrackets = !label.lowercased().contains("(s)") && !label.lowercased().contains("(en)")
      case ")": inBrackets = false
      case "/": key += " "
      case ",", "-", "*", "_", "‐", "‑", ".", "'", "’": continue
      default: if !inBrackets { key.unicodeScalars.append(scalar) }
      }
    }
    let words = key.split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 7 else { return nil }
    let plain = words.joined(separator: " ")
    if let field = fields[plain] { return field }
    // `Topic A`, `Agenda item 2`
    if let last = words.last, words.count > 1, last.utf8.count == 1,
      let field = fields[words.dropLast().joined(separator: " ")]
    {
      return field
    }
    let core = words.filter { !fillers.contains($0) }
    // `Draft resolution by`, but not `A. by rope`.
    if core == ["by"], words.count > 1, !words.contains(where: documents.contains) { return nil }
    if let field = names[core.joined(separator: " ")] { return field }
    // `Sponsors and authors`
    let roles = core.compactMap { names[$0] }
    return core.count == 2 && roles.count == 2 ? roles[0] : nil
  }
}
