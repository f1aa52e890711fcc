import Catalogue
import Session

/// The figures of several committees beside each other.
package struct ComparedStatistics: Sendable {
  private let all: [MeetingStatistics]

  package init(_ all: [MeetingStatistics]) { self.all = all }

  /// The figures as file contents, with a trailing newline. As a table, the rows of all, each with
  /// its committee.
  package func rendered(as format: MeetingStatistics.Format) -> String {
    switch format {
    case .text: text
    case .csv: CSVText.of(rows)
    case .json:
      JSONValue.object([
        "format": .string("chair-statistics-compared"), "version": .integer(1),
        "committees": .array(all.map(\.value)),
      ]).pretty() + "\n"
    }
  }

  private var rows: [[String]] {
    [["committee"] + MeetingStatistics.columns]
      + all.flatMap { statistics in
        statistics.cells.map { [statistics.committee] + $0 }
      }
  }

  private static func figures(
    _ statistics: MeetingStatistics
  ) -> [(title: String, figure: String)] {
    let rows = statistics.rows
    let (speeches, time) = (statistics.speeches, statistics.milliseconds)
    let average = speeches == 0 ? "–" : TimeSpan.elapsed(milliseconds: time / speeches)
    let motions = rows.reduce(0) { $0 + $1.motions }
    let missed = rows.reduce(0) { $0 + $1.votes.missed }
    return [
      ("Delegations", "\(rows.count)"),
      ("that have spoken", "\(rows.count(where: \.hasSpoken))"),
      ("present, not heard", "\(statistics.silent.count)"),
      ("Speeches", "\(speeches)"),
      ("Speaking time", TimeSpan.elapsed(milliseconds: time)),
      ("Average speech", average),
      ("Most heard", statistics.mostHeard ?? "–"),
      ("Motions", "\(motions)"),
      ("Votes by name", "\(statistics.namedVotes)"),
      ("Votes missed", "\(missed)"),
    ]
  }

  /// A line for each figure, a column for each committee.
  private var text: String {
    let figures = all.map(Self.figures)
    let titles = figures.first?.map(\.title) ?? []
    let indent = titles.map(\.count).max() ?? 0
    let columns = zip(all, figures).map { statistics, figures in
      // A long name of a committee takes more than one row.
      (head: Minutes.wrap(statistics.committee, to: 24), cells: figures.map(\.figure.oneLine))
    }
    let widths = columns.map { column in (column.head + column.cells).map(\.count).max() ?? 0 }
    let height = columns.map(\.head.count).max() ?? 0
    var text: [String] = []
    func add(_ title: String, _ cells: [String]) {
      var line = title + String(repeating: " ", count: indent - title.count)
      for (cell, width) in zip(cells, widths) {
        line += "  " + String(repeating: " ", count: width - cell.count) + cell
      }
      while line.last == " " { line.removeLast() }
      text.append(line)
    }
    for row in 0..<height {
      add("", columns.map { $0.head.indices.contains(row) ? $0.head[row] : "" })
    }
    for (index, title) in titles.enumerated() { add(title, columns.map { $0.cells[index] }) }
    return text.joined(separator: "\n") + "\n"
  }
}

extension MeetingStatistics {
  /// `Ghana, 31 %`; `nil` if nobody has spoken.
  fileprivate var mostHeard: String? {
    guard milliseconds > 0, let most = rows.max(by: { $0.milliseconds < $1.milliseconds }) else {
      return nil
    }
    return "\(most.party.name), \((most.milliseconds * 100 + milliseconds / 2) / milliseconds) %"
  }
}
