/// The committee's documents.
package struct Register: Codable, Equatable, Sendable {
  /// All documents ever submitted, in that order. Private directives are not among them.
  package var documents: Settled<Document> = []
  /// Directives of single members to the back room: on the chair's screen only.
  package var privateDirectives: Settled<PrivateDirective> = []
  /// The `id` of the document on the room's screen.
  package var shown: Int?
  /// The place in a text that was turned to last.
  package var place: TextPlace?
}

extension Document: LogElement {
  package static var perChunk: Int { 4 }
  /// Documents about which something is still to be decided.
  package var isIndexed: Bool { !status.isFinal }
}

extension State {
  /// The document with an `id`; `nil` if there is none.
  package func document(_ id: Int?) -> Document? {
    guard let id, register.documents.indices.contains(id - 1) else { return nil }
    return register.documents[id - 1]
  }

  /// The amendments to a text, in the order received.
  package func amendments(to id: Int) -> [Document] {
    register.documents.filter { $0.of == id }
  }

  /// The adopted documents that contradict one, whichever of the two it was recorded of.
  func adoptedContradictions(of document: Document) -> [Document] {
    register.documents.filter {
      $0.status == .adopted && $0.id != document.id
        && ($0.contradicts?.contains(document.id) == true
          || document.contradicts?.contains($0.id) == true)
    }
  }

  /// The document of an open vote.
  package var documentInVote: Document? { document(openVote?.document) }

  /// The document before the room: the one that is voted on, or else the one that was shown.
  package var documentOnFloor: Document? { documentInVote ?? document(register.shown) }

  /// The documents with a number, or, if none has it, with a number that ends in it: `L.20` finds
  /// `A/C.1/78/L.20`. In numbers of figures and stops, `1.1` does not stand for `2.1.1`.
  package func documents(numbered text: String) -> [Document] {
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return [] }
    var ending: [Document] = []
    for document in register.documents {
      let number = document.number.lowercased()
      if number == wanted { return [document] }
      let rest = number.dropLast(wanted.count)
      guard number.hasSuffix(wanted), let before = rest.last, !before.isLetter, !before.isNumber,
        before != "." || rest.dropLast().last?.isNumber != true
      else { continue }
      ending.append(document)
    }
    return ending
  }

  mutating func changeDocument(_ id: Int, _ change: (inout Document) -> Void) {
    guard register.documents.indices.contains(id - 1) else { return }
    change(&register.documents[id - 1])
  }
}

extension State {
  /// A document's status follows the vote on it.
  mutating func settleDocument(of vote: Vote) {
    guard let id = vote.document else { return }
    if let clause = vote.part { return settlePart(clause, of: id, by: vote) }
    // A later vote on it decides.
    if let last = document(id)?.vote, last > vote.number { return }
    changeDocument(id) { document in
      document.vote = vote.number
      guard vote.status == .closed, let outcome = vote.outcome else {
        // One that is put again was before the committee when it was decided.
        if !document.status.isFinal { document.statusBeforeVote = document.status }
        document.status = .voting
        return
      }
      let before = document.statusBeforeVote ?? .introduced
      switch outcome {
      case .adopted: document.status = .adopted
      case .adoptedWithoutVote:
        document.status = vote.matter == .statement ? .agreed : .adopted
      case .notAgreed: document.status = .notAgreed
      case .rejected, .insufficient, .vetoed:
        (document.status, document.adoptedAs) = (.rejected, nil)
      // A second vote is due, or it is put again.
      case .tied, .inconclusive, .noQuorum, .withdrawn: document.status = before
      }
      document.basis = document.status == before ? nil : .vote
    }
    if document(id)?.status.isFinal == true { takeFromFloor(id) }
  }

  /// A document that was decided leaves the room's screen to the text that it amends, if any.
  mutating func takeFromFloor(_ id: Int) {
    guard register.shown == id else { return }
    register.shown = document(document(id)?.of).flatMap { $0.status.isFinal ? nil : $0.id }
  }

  /// A document whose vote is reconsidered is before the committee again, and a part of one is put
  /// again.
  mutating func reopenDocument(of vote: Vote) {
    guard let id = vote.document, let document = document(id) else { return }
    if let clause = vote.part { return reopenPart(clause, of: id) }
    guard document.status.isFinal else { return }
    changeDocument(id) { ($0.status, $0.basis) = (.introduced, nil) }
  }

  /// A clause that has left the text since is not put again.
  private mutating func reopenPart(_ clause: String, of id: Int) {
    changeDocument(id) { document in
      for place in (document.parts ?? []).indices
      where document.parts?[place].clause == clause && document.parts?[place].isStruck != true {
        document.parts?[place].isCarried = nil
      }
      // It was rejected because no clause was left.
      if document.status == .rejected, document.vote == nil {
        (document.status, document.basis) = (.introduced, nil)
      }
    }
  }

  /// A part that was not carried is no longer in the text.
  private mutating func settlePart(_ clause: String, of id: Int, by vote: Vote) {
    let isOver = openVote == nil
    changeDocument(id) { document in
      guard vote.status == .closed, let outcome = vote.outcome else {
        document.divide(clause, isAlone: true)
        document.statusBeforeVote = document.status
        document.status = .voting
        return
      }
      // A vote that is corrected later does not change it.
      if isOver, document.status == .voting {
        document.status = document.statusBeforeVote ?? .introduced
      }
      let carried: Bool? =
        switch outcome {
        case .adopted, .adoptedWithoutVote: true
        case .rejected, .insufficient, .vetoed: false
        case .tied, .inconclusive, .noQuorum, .withdrawn, .notAgreed: nil
        }
      for place in (document.parts ?? []).indices where document.parts?[place].clause == clause {
        document.parts?[place].isCarried = carried
      }
      document.parts?.removeAll { $0.isAlone == true && $0.isCarried == nil }
    }
  }

  /// Marks the text of an adopted vote as replaced by that of another, or as in force again.
  mutating func settleDocument(ofVote number: Int, replacedBy vote: Int?) {
    guard voting.votes.indices.contains(number - 1), let id = voting.votes[number - 1].document
    else { return }
    let other = vote.flatMap { voting.votes.indices.contains($0 - 1) ? voting.votes[$0 - 1] : nil }
    changeDocument(id) {
      $0.supersededBy = other?.document
      $0.status = other == nil ? .adopted : .superseded
    }
  }
}
