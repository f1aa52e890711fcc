import Session

/// What was just decided, until something else takes the room's attention. The state does not say
/// how recent a result is, but the records do. This value holds only numbers, so that no typed text
/// reaches the room through it.
package struct RoomNews: Equatable, Sendable {
  /// The number of the vote that was just closed.
  package private(set) var verdict: Int?
  /// The number of the motion that was just decided.
  package private(set) var decided: Int?
  /// Whether the last action was calling a delegation or noting who is present.
  package private(set) var isOfAttendance = false

  /// The number of records to look back past arrivals and the like.
  package static let reach = 256

  /// No news.
  package init() {}

  package init(_ session: Session) {
    var place = session.state.sequence
    var isPast = false
    for _ in 0..<Self.reach where place > 0 {
      guard let record = try? session.history.record(place) else { return }
      let isMove = record.facts.first.map(Self.isMove) ?? false
      if !isMove, !isPast { isOfAttendance = record.facts.contains { $0 is Attended } }
      isPast = isPast || !isMove
      for fact in record.facts {
        if let closed = fact as? VoteClosed,
          session.state.voting.votes.indices.contains(closed.number - 1)
        {
          verdict = closed.number
          return
        }
        if let put = fact as? MotionDecided, session.state.motions.indices.contains(put.number - 1)
        {
          // If the motion opened a caucus, the caucus itself is news enough.
          let opensCaucus = record.facts.contains { $0 is CaucusOpened }
          decided = opensCaucus ? nil : put.number
          return
        }
      }
      guard record.facts.allSatisfy(Self.isAside) else { return }
      place = record.parent ?? place - 1
    }
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
    case is PointRaised, is PointRuled, is any Correction: true
    default: false
    }
  }
}
