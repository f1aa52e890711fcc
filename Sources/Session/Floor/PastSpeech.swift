/// A speech that is over, as far as a correction needs it. Speeches are numbered from 1 in the
/// order in which they ended.
public struct PastSpeech: Codable, Equatable, Sendable {
  /// Who spoke.
  public var code: String
  /// How long.
  public var milliseconds: Int

  public init(code: String, milliseconds: Int) {
    self.code = code
    self.milliseconds = milliseconds
  }
}
