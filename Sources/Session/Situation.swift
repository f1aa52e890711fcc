import Catalogue

/// What is going on in a meeting, decided once for everyone who asks: the rules on motions, the
/// snapshot, both screens, the hint row and `--plain`.
///
/// Its parts are independent of each other: a delegation can speak in a caucus while a motion is
/// pending and the roll is open. Which part matters most depends on who asks, so each of them maps
/// these parts to a word of its own.
package struct Situation: Equatable, Sendable {
  package enum Roll: Sendable {
    case closed
    /// Some have not been called yet.
    case calling
    /// It is open, and everyone has been called.
    case called
  }

  /// The speakers' list of the topic under debate.
  package enum List: Sendable {
    /// It has never been opened.
    case unopened
    case open
    case closed
  }

  package var meeting: Meeting.Status
  package var roll: Roll
  /// Where the speech under way comes from; `nil` while nobody has the floor.
  package var speech: Speech.Origin?
  package var caucus: Caucus.Kind?
  /// The part of a debate on a clock that the caucus is.
  package var timedDebate: Caucus.Phase?
  /// How the open vote is taken.
  package var vote: Vote.Method?
  /// Between the closure of debate and the end of voting.
  package var inVotingProcedure: Bool
  /// Motions that have been made and not decided.
  package var pendingMotions: Int
  /// A crisis update or another interruption: every clock is stopped.
  package var isInterrupted: Bool
  /// A point is heard before what it interrupted goes on.
  package var isHearingPoint: Bool
  /// The topic under debate.
  package var topic: Int?
  package var list: List

  package init(_ state: State) {
    meeting = state.meeting.status
    roll = !state.roll.open ? .closed : state.nextToCall == nil ? .called : .calling
    speech = state.speech?.origin
    (caucus, timedDebate) = (state.caucus?.kind, state.caucus?.phase)
    vote = state.openVote?.method
    inVotingProcedure = state.inVotingProcedure
    pendingMotions = state.pendingMotionCount
    isInterrupted = state.interruption != nil
    isHearingPoint = state.point != nil
    topic = state.currentTopic
    let list = state.debate.list
    self.list = list.open ? .open : list.wasOpened ? .closed : .unopened
  }
}

extension State {
  /// What is going on now.
  package var situation: Situation { Situation(self) }

  /// Whom the roll calls next, in its order; `nil` once everyone has been called.
  package var nextToCall: String? {
    // By place: a search for the element would copy each.
    delegations.indices.first { delegations[$0].attendance == .notCalled }
      .map { delegations[$0].code }
  }

  /// Motions that have been made and not decided.
  package var pendingMotionCount: Int {
    motions.indexed.count { motions[$0].status == .pending }
  }
}

extension Situation {
  /// The phase that a book's motions are judged by.
  package var motionPhase: MotionPhase {
    if vote != nil { return .vote }
    if speech != nil { return .speech }
    if caucus != nil { return .caucus }
    return inVotingProcedure ? .voting : .floor
  }
}
