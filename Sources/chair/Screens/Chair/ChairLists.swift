import Session

/// What the lists of the chair's screen hold, row by row: keys act on the rows that are drawn.
enum ChairLists {
  /// Who waits for the floor, the next first: in a caucus the placards that were picked, else the
  /// speakers' list.
  static func floor(_ state: State) -> [String] {
    state.caucus?.queue ?? state.debate.list.queue
  }

  /// The pending motions in the order they are put, then the last of the others, the newest first.
  static func motions(_ session: Session, past: Int = 60) -> [Motion] {
    session.motionsInOrder
      + session.motions.reversed().lazy.filter { $0.status != .pending }.prefix(past)
  }

  /// The delegations that the roster's filter leaves, as places in the roll from 0.
  static func roster(_ session: Session, filter: String) -> [Int] {
    guard !filter.isEmpty else { return Array(session.delegations.indices) }
    return RosterFilter.rows(session, filter).compactMap { session.state.index(of: $0.code) }
  }

  /// Who is here and has not spoken, in the order of the roll, as places in it; those who have,
  /// the least first, where everyone has.
  static func leastHeard(_ state: State) -> (hasSpoken: Bool, places: [Int]) {
    var silent: [Int] = []
    var heard: [(place: Int, milliseconds: Int)] = []
    // By place: a loop over the elements would copy each, on every frame.
    for place in state.delegations.indices where state.delegations[place].attendance.isHere {
      if let statistic = state.statistics[state.delegations[place].code], statistic.speeches > 0 {
        heard.append((place, statistic.milliseconds))
      } else {
        silent.append(place)
      }
    }
    guard silent.isEmpty else { return (false, silent) }
    heard.sort { ($0.milliseconds, $0.place) < ($1.milliseconds, $1.place) }
    return (true, heard.map(\.place))
  }
}
