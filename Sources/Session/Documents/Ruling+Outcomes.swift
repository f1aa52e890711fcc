import Catalogue

/// Decisions on documents that no vote makes, and what follows from a decision.
extension Ruling {
  /// The dais adopts or rejects a document.
  mutating func decideByDais(_ document: Document, adopting: Bool) throws(Refusal) {
    try requireUndecided(document)
    try requireNoVote(on: document)
    guard kind(of: document).isDecided(by: .dais) else {
      throw Refusal(
        kind(of: document).isDecided(by: .consensus)
          ? "\(name(document)) needs everybody's agreement: "
            + "\(ways: "doc silence \(document.number) 10m", "vote open \(document.number) by consensus")"
          : kind(of: document).isDecided(by: .vote)
            ? "the committee decides on \(name(document)): \(line: "vote open \(document.number)")"
            : "a \(kind(of: document).title.lowercased()) is not decided")
    }
    try requireNotReturned(document)
    if adopting {
      // One that is before the committee had its names when it came there.
      if document.status != .introduced { try requireNames(document) }
      if let other = earlierText(rejecting: document) {
        throw Refusal(
          "it contradicts \(name(other)), which \(other.statusPhrase(rules)): "
            + "\(line: "doc reject \(document.number)")")
      }
    }
    settle(document, adopting ? .adopted : .rejected, by: .dais)
  }

  /// The adopted text for which the book rejects a document that contradicts it; `nil` if it does not.
  func earlierText(rejecting document: Document) -> Document? {
    guard rules.documents.contradiction == .reject else { return nil }
    return state.adoptedContradictions(of: document).last
  }

  /// Decides a document otherwise than by a vote, says so and what follows.
  mutating func settle(
    _ document: Document, _ status: Document.Status, by basis: Document.Basis
  ) {
    decide(DocumentDecided(document: document.id, status: status, basis: basis))
    answer += answer.isEmpty ? "" : " "
    sayOutcome(of: document.id)
    conclude(document.id)
  }

  /// `Draft resolution 1.1 is adopted.`
  mutating func sayOutcome(of id: Int) {
    guard let document = state.document(id) else { return }
    answer += "\(name(document)) \(document.statusPhrase(rules))."
  }

  /// What follows from a decision on a document, however it was made.
  mutating func conclude(_ id: Int) {
    guard let document = state.document(id) else { return }
    switch document.status {
    case .adopted, .agreed: concludeAdoption(of: document)
    case .rejected:
      if document.isInText == true, let text = state.document(document.of) {
        warn(
          "\(name(document)) is in the text of \(name(text)) already: "
            + "\(line: "doc revise \(text.number) file \"…\"")")
      }
      for amendment in state.amendments(to: id) where !amendment.status.isFinal {
        close(amendment, .lapsed, because: .other, by: id)
      }
    case .notAgreed:
      answer += " \(subject: "doc revise \(document.number)") submits it again."
    default: break
    }
  }

