import Session

/// The contents of the lists on the chair's screen, row by row. Drawing and key handling share
/// them, so keys act on the rows that are shown.
enum ChairLists {
  /// The delegations waiting for the floor, the next first: the chosen placards in a caucus,
  /// otherwise the speakers' list.
  static func floor(_ state: State) -> [String] {
    state.floor.caucus?.queue ?? state.debate.list.queue
  }

  /// The pending motions in the order in which they are put, then the latest of the others, newest
  /// first.
  static func motions(_ session: Session, past: Int = 60) -> [Motion] {
    var motions = session.motionsInOrder
    let last = motions.count + past
    // A chain of lazy sequences would look up its types at run time: a tenth of a first frame.
    for motion in session.state.motions.reversed() where motion.status != .pending {
      guard motions.count < last else { break }
      motions.append(motion)
    }
    return motions
  }

  /// The delegations that match the roster's filter, as places in the roll from 0.
  static func roster(_ session: Session, filter: String) -> [Int] {
    guard !filter.isEmpty else { return Array(session.state.roster.delegations.indices) }
    return RosterFilter.rows(session, filter).compactMap { session.state.index(of: $0.code) }
  }

  /// The roster in the chosen order: roll order, or those who have spoken least first. During roll
  /// call it is always in roll order.
  static func roster(_ session: Session, _ view: ViewState) -> [Int] {
    let places = roster(session, filter: view.filter(of: .roster))
    guard view.isLeastFirst, !session.state.roster.roll.open else { return places }
    let state = session.state
    let spoken = places.map { place in
      let delegation = state.roster.delegations[place]
      let heard = state.floor.statistics[delegation.code]
      // Absent delegations come last, because they cannot be called.
      return (
        place, delegation.attendance.isHere ? 0 : 1, heard?.milliseconds ?? 0, heard?.speeches ?? 0
      )
    }
    return spoken.sorted { ($0.1, $0.2, $0.3, $0.0) < ($1.1, $1.2, $1.3, $1.0) }.map(\.0)
  }

  /// The delegations entitled to vote that match the filter, in calling order.
  static func vote(_ session: Session, _ view: ViewState) -> [String] {
    guard let vote = session.state.voting.votes.last else { return [] }
    let filter = view.filter(of: .vote)
    guard !filter.isEmpty else { return vote.entitled }
    let found = Set(RosterFilter.rows(session, filter).map(\.code))
    return vote.entitled.filter(found.contains)
  }

  /// The documents and private directives whose number or title matches the filter.
  static func documents(_ session: Session, _ view: ViewState) -> [RegisterRow] {
    let wanted = view.filter(of: .documents).folded()
    guard !wanted.isEmpty else { return session.registerRows }
    return session.registerRows.filter {
      $0.number.folded().contains(wanted) || $0.title.folded().contains(wanted)
    }
  }

  /// The number of last records that a filter searches: every typed letter searches them again.
  static let searched = 10_000

  /// The indices of the records whose sentence or command matches the filter, newest first; `nil`
  /// without a filter.
  static func record(_ session: Session, _ view: ViewState) -> [Int]? {
    let wanted = view.filter(of: .record).folded()
    guard !wanted.isEmpty else { return nil }
    let history = session.history
    let sentences = view.recordSearch.sentences(of: session)
    return (0..<history.count).suffix(searched).reversed().filter {
      if sentences[$0 + 1]?.contains(wanted) == true { return true }
      let record = history.brief(of: $0 + 1)
      return (record.authorPrefix + record.command).folded().contains(wanted)
    }
  }

  /// The delegations present that have not spoken, as places in the roll, in roll order. If all
  /// have spoken, all of them, those who spoke least first.
  static func leastHeard(_ state: State) -> (hasSpoken: Bool, places: [Int]) {
    var silent: [Int] = []
    var heard: [(place: Int, milliseconds: Int)] = []
    // Iterate by index: iterating over elements would copy each one on every frame.
    for place in state.roster.delegations.indices
    where state.roster.delegations[place].attendance.isHere {
      if let statistic = state.floor.statistics[state.roster.delegations[place].code],
        statistic.speeches > 0
      {
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
