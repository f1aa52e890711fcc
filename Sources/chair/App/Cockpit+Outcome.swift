import Host
import Session

/// What happens after a line: the message, and the pane that comes up.
extension Cockpit {
  /// Updates the view after a line was accepted: sets the message and brings up a pane if needed.
  mutating func succeeded(_ outcome: Outcome, from before: Glance, to session: Session) {
    view.backTo = nil
    view.clicked = nil
    view.prompt = nil
    if let pane = Self.pane(from: before.situation, to: session.situation) { view.pane = pane }
    view.selection[.motions] = 0
    followVoter(outcome.record, session)
    if let row = before.queued.flatMap(session.debate.list.queue.firstIndex) {
      view.selection[.floor] = row
    }
    followDocument(from: before.row, outcome.record, session)
    let rows = rows(session)
    if view.selected(view.pane) >= rows { view.selection[view.pane] = max(0, rows - 1) }
    // Uses the keys of the pane that has just come up.
    let words = KeyedWords(session, view)
    let answer = words.say(outcome.answer)
    let warnings = outcome.warnings.map(words.say).joined(separator: "; ")
    let stop = answer.last.map(".?!:".contains) == false ? "." : ""
    view.message = .init(
      text: warnings.isEmpty ? answer : "\(answer)\(stop) Warning: \(warnings)",
      kind: warnings.isEmpty ? .answer : .warning)
  }

  /// Updates the view after a line was begun that takes some time.
  mutating func begun(_ text: String) {
    view.prompt = nil
    view.message = .init(text: text, kind: .answer)
  }

  /// Updates the view after another seat has entered something. The pane and the selection stay, so
  /// that a key already pressed does not act on something else.
  mutating func heard(
    _ records: some Collection<Record>, _ notices: [String], _ session: Session
  ) {
    let rows = rows(session)
    if view.selected(view.pane) >= rows { view.selection[view.pane] = max(0, rows - 1) }
    guard let text = SeatWords.news(records, notices, session) else { return }
    view.message = .init(text: text, kind: .answer)
  }

  /// Moves the selection in a recorded vote, in which delegations are not called: after an answer
  /// to the next delegation without one, after an undo to the one whose answer was undone.
  private mutating func followVoter(_ record: Record, _ session: Session) {
    guard let vote = session.state.openVote, vote.method == .recorded else { return }
    func cast(_ record: Record?) -> [VoteCast] {
      record?.facts.compactMap { $0 as? VoteCast } ?? []
    }
    if let undone = record.facts.first as? Undone {
      let taken = cast(try? session.history.record(undone.step)).first
      if let taken { select(voter: taken.code, session) }
      return
    }
    let redone = (record.facts.first as? Redone)?.step
    let answered = cast(redone.flatMap { try? session.history.record($0) } ?? record)
    guard let last = answered.last, let row = vote.entitled.firstIndex(of: last.code) else {
      return
    }
    if view.filtered == .vote { view.filter = "" }
    let order = Array(vote.entitled.indices)
    let open = (order[row...] + order[..<row]).first { vote.cast[vote.entitled[$0]] == nil }
    view.selection[.vote] = open ?? row
  }

  /// Selects a document that was just entered. Otherwise the selection stays on the document that it
  /// was on, wherever that is now.
  private mutating func followDocument(
    from before: RegisterRow?, _ record: Record, _ session: Session
  ) {
    let submitted = record.facts.lazy.compactMap { ($0 as? DocumentSubmitted)?.document.id }.first
    let received = record.facts.contains { $0 is PrivateDirectiveReceived }
    guard submitted != nil || received || before != nil else { return }
    if view.filtered == .documents, submitted != nil || received { view.filter = "" }
    let place = ChairLists.documents(session, view).firstIndex { row in
      if let submitted { return row.document?.id == submitted }
      if received { return row.number == session.state.register.privateDirectives.last?.number }
      return before.map(row.isAbout) ?? false
    }
    if let place { view.selection[.documents] = place }
  }

  /// Shows the error after a line was refused or could not be written.
  mutating func failed(_ text: String, at range: Range<Int>? = nil) {
    if view.prompt?.purpose == .command {
      view.prompt?.error = text
      view.prompt?.errorRange = range
    } else {
      view.message = .init(text: text, kind: .error)
    }
  }

  /// The parts of a session that decide which pane comes up. Holding the session itself across a
  /// change would force a copy of it.
  struct Glance: Equatable {
    /// What is going on.
    var situation: Situation
    /// The selected delegation of the speakers' list. The selection follows it.
    var queued: String?
    /// The selected document. The selection stays on it.
    var row: RegisterRow?

    init(_ session: Session, _ view: ViewState) {
      situation = session.situation
      let places = Placeholders(session, view)
      queued = places.queued
      row = places.row
    }
  }

  /// The pane that a change of the situation brings up, if any.
  static func pane(from before: Situation, to after: Situation) -> ViewState.Pane? {
    if (after.roll == .closed) != (before.roll == .closed) {
      return after.roll == .closed ? .floor : .roster
    }
    if (after.vote == nil) != (before.vote == nil) { return .vote }
    if after.speech != nil, before.speech == nil { return .floor }
    // A new topic starts at the speakers' list, whichever pane was open.
    if after.topic != before.topic, after.pendingMotions == 0 { return .floor }
    // After a speech on a motion or a vote, return to the pane it was started from.
    switch before.speech {
    case .favour, .against:
      if after.speech == nil {
        return after.inVotingProcedure && after.pendingMotions == 0 ? .vote : .motions
      }
    case .rights, .explanation: if after.speech == nil { return .vote }
    default: break
    }
    if after.pendingMotions > before.pendingMotions { return .motions }
    if after.inVotingProcedure != before.inVotingProcedure {
      // After the debate comes the vote, on a pending motion or on a question.
      if after.inVotingProcedure { return after.pendingMotions > 0 ? .motions : .vote }
      return .floor
    }
    return after.pendingMotions == 0 && before.pendingMotions > 0 ? .floor : nil
  }

  /// The pane to show first.
  static func startingPane(_ session: Session) -> ViewState.Pane {
    let now = session.situation
    if now.roll != .closed { return .roster }
    if now.vote != nil || now.inVotingProcedure { return .vote }
    return now.pendingMotions > 0 && now.speech == nil ? .motions : .floor
  }
}
