import Catalogue

/// A committee's meeting: what was set up, where it stands, and how it came there. `perform`
/// judges a command and tells the facts; `apply` makes them so. Nothing else changes a session.
@dynamicMemberLookup
package struct Session: Sendable {
  package let setup: Setup
  package internal(set) var state: State
  package internal(set) var history: History

  /// A session in which nothing has happened yet.
  package init(_ setup: Setup) {
    self.setup = setup
    state = State(setup)
    history = History(from: state)
  }

  /// A session as a checkpoint has it.
  /// - Parameter source: has the records before it, where undo is to lead back behind it.
  package init(_ setup: Setup, at checkpoint: Checkpoint, source: (any RecordSource)? = nil) {
    self.setup = setup
    state = checkpoint.state
    history = History(from: State(setup), at: checkpoint, source: source)
  }

  package subscript<T>(dynamicMember path: KeyPath<State, T>) -> T { state[keyPath: path] }

  /// Judges a command.
  /// - Parameters:
  ///   - now: milliseconds since 1970; a time behind the last record counts as that, one after the
  ///     year 9999 as its end.
  ///   - inputs: what the command needs from outside (`Command.needs`).
  ///   - author: the seat that enters it; `nil` for the first seat.
  ///   - id: what the client calls the line, for the record.
  /// - Returns: the record to be written and applied, and what to answer.
  /// - Throws: `Refusal` when it is out of order; `History.Fault` when it leads back to a record that
  ///   cannot be read. Nothing has changed then.
  package func perform(
    _ command: Command, at now: Int, with inputs: Inputs = Inputs(), by author: String? = nil,
    id: String? = nil
  ) throws -> Decision {
    guard command.spec.permission.allows(author) else {
      throw Refusal("\(Author.title(author)) may not use \(command.spec.name)")
    }
    // The first record may be of any year: a historical committee meets in its own.
    let earliest = state.sequence == 0 ? JSONBounds.time.lowerBound : state.time
    var ruling = Ruling(
      self, now: max(min(now, JSONBounds.time.upperBound), earliest), inputs, by: author)
    try command.spec.perform(command.arguments, &ruling)
    // What an undo goes back to was judged when it was new.
    if ruling.parent == nil {
      ruling.lapseMootMotions()
      ruling.reopenDebateAfterMainMotion()
    }
    return ruling.decision(on: command.line, id: id)
  }

  /// Makes a record's facts so.
  /// - Throws: `History.Fault` when it does not come next, or builds upon a place that does not exist
  ///   or cannot be reached; nothing has changed then. A record that `perform` has just made never
  ///   throws.
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

  /// Makes what was decided so. Cheaper than its record alone, where that leads far back.
  package mutating func apply(_ decision: Decision) throws(History.Fault) {
    history.keep(decision.reached)
    try apply(decision.record)
  }

  /// Makes the facts of many records so, as `apply` does one by one. What is not on the way to the
  /// last of them is not folded.
  package mutating func apply(_ records: [Record]) throws(History.Fault) {
    var history = history
    state = try history.append(records)
    self.history = history
  }

  /// Decodes the last records, which screens show over and over.
  package mutating func recall(_ count: Int) { history.recall(count) }

  /// Lets go of all records in memory but the last ones: a source has them all now.
  package mutating func settle(on source: any RecordSource, remembering count: Int) {
    history = history.settled(on: source, at: state, remembering: count)
  }
}
