import Session

extension Teller {
  /// A way that was left, and whose record each of its entries is.
  private struct Branch {
    var teller: Teller
    var origins: [Int] = []
  }

  /// Tells what was undone, as it was when it was left. It has no other trace in the minutes.
  mutating func tellUndone(_ left: [Record], by record: Record) {
    func parent(_ record: Record) -> Int { record.parent ?? record.sequence - 1 }
    // What was undone may have been done after something else that was undone.
    var children = left.reduce(into: [:]) { $0[parent($1), default: 0] += 1 }
    let root = Branch(teller: Teller(setup, at: state, in: voice))
    let first = root.teller.slots.count
    var branches = [parent(record): root]
    var entries: [Int: [Minutes.Entry]] = [:]
    var results: [Int: Minutes.Entry] = [:]
    for undone in left {
      children[parent(undone)]? -= 1
      let isLast = children[parent(undone)] == 0
      guard
        var branch = isLast
          ? branches.removeValue(forKey: parent(undone)) : branches[parent(undone)]
      else { continue }
      let pending = branch.teller.vote
      let count = branch.teller.slots.count
      branch.teller.tell(undone)
      branch.origins += Array(
        repeating: undone.sequence, count: branch.teller.slots.count - count)
      // The result of a vote that was opened before.
      if let pending, pending < first, branch.teller.vote == nil {
        var vote = branch.teller.slots.last[pending].entry
        (vote.time, vote.enteredBy) = (undone.time, undone.by)
        results[undone.sequence] = vote
      }
      guard children[undone.sequence] == nil else {
        branches[undone.sequence] = branch
        continue
      }
      let added = zip(branch.origins, branch.teller.slots.last.dropFirst(first).map(\.entry))
      // A step back is no later version of what was done: a speech is told as it was when it ended.
      let isStepBack = undone.parent != nil
      for (origin, told) in Dictionary(grouping: added, by: \.0)
      where !isStepBack || entries[origin] == nil {
        entries[origin] = told.map(\.1)
      }
    }
    for undone in left {
      let told = (entries[undone.sequence] ?? []) + [results[undone.sequence]].compactMap(\.self)
      for entry in told where !entry.isPending {
        add(entry, undone: .init(time: record.time, by: record.by))
      }
    }
  }
}

extension Minutes.Entry {
  /// Whether it is a vote without a result, whose answers nobody may see.
  fileprivate var isPending: Bool {
    guard case .vote(let vote) = event else { return false }
    return vote.outcome == nil
  }
}
