import Session

/// The bindings that the hint row chooses from. They depend on what is on the floor and on the focused
/// pane, but not on the selected rows, so moving a selection keeps them.
struct HintCandidates {
  private struct Candidate {
    let binding: Binding
    /// The note in terms of the current state.
    let note: String
    /// The number of hints from which on this one is left out.
    let limit: Int
    /// The line of a binding without placeholders, once asked for; `nil` in it if there is none now.
    var known: BoundLine??
  }

  private var all: [Candidate] = []

  /// - Parameter lines: `HintOrder.lines`.
  init(_ lines: [String], _ session: Session, _ view: ViewState) {
    let keys = view.preferences.keys
    for line in lines { add(keys.saying(line, in: view.pane), session, limit: 8) }
    add(view.preferences.ownEverywhere, session, limit: 9)
    add(keys.always, session, limit: 12)
  }

  private mutating func add(_ bindings: [Binding], _ session: Session, limit: Int) {
    for binding in bindings {
      all.append(Candidate(binding: binding, note: binding.note(session), limit: limit))
    }
  }

  /// The candidates that are in order, the likeliest first, each key and each note once.
  /// - Parameter judged: the cache of earlier results for this state of the session.
  mutating func hints(
    _ session: Session, _ view: ViewState, _ judged: JudgedLines? = nil
  ) -> [Hint] {
    var hints: [Hint] = []
    let places = Placeholders(session, view)
    for index in all.indices where hints.count < all[index].limit {
      let (key, note) = (all[index].binding.key, all[index].note)
      guard let bound = bound(index, places, judged), bound.whyNot == nil,
        !hints.contains(where: { $0.key == key || $0.note == note })
      else { continue }
      hints.append(Hint(key: key, note: note, line: bound.line))
    }
    return hints
  }

  private mutating func bound(
    _ index: Int, _ places: Placeholders, _ judged: JudgedLines?
  ) -> BoundLine? {
    if let known = all[index].known { return known }
    let bound = all[index].binding.bound(places, judged)
    if !all[index].binding.hasPlaceholders { all[index].known = .some(bound) }
    return bound
  }
}
