import Catalogue

/// Moving documents, and putting them to the vote.
extension Ruling {
  /// The documents that a motion names by their numbers, in one text: `1.1`, or `D1 D2` as a block.
  /// - Returns: `nil` if its subject is a title.
  /// - Throws: `Refusal` for a block of which only some are documents.
  func documents(movedBy motion: Motion) throws(Refusal) -> [Int]? {
    guard let subject = motion.subject, !state.register.documents.isEmpty else { return nil }
    var ids: [Int] = []
    var unknown: [String] = []
    for word in subject.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init) {
      let found = state.documents(numbered: word)
      if found.count != 1 {
        unknown.append(word)
      } else if !ids.contains(found[0].id) {
        ids.append(found[0].id)
      }
    }
    guard !ids.isEmpty, let first = unknown.first else { return ids.isEmpty ? nil : ids }
    // A title may name a document: Priority of 1.2.
    guard unknown.allSatisfy({ $0.contains(where: \.isNumber) }) else { return nil }
    _ = try document(numbered: first)
    return nil
  }

  /// - Throws: `Refusal` if a motion introduces documents that cannot come before the committee.
  func checkDocuments(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    guard rule.effect == .introduce || rule.effect == .mainMotion, motion.status == .pending
    else { return }
    for id in motion.documents ?? [] {
      guard let document = state.document(id) else { continue }
      // Where the motion decides, the text is before the committee as soon as it is moved.
      if kind(of: document).isDecided(by: .motion), document.status == .introduced { continue }
      try requireIntroduction(of: document, isMoved: true)
    }
  }

  /// The text is before the committee as soon as it is moved, where the motion decides on it.
  mutating func introduceMoved(by motion: Motion) throws(Refusal) {
    for id in motion.documents ?? [] {
      guard let document = state.document(id), kind(of: document).isDecided(by: .motion),
        document.status != .introduced
      else { continue }
      try introduce(document, by: motion.number)
    }
  }

  /// A motion to introduce documents passed.
  mutating func introduceDocuments(of motion: Motion) throws(Refusal) {
    for id in motion.documents ?? [] {
      guard let document = state.document(id), !kind(of: document).isDecided(by: .motion)
      else { continue }
      try introduce(document, by: motion.number)
    }
  }

  /// The last vote on the document whose number is the subject of a motion; `nil` if it names none.
  /// - Throws: `Refusal` if there was no vote on it.
  func voteOnNamed(_ motion: Motion) throws(Refusal) -> Int? {
    guard let document = try documents(movedBy: motion).flatMap({ state.document($0.first) }) else {
      return nil
    }
    guard let vote = document.vote else {
      throw Refusal("there was no vote on \(name(document))")
    }
    return vote
  }

  /// - Throws: `Refusal` if a text that will be public is the number of a private directive.
  func requireNoPrivateNumber(_ text: String?) throws(Refusal) {
    let words = (text ?? "").lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    guard
      let directive = state.register.privateDirectives.first(where: {
        words.contains($0.number.lowercased())
      })
    else { return }
    throw Refusal(
      "\(directive.number) is a private directive: \(line: "doc execute \(directive.number) \"answer\"")"
    )
  }

  /// The document that a line puts to the vote; `nil` if it puts a question.
  func documentPut(_ arguments: Arguments) throws(Refusal) -> Document? {
    if let number = arguments.reference("question") { return try document(numbered: number) }
    let question = cleaned(arguments.text("question") ?? "").lowercased()
    try requireNoPrivateNumber(question)
    // A letter is a number too; a number in quotes is a question.
    guard !question.contains(where: \.isNumber) else { return nil }
    return state.register.documents.first { $0.number.lowercased() == question }
  }

  /// What the book fixes about a vote on a document: its matter and, for a text that needs
  /// everybody's agreement, its method.
  /// - Throws: `Refusal` if the document cannot be put to the vote now, or not like that.
  mutating func terms(
    of document: Document, _ arguments: Arguments
  ) throws(Refusal) -> (matter: Vote.Matter?, method: Vote.Method?) {
    let kind = kind(of: document)
    try requireDecidable(document, kind)
    if document.status != .introduced || document.friendly == true { try requireNames(document) }
    if document.status != .introduced {
      // What is next in order by the rules needs no introduction, nor does a text to agree to.
      let isInOrder =
        kind.isDecided(by: .consensus)
        || session.votingPlan(in: state).steps.contains { $0.document == document.id }
      if kind.introduction != DocumentKind.Introduction.none, !isInOrder {
        warn("\(name(document)) has not been introduced")
      }
    }
    for amendment in session.amendmentsInOrder(to: document.id).prefix(1) {
      warn("\(name(amendment)) to it has not been decided")
    }
    let asked = arguments.word("method").flatMap(Vote.Method.init(said:))
    if kind.isDecided(by: .vote) { return (document.of == nil ? nil : .amendment, nil) }
    guard asked == nil || asked == .consensus else {
      throw Refusal(
        "\(name(document)) is agreed or not, and never voted: "
          + "\(line: "vote open \(document.number) by consensus")")
    }
    return (.statement, .consensus)
  }

  private func requireDecidable(
    _ document: Document, _ kind: DocumentKind
  ) throws(Refusal) {
    let wasReconsidered =
      document.vote.map { state.voting.votes[$0 - 1].reconsidered } ?? false
    if !wasReconsidered { try requireUndecided(document) }
    try requireWithCommittee(document)
    guard document.isOrphan != true else {
      throw Refusal(
        "the clause of \(name(document)) no longer exists: \(wayOut(ofOrphan: document))")
    }
    try requireNoSilence(on: document)
    guard kind.isDecided(by: .vote) || kind.isDecided(by: .consensus) else {
      throw Refusal(
        kind.isDecided(by: .motion) || kind.isDecided(by: .dais)
          ? "\(name(document)) is not put to a vote of its own under \(rules.title)"
          : "a \(kind.title.lowercased()) is not decided")
    }
    try requireOpenText(of: document)
  }

  /// - Throws: `Refusal` for a document that its sponsors have, or that ended without a decision.
  func requireWithCommittee(_ document: Document) throws(Refusal) {
    switch document.status {
    case .returned, .notAgreed:
      throw Refusal(
        "\(name(document)) is with its sponsors: \(line: "doc revise \(document.number)")")
    case .withdrawn, .lapsed, .notPut, .superseded: try requireUndecided(document)
    case .submitted, .approved, .introduced, .voting, .adopted, .agreed, .rejected: break
    }
  }

  /// The number of the vote on an adopted document that another contradicts.
  /// - Throws: `Refusal` if it was adopted without a vote and the book rejects the later text.
  func contradictedVote(_ document: Document) throws(Refusal) -> Int? {
    guard let other = state.adoptedContradictions(of: document).last else { return nil }
    guard other.vote == nil, rules.documents.contradiction == .reject else { return other.vote }
    throw Refusal(
      "it contradicts \(name(other)), which is \(other.statusWords(rules)): "
        + "\(line: "doc withdraw \(document.number)")")
  }
}
