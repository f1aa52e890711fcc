import Catalogue
import Texts

/// Voting procedure on documents: the next question, the order of drafts, and division.
extension Ruling {
  /// Puts the next question of voting procedure.
  mutating func voteOnNext(_ arguments: Arguments) throws(Refusal) {
    let plan = session.votingPlan(in: state)
    guard let step = plan.next, let document = state.document(step.document) else {
      throw Refusal("nothing is left to be put: \(line: "voting end")")
    }
    var put = arguments
    put.values["question"] = .reference(document.number)
    if case .part(let clause) = step.question { put.values["clause"] = .reference(clause) }
    try openVote(put)
  }

  /// Why the next question cannot be put: a motion about the order or the parts is pending.
  static func pendingOrder(_ session: Session) -> Refusal? {
    let effects: [MotionEffect] = [.divide, .reorder]
    guard
      let motion = session.motionsInOrder.first(where: { motion in
        session.setup.rules.motion(named: motion.kind).map { effects.contains($0.effect) } == true
      })
    else { return nil }
    return Refusal(
      "motion \(motion.number) (\(motion.summary(session.setup.rules, in: session.state))) is "
        + "pending: \(ways: "motion vote \(motion.number) <yes> <no>", "motion fail \(motion.number)")"
    )
  }

  /// Whether the question of a vote is put next, as it decided nothing.
  func isNext(_ vote: Vote) -> Bool {
    guard state.inVotingProcedure, vote.document != nil,
      let step = session.votingPlan(in: state).next
    else { return false }
    return step.document == vote.document && step.clause == vote.part
  }

  /// Says what is put next, after the vote on a document.
  mutating func sayWhatIsNext() {
    guard state.inVotingProcedure, state.openVote == nil else { return }
    guard let step = session.votingPlan(in: state).next,
      let document = state.document(step.document)
    else {
      answer += " Nothing is left to be put: \(line: "voting end")."
      return
    }
    answer += " Next: \(question(on: document, step.clause)), \(line: "voting next")."
  }

  /// The question of a vote: `Draft resolution 1.1, clause 3`.
  func question(on document: Document, _ clause: String?) -> String {
    guard let clause else { return name(document) }
    return "\(name(document)), clause \(clause)"
  }

  /// The clause that a line puts to a vote of its own.
  /// - Throws: `Refusal` if that is not possible.
  func part(_ arguments: Arguments, of document: Document?) throws(Refusal) -> String? {
    guard let clause = arguments.text("clause").map(TextChange.clause) else { return nil }
    guard let document else {
      throw Refusal("a clause belongs to a document: \(line: "vote open 1.1 clause \(clause)")")
    }
    try requireDivisible(document, [clause])
    return clause
  }

  /// - Parameter again: whether they may have been voted on before.
  /// - Throws: `Refusal` if clauses of a document cannot be voted on separately.
  func requireDivisible(
    _ document: Document, _ clauses: [String], again: Bool = false
  ) throws(Refusal) {
    try requireUndecided(document)
    guard document.of == nil else { throw Refusal("an amendment is put as a whole") }
    for clause in clauses {
      guard TextChange.isClause(clause), let number = ClauseNumber(clause) else {
        throw Refusal(
          "\(Token.named(clause)) is not a clause: 3, 3.a, 3.a.ii, or p2 of the preamble")
      }
      guard clause.first != "p" || !rules.documents.divideOperativeOnly else {
        throw Refusal("under \(rules.title) only operative clauses are voted on separately")
      }
      if let draft = document.draft, draft[number] == nil {
        throw Refusal("there is no clause \(clause) in \(document.number)")
      }
      let part = document.parts?.first { $0.clause == clause }
      guard again || part?.isCarried == nil else {
        throw Refusal("there was a vote on clause \(clause) of \(document.number) already")
      }
    }
  }

  /// Sets the document and the clauses that a motion to divide names.
  func fillDivision(_ motion: inout Motion, _ arguments: Arguments) throws(Refusal) {
    guard let number = arguments.text("document") else { return }
    let document = try document(numbered: number)
    var clauses: [String] = []
    for case .reference(let typed) in arguments.list("clauses") {
      let clause = TextChange.clause(typed)
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    try requireDivisible(document, clauses)
    (motion.documents, motion.clauses) = ([document.id], clauses)
  }

  mutating func divide(by motion: Motion) throws(Refusal) {
    guard let document = state.document(motion.documents?.first), let clauses = motion.clauses
    else { return }
    try requireDivisible(document, clauses)
    decide(DivisionOrdered(document: document.id, clauses: clauses))
    answer += " \(Spelling.count(clauses.count, "clause is", "clauses are")) put separately."
  }

  /// The drafts that are still to be put on the topic, in order.
  private var draftsInOrder: [Int] {
    var drafts: [Int] = []
    for step in session.votingPlan(in: state).steps
    where state.document(step.document)?.of == nil && !drafts.contains(step.document) {
      drafts.append(step.document)
    }
    return drafts
  }

  /// - Throws: `Refusal` for a document that has no place in the order of drafts.
  func requireOrderable(_ ids: [Int]) throws(Refusal) {
    let drafts = draftsInOrder
    for case let document? in ids.map(state.document) where !drafts.contains(document.id) {
      try requireUndecided(document)
      guard document.of == nil else {
        throw Refusal(
          "\(name(document)) is an amendment: \(line: "amend rank \(document.number) 1")")
      }
      let numbers = drafts.compactMap { state.document($0)?.number }
      throw Refusal(
        "\(name(document)) is not put to the vote on this topic; to be put: "
          + (numbers.isEmpty ? "nothing" : "\(Spelling.list(numbers))"))
    }
  }

  /// Puts documents first in the order of voting: drafts on one topic.
  mutating func order(_ ids: [Int]) throws(Refusal) {
    try requireOrderable(ids)
    var order: [Int] = []
    for id in ids + draftsInOrder where !order.contains(id) { order.append(id) }
    decide(DocumentsRanked(documents: order))
    let numbers = order.compactMap { state.document($0)?.number }
    answer += answer.isEmpty ? "" : " "
    answer += "The drafts are put in this order: \(Spelling.list(numbers))."
  }
}

extension VotingPlan.Step {
  /// The clause that is put separately; `nil` for a whole text.
  package var clause: String? {
    if case .part(let clause) = question { clause } else { nil }
  }
}

extension TextChange {
  /// A clause in the form in which it is compared: `1` for `01`, `3.a` for `3.A`.
  static func clause(_ typed: String) -> String {
    let typed = typed.lowercased()
    return isClause(typed) ? ClauseNumber(typed)?.description ?? typed : typed
  }
}
