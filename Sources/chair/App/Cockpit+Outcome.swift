import Host
import Session

/// What follows a line: the message, and the part of the screen that it brings up.
extension Cockpit {
  /// After a line was carried out: what is told, and which part of the screen it brings up.
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
    let rows = rows(session)
    if view.selected(view.pane) >= rows { view.selection[view.pane] = max(0, rows - 1) }
    // By the keys of the part that it has brought up.
    let words = KeyedWords(session, view)
    let answer = words.say(outcome.answer)
    let warnings = outcome.warnings.map(words.say).joined(separator: "; ")
    view.message = .init(
      text: warnings.isEmpty ? answer : "\(answer) Warning: \(warnings)",
      kind: warnings.isEmpty ? .answer : .warning)
  }

  /// After another seat has entered something. What is looked at stays where it is: a key that is
  /// on its way must not mean something else.
  mutating func heard(
    _ records: some Collection<Record>, _ notices: [String], _ session: Session
  ) {
    let rows = rows(session)
    if view.selected(view.pane) >= rows { view.selection[view.pane] = max(0, rows - 1) }
    guard let text = SeatWords.news(records, notices) else { return }
    view.message = .init(text: text, kind: .answer)
  }

  /// In a recorded vote, where nobody is called: on from whoever has answered to the next who has
  /// not, and back to the one whose answer was taken back.
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

  /// After a line could not be understood or written.
  mutating func failed(_ text: String, at range: Range<Int>? = nil) {
    if view.prompt?.purpose == .command {
      view.prompt?.error = text
      view.prompt?.errorRange = range
    } else {
      view.message = .init(text: text, kind: .error)
    }
  }

  /// What of a session decides which part of the screen comes up. Not the session itself: held
  /// across a change, it would make the change copy it.
  struct Glance: Equatable {
    var situation: Situation
    /// The selected delegation of the speakers' list: the selection follows it.
    var queued: String?

    init(_ session: Session, _ view: ViewState) {
      situation = session.situation
      queued = Placeholders(session, view).queued
    }
  }

  /// The part of the screen that a change of the situation brings up.
  static func pane(from before: Situation, to after: Situation) -> ViewState.Pane? {
    if (after.roll == .closed) != (before.roll == .closed) {
      return after.roll == .closed ? .floor : .roster
    }
    if (after.vote == nil) != (before.vote == nil) { return .vote }
    if after.speech != nil, before.speech == nil { return .floor }
    // A new topic begins with its list, whatever was looked at before.
    if after.topic != before.topic, after.pendingMotions == 0 { return .floor }
    // What belongs to a motion or a vote goes back to where it was called from.
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
      // What was debated is put to the vote: a motion that is pending, or a question.
      if after.inVotingProcedure { return after.pendingMotions > 0 ? .motions : .vote }
      return .floor
    }
    return after.pendingMotions == 0 && before.pendingMotions > 0 ? .floor : nil
  }

  /// The part to begin with.
  static func startingPane(_ session: Session) -> ViewState.Pane {
    let now = session.situation
    if now.roll != .closed { return .roster }
    if now.vote != nil || now.inVotingProcedure { return .vote }
    return now.pendingMotions > 0 && now.speech == nil ? .motions : .floor
  }
}
