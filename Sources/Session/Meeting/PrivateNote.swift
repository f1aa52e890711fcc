/// A private note of the dais about a delegation. It is in the journal and in the state, but never
/// on the room's screen, in the snapshot or in the minutes.
package struct PrivateNote: Codable, Equatable, Sendable {
  /// The delegation that it is about.
  package var code: String
  /// The delegate that it is about, if one was named.
  package var delegate: String?
  /// The points given, if it is a score.
  package var score: Int?
  /// Empty for a score without a comment.
  package var text: String
  /// What the points are for, if that was said: `position paper`.
  package var criterion: String?
  /// The seat that noted it; `nil` for the first seat.
  package var by: String?
  /// When it was noted, in milliseconds since 1970.
  package var time: Int

  package init(
    code: String, delegate: String? = nil, score: Int? = nil, text: String = "",
    criterion: String? = nil, by: String? = nil, time: Int
  ) {
    self.code = code
    self.delegate = delegate
    self.score = score
    self.text = text
    self.criterion = criterion
    self.by = by
    self.time = time
  }
}
