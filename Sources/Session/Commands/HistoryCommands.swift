import Catalogue

extension CommandID {
  package static let undo = CommandID("undo")
  package static let redo = CommandID("redo")
  package static let snapshot = CommandID("snapshot")
  package static let restore = CommandID("restore")
}

/// `undo`, `redo`, `snapshot` and `restore`: moves between places in the journal. Nothing is
/// erased: each is a record whose parent is the place it goes to.
///
/// A step that another seat entered is only taken back with `anyway`, because that seat could not
/// tell what happened to it.
let historyCommands: [CommandSpec] = [
  CommandSpec(
    .undo, "[anyway]",
    help: "Undo the last step; with `anyway`, even another seat's.",
    example: "undo",
    refusal: {
      ((try? $0.history.step(at: $0.sequence)) ?? 1) == 0
        ? Refusal("there is nothing to undo") : nil
    },
    advances: { $0.has("anyway") },
    question: { arguments, session in
      guard arguments.has("anyway"), let step = try? session.history.step(at: session.sequence),
        let act = try? session.history.act(step)
      else { return nil }
      return "\(act.author) entered the last step (\(act.words)). Undo it anyway?"
    }
  ) { arguments, ruling in
    let history = ruling.session.history
    let step = try history.step(at: ruling.session.sequence)
    let record = try history.record(step)
    // The earlier state may have to be folded from a checkpoint.
    if ruling.isTrial, record.by == ruling.author || arguments.has("anyway") { return }
    let target = try history.placeBefore(step)
    let reached = try history.states(near: target)
    let there = reached[0]
    if record.by != ruling.author, !arguments.has("anyway") {
      throw Refusal(
        """
        \(Author.title(record.by)) entered the last step (\(Act(record, on: there).words)): \
        \(line: "undo anyway")
        """)
    }
    var after = there
    if record.facts.first is Restored {
      after = try history.state(at: step)
    } else {
      record.apply(to: &after)
    }
    let clocks = Clocks.moved(
      from: ruling.state.floor.clocks, actBefore: there.floor.clocks, actAfter: after.floor.clocks,
      target: there.floor.clocks, leftAt: record.time, now: ruling.now)
    ruling.reached = reached
    ruling.move(to: target, Undone(step: step, clocks: clocks))
    ruling.answer = "Undone: \(Act(record, on: there).words)."
  },
  CommandSpec(
    .redo, "[anyway]",
    help: "Redo what was undone; with `anyway`, even if another seat undid it.",
    example: "redo",
    refusal: { $0.history.redo.isEmpty ? Refusal("there is nothing to redo") : nil },
    advances: { $0.has("anyway") },
    question: { arguments, session in
      guard arguments.has("anyway"), let target = session.history.redo.last,
        let undoing = try? session.history.record(target + 1),
        let step = try? session.history.step(at: target),
        let act = try? session.history.act(step)
      else { return nil }
      return "\(Author.title(undoing.by)) undid this step (\(act.words)). Redo it anyway?"
    }
  ) { arguments, ruling in
    let history = ruling.session.history
    guard let target = history.redo.last else { return }
    let undoing = try history.record(target + 1)
    if ruling.isTrial, undoing.by == ruling.author || arguments.has("anyway") { return }
    let reached = try history.states(near: target)
    let there = reached[0].floor.clocks
    ruling.reached = reached
    let before = try history.state(at: target + 1)
    let step = try history.record(try history.step(at: target))
    let words = Act(step, on: before).words
    if undoing.by != ruling.author, !arguments.has("anyway") {
      throw Refusal(
        """
        \(Author.title(undoing.by)) undid this step (\(words)): \(line: "redo anyway")
        """)
    }
    let clocks = Clocks.moved(
      from: ruling.state.floor.clocks, actBefore: there, actAfter: before.floor.clocks,
      target: there,
      leftAt: undoing.time, now: ruling.now)
    ruling.move(to: target, Redone(step: step.sequence, clocks: clocks))
    ruling.answer = "Redone: \(words)."
  },
  CommandSpec(
    .snapshot, "<name:text>",
    help: "Name this point of the meeting, so that `restore` can return to it.",
    example: "snapshot \"before voting\""
  ) { arguments, ruling in
    let name = cleaned(arguments.text("name") ?? "")
    guard !name.isEmpty else {
      throw Refusal("a snapshot needs a name", kind: .notUnderstood, missing: "a name")
    }
    ruling.decide(Marked(mark: name))
    ruling.answer = "This point is named \(Token.quote(name))."
  },
  CommandSpec(
    .restore, "<name:text> [anyway]",
    help:
      "Return to a snapshot; undo takes you back. With `anyway`, even past another seat's steps.",
    example: "restore \"before voting\"",
    refusal: {
      $0.history.marks.isEmpty
        ? Refusal("there are no snapshots: \(line: "snapshot \"name\"")") : nil
    },
    advances: { $0.has("anyway") }
  ) { arguments, ruling in
    let history = ruling.session.history
    let name = cleaned(arguments.text("name") ?? "")
    guard let mark = history.marks[name] else {
      let known = history.marks.keys.sorted().map(Token.quote)
      throw Refusal(
        "there is no snapshot \(Token.named(name)): \(Spelling.list(known, last: "or"))")
    }
    let others = try history.authors(leftBy: mark, from: ruling.session.sequence)
      .filter { $0 != ruling.author }
    if !others.isEmpty, !arguments.has("anyway") {
      throw Refusal(
        """
        \(Spelling.list(others.map(Author.title))) entered steps after that: \
        \(line: "restore \(Token.quote(name)) anyway")
        """)
    }
    let reached = try history.states(near: mark)
    let target = reached[0]
    ruling.reached = reached
    let clocks = Clocks.moved(
      from: ruling.state.floor.clocks, actBefore: target.floor.clocks,
      actAfter: ruling.state.floor.clocks,
      target: target.floor.clocks, leftAt: target.time, now: ruling.now)
    ruling.move(
      to: mark, Restored(mark: name, from: ruling.session.sequence, clocks: clocks))
    ruling.answer = "Restored: \(Token.quote(name))."
  },
]

extension History {
  /// Who entered a step, and what it did, in words.
  fileprivate func act(_ step: Int) throws -> (author: String, words: String) {
    let record = try record(step)
    let before = try state(at: placeBefore(step))
    return (Author.title(record.by), Act(record, on: before).words)
  }
}

extension Ruling {
  fileprivate mutating func move(to place: Int, _ fact: some Fact) {
    parent = place
    decide(fact)
  }
}
