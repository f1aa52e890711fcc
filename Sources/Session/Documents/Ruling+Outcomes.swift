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
    try requireWithCommittee(document)
    if adopting {
      // One that is before the committee had its names when it came there.
      if document.status != .introduced { try requireNames(document) }
      try requireNoContradiction(document)
    }
    decide(
      DocumentDecided(
        document: document.id, status: adopting ? .adopted : .rejected, basis: .dais))
    answer = ""
    sayOutcome(of: document.id)
    if adopting { conclude(adopted: document.id) }
  }

  /// - Throws: `Refusal` if it contradicts an adopted document and the book rejects the later one.
  private mutating func requireNoContradiction(_ document: Document) throws(Refusal) {
    guard let other = state.adoptedContradictions(of: document).last else { return }
    switch rules.documents.contradiction {
    case .later: return
    case .reject:
      throw Refusal(
        "it contradicts \(name(other)), which is \(other.statusWords(rules)): "
          + "\(line: "doc reject \(document.number)")")
    case .chair:
      warn("it contradicts \(name(other)): the chair rules which of them stands")
    }
  }

  /// `Draft resolution 1.1 is adopted.`
  mutating func sayOutcome(of id: Int) {
    guard let document = state.document(id) else { return }
    answer += "\(name(document)) is \(document.statusWords(rules))."
  }

  /// What follows from an adoption: a symbol, amendments that are left, and a reminder that the
  /// back room carries it out.
  mutating func conclude(adopted id: Int) {
    guard let document = state.document(id),
      document.status == .adopted || document.status == .agreed
    else { return }
    strikeFailedParts(of: document)
    if document.adoptedAs == nil, let symbol = nextSymbol(of: document) {
      decide(SymbolGiven(document: id, symbol: symbol))
      answer += " It is \(symbol)."
    }
    settleContradictions(of: document)
    for amendment in state.amendments(to: id) where !amendment.status.isFinal {
      close(amendment, .notPut, because: .other, by: id)
    }
    dropRest(after: document)
    if kind(of: document).executed == true {
      answer +=
        " \(subject: "doc execute \(document.number) \"answer\"") records what the back room did."
    }
  }

  /// The later of two adopted documents that contradict each other takes the place of the other, if
  /// the book says so. A correction may adopt the earlier one after the later, or one that the book
  /// would have rejected.
  private mutating func settleContradictions(of document: Document) {
    for other in state.adoptedContradictions(of: document) {
      guard rules.documents.contradiction != .chair else { continue }
      guard rules.documents.contradiction == .later else {
        warn("it contradicts \(name(other)): the chair rules which of them stands")
        continue
      }
      if let vote = document.vote, let later = other.vote, later > vote {
        close(document, .superseded, because: .other, by: other.id)
        answer += " \(name(other)) was adopted later and replaces it."
      } else {
        close(other, .superseded, because: .other, by: document.id)
        answer += " It replaces \(name(other))."
      }
    }
  }

  /// Drops the other drafts on the topic if as many are adopted as the book allows.
  private mutating func dropRest(after adopted: Document) {
    guard let most = rules.documents.mostAdopted,
      kind(of: adopted).requirements == .draft
    else { return }
    let drafts = state.register.documents.filter {
      $0.topic == adopted.topic && $0.of == nil && kind(of: $0).requirements == .draft
    }
    guard drafts.count(where: { $0.status == .adopted }) >= most else { return }
    for draft in drafts where !draft.status.isFinal {
      close(draft, .notPut, because: .enough, by: adopted.id)
      answer += " \(name(draft)) is not put."
    }
  }

  /// What follows for a document from the vote on it that was just closed.
  mutating func conclude(vote number: Int) {
    guard state.voting.votes.indices.contains(number - 1),
      let document = state.document(state.voting.votes[number - 1].document)
    else { return }
    if state.voting.votes[number - 1].part != nil { return rejectIfNothingIsLeft(of: document) }
    switch document.status {
    case .adopted, .agreed:
      if document.of != nil { carry(document) }
      conclude(adopted: document.id)
    case .rejected:
      if document.isInText == true {
        warn(
          "\(name(document)) is in the text already: "
            + "\(line: "doc revise \(state.document(document.of)?.number ?? "") file \"…\"")")
      }
      for amendment in state.amendments(to: document.id) where !amendment.status.isFinal {
        close(amendment, .lapsed, because: .other, by: document.id)
      }
    case .notAgreed:
      answer += " \(subject: "doc revise \(document.number)") submits it again."
    default: break
    }
  }

  /// Voting on a topic ended, and the committee goes on to the next one: its drafts that were not
  /// put are not put any more.
  mutating func dropUndecided(on topic: Int) {
    for document in state.register.documents.indexedElements
    where document.topic == topic && document.of == nil && document.status == .introduced
      && kind(of: document).isDecided(by: .vote)
    {
      close(document, .notPut, because: .votingEnded)
    }
  }

  /// A motion that moved documents passed or failed, under a book in which the motion decides.
  mutating func settleDocuments(of motion: Motion, passed: Bool) {
    for id in motion.documents ?? [] {
      guard let document = state.document(id), kind(of: document).isDecided(by: .motion),
        !document.status.isFinal
      else { continue }
      decide(
        DocumentDecided(
          document: id, status: passed ? .adopted : .rejected, basis: .motion))
      answer += " "
      sayOutcome(of: id)
      if passed, document.of != nil { carry(document) }
      if passed { conclude(adopted: id) }
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
    try requireUndecided(text)
    for each in [amendment, text] { try requireWithCommittee(each) }
    try requireNoSilence(on: text)
    guard amendment.isOrphan != true else {
      throw Refusal(
        "the clause of \(name(amendment)) no longer exists: \(wayOut(ofOrphan: amendment))")
    }
    for each in [amendment, text] { try requireNoVote(on: each) }
    decide(DocumentDecided(document: amendment.id, status: .adopted, basis: .sponsors))
    answer =
      "\(name(amendment)) is accepted by the sponsors of \(name(text)) and becomes part of it."
    carry(amendment)
    for second in state.amendments(to: amendment.id) where !second.status.isFinal {
      close(second, .notPut, because: .other, by: amendment.id)
    }
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
    guard document.status == .agreed || document.status == .adopted, document.basis != .dais else {
      throw Refusal(
        "delegations dissociate themselves from a text that was agreed; \(name(document)) is "
          + "\(document.statusWords(rules))")
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
      throw Refusal("\(name(document)) is \(document.statusWords(rules))")
    }
    decide(
      DocumentExecuted(
        document: document.id, isDone: isDone, answer: answer,
        worldTime: state.meeting.world?.passed(at: now)))
    self.answer = "\(name(document)) \(told)."
  }
}
