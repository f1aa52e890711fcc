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
