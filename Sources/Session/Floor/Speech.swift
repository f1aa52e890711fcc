/// A delegation that has the floor. Its clock is `clocks[.speech]`.
public struct Speech: Codable, Equatable, Sendable {
  /// Where the speech comes from; it decides what may be done with the rest of its time.
  public enum Origin: String, Codable, Sendable {
    case list, caucus, roundRobin, consultation
    /// An explanation owed after a vote with rights.
    case rights
    /// For or against a motion or a text that is about to be put.
    case favour, against
    /// An explanation of vote (GA rule 88).
    case explanation
    /// Called by the chair without a list.
    case chair
  }

  public var code: String
  public var grantedMilliseconds: Int
  public var origin: Origin
  /// The delegation that yielded this time, if it was passed on.
  public var yieldedBy: String?
  /// How often this time has been passed on.
  public var yields: Int
  /// Questions or comments that the rest was yielded to.
  public var openTo: YieldTarget?

  /// What is left at a reading; negative in overtime.
  public func left(at reading: Int) -> Int { grantedMilliseconds - reading }
}

/// What a delegation has spoken and moved so far.
public struct Statistic: Codable, Equatable, Sendable {
  public var speeches = 0
  public var milliseconds = 0
  public var motions = 0

  public init() {}
}
