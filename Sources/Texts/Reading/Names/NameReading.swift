/// Reads the lines that name sponsors and signatories, wherever they stand.
struct NameReading {
  let known: KnownNames
  private(set) var parties: [NamedParty] = []
  private(set) var remarks: [Remark] = []
  var labels: [String] = []

  /// The list that is open: its role, its text so far and where each part of it begins.
  private var role: NamedParty.Role?
  private var pieces: [(text: String, line: Int)] = []
  private var isBulleted = false
  /// The indentation of the label.
  private var indent = 0

  init(known: KnownNames) { self.known = known }

  var isOpen: Bool { role != nil }

  /// No draft has more names than there are states in the world, and some to spare.
  private static let mostNames = 400
  /// In bytes of UTF-8: all names of the United Nations, and some to spare.
  private static let longestLine = 10_000

  mutating func begin(_ role: NamedParty.Role, _ value: String, line: Int, indent: Int = 0) {
    close()
    self.indent = indent
    self.role = role
    isBulleted = value.isEmpty
    var value = value
    for prefix in ["the delegations of ", "the delegation of ", "delegations of ", "delegates of "]
    where value.lowercased().hasPrefix(prefix) {
      labels.append(String(value.prefix(prefix.count)))
      value = String(value.dropFirst(prefix.count))
    }
    if !value.isEmpty { add(value, line: line) }
  }

  /// Takes a line that goes on with the open list; false if it does not.
  mutating func goesOn(_ line: SourceLine) -> Bool {
    guard role != nil, pieces.count < Self.mostNames, line.text.utf8.count < Self.longestLine else {
      return false
    }
    guard let last = pieces.last else {
      guard line.text.utf8.count < 400, !line.text.hasSuffix(".") || line.text.utf8.count < 40
      else { return false }
      add(line.text, line: line.number)
      return true
    }
    let marker = line.marker
    let start = line.text.prefixWords(1).first ?? ""
    let isOpen =
      !line.afterBlank && line.startsLower && ["and", "und", "et", "y"].contains(start)
      || !line.afterBlank && isWrapped(line, after: last.text)
      || last.text.hasSuffix(",") || last.text.hasSuffix(";") || last.text.hasSuffix(" and")
    if line.afterBlank, !(isOpen && marker == nil && line.opening.kind == .other) {
      // A list of one name a line may be set with blank lines.
      guard isBulleted, isKnown(marker?.rest ?? line.text) else { return false }
    }
    let isItem = marker != nil && isBulleted
    guard
      isOpen || isItem || isKnown(line.text)
        || (isBulleted && marker == nil && line.opening.kind == .other
          && !line.text.hasSuffix(","))
    else { return false }
    if marker != nil, !isItem, !isKnown(line.text) { return false }
    add(line.text, line: line.number)
    return true
  }

  /// Whether a line goes on with the column of names, or with a name that the line before begins.
  private func isWrapped(_ line: SourceLine, after last: String) -> Bool {
    guard !isBulleted, line.opening.kind == .other else { return false }
    return line.indent > indent + 7 && line.marker == nil || joinsName(last, line.text)
  }

  /// `Republic of` and `Korea` on two lines.
  private func joinsName(_ last: String, _ text: String) -> Bool {
    let start = last.split(separator: ",").last ?? ""
    let end = text.split(separator: ",").first ?? ""
    return known.code(of: start + " " + end) != nil
  }

  /// Whether a text would be read as names if they were known.
  static func mayBeNames(_ text: String) -> Bool {
    let first = text.prefix { $0 != " " }
    if first.lowercased() == "by" { return true }
    if case .names? = HeadLabel(first + ": x", alone: false)?.field { return true }
    return false
  }

