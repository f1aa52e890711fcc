import Catalogue

/// Finding documents, and what must be true of them before something is done with them.
extension Ruling {
  /// The document that a line names.
  /// - Throws: `Refusal` if there is none, or if several numbers end like that.
  func document(_ arguments: Arguments, _ name: String = "document") throws(Refusal) -> Document {
    try document(numbered: arguments.text(name) ?? "")
  }

  /// - Throws: `Refusal` as above.
  func document(numbered typed: String) throws(Refusal) -> Document {
    let found = state.documents(numbered: cleaned(typed))
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw Refusal(
        "\(Token.named(typed)) may be \(Spelling.list(found.map(\.number), last: "or"))")
    }
    if state.register.privateDirectives.contains(where: {
      $0.number.lowercased() == typed.lowercased()
    }) {
      throw Refusal(
        "\(typed.uppercased()) is a private directive: \(line: "doc execute \(typed.uppercased()) \"answer\"")"
      )
    }
    guard !state.register.documents.isEmpty else {
      throw Refusal(
        "there is no document \(Token.named(typed)): \(line: "doc add draft \"title\" by <whos>")")
    }
    let near = Spelling.near(typed, in: state.register.documents.map(\.number))
    throw Refusal(
      "there is no document \(Token.named(typed))"
        + (near.isEmpty ? "" : "; did you mean \(Spelling.list(near, last: "or"))?"))
  }

  /// The kind of a document.
  func kind(of document: Document) -> DocumentKind {
    rules.documentKind(named: document.kind)
      ?? DocumentKind(document.kind, title: document.words)
  }

  /// `Draft resolution 1.1`
  func name(_ document: Document) -> String { document.name(rules) }

  /// - Throws: `Refusal` unless something may still be decided about it.
  func requireUndecided(_ document: Document) throws(Refusal) {
    guard document.status.isFinal else { return }
    guard document.status != .notPut || isOver(document) else {
      throw Refusal(
        "\(name(document)) was not put to the vote: "
          + "\(line: "doc introduce \(document.number)") brings it back")
    }
    throw Refusal("\(name(document)) \(document.statusPhrase(rules))")
  }

  /// Whether it amends a text about which nothing is left to be decided.
  private func isOver(_ amendment: Document) -> Bool {
    state.document(amendment.of)?.status.isFinal == true
  }

  /// - Throws: `Refusal` for an amendment to a text that its sponsors have, or about which nothing is
  ///   left to be decided.
  func requireOpenText(of amendment: Document) throws(Refusal) {
    guard let text = state.document(amendment.of) else { return }
    guard text.status.isFinal else { return try requireNotReturned(text) }
    throw Refusal("\(name(text)), which it amends, \(text.statusPhrase(rules))")
  }

  /// Warns if something comes before the committee once debate is closed.
  mutating func warnOfVoting(_ document: Document) {
    guard state.inVotingProcedure else { return }
    warn("debate is closed, and \(name(document)) comes late")
  }

  /// - Throws: `Refusal` while the vote on it is open.
  func requireNoVote(on document: Document) throws(Refusal) {
    guard let vote = state.openVote else { return }
    var put = state.document(vote.document)
    // A vote on an amendment is about its text too.
    while let each = put {
      if each.id == document.id { throw Refusal.isOpen(vote) }
      put = state.document(each.of)
    }
  }

  /// - Throws: `Refusal` while its sponsors have a document to revise it.
  func requireNotReturned(_ document: Document) throws(Refusal) {
    guard document.status == .returned || document.status == .notAgreed else { return }
    throw Refusal(
      "\(name(document)) is with its sponsors: \(line: "doc revise \(document.number)")")
  }

  /// - Throws: `Refusal` while a silence procedure is under way: delegations agree to the text as it
  ///   was when it began.
  func requireNoSilence(on document: Document) throws(Refusal) {
    guard document.deadline != nil, !document.status.isFinal else { return }
    throw Refusal(
      "a silence procedure is under way on \(name(document)): "
        + "\(ways: "doc agree \(document.number)", "doc object \(document.number) <whos>")")
  }

  /// How many names a document needs now; `nil` for none.
  func namesNeeded(by document: Document) -> Int? {
    state.namesNeeded(by: document, in: session.setup)
  }

  /// - Throws: `Refusal` if a document has too few names, or too few or too many sponsors, to come
  ///   before the committee.
  func requireNames(_ document: Document) throws(Refusal) {
    // An amendment that the sponsors do not accept needs the names of any other.
    guard let shortage = shortage(of: document.unaccepted) else { return }
    guard document.friendly == true else { throw Refusal(shortage) }
    throw Refusal(
      shortage + "; or, if all sponsors of the text agree, "
        + "\(line: "amend accept \(document.number)")")
  }

  /// What a document lacks: `draft 1.1 has 2 of the 4 names that it needs with 18 present`; `nil`
  /// if it has enough.
  func shortage(of document: Document) -> Saying? {
    guard let requirements = kind(of: document).requirements,
      state.lacksNames(document, in: session.setup)
    else { return nil }
    let rule = rules.documents
    let called = "\(name(document)) has"
    if requirements == .draft {
      let sponsors = Spelling.count(document.sponsors.count, "sponsor")
      if let least = rule.leastSponsors, document.sponsors.count < least {
        return "\(called) \(sponsors) of the \(least) that it needs under \(rules.title)"
      }
      if let most = rule.mostSponsors, document.sponsors.count > most {
        return "\(called) \(sponsors); under \(rules.title) it may have at most \(most)"
      }
    }
    let needed = namesNeeded(by: document) ?? 0
    let present = Counts(state, by: session.setup).present
    let told: Saying =
      "\(called) \(document.names.count) of the \(Spelling.count(needed, "name")) that it needs "
      + "with \(present) present: "
    guard rule.signatories else {
      return told + "\(line: "doc sponsor \(document.number) <whos>")"
    }
    return told
      + "\(ways: "doc sponsor \(document.number) <whos>", "doc sign \(document.number) <whos>")"
  }

  /// The document's topic, as a motion or a vote has it.
  func topic(ofDocument arguments: Arguments) throws(Refusal) -> Int {
    guard arguments.number("topic") != nil else { return state.agenda.current ?? 0 }
    return try topic(arguments).id
  }
}

extension State {
  /// Whether a document has too few names, or too few or too many sponsors, to come before the
  /// committee.
  func lacksNames(_ document: Document, in setup: Setup) -> Bool {
    let rules = setup.rules.documents
    if setup.rules.documentKind(named: document.kind)?.requirements == .draft {
      let sponsors = document.sponsors.count
      if sponsors < rules.leastSponsors ?? 0 || sponsors > rules.mostSponsors ?? Int.max {
        return true
      }
    }
    return document.names.count < namesNeeded(by: document, in: setup) ?? 0
  }

  /// How many sponsors and signatories a document needs with those present now; `nil` for none.
  package func namesNeeded(by document: Document, in setup: Setup) -> Int? {
    let rules = setup.rules.documents
    let share: SignatureShare
    switch setup.rules.documentKind(named: document.kind)?.requirements {
    case .draft: share = rules.draft
    // Its sponsors may accept an amendment, which then needs no other names.
    case .amendment: share = document.friendly == true ? .number(1) : rules.amendment
    case nil: return nil
    }
    return share.count(of: Counts(self, by: setup).present, rounding: rules.rounding)
  }
}
