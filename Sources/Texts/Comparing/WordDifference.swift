/// What was struck and what was added between two texts, by words.
package struct WordDifference: Equatable, Sendable {
  package enum Change: Equatable, Sendable {
    case kept, struck, added
  }

  package struct Run: Equatable, Sendable {
    package let change: Change
    /// Words parted by single blanks, without blanks at the ends.
    package let text: String
  }

  /// In the order of the text; what is struck comes before what takes its place.
  package let runs: [Run]

  package init(_ old: String, _ new: String) {
    let old = old.plainLine().split(separator: " ")
    let new = new.plainLine().split(separator: " ")
    var runs: [(change: Change, words: [Substring])] = []
    func add(_ change: Change, _ words: some Sequence<Substring>) {
      for word in words {
        if runs.last?.change == change {
          runs[runs.count - 1].words.append(word)
        } else {
          runs.append((change, [word]))
        }
      }
    }
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    add(.kept, old[..<start])
    for (struck, added, kept) in Self.steps(old[start..<oldEnd], new[start..<newEnd]) {
      add(.struck, struck)
      add(.added, added)
      add(.kept, kept)
    }
    add(.kept, old[oldEnd...])
    self.runs = runs.map { Run(change: $0.change, text: $0.words.joined(separator: " ")) }
  }

  package var isEmpty: Bool { runs.allSatisfy { $0.change == .kept } }

  /// `a [-old-]{+new+} text`, for screens without colour.
  package var marked: String {
    var result = ""
    var before: Change?
    for run in runs {
      // What replaces stands directly after what it replaces.
      if before != nil, !(before == .struck && run.change == .added) { result += " " }
      switch run.change {
      case .kept: result += run.text
      case .struck: result += "[-\(run.text)-]"
      case .added: result += "{+\(run.text)+}"
      }
      before = run.change
    }
    return result
  }

  private typealias Step = (struck: [Substring], added: [Substring], kept: [Substring])

  /// More pairs of words than this are not compared; the texts then differ as a whole.
  private static let mostPairs = 4_000_000

  /// The longest common words in order, and what is between them.
  private static func steps(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [Step] {
    let (old, new) = (Array(old), Array(new))
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= mostPairs else {
      return [(old, new, [])]
    }
    let width = new.count + 1
    var common = [Int32](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        common[i * width + j] =
          old[i] == new[j]
          ? common[(i + 1) * width + j + 1] + 1
          : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var steps: [Step] = []
    var step: Step = ([], [], [])
    var (i, j) = (0, 0)
    func finish() {
      if !step.kept.isEmpty {
        steps.append(step)
        step = ([], [], [])
      }
    }
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        step.kept.append(old[i])
        i += 1
        j += 1
      } else if j == new.count
        || (i < old.count && common[(i + 1) * width + j] >= common[i * width + j + 1])
      {
        finish()
        step.struck.append(old[i])
        i += 1
      } else {
        finish()
        step.added.append(new[j])
        j += 1
      }
    }
    steps.append(step)
    return steps
  }
}
