import Catalogue

/// What is going on in a meeting, computed in one place for all users of it: the rules on motions,
/// the snapshot, both screens, the hint row and `--plain`.
///
/// Its parts are independent of each other: a delegation can speak in a caucus while a motion is
/// pending and the roll is open. Which part matters most depends on the user, so each of them maps
/// these parts to its own words.
package struct Situation: Equatable, Sendable {
  /// Whether the roll is being called.
  package enum Roll: Sendable {
    case closed
    /// Some delegations have not been called yet.
    case calling
    /// It is open, and every delegation has been called.
    case called
  }

  /// The speakers' list of the topic under debate.
  package enum List: Sendable {
    /// It has never been opened.
    case unopened
    case open
    case closed
  }

  /// Whether the meeting is in session.
  package var meeting: Meeting.Status
  /// Nobody is called while it is `closed`.
  package var roll: Roll
  /// Where the current speech comes from; `nil` while nobody has the floor.
  package var speech: Speech.Origin?
  /// The format of the caucus or timed debate; `nil` if there is none.
  package var caucus: Caucus.Kind?
  /// The phase of a timed debate, if the caucus is one.
  package var timedDebate: Caucus.Phase?
  /// How the open vote is taken.
  package var vote: Vote.Method?
  /// Between the closure of debate and the end of voting.
  package var inVotingProcedure: Bool
  /// Motions that have been made and are not decided yet.
  package var pendingMotions: Int
  /// During a crisis update or another interruption: every clock is stopped.
  package var isInterrupted: Bool
  /// A point is being heard before what it interrupted continues.
  package var isHearingPoint: Bool
  /// The topic under debate.
  package var topic: Int?
  /// Closed or not, it may still have a queue.
  package var list: List

  /// Reads the state once; the value does not follow later changes.
  package init(_ state: State) {
    meeting = state.meeting.status
    roll = !state.roster.roll.open ? .closed : state.nextToCall == nil ? .called : .calling
    speech = state.floor.speech?.origin
    (caucus, timedDebate) = (state.floor.caucus?.kind, state.floor.caucus?.phase)
    vote = state.openVote?.method
    inVotingProcedure = state.inVotingProcedure
    pendingMotions = state.pendingMotionCount
    isInterrupted = state.meeting.interruption != nil
    isHearingPoint = state.point != nil
    topic = state.agenda.current
    let list = state.debate.list
    self.list = list.open ? .open : list.wasOpened ? .closed : .unopened
  }
}

extension State {
  /// What is going on now.
  package var situation: Situation { Situation(self) }

  /// The delegation to call next, in the order of the roll; `nil` once every one has been called.
  package var nextToCall: String? {
    // By index: a search by element would copy each delegation.
    roster.delegations.indices.first { roster.delegations[$0].attendance == .notCalled }
      .map { roster.delegations[$0].code }
  }

  /// Motions that have been made and are not decided yet.
  package var pendingMotionCount: Int {
    motions.indexed.count { motions[$0].status == .pending }
  }
}

extension Situation {
  /// The phase by which a rule book's motions are judged.
  package var motionPhase: MotionPhase {
    if vote != nil { return .vote }
    if speech != nil { return .speech }
    if caucus != nil { return .caucus }
    return inVotingProcedure ? .voting : .floor
  }
}
