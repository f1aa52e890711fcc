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

  /// The documents that contradict one, whichever of the two it was recorded of.
  package func contradictions(of document: Document) -> [Document] {
    register.documents.filter {
      $0.contradicts?.contains(document.id) == true || document.contradicts?.contains($0.id) == true
    }
  }

  /// Those of them that are adopted.
  func adoptedContradictions(of document: Document) -> [Document] {
    contradictions(of: document).filter(\.status.isInForce)
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
    if vote.part != nil { return settlePart(of: id, by: vote) }
    // A later vote on it decides.
    if let last = document(id)?.vote, last > vote.number { return }
    guard vote.status == .closed, let outcome = vote.outcome else {
      return changeDocument(id) {
        ($0.statusBeforeVote, $0.vote, $0.status) = ($0.status, vote.number, .voting)
      }
    }
    let before = document(id)?.statusBeforeVote ?? .introduced
    switch outcome {
    case .adopted, .adoptedWithoutVote:
      let isReplaced = document(id)?.supersededBy != nil
      let adopted: Document.Status = vote.matter == .statement ? .agreed : .adopted
      decideDocument(id, isReplaced ? .superseded : adopted, by: .vote)
    case .notAgreed: decideDocument(id, .notAgreed, by: .vote)
    case .rejected, .insufficient, .vetoed: decideDocument(id, .rejected, by: .vote)
    // A second vote is due.
    case .tied, .inconclusive: decideDocument(id, before.isFinal ? .introduced : before, by: nil)
    // It is as the vote before had decided it.
    case .noQuorum, .withdrawn:
      let last = voting.votes.last {
        $0.document == id && $0.part == nil && $0.number < vote.number
          && $0.outcome != .withdrawn && $0.outcome != .noQuorum
      }
      changeDocument(id) { ($0.status, $0.vote) = (before, last?.number) }
    }
    if document(id)?.status.isFinal == true { takeFromFloor(id) }
  }

  /// What was decided about a document, and how; `nil` for a decision that was undone. A text that is
  /// not adopted after all gives back its symbol, and those that it replaced are in force again.
  mutating func decideDocument(_ id: Int, _ status: Document.Status, by basis: Document.Basis?) {
    let last = register.documents.compactMap(\.decision).max() ?? 0
    changeDocument(id) {
      ($0.status, $0.basis) = (status, basis)
      $0.decision = basis == nil ? nil : $0.decision ?? last + 1
      guard !status.isInForce, status != .superseded, let symbol = $0.adoptedAs else { return }
      ($0.adoptedAs, $0.formerSymbol) = (nil, symbol)
    }
    guard !status.isInForce, status != .superseded else { return }
    // One that was merged into it was not decided.
    for other in register.documents where other.supersededBy == id && other.basis != nil {
      changeDocument(other.id) {
        $0.supersededBy = nil
        if $0.status == .superseded { $0.status = .adopted }
      }
    }
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
    if vote.part != nil { return reopenPart(of: id, by: vote) }
    guard document.vote == vote.number, document.isDecidedByVote else { return }
    decideDocument(id, .introduced, by: nil)
  }

  /// A clause that has left the text since is not put again.
  private mutating func reopenPart(of id: Int, by vote: Vote) {
    changeDocument(id) { document in
      for place in (document.parts ?? []).indices
      where document.parts?[place].vote == vote.number && document.parts?[place].isStruck != true {
        document.parts?[place].isCarried = nil
      }
    }
    // It was rejected because no clause was left.
    guard let document = document(id), document.status == .rejected, document.vote == nil else {
      return
    }
    decideDocument(id, .introduced, by: nil)
  }

  /// A part that was not carried is no longer in the text.
  private mutating func settlePart(of id: Int, by vote: Vote) {
    let isOver = openVote == nil
    // One that was cancelled or found no quorum leaves the decision before it.
    let isUnmade = vote.outcome == .withdrawn || vote.outcome == .noQuorum
    let before = vote.again.flatMap {
      voting.votes.indices.contains($0 - 1) ? voting.votes[$0 - 1] : nil
    }
    let decisive = isUnmade && before?.reconsidered == false ? before : nil
    changeDocument(id) { document in
      guard vote.status == .closed, let outcome = vote.outcome else {
        let clause = vote.part ?? ""
        document.divide(clause, isAlone: true)
        for place in (document.parts ?? []).indices where document.parts?[place].clause == clause {
          document.parts?[place].vote = vote.number
        }
        document.statusBeforeVote = document.status
        document.status = .voting
        return
      }
      // A vote that is corrected later does not change it.
      if isOver, document.status == .voting {
        document.status = document.statusBeforeVote ?? .introduced
      }
      let number = decisive?.number ?? vote.number
      let carried = decisive == nil ? outcome.carries : decisive?.outcome?.carries
      for place in (document.parts ?? []).indices
      where document.parts?[place].vote == vote.number {
        document.parts?[place].isCarried = carried
        document.parts?[place].vote = number
      }
      document.parts?.removeAll { $0.isAlone == true && $0.isCarried == nil }
    }
  }

  /// Marks the text of an adopted vote as replaced by that of another, or as in force again.
  mutating func settleDocument(ofVote number: Int, replacedBy vote: Int?) {
    guard voting.votes.indices.contains(number - 1), voting.votes[number - 1].part == nil,
      let id = voting.votes[number - 1].document
    else { return }
    let other = vote.flatMap { voting.votes.indices.contains($0 - 1) ? voting.votes[$0 - 1] : nil }
    // A division of the house replaces the vote and not the text.
    guard other?.document != id else { return }
    let adopted: Document.Status =
      voting.votes[number - 1].matter == .statement ? .agreed : .adopted
    changeDocument(id) {
      $0.supersededBy = other?.document
      if other == nil, $0.status == .superseded { $0.status = adopted }
      if other != nil, $0.status.isInForce { $0.status = .superseded }
    }
  }
}

extension VoteOutcome {
  /// Whether a part stays in the text; `nil` if nothing was decided.
  fileprivate var carries: Bool? {
    switch self {
    case .adopted, .adoptedWithoutVote: true
    case .rejected, .insufficient, .vetoed: false
    case .tied, .inconclusive, .noQuorum, .withdrawn, .notAgreed: nil
    }
  }
}
