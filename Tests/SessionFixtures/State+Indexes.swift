@testable import Session

extension State {
  /// Traps if an index kept next to a log differs from the result of searching the log.
  package func checkIndexes() {
    precondition(motions.indexed == motions.indices.filter { motions[$0].isIndexed })
    precondition(voting.votes.indexed == voting.votes.indices.filter { voting.votes[$0].isIndexed })
    precondition(pendingMotions == motions.filter { $0.status == .pending })
    precondition(hasPendingMotion == motions.contains { $0.status == .pending })
    let isCounted = floor.speech?.origin == .list || floor.speech?.origin == .chair
    for code in Set(floor.speeches.map(\.code)) {
      let turns = floor.speeches.filter {
        $0.code == code && $0.topic == agenda.current ?? 0
          && ($0.origin == .list || $0.origin == .chair)
      }
      let now = isCounted && floor.speech?.code == code ? 1 : 0
      precondition(self.turns(of: code) == turns.count + now)
      precondition(
        self.turns(of: code, thisMeetingOnly: true)
          == turns.count { $0.meeting == meeting.number } + now)
    }
  }
}
