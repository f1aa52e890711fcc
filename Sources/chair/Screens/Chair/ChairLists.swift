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

  /// The roster as the chair looks at it: as the roll is called, or those who have spoken least
  /// first. While the roll is called it is always the roll.
  static func roster(_ session: Session, _ view: ViewState) -> [Int] {
    let places = roster(session, filter: view.filter(of: .roster))
    guard view.isLeastFirst, !session.roll.open else { return places }
    let state = session.state
    let spoken = places.map { place in
      let delegation = state.delegations[place]
      let heard = state.statistics[delegation.code]
      // Those who are not here cannot be called: they come last.
      return (
        place, delegation.attendance.isHere ? 0 : 1, heard?.milliseconds ?? 0, heard?.speeches ?? 0
      )
    }
    return spoken.sorted { ($0.1, $0.2, $0.3, $0.0) < ($1.1, $1.2, $1.3, $1.0) }.map(\.0)
  }

  /// Who may vote, in the order they are called, as the filter leaves them.
  static func vote(_ session: Session, _ view: ViewState) -> [String] {
    guard let vote = session.votes.last else { return [] }
    let filter = view.filter(of: .vote)
    guard !filter.isEmpty else { return vote.entitled }
    let found = Set(RosterFilter.rows(session, filter).map(\.code))
    return vote.entitled.filter(found.contains)
  }

  /// The places of the records that the filter leaves, the newest first; `nil` while it leaves all.
  static func record(_ session: Session, _ view: ViewState) -> [Int]? {
    let wanted = view.filter(of: .record).folded()
    guard !wanted.isEmpty else { return nil }
    let records = session.history.records
    return records.indices.reversed().filter {
      (records[$0].authorPrefix + records[$0].command).folded().contains(wanted)
    }
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
