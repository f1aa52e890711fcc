import Catalogue

/// `undo`, `redo`, `snapshot` and `restore`: places in the journal. Nothing is erased: each is a
/// record whose parent is the place it leads to.
let historyCommands: [CommandSpec] = [
  CommandSpec(
    "undo", help: "Take the last step back.", example: "undo",
    refusal: {
      ((try? $0.history.step(at: $0.sequence)) ?? 1) == 0 ? Refusal("nothing is left to undo") : nil
    }
  ) { _, ruling in
    let history = ruling.session.history
    let step = try history.step(at: ruling.session.sequence)
    let record = try history.record(step)
    let target = try history.placeBefore(step)
    let there = try history.state(at: target)
    let clocks = Clocks.moved(
      from: ruling.state.clocks, actBefore: there.clocks,
      actAfter: try history.state(at: step).clocks, target: there.clocks, leftAt: record.time,
      now: ruling.now)
    ruling.move(to: target, Undone(step: step, clocks: clocks))
    ruling.answer = "Undone: \(Act(record, on: there).words)."
  },
  CommandSpec(
    "redo", help: "Do again what was undone.", example: "redo",
    refusal: { $0.history.redo.isEmpty ? Refusal("nothing is left to redo") : nil }
  ) { _, ruling in
    let history = ruling.session.history
    guard let target = history.redo.last else { return }
    let undoing = try history.record(target + 1)
    let there = try history.state(at: target).clocks
    let before = try history.state(at: target + 1)
    let clocks = Clocks.moved(
      from: ruling.state.clocks, actBefore: there, actAfter: before.clocks, target: there,
      leftAt: undoing.time, now: ruling.now)
    let step = try history.step(at: target)
    ruling.move(to: target, Redone(step: step, clocks: clocks))
    ruling.answer = "Done again: \(Act(try history.record(step), on: before).words)."
  },
  CommandSpec(
    "snapshot", "<name:text>", help: "Name this place, to be restored later.",
    example: "snapshot \"before voting\""
  ) { arguments, ruling in
    let name = cleaned(arguments.text("name") ?? "")
    guard !name.isEmpty else {
      throw Refusal("a snapshot needs a name", kind: .notUnderstood, missing: "a name")
    }
    ruling.decide(Marked(mark: name))
    ruling.answer = "This place is called \(Token.quote(name))."
  },
  CommandSpec(
    "restore", "<name:text>", help: "Go back to a named place; undo comes back from there.",
    example: "restore \"before voting\"",
    refusal: {
      $0.history.marks.isEmpty
        ? Refusal("no place has a name: \(line: "snapshot \"name\"")") : nil
    }
  ) { arguments, ruling in
    let history = ruling.session.history
    let name = cleaned(arguments.text("name") ?? "")
    guard let mark = history.marks[name] else {
      let known = history.marks.keys.sorted().map(Token.quote)
      throw Refusal("no place is called \(Token.named(name)): \(Spelling.list(known, last: "or"))")
    }
    let target = try history.state(at: mark)
    let clocks = Clocks.moved(
      from: ruling.state.clocks, actBefore: target.clocks, actAfter: ruling.state.clocks,
      target: target.clocks, leftAt: target.time, now: ruling.now)
    ruling.move(
      to: mark, Restored(mark: name, from: ruling.session.sequence, clocks: clocks))
    ruling.answer = "Restored: \(Token.quote(name))."
  },
]

extension Ruling {
  fileprivate mutating func move(to place: Int, _ fact: some Fact) {
    parent = place
    decide(fact)
  }
}