  /// `By France and Kenya` and `Sponsors France, Kenya`, if they are known.
  func byline(_ text: String) -> HeadLabel? {
    guard !known.isEmpty else { return nil }
    if let space = text.firstIndex(of: " "), text.utf8.count < Self.longestLine,
      case .names? = HeadLabel.field(of: text[..<space]),
      let label = HeadLabel(text[..<space] + ": " + text[space...], alone: false),
      case .names = label.field, isKnown(label.value)
    {
      return label
    }
    guard text.lowercased().hasPrefix("by "), isKnown(String(text.dropFirst(3))) else { return nil }
    return HeadLabel("By: " + text.dropFirst(3), alone: false)
  }

  private func isKnown(_ text: String) -> Bool {
    let items = NameList(text, names: known).items
    return !items.isEmpty && items.allSatisfy { $0.code != nil }
  }

  /// A second label on the same line begins another list.
  private mutating func add(_ text: String, line: Int) {
    guard text.utf8.count <= Self.longestLine else {
      pieces.append((text, line))
      return
    }
    if text.contains(" | ") { return addRow(text, line: line) }
    guard let (before, rest) = LabelSplit.second(in: text),
      let label = HeadLabel(rest, alone: false), case .names(let next) = label.field
    else { return pieces.append((text, line)) }
    pieces.append((before, line))
    labels.append(label.written)
    begin(next, label.value, line: line)
  }

  /// The known names of a row of a table; the other cells say who the delegates are.
  private mutating func addRow(_ text: String, line: Int) {
    let cells = text.split(separator: "|").map { $0.plainLine() }
    guard text.unicodeScalars.contains(where: \.isWord) else { return }
    let named = cells.filter(isKnown)
    if named.isEmpty, !pieces.isEmpty {
      pieces += cells.map { ($0, line) }
    } else {
      pieces += named.map { ($0, line) }
      let rest = cells.filter { !named.contains($0) }.joined(separator: " | ")
      if !rest.isEmpty { remarks.append(Remark(line, .unread(rest))) }
    }
  }

  mutating func close() {
    defer { (role, pieces) = (nil, []) }
    guard let role, !pieces.isEmpty else { return }
    // A name may be divided by a line break, so lines that end openly are read together.
    var groups: [(text: String, line: Int)] = []
    for piece in pieces {
      let text = isBulleted ? unmarked(piece.text) : piece.text
      if !isBulleted, let last = groups.last,
        last.text.hasSuffix(",") || last.text.hasSuffix("-") || last.text.hasSuffix(" and")
          || text.hasPrefix("and ") || joinsName(last.text, text)
      {
        groups[groups.count - 1].text += " " + text
      } else {
        groups.append((text, piece.line))
      }
    }
    for group in groups {
      guard group.text.utf8.count <= Self.longestLine, parties.count < Self.mostNames else {
        remarks.append(Remark(group.line, .unread(group.text)))
        continue
      }
      let list = NameList(group.text, names: known)
      for remark in list.remarks {
        remarks.append(Remark(line(of: remark.name, from: group.line), remark.code))
      }
      for item in list.items { add(item, role, line: line(of: item.name, from: group.line)) }
    }
  }

  private func unmarked(_ text: String) -> String {
    known.code(of: text) == nil ? MarkerScan.marker(in: text)?.rest ?? text : text
  }

  /// The line of the piece that contains the name.
  private func line(of name: String, from first: Int) -> Int {
    pieces.first { $0.line >= first && $0.text.contains(name) }?.line
      ?? pieces.last { $0.line >= first && $0.text.contains(name.suffix(4)) }?.line ?? first
  }

  private mutating func add(_ item: NameList.Item, _ role: NamedParty.Role, line: Int) {
    if item.code == nil { remarks.append(Remark(line, .unknownName(item.name))) }
    let same = parties.firstIndex { party in
      item.code.map { $0 == party.code } ?? (known.folded(party.name) == known.folded(item.name))
    }
    let party = NamedParty(role: role, name: item.name, code: item.code, line: line)
    guard let same else {
      parties.append(party)
      return
    }
    if parties[same].role == role {
      remarks.append(Remark(line, .nameRepeated(item.name)))
    } else {
      remarks.append(Remark(line, .bothRoles(item.name)))
      if role == .sponsor { parties[same] = party }
    }
  }
}
