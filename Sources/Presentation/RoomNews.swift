import Session

/// What was just decided or corrected, until something else takes the room's attention. The state does not say
/// how recent a result is, but the records do. This value holds only numbers, so that no typed text
/// reaches the room through it.
package struct RoomNews: Equatable, Sendable {
  /// The number of the vote that was just closed.
  package private(set) var verdict: Int?
  /// The number of the motion that was just decided.
  package private(set) var decided: Int?
  /// Whether the result is not new, but was just corrected.
  package private(set) var isCorrection = false
  /// Whether the last action was calling a delegation or noting who is present.
  package private(set) var isOfAttendance = false

  /// The number of records to look back past arrivals and the like.
  package static let reach = 256

  /// No news.
  package init() {}

  /// Reads the latest records, back to the last decision, at most `reach` of them.
  package init(_ session: Session) {
    var place = session.state.sequence
    var isPast = false
    for _ in 0..<Self.reach where place > 0 {
      guard let record = try? session.history.record(place) else { return }
      let isMove = record.facts.first.map(Self.isMove) ?? false
      if !isMove, !isPast { isOfAttendance = record.facts.contains { $0 is Attended } }
      isPast = isPast || !isMove
      if find(in: record.facts, session.state) { return }
      guard record.facts.allSatisfy(Self.isAside) else { return }
      place = record.parent ?? place - 1
    }
  }

  /// Finds the result in the facts of a record. Returns `false` if there is none.
  private mutating func find(in facts: [any Fact], _ state: State) -> Bool {
    for fact in facts {
      switch fact {
      case let closed as VoteClosed: verdict = closed.number
      case let corrected as VoteCorrected where corrected.verdict != nil:
        (verdict, isCorrection) = (corrected.number, true)
      case let put as MotionDecided:
        // If the motion opened a caucus, the caucus itself is news enough.
        decided = facts.contains { $0 is CaucusOpened } ? nil : put.number
      case let corrected as MotionCorrected where corrected.passed != nil:
        (decided, isCorrection) = (corrected.number, true)
      default: continue
      }
      if let verdict { return state.voting.votes.indices.contains(verdict - 1) }
      return decided.map { state.motions.indices.contains($0 - 1) } ?? true
    }
    return false
  }

  /// Whether a fact is a move along the journal, which shows the record that it leads to.
  private static func isMove(_ fact: any Fact) -> Bool {
    fact is Undone || fact is Redone || fact is Restored || fact is Marked
  }

  /// Whether a fact leaves the room's attention where it was.
  private static func isAside(_ fact: any Fact) -> Bool {
    switch fact {
    case _ where isMove(fact): true
    case is Attended, is Announced: true
    case is Queued, is Unqueued, is QueueMoved, is ListDrawn: true
    // Private actions must not be noticeable, not even by what they remove from the screen.
    case is Noted, is Scored, is DaisChanged: true
    case is PrivateDirectiveReceived, is PrivateDirectiveAnswered: true
    // The dais's work on documents that are not before the committee.
    case is DocumentSubmitted, is DocumentReviewed, is DocumentRevised: true
    case is DocumentNamesChanged, is DocumentNumbered, is DocumentsRanked: true
    case is ContradictionNoted, is DocumentExecuted, is SymbolGiven: true
    case is DocumentTexted, is AmendmentMoved, is DivisionOrdered: true
    case is FormChecked, is TextExported: true
    case is PointRaised, is PointRuled, is any Correction: true
    // Timers run beside the rest. A speech gives way to a result that is corrected while it lasts,
    // but one that it began after is no longer news.
    case is TimerStarted, is TimerPaused, is TimerResumed, is TimerEnded: true
    case is SpeechPaused, is SpeechResumed, is SpeechExtended, is SpeechEnded: true
    case is ClocksAdjusted, is ClocksSetBack: true
    default: false
    }
  }
}
