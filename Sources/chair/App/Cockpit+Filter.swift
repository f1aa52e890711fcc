import Session

/// Finds a row by typing a few letters: in the roster, in a vote taken by name, in the record, or in
/// the documents.
extension Cockpit {
  /// Opens the prompt to filter the list of the pane; the floor's is that of an open vote by name,
  /// or the roster.
  mutating func openFilter(_ session: Session) {
    let isByName = session.state.openVote?.method.isByName == true
    let pane: ViewState.Pane =
      switch view.pane {
      case .record: .record
      case .documents: .documents
      case .roster: .roster
      default: isByName ? .vote : .roster
      }
    leaveFilter(session)
    view.paneBeforeFilter = view.pane
    view.pane = pane
    view.filtered = pane
    view.prompt = Prompt(purpose: .filter)
  }

  /// Narrows the list to the rows that match. Selects the row that the text names exactly, else the
  /// first.
  mutating func setFilter(_ text: String, _ session: Session) {
    view.filter = text
    view.selection[view.filtered] = rowNamed(text, session) ?? 0
  }

  private func rowNamed(_ text: String, _ session: Session) -> Int? {
    if view.filtered == .record {
      return ChairLists.record(session, view)?.firstIndex {
        session.history.brief(of: $0 + 1).command.folded() == text.folded()
      }
    }
    if view.filtered == .documents {
      return ChairLists.documents(session, view).firstIndex {
        $0.number.folded() == text.folded()
      }
    }
    return RosterFilter.named(text, session).flatMap(shown(session).firstIndex)
  }

  /// The codes of the delegations in the filtered list, row by row.
  private func shown(_ session: Session) -> [String] {
    view.filtered == .vote
      ? ChairLists.vote(session, view)
      : ChairLists.roster(session, view).map { session.state.roster.delegations[$0].code }
  }

  /// Shows all rows again and keeps the selected row selected.
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
      view.selection[.record] = session.history.count - 1 - shown[row]
    case .documents:
      let shown = ChairLists.documents(session, view)
      view.filter = ""
      guard shown.indices.contains(row) else { return }
      view.selection[.documents] = session.registerRows.firstIndex { $0.isAbout(shown[row]) }
    default:
      let shown = ChairLists.roster(session, view)
      view.filter = ""
      guard shown.indices.contains(row) else { return }
      view.selection[.roster] = ChairLists.roster(session, view).firstIndex(of: shown[row])
    }
  }

  /// Makes the delegation that was found the next to answer, in a roll call or in a vote by name.
  mutating func keepFilter(_ session: Session) {
    guard !view.filter.isEmpty, ![.record, .documents].contains(view.filtered) else { return }
    let found = found(session)
    if session.state.roster.roll.open, view.filtered == .roster {
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

  /// The selected delegation of the filtered list.
  private func found(_ session: Session) -> String? {
    let shown = shown(session)
    let row = view.selected(view.filtered)
    return shown.indices.contains(row) ? shown[row] : nil
  }

  /// Selects a delegation in the list of the current or last vote.
  mutating func select(voter code: String, _ session: Session) {
    if let row = ChairLists.vote(session, view).firstIndex(of: code) { view.selection[.vote] = row }
  }
}
