/// What the dais noted about a delegation, for itself: it stands in the journal and in the state,
/// and never on the room's screen, in the snapshot or in the minutes.
public struct PrivateNote: Codable, Equatable, Sendable {
  public var code: String
  /// Whom of the delegation it is about, where that was said.
  public var delegate: String?
  /// Points that were given, where it is a score.
  public var score: Int?
  /// Empty where a score stands without words.
  public var text: String
  /// When, in milliseconds since 1970.
  public var time: Int

  public init(
    code: String, delegate: String? = nil, score: Int? = nil, text: String = "", time: Int
  ) {
    self.code = code
    self.delegate = delegate
    self.score = score
    self.text = text
    self.time = time
  }
}
