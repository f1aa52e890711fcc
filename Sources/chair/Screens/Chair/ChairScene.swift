import Phrases
import Session

/// The data that the chair's screen is drawn from, and values that several panes need. It is an
/// immutable class rather than a struct, so that passing it to a pane does not copy the session.
final class ChairScene {
  /// As it is when the frame is drawn.
  let session: Session
  /// The session's state, which panes read most.
  let state: State
  /// What this screen shows of it.
  let view: ViewState
  /// The keys of the hint row, the likeliest first.
  let hints: [Hint]
  /// Milliseconds since 1970.
  let now: Int
  /// Attendance, majorities and quorums at `now`.
  let counts: Counts
  /// What the previous frame left; `nil` if every frame is drawn from nothing.
  let memory: PaneMemory?
  /// What the floor pane is about.
  let stage: Stage
  /// The delegation that must answer, in a roll call or a roll-call vote.
  let called: String?

  init(
    _ session: Session, _ view: ViewState, hints: [Hint], now: Int, memory: PaneMemory? = nil
  ) {
    self.session = session
    state = session.state
    self.view = view
    self.hints = hints
    self.memory = memory
    self.now = memory?.start(ofMomentAt: now, in: session) ?? now
    counts =
      memory?.counts(at: now, in: session) ?? Counts(session.state, by: session.setup)
    stage = Stage(session.state.situation)
    called =
      switch stage {
      case .roll:
        view.backTo ?? session.state.nextToCall
      case .vote:
        session.state.openVote.flatMap { vote in
          vote.method == .rollCall ? view.backTo ?? vote.nextToAnswer : nil
        }
      default: nil
      }
  }

  /// What the chair says now.
  var words: String? {
    // The sentence would call the next delegation, and not the one whose answer is corrected.
    if view.backTo != nil { return nil }
    guard let memory else { return session.words(at: now) }
    return memory.words(at: now, in: session)
  }

  /// The session's setup.
  var setup: Setup { session.setup }
  /// In the zones of the session.
  var localTime: LocalTime { session.localTime }

  /// The speaker's clock, if a delegation has the floor.
  var speechFace: ClockFace? { .speech(state, at: now, view.preferences.marks) }

  /// The clock of the whole caucus, if there is one.
  var caucusFace: ClockFace? { .caucus(state, at: now, view.preferences.marks) }

  /// The subject of the floor pane, and the first subject of `--plain`.
  enum Stage: Equatable {
    case notOpened, adjourned, suspended
    case speech, caucus, roll, vote, idle

    init(_ situation: Situation) {
      // The roll is often called before the meeting resumes.
      if situation.meeting == .suspended, situation.roll == .closed {
        self = .suspended
      } else if situation.speech != nil {
        self = .speech
      } else if situation.vote != nil {
        self = .vote
      } else if situation.roll != .closed {
        self = .roll
      } else {
        switch situation.meeting {
        case .notOpened: self = .notOpened
        case .adjourned: self = .adjourned
        case .open, .suspended: self = situation.caucus == nil ? .idle : .caucus
        }
      }
    }
  }

  /// Whether a delegation is being called; its name then needs more space.
  var isCalling: Bool { called != nil }

  /// The name of a delegation on this screen.
  func label(_ code: String) -> String { state.delegation(code)?.label ?? code }

  /// The key that runs a line beginning with the given words, if the line is in order now.
  func key(_ words: String) -> String? {
    hints.first { $0.whyNot == nil && ($0.line == words || $0.line.hasPrefix(words + " ")) }?.key
  }

  /// The keys that answer for the delegation called: those with lines that begin with the given
  /// words.
  func answerKeys(_ first: String) -> [Hint] {
    hints.filter { $0.whyNot == nil && $0.line.hasPrefix(first + " ") }
  }

  /// The pane beside the floor while the floor has the focus.
  var companion: ViewState.Pane {
    if view.pane != .floor { return view.pane }
    switch stage {
    case .vote: return .vote
    case .roll, .notOpened: return .roster
    default: break
    }
    if session.state.situation.pendingMotions > 0 { return .motions }
    return state.inVotingProcedure && !state.voting.votes.isEmpty ? .vote : .roster
  }

  /// The selected row of a pane's list, clamped to its range; `nil` while another pane has the
  /// focus.
  func selected(_ pane: ViewState.Pane, of count: Int) -> Int? {
    guard pane == view.pane, count > 0 else { return nil }
    return min(max(view.selected(pane), 0), count - 1)
  }
}

/// Counts and lists in English.
enum Wording {
  /// `1 speaker`, `2 speakers`.
  static func count(_ number: Int, _ singular: String) -> String {
    "\(number) \(singular)\(number == 1 ? "" : "s")"
  }

  /// `A, B and C`, or `A, B and 4 more` beyond the limit.
  /// - Parameter total: the total number, if `items` contains only the first of them.
  static func list(_ items: [String], limit: Int = .max, of total: Int? = nil) -> String {
    let total = total ?? items.count
    guard total > 1 else { return items.first ?? "" }
    if total <= limit, total == items.count {
      return items.dropLast().joined(separator: ", ") + " and " + items[total - 1]
    }
    let shown = items.prefix(limit)
    return shown.joined(separator: ", ") + " and \(total - shown.count) more"
  }
}
