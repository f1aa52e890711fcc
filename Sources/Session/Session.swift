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
  package init(_ setup: Setup, at checkpoint: Checkpoint) {
    self.setup = setup
    state = checkpoint.state
    history = History(from: state)
    history.marks = checkpoint.marks
    history.redo = checkpoint.redo
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
  /// - Throws: `Refusal` when it is out of order; `History.Incomplete` when it leads back before
  ///   what was loaded. Nothing has changed then.
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
  /// - Throws: `History.Incomplete` when it does not come next, or builds upon a place before what
  ///   was loaded or one that does not exist; nothing has changed then. A record that `perform` has
  ///   just made never throws.
  package mutating func apply(_ record: Record) throws(History.Incomplete) {
    try history.check(record)
    if let parent = record.parent, parent != state.sequence {
      state = try history.state(at: parent)
    }
    record.apply(to: &state)
    history.append(record, after: state)
  }

  /// Makes the facts of many records so, as `apply` does one by one. What is not on the way to the
  /// last of them is not folded.
  package mutating func apply(_ records: [Record]) throws(History.Incomplete) {
    var history = history
    state = try history.append(records)
    self.history = history
  }
}
