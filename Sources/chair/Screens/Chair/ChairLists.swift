import Session

/// What the lists of the chair's screen hold, row by row: keys act on the rows that are drawn.
enum ChairLists {
  /// Who waits for the floor, the next first: in a caucus the placards that were picked, else the
  /// speakers' list.
  static func floor(_ state: State) -> [String] {
    state.caucus?.queue ?? state.debate.list.queue
  }

  /// The pending motions in the order they are put, then the others, the newest first.
  static func motions(_ session: Session) -> [Motion] {
    Precedence.order(session.motions, by: session.setup.rules)
      + session.motions.reversed().filter { $0.status != .pending }
  }

  /// Who answers in the vote that is shown, in the order they are called.
  static func vote(_ session: Session) -> [String] { session.votes.last?.entitled ?? [] }

  /// The delegations that the roster's filter leaves, with their numbers in the roll.
  static func roster(_ session: Session, filter: String) -> [(number: Int, delegation: Delegation)]
  {
    let shown = RosterFilter.rows(session, filter)
    guard shown.count < session.delegations.count else {
      return shown.enumerated().map { (number: $0.offset + 1, delegation: $0.element) }
    }
    return shown.map { (number: (session.state.index(of: $0.code) ?? 0) + 1, delegation: $0) }
  }

  /// Who is here and has spoken least, the least first: those who have not spoken at all stand in
  /// the order of the roll.
  static func leastHeard(_ state: State) -> [(delegation: Delegation, heard: Statistic)] {
    state.delegations.enumerated()
      .filter { $0.element.attendance.isHere }
      .map {
        (index: $0.offset, row: ($0.element, state.statistics[$0.element.code] ?? Statistic()))
      }
      .sorted { a, b in
        let (first, second) = (a.row.1, b.row.1)
        if (first.speeches == 0) != (second.speeches == 0) { return first.speeches == 0 }
        if first.milliseconds != second.milliseconds {
          return first.milliseconds < second.milliseconds
        }
        return a.index < b.index
      }
      .map { (delegation: $0.row.0, heard: $0.row.1) }
  }
}
