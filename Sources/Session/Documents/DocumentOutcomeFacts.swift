/// A document was decided otherwise than by a vote: by the dais, by silence, by its motion, or by
/// the sponsors of the text that it amends.
package struct DocumentDecided: Fact {
  package static let name = "documentDecided"
  /// The `id` of the document.
  package var document: Int
  /// `adopted`, `agreed` or `rejected`.
  package var status: Document.Status
  /// How it was decided; not by a vote.
  package var basis: Document.Basis

  package func apply(to state: inout State, at now: Int) {
    state.decideDocument(document, status, by: basis)
    // The room is still to see the outcome of any other document: there is no vote that tells it.
    if state.document(document)?.of != nil { state.takeFromFloor(document) }
  }
}

/// A document ended without a decision on it.
package struct DocumentClosed: Fact {
  package static let name = "documentClosed"
  /// The `id` of the document.
  package var document: Int
  /// `withdrawn`, `lapsed`, `notPut` or `superseded`.
  package var status: Document.Status
  /// Why it lapsed or was not put.
  package var reason: Reason?
  /// The `id` of the document that it fell with.
  package var by: Int?

  /// Why a document ended without a decision.
  package enum Reason: String, Codable, Sendable, CaseIterable {
    /// It no longer had enough names.
    case names
    /// Another document, by whose outcome it fell (GA rule 90).
    case other
    /// The topic has as many adopted texts as the book allows.
    case enough
    /// Voting ended.
    case votingEnded
  }

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      $0.status = status
      if status == .superseded { $0.supersededBy = by }
      $0.deadline = nil
    }
    state.takeFromFloor(document)
  }
}

/// A silence procedure began: the text is agreed unless somebody objects before its deadline.
package struct SilenceOpened: Fact {
  package static let name = "silenceOpened"
  /// The `id` of the document.
  package var document: Int
  /// Its end, in milliseconds since 1970.
  package var until: Int
  /// The number of the timer that counts down to it.
  package var timer: Int?

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      ($0.status, $0.deadline, $0.timer, $0.objections) = (.introduced, until, timer, nil)
    }
    state.register.shown = document
  }
}

/// Delegations objected to a text that needs everybody's agreement: silence is broken.
package struct SilenceBroken: Fact {
  package static let name = "silenceBroken"
  /// The `id` of the document.
  package var document: Int
  /// Those who objected.
  package var codes: [String]

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      $0.objections = ($0.objections ?? []) + codes
      ($0.status, $0.deadline, $0.timer) = (.notAgreed, nil, nil)
    }
  }
}

/// Delegations joined a consensus and dissociated themselves from the text.
package struct Dissociated: Fact {
  package static let name = "dissociated"
  /// The `id` of the document.
  package var document: Int
  /// Those who did.
  package var codes: [String]
  /// From what, as typed; `nil` for the whole text.
  package var text: String?

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { $0.dissociated = ($0.dissociated ?? []) + codes }
  }
}

/// The back room carried out an adopted document, or did not.
package struct DocumentExecuted: Fact {
  package static let name = "documentExecuted"
  /// The `id` of the document.
  package var document: Int
  /// Whether it was carried out.
  package var isDone: Bool
  /// The answer, as typed; empty if there was none.
  package var answer: String
  /// The time in the world of the crisis, in milliseconds since its clock was set; `nil` without
  /// one.
  package var worldTime: Int?

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) { $0.execution = .init(isDone: isDone, answer: answer) }
  }
}
