import Catalogue

/// Moving documents, and putting them to the vote.
extension Ruling {
  /// The documents that a motion names by their numbers, in one text: `1.1`, or `D1 D2` as a block.
  /// - Returns: `nil` if its subject is a title.
  /// - Throws: `Refusal` if it is a list of numbers, and there is no document with one of them.
  func documents(movedBy motion: Motion) throws(Refusal) -> [Int]? {
    guard let subject = motion.subject, !state.register.documents.isEmpty else { return nil }
    if let document = documentMeant(by: subject) { return [document.id] }
    let words = subject.split { $0 == " " || $0 == "," }.map(String.init)
    var ids: [Int] = []
    var unknown: [String] = []
    for word in words {
      let found = state.documents(numbered: word)
      if found.count != 1 {
        unknown.append(word)
      } else if !ids.contains(found[0].id) {
        ids.append(found[0].id)
      }
    }
    guard let first = unknown.first else { return ids.isEmpty ? nil : ids }
    // An order is one of documents; any other title may name one: Priority of 1.2.
    let isOrder = rules.motion(named: motion.kind)?.effect == .reorder
    guard !ids.isEmpty || isOrder, unknown.allSatisfy(\.isLikeNumber) else { return nil }
    _ = try document(numbered: first)
    return nil
  }

  /// - Throws: `Refusal` if a motion is about documents with which it cannot be done now.
  func checkDocuments(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    guard motion.status == .pending else { return }
    switch rule.effect {
    case .introduce, .mainMotion: try checkMoved(motion)
    case .reorder: try requireOrderable(motion.documents ?? [])
    case .divide:
      guard let document = state.document(motion.documents?.first) else { return }
      try requireDivisible(document, motion.clauses ?? [])
    case .adopt:
      for case let document? in (motion.documents ?? []).map(state.document) {
        try requireDecidable(document, nil)
        if document.status != .introduced { try requireNames(document) }
      }
    default: break
    }
  }

  private func checkMoved(_ motion: Motion) throws(Refusal) {
    for id in motion.documents ?? [] {
      guard let document = state.document(id) else { continue }
      // Where the motion decides, the text is before the committee as soon as it is moved, and its
      // parts may be put before the motion is.
      if kind(of: document).isDecided(by: .motion),
        document.status == .introduced || document.status == .voting
      {
        continue
      }
      try requireIntroduction(of: document, isMoved: true)
    }
  }

  /// Sets the documents and the clauses that the words of a motion name.
  func nameDocuments(
    _ motion: inout Motion, _ rule: MotionRule, _ arguments: Arguments
  ) throws(Refusal) {
    switch rule.effect {
    case .introduce, .mainMotion, .reorder, .adopt:
      motion.documents = try documents(movedBy: motion)
    case .divide: try fillDivision(&motion, arguments)
    default: break
    }
  }

