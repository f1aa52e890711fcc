/// Who speaks: the speech, its clock, and the speeches that have ended.
package struct Floor: Codable, Equatable, Sendable {
  package var clocks = Clocks()
  /// The current speech.
  package var speech: Speech?
  /// The comments being heard after a yield to comments.
  package var comments: Comments?
  /// The number of the last question put to a speaker; 0 before the first.
  package var lastQuestion = 0
  /// Speeches that have ended, in that order.
  package var speeches: Settled<PastSpeech> = []
  /// Totals by the code of a delegation.
  package var statistics: [String: Statistic] = [:]
}
