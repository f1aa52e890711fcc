/// Facts about the journal itself: moves between places in it. They change nothing in the state but
/// the clocks, whose readings after the move are part of the fact.

/// A named place to return to.
package struct Marked: Fact {
  package static let name = "marked"
  /// The name of the place, which is the record of this fact.
  package var mark: String

  package func apply(to state: inout State, at now: Int) {}
}

/// A step was taken back; the record's parent is the place before it.
package struct Undone: Fact {
  package static let name = "undone"
  /// The record that was taken back.
  package var step: Int
  /// All clocks as they are after it (`Clocks.moved`).
  package var clocks: Clocks

  package func apply(to state: inout State, at now: Int) { state.floor.clocks = clocks }
}

/// A step that was undone was redone; the record's parent is the place after it.
package struct Redone: Fact {
  package static let name = "redone"
  /// The record that takes effect again.
  package var step: Int
  /// All clocks as they are after it (`Clocks.moved`).
  package var clocks: Clocks

  package func apply(to state: inout State, at now: Int) { state.floor.clocks = clocks }
}

/// The state of a mark was restored; the record's parent is the mark.
package struct Restored: Fact {
  package static let name = "restored"
  /// The name of the place.
  package var mark: String
  /// The place before the restore, so that the restore can be undone.
  package var from: Int
  /// All clocks as they are after it (`Clocks.moved`).
  package var clocks: Clocks

  package func apply(to state: inout State, at now: Int) { state.floor.clocks = clocks }
}
