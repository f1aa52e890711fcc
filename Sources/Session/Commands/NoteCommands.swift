import Catalogue

extension CommandID {
  package static let note = CommandID("note")
  package static let score = CommandID("score")
}

/// `note` and `score`: private to the dais. See `PrivateNote`.
let noteCommands: [CommandSpec] = [
  CommandSpec(
    .note, "<who:who> <text:text> [delegate <delegate:text>]",
    help: "Write a private note about a delegation; only the dais sees it.",
    example: "note Ghana \"Built the bloc of nine\""
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    let text = cleaned(arguments.text() ?? "")
    guard !text.isEmpty else {
      throw Refusal("what is the note? \(line: "note \(code) \"text\"")", missing: "the text")
    }
    let delegate = try ruling.delegate(arguments.text("delegate"), of: code)
    ruling.decide(Noted(code: code, text: text, delegate: delegate, by: ruling.author))
    ruling.answer = "Note on \(ruling.name(code)) saved."
  },
  CommandSpec(
    .score,
    "<who:who> <score:number> [<text:text>] [for <criterion:text>] [delegate <delegate:text>]",
    help:
      "Give a delegation points towards an award; only the dais sees them. `for` says what they "
      + "are for, such as a position paper.",
    example: "score Ghana 8 \"Answers with figures\" for diplomacy"
  ) { arguments, ruling in
    guard let code = arguments.who(), let score = arguments.number("score") else { return }
    let delegate = try ruling.delegate(arguments.text("delegate"), of: code)
    let criterion = ruling.session.criterion(arguments.text("criterion"))
    ruling.decide(
      Scored(
        code: code, score: score, text: cleaned(arguments.text() ?? ""), delegate: delegate,
        criterion: criterion, by: ruling.author))
    let total = ruling.state.score(of: code, delegate: delegate)
    ruling.answer = "\(delegate.map { "\($0), " } ?? "")\(ruling.name(code)): \(score)"
    if let criterion { ruling.answer += " for \(criterion)" }
    ruling.answer += total == score ? "." : ", \(total) in all."
  },
]

extension State {
  /// The total points given to a delegation, or to one of its delegates. Private, like the notes.
  package func score(of code: String, delegate: String? = nil) -> Int {
    notes.reduce(0) { sum, note in
      guard note.code == code, delegate == nil || note.delegate == delegate else { return sum }
      return sum + (note.score ?? 0)
    }
  }
}

/// The dais noted something about a delegation.
package struct Noted: Fact {
  package static let name = "noted"
  /// The delegation that it is about.
  package var code: String
  /// As typed; never empty.
  package var text: String
  /// The delegate that it is about; `nil` for the delegation as a whole.
  package var delegate: String?
  /// The seat that noted it; `nil` for the first seat.
  package var by: String?

  package func apply(to state: inout State, at now: Int) {
    state.notes.append(PrivateNote(code: code, delegate: delegate, text: text, by: by, time: now))
  }
}

/// The dais gave a delegation points.
package struct Scored: Fact {
  package static let name = "scored"
  /// The delegation that gets them.
  package var code: String
  /// From 0; totals are the sums of these.
  package var score: Int
  /// Empty if no comment was given.
  package var text: String
  /// The delegate who gets them; `nil` for the delegation as a whole.
  package var delegate: String?
  /// What the points are for.
  package var criterion: String?
  /// The seat that gave them; `nil` for the first seat.
  package var by: String?

  package func apply(to state: inout State, at now: Int) {
    state.notes.append(
      PrivateNote(
        code: code, delegate: delegate, score: score, text: text, criterion: criterion, by: by,
        time: now))
  }
}

extension Session {
  /// What points can be given for: the criteria in use, then the usual ones.
  package var criteria: [String] {
    var found: [String] = []
    for criterion in state.notes.compactMap(\.criterion) + Self.usualCriteria
    where !found.contains(where: { $0.folded() == criterion.folded() }) {
      found.append(criterion)
    }
    return found
  }

  private static let usualCriteria = ["speaking", "diplomacy", "drafting", "position paper"]

  /// A criterion in the spelling that is in use; `nil` for none.
  fileprivate func criterion(_ typed: String?) -> String? {
    let typed = cleaned(typed ?? "")
    guard !typed.isEmpty else { return nil }
    return criteria.first { $0.folded() == typed.folded() } ?? typed
  }
}
