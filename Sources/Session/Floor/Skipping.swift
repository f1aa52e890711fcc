/// Skipping the next speaker: on the list, among the placards picked in a caucus, in a round robin.

/// Why nobody can be skipped; `nil` if it is possible.
func skipRefusal(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  return state.nextInQueue == nil ? Refusal("nobody is waiting to speak") : nil
}

extension State {
  /// The next speaker in the queue: in a caucus the placards picked in advance, otherwise the list.
  var nextInQueue: String? {
    floor.caucus.map { mustSpeakNext ?? $0.queue.first } ?? debate.list.queue.first
  }
}

extension Ruling {
  mutating func skip() {
    guard let code = state.nextInQueue else { return }
    decide(Skipped(code: code))
    let isRound = state.floor.caucus?.kind == .roundRobin
    answer = "\(name(code)) \(isRound ? "passes" : "is passed over")."
    if state.floor.caucus == nil {
      sayWhoIsNext()
    } else if let next = state.nextInQueue {
      answer += " Next: \(name(next))."
    } else if isRound {
      answer += " Everyone has had a turn: \(line: "caucus end")."
    }
  }
}

/// The next speaker was skipped, or passed.
package struct Skipped: Fact {
  package static let name = "skipped"
  /// The delegation that was next; in a round robin it is not asked again.
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    if let caucus = state.floor.caucus {
      // The mover loses its privilege.
      if caucus.mustSpeakNext == code { state.floor.caucus?.proposerHasSpoken = true }
      state.floor.caucus?.queue.removeFirst(of: code)
      if caucus.kind == .roundRobin { state.floor.caucus?.passed.append(code) }
    } else {
      state.debate.list.removeFirst(of: code)
    }
  }
}

extension [String] {
  mutating func removeFirst(of code: String) {
    if let index = firstIndex(of: code) { remove(at: index) }
  }
}
