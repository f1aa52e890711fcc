import Catalogue

extension CommandID {
  package static let debateClose = CommandID("debate close")
}

/// `debate`: declarations of the chair about it.
let debateCommands: [CommandSpec] = [
  CommandSpec(
    .debateClose,
    help: "Declare debate closed, when the list is exhausted or nobody asks for the floor.",
    example: "debate close",
    refusal: { session in
      let state = session.state
      if let refusal = startRefusal(state) { return refusal }
      if state.floor.caucus != nil { return .caucusGoesOn }
      if state.debate.closed { return Refusal("debate is already closed") }
      guard state.agenda.current != nil || state.debate.list.wasOpened else {
        return Refusal("there is no debate yet: take up a topic or open the speakers' list first")
      }
      let queue = state.debate.list.queue
      guard !queue.isEmpty else { return nil }
      let more = queue.count > 4 ? ["\(queue.count - 4) more"] : []
      let names = queue.prefix(4).map(state.name) + more
      let closure = session.setup.rules.hint(", or ", .moveClosure)
      return Refusal(
        "\(Spelling.list(names)) \(queue.count == 1 ? "is" : "are") still on the list: "
          + "let them speak\(closure)")
    },
    question: { _, _ in "Close debate?" }
  ) { _, ruling in
    ruling.answer = "Nobody wishes to speak."
    ruling.closeDebate()
    if ruling.rules.onPass == .lapse { ruling.lapsePendingMotions(because: .init(.debateClosed)) }
  }
]