  /// The text is before the committee as soon as it is moved and seconded, where the motion decides on
  /// it.
  mutating func introduceMoved(by motion: Motion) throws(Refusal) {
    guard !rules.needsSecond(motion) else { return }
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

  /// Adopts the documents that a motion names without a vote, as nobody objected.
  mutating func adoptWithoutVote(_ documents: [Int]) throws(Refusal) {
    for case let document? in documents.map(state.document) {
      let told = answer
      let terms = try terms(of: document, nil)
      try open(
        VoteOpened(
          number: state.voting.votes.count + 1, question: question(on: document, nil),
          kind: .substantive, method: .consensus,
          majority: state.majority(.substantive, on: terms.matter, by: rules), entitled: [],
          matter: terms.matter, contradicts: try contradictedVote(document),
          document: document.id))
      try closeVote()
      answer = "\(told) \(answer)"
    }
  }

  /// The last vote on the document whose number is the subject of a motion; `nil` if it names none.
  /// - Throws: `Refusal` if there was no vote on it.
  func voteOnNamed(_ motion: Motion) throws(Refusal) -> Int? {
    guard let document = state.document(try documents(movedBy: motion)?.first) else { return nil }
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

  /// The document that a question in quotes seems to mean, which does not put it to the vote.
  func documentMeant(by question: String) -> Document? {
    let question = question.lowercased()
    return state.register.documents.first {
      $0.number.lowercased() == question || name($0).lowercased() == question
    }
  }

  /// What the book fixes about a vote on a document: its matter and, for a text that needs
  /// everybody's agreement, its method.
  /// - Parameters:
  ///   - part: the clause that is put separately.
  ///   - asked: the method that a line names.
  /// - Throws: `Refusal` if the document cannot be put to the vote now, or not like that.
  mutating func terms(
    of document: Document, _ part: String?, by asked: Vote.Method? = nil
  ) throws(Refusal) -> (matter: Vote.Matter?, method: Vote.Method?) {
    let kind = kind(of: document)
    try requireDecidable(document, part)
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
    if let topic = state.agenda.current, document.topic != 0, document.topic != topic,
      let number = state.number(ofTopic: document.topic)
    {
      warn("\(name(document)) is on another topic: \(line: "agenda set \(number)")")
    }
    for amendment in session.amendmentsInOrder(to: document.id).prefix(1) {
      warn("\(name(amendment)) to it has not been decided")
    }
    try requireMethod(asked, on: document)
    if kind.isDecided(by: .vote) {
      return (part != nil ? .part : document.of == nil ? nil : .amendment, nil)
    }
    return (.statement, .consensus)
  }

  /// - Throws: `Refusal` for a method by which a document is never decided.
  func requireMethod(_ method: Vote.Method?, on document: Document) throws(Refusal) {
    guard let method else { return }
    guard method != .secretBallot else {
      throw Refusal(
        "a secret ballot is only for elections: "
          + "\(line: "vote open \(document.number) by roll-call")")
    }
    guard method == .consensus || kind(of: document).isDecided(by: .vote) else {
      throw Refusal(
        "\(name(document)) is agreed or not, and never voted: "
          + "\(line: "vote open \(document.number) by consensus")")
    }
  }

  /// - Throws: `Refusal` if a line says that a vote on a document is about something else, is one of
  ///   procedure, or needs a majority where everybody must agree.
  func requireNothingElse(
    _ arguments: Arguments, on document: Document, _ matter: Vote.Matter?
  ) throws(Refusal) {
    let line = CommandID.voteOpen.line(document.number)
    let clause = CommandID.voteOpen.line("\(document.number) clause 3")
    if let asked = arguments.word("matter"), asked != matter?.rawValue {
      throw Refusal(
        asked == Vote.Matter.part.rawValue
          ? "which part of \(name(document))? \(line: clause)"
          : "a vote on \(name(document)) is on the text: "
            + "\(ways: line, "vote open \"…\" on \(asked)")")
    }
    if arguments.word("kind") == Vote.Kind.procedural.rawValue {
      throw Refusal("\(name(document)) is a question of substance: \(line: line)")
    }
    if matter == .statement, arguments.text("majority") != nil {
      throw Refusal("\(name(document)) needs everybody's agreement: \(line: line)")
    }
  }

  /// - Throws: `Refusal` if an earlier vote on a document cannot be repeated.
  /// - Parameter isDivision: whether it is repeated as a division of the house, which replaces the
  ///   vote that decided.
  mutating func requireAgain(
    _ vote: Vote, on document: Document, isDivision: Bool
  ) throws(Refusal) {
    var document = document
    if isDivision, document.vote == vote.number, document.isDecidedByVote {
      document.status = .introduced
    }
    if let part = state.clause(of: vote) {
      try requireDivisible(document, [part], again: isDivision || vote.reconsidered)
    }
    _ = try terms(of: document, vote.part)
  }

  /// The last vote on a document, or on one of its parts, if it decided nothing: a second vote
  /// is due.
  func undecidedVote(on document: Document, _ part: String?) -> Vote? {
    // A part is known by its vote, as its clause may have had another number.
    let number = document.parts?.first { $0.clause == part }?.vote
    let last = state.voting.votes.last {
      $0.document == document.id && ($0.number == number || number == nil && $0.part == part)
        && $0.outcome != .withdrawn && $0.outcome != .noQuorum
    }
    guard let last, last.outcome == .tied || last.outcome == .inconclusive else { return nil }
    return last
  }

  private func requireDecidable(_ document: Document, _ part: String?) throws(Refusal) {
    let kind = kind(of: document)
    try requireUndecided(document)
    try requireNotReturned(document)
    guard document.isOrphan != true else {
      throw Refusal(
        "the clause of \(name(document)) no longer exists: \(wayOut(ofOrphan: document))")
    }
    try requireNoSilence(on: document)
    guard kind.isDecided(by: .vote) || kind.isDecided(by: .consensus) else {
      throw Refusal(
        kind.decidedBy == nil
          ? "a \(kind.title.lowercased()) is not decided"
          : "\(name(document)) is not put to a vote of its own under \(rules.title)")
    }
    if part == nil, let motion = session.pendingMotion(deciding: document, in: state) {
      throw Refusal(
        "motion \(motion.number) decides on \(name(document)): \(line: putting(motion))")
    }
    try requireOpenText(of: document)
  }

  /// The number of the vote on an adopted document that another contradicts.
  /// - Throws: `Refusal` if it was adopted without a vote and the book rejects the later text.
  func contradictedVote(_ document: Document) throws(Refusal) -> Int? {
    guard let other = state.adoptedContradictions(of: document).last else { return nil }
    guard other.vote == nil, rules.documents.contradiction == .reject else { return other.vote }
    throw Refusal(
      "it contradicts \(name(other)), which \(other.statusPhrase(rules)): "
        + "\(line: "doc withdraw \(document.number)")")
  }
}

extension Session {
  /// The pending motion that decides on a document; `nil` if none does.
  func pendingMotion(deciding document: Document, in state: State) -> Motion? {
    guard setup.rules.documentKind(named: document.kind)?.isDecided(by: .motion) == true else {
      return nil
    }
    return state.pendingMotions.first {
      $0.documents?.contains(document.id) == true && setup.rules.isMoving($0)
    }
  }
}

extension State {
  /// The number that the clause of a vote has now; `nil` if it was not on a clause.
  func clause(of vote: Vote) -> String? {
    guard let part = vote.part else { return nil }
    return document(vote.document)?.parts?.first { $0.vote == vote.number }?.clause ?? part
  }
}

extension RuleBook {
  /// Whether a motion moves the documents that it names, and is not about something else in them.
  func isMoving(_ motion: Motion) -> Bool {
    let effect = self.motion(named: motion.kind)?.effect
    return effect == .introduce || effect == .mainMotion
  }
}

extension String {
  /// Whether a word may be the number of a document: `1.1`, `D2`, `B`.
  fileprivate var isLikeNumber: Bool {
    contains(where: \.isNumber) || (count <= 2 && allSatisfy(\.isUppercase))
  }
}
