import Catalogue

/// What is still to be put to the vote on the topic under debate, in the order of the rule book and
/// the committee's decisions.
package struct VotingPlan: Equatable, Sendable {
  /// A question to be put.
  package struct Step: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
      /// An amendment, or a text as a whole.
      case whole
      /// A clause that is voted on separately: `3.a`.
      case part(String)
    }

    /// The `id` of the document.
    package var document: Int
    package var question: Question
    package var reason: Reason
  }

  /// Why a question is put at its place.
  package enum Reason: Equatable, Sendable {
    /// The only amendment to its text.
    case onlyAmendment
    /// The furthest from the text in substance (GA rules 90, 130), as the chair ranked it.
    case furthest
    /// The same, but it is a guess from what the amendments change: the chair has not ranked them.
    case perhapsFurthest
    /// An addition or a deletion comes first (Council rule 36).
    case additionOrDeletion
    /// Amendments are put in the order received.
    case received
    /// An amendment to an amendment comes before that.
    case secondDegree
    /// The committee decided on a separate vote (GA rules 89, 129).
    case divided
    /// The chair put a clause to a separate vote.
    case separate
    /// What remains of a text after its parts and amendments.
    case asAmended
    /// Drafts are put in the order submitted (Council rule 32; GA rules 91, 131).
    case submitted
    /// Drafts are put in the order introduced.
    case introduced
    /// The committee, or the chair, put it first.
    case reordered
  }

  /// The next question first.
  package var steps: [Step]

  /// The question that `voting next` puts; `nil` if nothing is left.
  package var next: Step? { steps.first }
}

extension Session {
  /// What is still to be put to the vote. It does not have the question of the open vote.
  package var votingPlan: VotingPlan { votingPlan(in: state) }

  /// The question of the open vote on a document, as the plan had it; `nil` without one.
  package var stepInVote: VotingPlan.Step? {
    guard let vote = state.openVote, let id = vote.document else { return nil }
    var before = state
    before.changeDocument(id) { $0.status = $0.statusBeforeVote ?? .introduced }
    return votingPlan(in: before).steps.first { $0.document == id && $0.clause == vote.part }
  }

  func votingPlan(in state: State) -> VotingPlan {
    let drafts = drafts(in: state)
    let rules = setup.rules.documents
    let amendments = drafts.map { rules.amendmentsWhenMoved ? [] : steps(amending: $0, in: state) }
    let part = state.openVote?.part
    let texts = drafts.indices.map { index in
      steps(of: drafts[index], in: state, isAmended: !amendments[index].isEmpty).filter {
        drafts[index].status != .voting || part == nil || $0.clause != part
      }
    }
    return VotingPlan(
      steps: rules.amendmentsOfAllFirst
        ? amendments.flatMap(\.self) + texts.flatMap(\.self)
        : zip(amendments, texts).flatMap { $0 + $1 })
  }

  /// The drafts on the topic under debate that are to be put, in order.
  private func drafts(in state: State) -> [Document] {
    let (rules, topic) = (setup.rules.documents, state.agenda.current ?? 0)
    let drafts = state.register.documents.indexedElements.filter { document in
      guard document.of == nil, document.topic == topic else { return false }
      // One of its parts is being voted on.
      if document.status == .voting {
        return state.openVote?.document == document.id && state.openVote?.part != nil
      }
      return setup.rules.mayPut(document)
        // One that was introduced may have lost names since.
        && (document.status == .introduced || !state.lacksNames(document, in: setup))
    }
    return drafts.sorted { a, b in
      let (first, second) = (a.rank ?? Int.max, b.rank ?? Int.max)
      if first != second { return first < second }
      let (early, late) =
        rules.draftOrder == .introduced
        ? (a.introduction ?? Int.max, b.introduction ?? Int.max) : (a.id, b.id)
      return early == late ? a.id < b.id : early < late
    }
  }

  private func steps(amending text: Document, in state: State) -> [VotingPlan.Step] {
    // One that lost its clause, or that has too few names, is not in order.
    let amendments = amendmentsInOrder(to: text.id, in: state).filter {
      $0.status != .voting && $0.isOrphan != true && !state.lacksNames($0.unaccepted, in: setup)
    }
    return amendments.flatMap { amendment in
      let seconds = amendmentsInOrder(to: amendment.id, in: state)
        .filter { $0.status != .voting }
        .map { VotingPlan.Step(document: $0.id, question: .whole, reason: .secondDegree) }
      let step = VotingPlan.Step(
        document: amendment.id, question: .whole, reason: reason(for: amendment, of: amendments))
      return seconds + [step]
    }
  }

  private func reason(
    for amendment: Document, of amendments: [Document]
  ) -> VotingPlan.Reason {
    if amendments.count == 1 { return .onlyAmendment }
    if amendment.rank != nil { return .furthest }
    switch setup.rules.documents.amendmentOrder {
    case .received: return .received
    case .furthest: return .perhapsFurthest
    case .additionsFirst:
      let act = amendment.change?.act
      return act == .strike || act == .insert ? .additionOrDeletion : .perhapsFurthest
    }
  }

  private func steps(of draft: Document, in state: State, isAmended: Bool) -> [VotingPlan.Step] {
    let failed = (draft.parts ?? []).filter { $0.isCarried == false }.map { "\($0.clause)." }
    let parts = (draft.parts ?? []).filter { part in
      // A clause that was not carried takes its sub-clauses with it.
      part.isCarried == nil && !failed.contains { part.clause.hasPrefix($0) }
    }.map {
      VotingPlan.Step(
        document: draft.id, question: .part($0.clause),
        reason: $0.isAlone == true ? .separate : .divided)
    }
    let isChanged = isAmended || !(draft.parts ?? []).isEmpty
    let reason: VotingPlan.Reason =
      isChanged
      ? .asAmended
      : draft.rank != nil
        ? .reordered
        : setup.rules.documents.draftOrder == .submitted ? .submitted : .introduced
    // A motion that moved it decides on the whole.
    guard pendingMotion(deciding: draft, in: state) == nil else { return parts }
    return parts + [VotingPlan.Step(document: draft.id, question: .whole, reason: reason)]
  }
}

extension RuleBook {
  /// Whether a document is put in voting procedure: it was introduced or, where drafts are submitted
  /// and not moved, submitted.
  func mayPut(_ document: Document) -> Bool {
    guard let kind = documentKind(named: document.kind), kind.isDecided(by: .vote) else {
      return false
    }
    switch document.status {
    case .introduced: return true
    case .submitted, .approved:
      return documents.draftOrder == .submitted && kind.requirements == .draft
    default: return false
    }
  }
}
