/// What the dais noted about a delegation, for itself: it stands in the journal and in the state,
/// and never on the room's screen, in the snapshot or in the minutes.
package struct PrivateNote: Codable, Equatable, Sendable {
  package var code: String
  /// Whom of the delegation it is about, where that was said.
  package var delegate: String?
  /// Points that were given, where it is a score.
  package var score: Int?
  /// Empty where a score stands without words.
  package var text: String
  /// When, in milliseconds since 1970.
  package var time: Int

  package init(
    code: String, delegate: String? = nil, score: Int? = nil, text: String = "", time: Int
  ) {
    self.code = code
    self.delegate = delegate
    self.score = score
    self.text = text
    self.time = time
  }
}
