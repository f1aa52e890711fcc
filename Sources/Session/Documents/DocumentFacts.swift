/// A document was submitted.
package struct DocumentSubmitted: Fact {
  package static let name = "documentSubmitted"
  /// As it was submitted; its `id` is the next one.
  package var document: Document

  package func apply(to state: inout State, at now: Int) {
    guard document.id == state.register.documents.count + 1,
      document.of.map({ $0 < document.id }) != false
    else { return }
    state.register.documents.append(document)
  }
}

/// The dais approved a document, or returned it to its sponsors.
package struct DocumentReviewed: Fact {
  package static let name = "documentReviewed"
  /// The `id` of the document.
  package var document: Int
  /// Whether it was approved.
  package var approved: Bool
  /// What is to be changed, as typed; `nil` if nothing was said.
  package var why: String?

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { $0.status = approved ? .approved : .returned }
    if !approved { state.takeFromFloor(document) }
  }
}

/// The sponsors revised a document.
package struct DocumentRevised: Fact {
  package static let name = "documentRevised"
  /// The `id` of the document.
  package var document: Int
  /// The number of the revision, from 1.
  package var revision: Int
  /// Its new number, if that changes.
  package var number: String?

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      $0.revision = revision
      $0.number = number ?? $0.number
      // One that was returned or not agreed to is submitted again; one on the floor stays there.
      if $0.status == .returned || $0.status == .notAgreed {
        ($0.status, $0.basis) = (.submitted, nil)
        ($0.deadline, $0.objections) = (nil, nil)
      }
    }
  }
}

/// A document became one of another kind: a working paper became a draft.
package struct DocumentPromoted: Fact {
  package static let name = "documentPromoted"
  /// The `id` of the document.
  package var document: Int
  /// The kind that it is now.
  package var kind: String
  /// Its number as one of that kind.
  package var number: String

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { ($0.kind, $0.number, $0.status) = (kind, number, .submitted) }
  }
}

/// Two documents were merged into the first of them.
package struct DocumentsMerged: Fact {
  package static let name = "documentsMerged"
  /// The `id` of the document that remains, with the names of both.
  package var document: Int
  /// The `id` of the one that it takes in.
  package var other: Int

  package func apply(to state: inout State, at now: Int) {
    guard let taken = state.document(other), document != other else { return }
    state.changeDocument(document) {
      for code in taken.sponsors where !$0.sponsors.contains(code) { $0.sponsors.append(code) }
      for code in taken.signatories where !$0.names.contains(code) { $0.signatories.append(code) }
      let sponsors = $0.sponsors
      $0.signatories.removeAll(where: sponsors.contains)
    }
    state.changeDocument(other) {
      ($0.status, $0.basis, $0.supersededBy) = (.superseded, nil, document)
      $0.deadline = nil
    }
    if state.register.shown == other { state.register.shown = document }
  }
}

/// A document was given another number.
package struct DocumentNumbered: Fact {
  package static let name = "documentNumbered"
  /// The `id` of the document.
  package var document: Int
  /// The new number.
  package var number: String

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { $0.number = number }
  }
}

/// An adopted text got its symbol.
package struct SymbolGiven: Fact {
  package static let name = "symbolGiven"
  /// The `id` of the document.
  package var document: Int
  /// The symbol: `S/RES/2720 (2023)`.
  package var symbol: String

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { ($0.adoptedAs, $0.formerSymbol) = (symbol, nil) }
  }
}

/// Delegations joined or left a document.
package struct DocumentNamesChanged: Fact {
  package static let name = "documentNamesChanged"
  /// The `id` of the document.
  package var document: Int
  /// Those who joined or left.
  package var codes: [String]
  /// As a sponsor or as a signatory.
  package var standing: Standing
  /// Whether they joined.
  package var joined: Bool

  /// How a delegation puts its name to a document.
  package enum Standing: String, Codable, Sendable, CaseIterable {
    case sponsor, signatory
  }

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      let path: WritableKeyPath<Document, [String]> =
        standing == .sponsor ? \.sponsors : \.signatories
      $0[keyPath: path].removeAll(where: codes.contains)
      if joined { $0[keyPath: path] += codes }
    }
  }
}

/// A document came before the committee.
package struct DocumentIntroduced: Fact {
  package static let name = "documentIntroduced"
  /// The `id` of the document.
  package var document: Int
  /// The number of the motion that introduced it; `nil` if the dais did.
  package var motion: Int?

  package func apply(to state: inout State, at now: Int) {
    let count = state.register.documents.count { $0.introduction != nil }
    let topic = state.agenda.current ?? 0
    state.changeDocument(document) {
      $0.status = .introduced
      $0.introduction = $0.introduction ?? count + 1
      // One that was handed in before the agenda was set is about the topic under debate.
      if $0.topic == 0 { $0.topic = topic }
    }
    state.register.shown = document
  }
}

/// A document was read out.
package struct DocumentRead: Fact {
  package static let name = "documentRead"
  /// The `id` of the document.
  package var document: Int

  package func apply(to state: inout State, at now: Int) { state.register.shown = document }
}

/// A document, or a page of its text, was shown to the room, or removed from its screen.
package struct DocumentShown: Fact {
  package static let name = "documentShown"
  /// The `id` of the document; `nil` to remove it.
  package var document: Int?
  /// The clause that was turned to: `3`, `p2`; `nil` for the beginning.
  package var clause: String?
  /// The page of it, from 1.
  package var page: Int?

  init(document: Int?, clause: String? = nil, page: Int? = nil) {
    (self.document, self.clause, self.page) = (document, clause, page)
  }

  package func apply(to state: inout State, at now: Int) {
    guard let document else { return state.register.shown = nil }
    guard state.document(document) != nil else { return }
    state.register.place = clause.map {
      TextPlace(document: document, clause: $0, page: page ?? 1)
    }
    // The text that is voted on has the screen until the vote is over, and then what was there before.
    if clause == nil || state.documentInVote?.id != document { state.register.shown = document }
  }
}

/// It was recorded that two documents contradict each other.
package struct ContradictionNoted: Fact {
  package static let name = "contradictionNoted"
  /// The `id` of the later document.
  package var document: Int
  /// The `id` of the one that it contradicts.
  package var other: Int

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { $0.contradicts = ($0.contradicts ?? []) + [other] }
  }
}
