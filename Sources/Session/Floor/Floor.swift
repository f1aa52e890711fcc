/// Who speaks: the speech and the caucus, their clocks, and the speeches that have ended.
package struct Floor: Codable, Equatable, Sendable {
  /// One for the speech, one for the caucus, and the free timers.
  package var clocks = Clocks()
  /// The current speech.
  package var speech: Speech?
  /// The comments being heard after a yield to comments.
  package var comments: Comments?
  /// The caucus or timed debate in progress.
  package var caucus: Caucus?
  /// The caucus that has just ended, as long as it can be extended.
  package var endedCaucus: Caucus?
  /// All questions ever put to speakers, in that order; their status is in the speech.
  package var questions: Settled<PutQuestion> = []
  /// What was said, in the order in which it was recorded.
  package var statements: Settled<Statement> = []
  /// Speeches that have ended, in that order.
  package var speeches: Settled<PastSpeech> = []
  /// Totals by the code of a delegation.
  package var statistics: [String: Statistic] = [:]
}

extension State {
  /// Who must speak next in the caucus by the proposer's privilege. It binds nobody once the mover
  /// has left the room.
  package var mustSpeakNext: String? {
    guard let code = floor.caucus?.mustSpeakNext, delegation(code)?.attendance.isHere == true else {
      return nil
    }
    return code
  }
}
