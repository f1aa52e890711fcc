import Catalogue

/// A committee's session: its setup, its current state and the history that led to it. `perform`
/// judges a command and returns the resulting facts; `apply` applies them to the state. Nothing
/// else changes a session.
@dynamicMemberLookup
package struct Session: Sendable {
  /// What was fixed when the session was created.
  @usableFromInline let fixed: Fixed
  package var setup: Setup { @inlinable _read { yield fixed.setup } }
  /// After the last record that was applied.
  package internal(set) var state: State
  /// The records, the named places and what redo can reach.
  package internal(set) var history: History

  /// Holds the setup. A session is copied several times for each key, and the setup has some 200
  /// references to count.
  @usableFromInline final class Fixed: Sendable {
    @usableFromInline let setup: Setup

    init(_ setup: Setup) { self.setup = setup }
  }

  /// A session in which nothing has happened yet.
  package init(_ setup: Setup) {
    fixed = Fixed(setup)
    state = State(setup)
    history = History(from: state)
  }

  /// A session restored from a checkpoint.
  /// - Parameter source: has the records before the checkpoint, which undo needs to go back past
  ///   it.
  package init(_ setup: Setup, at checkpoint: Checkpoint, source: (any RecordSource)? = nil) {
    fixed = Fixed(setup)
    state = checkpoint.state
    history = History(from: State(setup), at: checkpoint, source: source)
  }

  // The first use of each key path takes up to 300,000 instructions, and each use some 800: code that
  // runs for every frame goes through `state`.
  /// A property of `state`.
  package subscript<T>(dynamicMember path: KeyPath<State, T>) -> T { state[keyPath: path] }

  /// Judges a command.
  /// - Parameters:
  ///   - now: milliseconds since 1970; clamped to at least the time of the last record and at most the
  ///     end of the year 9999.
  ///   - inputs: what the command needs from outside (`Command.needs`).
  ///   - author: the seat that entered it; `nil` for the first seat.
  ///   - id: the client's identifier for the line, kept in the record.
  /// - Returns: the record to write and apply, and the answer.
  /// - Throws: `Refusal` if the command is out of order; `History.Fault` if it goes back to a
  ///   record that cannot be read. The session is unchanged then.
  package func perform(
    _ command: Command, at now: Int, with inputs: Inputs = Inputs(), by author: String? = nil,
    id: String? = nil
  ) throws -> Decision {
    var ruling = try ruling(on: command, at: now, with: inputs, by: author, isTrial: false)
    // Undo, redo and restore return to a state that was judged when it was first reached.
    if ruling.parent == nil {
      ruling.lapseMootMotions()
      ruling.reopenDebateAfterMainMotion()
    }
    return ruling.decision(on: command.line, id: id)
  }

  /// Checks whether a command is in order now, at the time of the last record.
  /// - Parameter author: the seat that would enter it; `nil` for the first seat.
  /// - Throws: as `perform`, except that an undo or redo does not read what it would go back to.
  package func validate(_ command: Command, by author: String? = nil) throws {
    _ = try ruling(on: command, at: state.time, with: .placeholders, by: author, isTrial: true)
  }

  private func ruling(
    on command: Command, at now: Int, with inputs: Inputs, by author: String?, isTrial: Bool
  ) throws -> Ruling {
    guard command.spec.permission.allows(author) else {
      throw Refusal("\(Author.title(author)) may not use \(command.spec.name)")
    }
    // The first record may be from any year: a historical committee uses its own date.
    let earliest = state.sequence == 0 ? JSONBounds.time.lowerBound : state.time
    var ruling = Ruling(
      self, now: max(min(now, JSONBounds.time.upperBound), earliest), inputs, by: author,
      isTrial: isTrial)
    try command.spec.perform(command.arguments, &ruling)
    return ruling
  }

  /// Applies a record's facts.
  /// - Throws: `History.Fault` if the record is not the next one, or if its parent does not exist
  ///   or cannot be read; the session is unchanged then. Never throws for a record that `perform`
  ///   has just returned.
  package mutating func apply(_ record: Record) throws(History.Fault) {
    try history.check(record)
    if let parent = record.parent, parent != state.sequence {
      let states = try history.states(near: parent)
      history.keep(states)
      state = states[0]
    }
    record.apply(to: &state)
    try history.append(record, after: state)
  }

  /// Applies a decision. Cheaper than applying its record alone if its parent is far back.
  /// - Throws: `History.Fault` if the record is not the next one.
  package mutating func apply(_ decision: Decision) throws(History.Fault) {
    history.keep(decision.reached)
    try apply(decision.record)
  }

  /// Applies many records, with the same result as applying them one by one. Only the records on
  /// the path to the last of them are folded.
  /// - Throws: `History.Fault` for the first record that does not fit; the session is unchanged
  ///   then.
  package mutating func apply(_ records: [Record]) throws(History.Fault) {
    var history = history
    state = try history.append(records)
    self.history = history
  }

  /// Decodes the last records in advance, because screens show them repeatedly.
  package mutating func recall(_ count: Int) { history.recall(count) }

  /// Drops all records from memory except the last ones, once `source` has all of them.
  package mutating func settle(on source: any RecordSource, remembering count: Int) {
    history = history.settled(on: source, at: state, remembering: count)
  }
}