  /// What follows from an adoption: the text of what it amends, the texts that it replaces, a symbol,
  /// amendments that are left, and a reminder that the back room carries it out.
  private mutating func concludeAdoption(of adopted: Document) {
    if adopted.of != nil { carry(adopted) }
    guard prevails(adopted), let document = state.document(adopted.id) else { return }
    strikeFailedParts(of: document)
    if document.adoptedAs == nil, let symbol = nextSymbol(of: document) {
      decide(SymbolGiven(document: document.id, symbol: symbol))
      answer += " It is \(symbol)."
    }
    for amendment in state.amendments(to: document.id) where !amendment.status.isFinal {
      close(amendment, .notPut, because: .other, by: document.id)
    }
    dropRest(after: document)
    if kind(of: document).executed == true {
      answer +=
        " \(subject: "doc execute \(document.number) \"answer\"") records what the back room did."
    }
  }

  /// Applies the book's rule to the adopted texts that a document contradicts: the later replaces the
  /// earlier, or the chair is told.
  /// - Returns: whether it is in force.
  private mutating func prevails(_ document: Document) -> Bool {
    for other in state.adoptedContradictions(of: document) {
      guard rules.documents.contradiction == .later else {
        warn(
          "it contradicts \(name(other)), which \(other.statusPhrase(rules)): "
            + "the chair rules which of them stands")
        continue
      }
      // A vote that is corrected keeps its place.
      guard other.decision ?? 0 <= document.decision ?? 0 else {
        close(document, .superseded, because: .other, by: other.id)
        answer += " \(name(other)) was decided later and replaces it."
        return false
      }
      close(other, .superseded, because: .other, by: document.id)
      answer += " It replaces \(name(other))."
    }
    return true
  }

  /// Drops the other drafts on the topic if as many are adopted as the book allows.
  private mutating func dropRest(after adopted: Document) {
    guard let most = rules.documents.mostAdopted, adopted.kind == rules.draftKind?.kind else {
      return
    }
    let drafts = state.register.documents.filter {
      $0.topic == adopted.topic && $0.kind == adopted.kind
    }
    guard drafts.count(where: { $0.status == .adopted }) >= most else { return }
    for draft in drafts where !draft.status.isFinal {
      close(draft, .notPut, because: .enough, by: adopted.id)
      answer += " \(name(draft)) is not put."
    }
  }

  /// What follows for a document from the vote on it that was just closed, or corrected.
  mutating func conclude(vote number: Int) {
    guard state.voting.votes.indices.contains(number - 1),
      let document = state.document(state.voting.votes[number - 1].document)
    else { return }
    guard state.voting.votes[number - 1].part != nil else {
      // A later vote on it decides.
      if document.vote == number { conclude(document.id) }
      return
    }
    guard document.status.isInForce else { return rejectIfNothingIsLeft(of: document) }
    // The vote was corrected after the whole was adopted.
    strikeFailedParts(of: document)
    for part in document.parts ?? []
    where part.vote == number && part.isCarried == true && part.isStruck == true {
      warn(
        "clause \(part.clause) is no longer in the text of \(name(document)): "
          + "\(line: "doc revise \(document.number) file \"…\"")")
    }
  }

  /// Voting on a topic ended, and the committee goes on to the next one: its drafts that were not
  /// put are not put any more.
  mutating func dropUndecided(on topic: Int) {
    for document in state.register.documents.indexedElements
    where document.topic == topic && document.of == nil && rules.mayPut(document) {
      close(document, .notPut, because: .votingEnded)
    }
  }

  /// A motion that would have decided on its texts ended before it was put: they are no longer before
  /// the committee. One that was ruled out may be moved again.
  mutating func drop(textsOf motion: Motion, _ status: Document.Status) {
    guard rules.isMoving(motion) else { return }
    for id in motion.documents ?? [] {
      guard let document = state.document(id), kind(of: document).isDecided(by: .motion),
        document.status == .introduced
      else { continue }
      close(document, status)
      answer += " "
      sayOutcome(of: id)
    }
  }

  /// A motion that moved documents passed or failed, under a book in which the motion decides; or its
  /// count was corrected.
  mutating func settleDocuments(of motion: Motion, passed: Bool) {
    // One that nobody seconded was not put.
    guard rules.isMoving(motion), !rules.needsSecond(motion) else { return }
    for id in motion.documents ?? [] {
      guard let document = state.document(id), kind(of: document).isDecided(by: .motion),
        !document.status.isFinal || document.basis == .motion
      else { continue }
      let other = passed ? earlierText(rejecting: document) : nil
      settle(document, passed && other == nil ? .adopted : .rejected, by: .motion)
      if let other { answer += " It contradicts \(name(other))." }
    }
  }

  /// All sponsors of a text accept an amendment.
  mutating func accept(_ amendment: Document) throws(Refusal) {
    guard let text = state.document(amendment.of) else {
      throw Refusal("\(name(amendment)) is not an amendment")
    }
    guard rules.documents.friendlyAmendments else {
      throw Refusal(
        "under \(rules.title) the sponsors do not accept amendments: "
          + "\(line: "vote open \(amendment.number)")")
    }
    try requireUndecided(amendment)
    try requireOpenText(of: amendment)
    try requireNotReturned(amendment)
    try requireNoSilence(on: text)
    guard amendment.isOrphan != true else {
      throw Refusal(
        "the clause of \(name(amendment)) no longer exists: \(wayOut(ofOrphan: amendment))")
    }
    for each in [amendment, text] { try requireNoVote(on: each) }
    decide(DocumentDecided(document: amendment.id, status: .adopted, basis: .sponsors))
    answer =
      "\(name(amendment)) is accepted by the sponsors of \(name(text)) and becomes part of it."
    conclude(amendment.id)
  }

  mutating func withdraw(_ document: Document) throws(Refusal) {
    try requireUndecided(document)
    try requireNoVote(on: document)
    if let refusal = withdrawalRefusal(document) { throw refusal }
    close(document, .withdrawn)
    answer = "\(name(document)) is withdrawn."
  }

  /// Why the book no longer lets a document be withdrawn; `nil` if it does.
  func withdrawalRefusal(_ document: Document) -> Refusal? {
    guard kind(of: document).requirements != nil else { return nil }
    let amendments = state.amendments(to: document.id)
    let outcome = document.vote.flatMap { state.voting.votes[$0 - 1].outcome }
    let isPut =
      outcome.map { $0 != .withdrawn && $0 != .noQuorum } == true
      || document.parts?.contains { $0.isCarried != nil } == true
    switch rules.documents.withdrawal {
    case .beforeVote:
      guard isPut else { return nil }
      return Refusal("under \(rules.title) it cannot be withdrawn once there was a vote on it")
    case .unlessAmended:
      if let adopted = amendments.first(where: { $0.status == .adopted }) {
        return Refusal(
          "under \(rules.title) it cannot be withdrawn once it was amended (\(adopted.number))")
      }
    case .unlessAmendmentPending:
      let pending = amendments.first {
        !$0.status.isFinal && $0.status != .returned && $0.friendly != true
          && shortage(of: $0) == nil
      }
      if let pending {
        return Refusal(
          "under \(rules.title) it cannot be withdrawn while \(name(pending)) is pending")
      }
    }
    guard state.inVotingProcedure || isPut else { return nil }
    return Refusal("under \(rules.title) it cannot be withdrawn once voting has begun")
  }

  /// An amendment falls with the outcome of another (GA rules 90, 130).
  mutating func fall(_ amendment: Document, with other: Document) throws(Refusal) {
    try requireUndecided(amendment)
    try requireNoVote(on: amendment)
    guard amendment.of != nil, other.of == amendment.of, other.id != amendment.id else {
      throw Refusal("name two amendments to the same text")
    }
    guard other.status.isFinal else {
      throw Refusal("\(name(other)) has not been decided: \(line: "vote open \(other.number)")")
    }
    close(amendment, .lapsed, because: .other, by: other.id)
    answer = "\(name(amendment)) falls with \(name(other))."
  }

  mutating func rank(_ amendment: Document, at place: Int) throws(Refusal) {
    try requireUndecided(amendment)
    guard let text = amendment.of else { throw Refusal("\(name(amendment)) is not an amendment") }
    let others = session.amendmentsInOrder(to: text, in: state).filter { $0.id != amendment.id }
    guard (1...(others.count + 1)).contains(place) else {
      throw Refusal(
        "there is no place \(place): \(Spelling.count(others.count + 1, "amendment")) to "
          + "\(state.document(text)?.number ?? "it")")
    }
    var order = others.map(\.id)
    order.insert(amendment.id, at: place - 1)
    decide(DocumentsRanked(documents: order))
    answer = "\(name(amendment)) is voted on \(place == 1 ? "first" : "in place \(place)")."
  }

  mutating func dissociate(
    _ document: Document, _ codes: [String], from text: String?
  ) throws(Refusal) {
    guard document.status.isInForce else {
      throw Refusal(
        "delegations dissociate themselves from a text that was agreed; \(name(document)) "
          + "\(document.statusPhrase(rules))")
    }
    guard state.isByConsensus(document) else {
      throw Refusal(
        "there was no consensus on \(name(document)): delegations dissociate themselves from a text "
          + "that was adopted without a vote")
    }
    if let code = codes.first(where: { document.dissociated?.contains($0) == true }) {
      throw Refusal("\(name(code)) has already dissociated itself from it")
    }
    let text = cleaned(text ?? "")
    decide(
      Dissociated(document: document.id, codes: codes, text: text.isEmpty ? nil : text))
    answer =
      "\(Spelling.list(codes.map(name))) \(codes.count == 1 ? "joins" : "join") the consensus and "
      + "\(codes.count == 1 ? "dissociates itself" : "dissociate themselves") from "
      + "\(text.isEmpty ? name(document) : text)."
  }

  /// The back room answers an adopted document, or a private directive.
  mutating func execute(_ arguments: Arguments) throws(Refusal) {
    let typed = cleaned(arguments.text("document") ?? "").lowercased()
    let answer = cleaned(arguments.text("answer") ?? "", limit: 2000)
    let isDone = !arguments.has("not")
    let told = isDone ? "is carried out" : "is not carried out"
    if let place = state.register.privateDirectives.firstIndex(where: {
      $0.number.lowercased() == typed
    }) {
      decide(PrivateDirectiveAnswered(place: place + 1, isDone: isDone, answer: answer))
      self.answer = "\(state.register.privateDirectives[place].number) \(told)."
      return
    }
    let document = try document(arguments)
    guard kind(of: document).executed == true else {
      throw Refusal("a \(kind(of: document).title.lowercased()) is not carried out by a back room")
    }
    guard document.status == .adopted else {
      throw Refusal("\(name(document)) \(document.statusPhrase(rules))")
    }
    decide(
      DocumentExecuted(
        document: document.id, isDone: isDone, answer: answer,
        worldTime: state.meeting.world?.passed(at: now)))
    self.answer = "\(name(document)) \(told)."
  }
}

extension State {
  /// Whether nobody objected when a document was adopted.
  func isByConsensus(_ document: Document) -> Bool {
    switch document.basis {
    case .silence: true
    case .vote:
      document.vote.map { voting.votes[$0 - 1].outcome == .adoptedWithoutVote } == true
    case .motion:
      motions.last { $0.documents?.contains(document.id) == true && $0.status == .passed }?.basis
        == .unopposed
    case .dais, .sponsors, nil: false
    }
  }

  /// Whether the text of an adopted document does not agree with the votes on it, because one of them
  /// was corrected.
  func isTextWrong(_ document: Document) -> Bool {
    guard document.status.isInForce else { return false }
    return document.parts?.contains { $0.isCarried == true && $0.isStruck == true } == true
      || amendments(to: document.id).contains { $0.isInText == true && $0.status == .rejected }
  }
}

extension RuleBook {
  /// The kind that drafts are of; `nil` if the book has none.
  var draftKind: DocumentKind? { documents.kinds.first { $0.requirements == .draft } }
}
