import Session

/// Everything that the chair's screen is drawn from, and what several of its panes ask of it.
struct ChairScene {
  let session: Session
  let view: ViewState
  let hints: [Hint]
  let now: Int
  let counts: Counts

  init(_ session: Session, _ view: ViewState, hints: [Hint], now: Int) {
    self.session = session
    self.view = view
    self.hints = hints
    self.now = now
    counts = Counts(session.state, by: session.setup)
  }

  var state: State { session.state }
  var setup: Setup { session.setup }

  /// What is on the floor: it decides what the floor's pane shows.
  enum Stage: Equatable {
    case notOpened, adjourned, suspended
    case speech, caucus, roll, vote, idle
  }

  var stage: Stage {
    if state.meeting.status == .suspended { return .suspended }
    if state.speech != nil { return .speech }
    if state.openVote != nil { return .vote }
    if state.roll.open { return .roll }
    switch state.meeting.status {
    case .notOpened: return .notOpened
    case .adjourned: return .adjourned
    case .open, .suspended: return state.caucus == nil ? .idle : .caucus
    }
  }

  /// The delegation that is to answer: in a roll call, or in a roll-call vote.
  var called: String? {
    switch stage {
    case .roll:
      return view.backTo ?? state.delegations.first { $0.attendance == .notCalled }?.code
    case .vote:
      guard let vote = state.openVote, vote.method == .rollCall else { return nil }
      return view.backTo ?? vote.nextToAnswer
    default: return nil
    }
  }

  /// Whether a delegation is being called, which needs room for its name.
  var isCalling: Bool { called != nil }

  /// What a delegation is called on this screen.
  func label(_ code: String) -> String { state.delegation(code)?.label ?? code }

  /// The key that runs a line of which the words are the first, if it is in order now.
  func key(_ words: String) -> String? {
    hints.first { $0.whyNot == nil && ($0.line == words || $0.line.hasPrefix(words + " ")) }?.key
  }

  /// The keys that answer for whoever is called: their lines begin and end as given.
  func answerKeys(_ first: String) -> [Hint] {
    hints.filter { $0.whyNot == nil && $0.line.hasPrefix(first + " ") }
  }

  /// The pane that stands beside the floor when the floor has the keys.
  var companion: ViewState.Pane {
    if view.pane != .floor { return view.pane }
    switch stage {
    case .vote: return .vote
    case .roll, .notOpened: return .roster
    default: break
    }
    if state.motions.contains(where: { $0.status == .pending }) { return .motions }
    return state.inVotingProcedure && !state.votes.isEmpty ? .vote : .roster
  }

  /// The selected row of a pane's list, held within it; `nil` while keys go elsewhere.
  func selected(_ pane: ViewState.Pane, of count: Int) -> Int? {
    guard pane == view.pane, count > 0 else { return nil }
    return min(max(view.selected(pane), 0), count - 1)
  }
}

/// English for small numbers of things.
enum Wording {
  /// `1 speaker`, `2 speakers`.
  static func count(_ number: Int, _ singular: String) -> String {
    "\(number) \(singular)\(number == 1 ? "" : "s")"
  }

  /// `A, B and C`, and `A, B and 4 more` beyond the limit.
  static func list(_ items: [String], limit: Int = .max) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    if items.count <= limit {
      return items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
    }
    return items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
  }
}
