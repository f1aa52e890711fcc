import Catalogue
import Session

/// The dais's notes and scores, for choosing awards. The minutes, the snapshots and the room's screen
/// do not contain them; this is the only export that does.
package struct ScoreSheet: Sendable {
  /// The points of one delegation, or of one of its delegates.
  package struct Row: Equatable, Sendable {
    /// The delegation, by its present name.
    package var party: Minutes.Party
    /// All points, those of its delegates included.
    package var points = 0
    /// In the order of `ScoreSheet.criteria`; `nil` where nothing was given.
    package var byCriterion: [Int?]
    /// In the order of `ScoreSheet.scorers`; `nil` where nothing was given.
    package var byScorer: [Int?]
    /// The delegates that were scored by name, those with most points first.
    package var delegates: [Person] = []
    /// From the session's statistics, for comparison.
    package var speeches = 0
    /// The time of these speeches.
    package var milliseconds = 0

    /// A delegate who was scored by name.
    package struct Person: Equatable, Sendable {
      /// As the roster had it when the delegate was scored.
      package var name: String
      /// Only those given to the delegate by name.
      package var points: Int
    }
  }

  /// What points were given for, in the order of first use; `nil` for points without a criterion.
  package let criteria: [String?]
  /// The seats that gave points, in the order of first use; `nil` for the first seat.
  package let scorers: [String?]
  /// The delegations that were noted or scored, those with most points first.
  package let rows: [Row]
  /// All notes and scores, oldest first.
  package let notes: [PrivateNote]

  let committee: String
  private let state: State
  let localTime: LocalTime

  /// Reads private data: for the chair only, never for the room.
  package init(_ session: Session) {
    state = session.state
    committee = session.committee
    localTime = session.localTime
    let notes = Array(session.state.notes)
    let scores = notes.filter { $0.score != nil }
    criteria = Self.distinct(scores.map(\.criterion))
    scorers = Self.distinct(scores.map(\.by))
    var rows: [Row] = []
    for code in Self.distinct(notes.map(\.code)) {
      rows.append(
        Self.row(code, notes.filter { $0.code == code }, criteria, scorers, session.state))
    }
    self.rows = rows.enumerated()
      .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
    self.notes = notes
  }

  private static func row(
    _ code: String, _ notes: [PrivateNote], _ criteria: [String?], _ scorers: [String?],
    _ state: State
  ) -> Row {
    func points(_ isCounted: (PrivateNote) -> Bool) -> Int? {
      let given = notes.filter(isCounted).compactMap(\.score)
      return given.isEmpty ? nil : given.reduce(0, +)
    }
    let names = distinct(notes.filter { $0.score != nil }.compactMap(\.delegate))
    let heard = state.floor.statistics[code]
    return Row(
      party: .init(code, in: state), points: points { _ in true } ?? 0,
      byCriterion: criteria.map { criterion in points { $0.criterion == criterion } },
      byScorer: scorers.map { scorer in points { $0.by == scorer } },
      delegates: names.map { name in
        .init(name: name, points: points { $0.delegate == name } ?? 0)
      }.sorted { ($1.points, $0.name) < ($0.points, $1.name) },
      speeches: heard?.speeches ?? 0, milliseconds: heard?.milliseconds ?? 0)
  }

  private static func distinct<T: Hashable>(_ items: [T]) -> [T] {
    var seen: Set<T> = []
    return items.filter { seen.insert($0).inserted }
  }

  func name(_ code: String) -> String { state.name(code) }
}
