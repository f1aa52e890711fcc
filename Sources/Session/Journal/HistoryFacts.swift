/// Facts about the journal itself. They move along it; what they change in the state is the
/// clocks, whose readings after the move are part of the fact.

/// A named place to come back to.
public struct Marked: Fact {
  public static let name = "marked"
  public var mark: String

  public func apply(to state: inout State, at now: Int) {}
}

/// A step was taken back; the record's parent is the place before it.
public struct Undone: Fact {
  public static let name = "undone"
  /// The record that was taken back.
  public var step: Int
  public var clocks: Clocks

  public func apply(to state: inout State, at now: Int) { state.clocks = clocks }
}

/// A step that was taken back stands again; the record's parent is the place after it.
public struct Redone: Fact {
  public static let name = "redone"
  public var step: Int
  public var clocks: Clocks

  public func apply(to state: inout State, at now: Int) { state.clocks = clocks }
}

/// The state of a mark was restored; the record's parent is the mark.
public struct Restored: Fact {
  public static let name = "restored"
  public var mark: String
  /// Where the journal stood before, so that the restoring can be undone.
  public var from: Int
  public var clocks: Clocks

  public func apply(to state: inout State, at now: Int) { state.clocks = clocks }
}
