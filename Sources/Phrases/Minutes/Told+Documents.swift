import Catalogue
import Session

/// Documents of the register. Their votes have entries of their own; what else is decided about them
/// is among the decisions.
extension DocumentSubmitted: Told {
  package var subject: Int? { document.of ?? document.id }

  package func tell(_ teller: inout Teller) {
    let voice = teller.voice
    let name = voice.name(document, by: teller.rules)
    let sponsors = teller.names(document.sponsors)
    var words: [String]
    if let text = teller.state.document(document.of) {
      words = [
        voice.say(
          .amendmentSubmitted, name, voice.isolated(text.number), sponsors,
          subject(in: voice))
      ]
    } else if document.sponsors.isEmpty {
      words = [voice.say(.documentSubmittedByDais, name, voice.quoted(document.title))]
    } else {
      words = [voice.say(.documentSubmitted, name, voice.quoted(document.title), sponsors)]
    }
    if !document.signatories.isEmpty {
      words.append(voice.say(.documentSigned, teller.names(document.signatories)))
    }
    if let parties = document.parties {
      words.append(voice.say(.documentParties, teller.names(parties)))
    }
    teller.add(.plain(.document, voice.sentences(words)))
  }
}

extension DocumentSubmitted {
  /// What an amendment changes, with its new words.
  private func subject(in voice: MinutesVoice) -> String {
    let subject = voice.subject(of: document)
    guard let change = document.change, change.act != .words, let text = change.text else {
      return subject
    }
    return "\(subject), \(voice.quoted(text))"
  }
}

extension DocumentReviewed: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    guard !approved else { return teller.say(.document, .documentApproved, name) }
    teller.tell(teller.voice.say(.documentReturned, name), why)
  }
}

extension DocumentRevised: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let old = teller.state.document(document) else { return }
    let name = teller.voice.name(old, by: teller.rules)
    var words = [teller.voice.say(.documentRevised, name)]
    if let number {
      var new = old
      new.number = number
      words.append(
        teller.voice.say(.documentBecame, name, teller.voice.name(new, by: teller.rules)))
    }
    teller.add(.plain(.document, teller.voice.sentences(words)))
  }
}

extension DocumentPromoted: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let old = teller.state.document(document) else { return }
    var new = old
    (new.kind, new.number) = (kind, number)
    teller.say(
      .document, .documentBecame, teller.voice.name(old, by: teller.rules),
      teller.voice.name(new, by: teller.rules))
  }
}

extension DocumentsMerged: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document), let other = teller.name(ofDocument: other)
    else { return }
    teller.say(.document, .documentsMerged, other, name)
  }
}

extension DocumentNumbered: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document), var new = teller.state.document(document)
    else { return }
    new.number = number
    teller.say(.document, .documentBecame, name, teller.voice.name(new, by: teller.rules))
  }
}

extension SymbolGiven: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.say(.decision, .symbolGiven, name, teller.voice.isolated(symbol))
  }
}

extension DocumentNamesChanged: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    let word: MinutesWord =
      switch (standing, joined) {
      case (.sponsor, true): .sponsorsJoined
      case (.sponsor, false): .sponsorsLeft
      case (.signatory, true): .signatoriesJoined
      case (.signatory, false): .signatoriesLeft
      }
    teller.say(.document, word, teller.names(codes), name)
  }
}

extension DocumentIntroduced: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.say(.document, .documentIntroduced, name)
  }
}

extension DocumentRead: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.say(.document, .documentRead, name)
  }
}

extension ContradictionNoted: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document), let other = teller.name(ofDocument: other)
    else { return }
    teller.say(.document, .documentsContradict, name, other)
  }
}

extension DocumentDecided: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let document = teller.state.document(document) else { return }
    let voice = teller.voice
    let name = voice.name(document, by: teller.rules)
    let outcome = voice.outcome(status, of: document, by: teller.rules)
    switch basis {
    case .silence: teller.say(.decision, .documentAgreedInSilence, name)
    case .sponsors: teller.say(.decision, .amendmentAccepted, name)
    case .motion: teller.say(.decision, .documentDecidedByMotion, name, outcome)
    case .dais: teller.say(.decision, .documentDecidedByDais, name, outcome)
    case .vote: teller.say(.decision, .documentDecidedByParts, name, outcome)
    }
  }
}

extension DocumentClosed: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    let word: MinutesWord =
      switch status {
      case .withdrawn: .documentWithdrawn
      case .notPut: .documentNotPut
      case .superseded: .documentSuperseded
      default: .documentLapsed
      }
    guard word != .documentWithdrawn else { return teller.say(.document, word, name) }
    let other = by.flatMap { teller.name(ofDocument: $0) }
    let why: String? =
      switch reason {
      case .names: teller.voice.say(.becauseOfNames)
      case .other: other.map { teller.voice.say(.becauseOf, $0) }
      case .enough: teller.voice.say(.becauseEnough)
      case .votingEnded: teller.voice.say(.becauseVotingEnded)
      case nil: nil
      }
    teller.tell(teller.voice.say(word, name), why)
  }
}

extension DocumentTexted: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.say(.document, isSubmitted ? .textSubmitted : .textChanged, name)
  }
}

extension DivisionOrdered: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    let clauses = teller.voice.list(clauses.map(teller.voice.isolated))
    teller.say(.document, .dividedClauses, name, clauses)
  }
}

extension DocumentsRanked: Told {
  package func tell(_ teller: inout Teller) {
    let numbers = documents.compactMap { teller.state.document($0)?.number }
    teller.say(.document, .orderOfVoting, teller.voice.list(numbers.map(teller.voice.isolated)))
  }
}

extension SilenceOpened: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    let time = LocalTime(teller.setup, teller.state).timeOfDay(until, seenAt: teller.time)
    teller.say(.document, .silenceOpened, name, time)
  }
}

extension SilenceBroken: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.say(.document, .silenceBroken, teller.names(codes), name)
  }
}

extension Dissociated: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.tell(teller.voice.say(.dissociated, teller.names(codes), name), text)
  }
}

extension DocumentExecuted: ToldOfDocument {
  package func tell(_ teller: inout Teller) {
    guard let name = teller.name(ofDocument: document) else { return }
    teller.tell(
      teller.voice.say(isDone ? .documentExecuted : .documentNotExecuted, name),
      answer.isEmpty ? nil : answer)
  }
}

extension Teller {
  /// A document's name as it is now.
  fileprivate func name(ofDocument id: Int) -> String? {
    state.document(id).map { voice.name($0, by: rules) }
  }

  fileprivate func names(_ codes: [String]) -> String { voice.parties(codes.map(party)) }

  /// A statement, with something behind a colon.
  fileprivate mutating func tell(_ words: String, _ rest: String?) {
    let text = rest.map { voice.colon(words, voice.isolated($0)) } ?? words
    add(.plain(.document, voice.closed(text)))
  }
}
