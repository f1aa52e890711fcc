import Session

/// Finding a row by a few letters: in the roster, in a vote that is taken by name, in the record.
extension Cockpit {
  mutating func openFilter(_ session: Session) {
    let isByName = session.state.openVote?.method.isByName == true
    let pane: ViewState.Pane =
      switch view.pane {
      case .record: .record
      case .roster: .roster
      case .vote, .floor, .motions: isByName ? .vote : .roster
      }
    if view.filtered != pane { leaveFilter(session) }
    view.paneBeforeFilter = view.pane
    view.pane = pane
    view.filtered = pane
    view.prompt = Prompt(purpose: .filter, text: view.filter, cursor: view.filter.count)
  }

  mutating func setFilter(_ text: String) {
    view.filter = text
    view.selection[view.filtered] = 0
  }

  /// Shows all rows again; the selected one stays selected.
  mutating func leaveFilter(_ session: Session) {
    guard !view.filter.isEmpty else { return }
    let row = view.selected(view.filtered)
    switch view.filtered {
    case .vote:
      let shown = ChairLists.vote(session, view)
      view.filter = ""
      if shown.indices.contains(row) { select(voter: shown[row], session) }
    case .record:
      let shown = ChairLists.record(session, view) ?? []
      view.filter = ""
      guard shown.indices.contains(row) else { return }
      view.selection[.record] = session.history.records.count - 1 - shown[row]
    default:
      let shown = ChairLists.roster(session, view)
      view.filter = ""
      guard shown.indices.contains(row) else { return }
      view.selection[.roster] = ChairLists.roster(session, view).firstIndex(of: shown[row])
    }
  }

  /// Who was found is the one that answers next, in a roll call and in a vote by name.
  mutating func keepFilter(_ session: Session) {
    guard !view.filter.isEmpty, view.filtered != .record else { return }
    let found = foundFirst(session)
    if session.roll.open, view.filtered == .roster {
      view.backTo = found
      view.filter = ""
    } else if let vote = session.state.openVote, vote.method.isByName, let found,
      vote.entitled.contains(found)
    {
      if view.filtered == .vote { leaveFilter(session) }
      select(voter: found, session)
      if vote.method == .rollCall { view.backTo = found }
    }
  }

  private func foundFirst(_ session: Session) -> String? {
    if view.filtered == .vote { return ChairLists.vote(session, view).first }
    return ChairLists.roster(session, view).first.map { session.delegations[$0].code }
  }

  /// Selects a delegation in the list of the last vote.
  mutating func select(voter code: String, _ session: Session) {
    if let row = ChairLists.vote(session, view).firstIndex(of: code) { view.selection[.vote] = row }
  }
}
