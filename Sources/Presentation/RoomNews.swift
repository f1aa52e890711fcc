import Session

/// What was just decided, as long as nothing else has taken the room's attention since. The state
/// does not know how fresh a result is; the records do. It holds numbers only, so that nothing that
/// was typed reaches the room this way.
package struct RoomNews: Equatable, Sendable {
  /// The number of the vote that was just closed.
  package private(set) var verdict: Int?
  /// The number of the motion that was just decided.
  package private(set) var decided: Int?
  /// Whether the last thing done was to call somebody or note who is here.
  package private(set) var isOfAttendance = false

  /// How far to look back past arrivals and the like.
  package static let reach = 256

  /// No news.
  package init() {}

  package init(_ session: Session) {
    var place = session.sequence
    var isPast = false
    for _ in 0..<Self.reach where place > 0 {
      guard let record = try? session.history.record(place) else { return }
      let isMove = record.facts.first.map(Self.isMove) ?? false
      if !isMove, !isPast { isOfAttendance = record.facts.contains { $0 is Attended } }
      isPast = isPast || !isMove
      for fact in record.facts {
        if let closed = fact as? VoteClosed, session.votes.indices.contains(closed.number - 1) {
          verdict = closed.number
          return
        }
        if let put = fact as? MotionDecided, session.motions.indices.contains(put.number - 1) {
          // A caucus that opens is news enough of the motion that opened it.
          let opensCaucus = record.facts.contains { $0 is CaucusOpened }
          decided = opensCaucus ? nil : put.number
          return
        }
      }
      guard record.facts.allSatisfy(Self.isAside) else { return }
      place = record.parent ?? place - 1
    }
  }

  /// A move along the journal shows the place that it leads to.
  private static func isMove(_ fact: any Fact) -> Bool {
    fact is Undone || fact is Redone || fact is Restored || fact is Marked
  }

  /// Whether a fact leaves the room looking at what it was looking at.
  private static func isAside(_ fact: any Fact) -> Bool {
    switch fact {
    case _ where isMove(fact): true
    case is Attended, is Announced: true
    case is Queued, is Unqueued, is QueueMoved: true
    // Nothing private may be seen, not even by what it takes off the screen.
    case is Noted, is Scored, is DaisChanged: true
    case is PointRaised, is PointRuled, is SpeechCorrected, is MotionCorrected: true
    default: false
    }
  }
}
