import Catalogue
import Session

extension ScoreSheet {
  /// The delegations for awards as a table, those with most points first: their points by criterion,
  /// their delegates, and how much they spoke. Delegations with equal points have the same rank.
  var nominations: String {
    let scored = rows.filter { $0.byScorer.contains { $0 != nil } }
    let columns =
      ["rank", "code", "delegation", "delegates", "points"]
      + criteria.map { $0 ?? "without a criterion" } + ["speeches", "seconds"]
    let cells = scored.map { row in
      let rank = 1 + scored.count { $0.points > row.points }
      let delegates = row.delegates.map { "\($0.name) (\($0.points))" }
      let seconds = TimeSpan.rounded(milliseconds: row.milliseconds) / 1000
      let head = [
        "\(rank)", row.party.code, row.party.name, delegates.joined(separator: "; "),
        "\(row.points)",
      ]
      let points: [String] = row.byCriterion.map { points in points.map { "\($0)" } ?? "" }
      return head + points + ["\(row.speeches)", "\(seconds)"]
    }
    return CSVText.of([columns] + cells)
  }
}
