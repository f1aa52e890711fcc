/// The clauses of one part in the order of the text, with their depths, while they are read.
struct FlatClauses {
  struct Item {
    /// From 0, the first level.
    let depth: Int
    let ordinal: Ordinal?
    let line: Int
    var text: String
  }

  private(set) var items: [Item] = []
  /// How many are of the first level.
  private(set) var count = 0
  var isEmpty: Bool { items.isEmpty }
  var last: Item? { items.last }

  mutating func add(_ text: String, depth: Int = 0, ordinal: Ordinal? = nil, line: Int) {
    if depth == 0 { count += 1 }
    items.append(Item(depth: depth, ordinal: ordinal, line: line, text: text))
  }

  /// Adds words to the last clause.
  mutating func join(_ text: String, withinWord: Bool = false) {
    guard !items.isEmpty else { return }
    // In place: a long text may be joined from very many lines.
    if !items[items.count - 1].text.isEmpty, !withinWord { items[items.count - 1].text += " " }
    items[items.count - 1].text += text
  }

  /// Removes a hyphen at the end of the last text.
  mutating func dropHyphen() {
    guard !items.isEmpty, items[items.count - 1].text.hasSuffix("-") else { return }
    items[items.count - 1].text.removeLast()
  }

  /// Makes clauses of the lists within texts below which there is nothing yet.
  /// - Returns: the lines of the texts, and how many clauses were found in each.
  mutating func divideInlineLists() -> [(line: Int, count: Int)] {
    var result: [Item] = []
    var found: [(line: Int, count: Int)] = []
    for (index, item) in items.enumerated() {
      let isLeaf = index + 1 == items.count || items[index + 1].depth <= item.depth
      guard isLeaf, item.depth + 1 < OpenLevels.deepest, let list = InlineList(item.text) else {
        result.append(item)
        continue
      }
      found.append((item.line, list.items.count))
      var item = item
      item.text = list.introduction
      result.append(item)
      result += list.items.map {
        Item(depth: item.depth + 1, ordinal: nil, line: item.line, text: $0)
      }
    }
    items = result
    return found
  }

  /// - Parameter notes: the footnotes of each item.
  func tree(_ notes: [[Footnote]]) -> [Clause] {
    var next = 0
    func level(_ depth: Int) -> [Clause] {
      var result: [Clause] = []
      while next < items.count, items[next].depth >= depth {
        let item = items[next]
        let own = notes[next]
        next += 1
        result.append(
          Clause(item.text, label: item.ordinal, subclauses: level(depth + 1), footnotes: own))
      }
      return result
    }
    return level(0)
  }
}
