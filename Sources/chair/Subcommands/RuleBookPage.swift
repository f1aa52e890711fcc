import Catalogue
import Session

/// A rule book as a page of 80 columns for reading at the dais: the motions in the order in which
/// they are put, then everything else in the book.
struct RuleBookPage {
  /// The width that no line exceeds.
  static let columns = 80
  /// With a trailing newline.
  let text: String

  init(_ book: RuleBook, for organ: Organ) {
    var lines = [book.title.onOneLine, ""]
    lines += RuleBookTable(book).lines
    lines.append("")
    for (label, words) in RuleBookWords(book, organ).paragraphs where !words.isEmpty {
      lines += Self.paragraph(label, words.joined(separator: "; ") + ".")
    }
    lines += [
      "",
      "Shown for a \(organ.rawValue); --for shows it for a "
        + Organ.allCases.filter { $0 != organ }.map(\.rawValue).joined(separator: ", ")
        + ". --json prints the whole book, for editing.",
    ].flatMap { $0.wrapped(to: Self.columns) }
    text = lines.map { $0.trimmedEnd + "\n" }.joined()
  }

  /// A label at the left and its text beside it, wrapped to as many lines as needed.
  private static func paragraph(_ label: String, _ words: String) -> [String] {
    let margin = 13
    let beside = words.onOneLine.wrapped(to: columns - margin)
    return beside.enumerated().map { index, line in
      (index == 0 ? label : "").padded(to: margin) + line
    }
  }
}

/// A book's motions as a table, with a legend.
struct RuleBookTable {
  /// A row of titles, the motions in their order, and the legend.
  let lines: [String]

  private static let header = ["", "motion", "2nd", "debate", "takes", "when", "does"]

  init(_ book: RuleBook) {
    var rows: [[String]] = []
    for (rank, group) in book.precedence.enumerated() {
      for (index, kind) in group.kinds.enumerated() {
        let word = String(kind.prefix { $0 != " " })
        guard let rule = book.motion(named: word) else { continue }
        let cells = [index == 0 ? "\(rank + 1)" : "", kind] + Self.cells(rule, in: book)
        rows.append(cells.map(\.onOneLine))
      }
    }
    var widths = Self.header.map(\.displayWidth)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    // The motion column is limited to 24 columns. The last column takes the remaining width, and
    // wraps.
    let last = widths.count - 1
    widths[1] = min(widths[1], 24)
    widths[0] = max(widths[0], 2)
    let margin = widths.dropLast().reduce(0, +) + 2 * last
    widths[last] = max(8, RuleBookPage.columns - margin)
    lines =
      ([Self.header] + rows).flatMap { Self.line($0, widths) }
      + Self.legend(book).flatMap {
        $0.onOneLine.wrapped(to: RuleBookPage.columns)
      }
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let last = widths.count - 1
    let wrapped = cells[last].wrapped(to: widths[last])
    let fixed = cells.dropLast().enumerated().map { column, cell in
      cell.padded(to: widths[column], column == 0 ? .trailing : .leading)
    }.joined(separator: "  ")
    let blank = String(repeating: " ", count: fixed.displayWidth)
    return wrapped.enumerated().map { ($0 == 0 ? fixed : blank) + "  " + $1 }
  }

  private static func cells(_ rule: MotionRule, in book: RuleBook) -> [String] {
    let debate =
      rule.speakersFor + rule.speakersAgainst == 0
      ? "-" : "\(rule.speakersFor)/\(rule.speakersAgainst)"
    let phases = MotionPhase.allCases.map { phase in
      rule.when.contains(phase) ? phase.letter : "-"
    }.joined()
    return [
      book.takesSecond(rule) ? "yes" : "-", debate, rule.decision.words(in: book),
      phases, rule.effect.words(in: book),
    ]
  }

  private static func legend(_ book: RuleBook) -> [String] {
    var legend = [
      "",
      "debate 2/1: two speak for and one against before the vote. when: F floor, S while a "
        + "delegation speaks, C caucus, V after the closure of debate, O while a vote is open.",
    ]
    var kinds: [[PrecedenceGroup.TieBreak]: [String]] = [:]
    for group in book.precedence { kinds[group.ties, default: []] += group.kinds }
    let ties = book.precedence.map(\.ties).filter { !$0.isEmpty }
    let words = ties.enumerated().filter { ties.firstIndex(of: $1) == $0 }.map { _, ties in
      ties.map(\.words).joined(separator: ", then ") + ": "
        + (kinds[ties] ?? []).joined(separator: ", ")
    }
    let needs = MotionNeed.allCases.compactMap { need -> String? in
      let kinds = book.motions.filter { $0.needs?.contains(need) == true }.map(\.kind)
      return kinds.isEmpty ? nil : need.words + ": " + kinds.joined(separator: ", ")
    }
    if !needs.isEmpty { legend.append("Only " + needs.joined(separator: "; only ") + ".") }
    if !words.isEmpty {
      legend.append("First among motions of the same rank: " + words.joined(separator: "; ") + ".")
    }
    return legend
  }
}

extension String {
  /// Without trailing spaces.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
