import Phrases
import Session

/// The document before the committee.
extension RoomComposer {
  /// Nobody has the floor: the document has the screen.
  func document(_ view: inout RoomView) {
    guard let document = view.document else { return }
    if state.documentOnFloor?.status.isFinal == false, document.decision == nil {
      view.headline = say(.underConsideration)
    }
    view.note = document.decision ?? document.note
    view.brief = document.name
    tellList(&view)
    tellNews(&view)
  }

  /// The document that a phase tells; `nil` if it tells none.
  func documentTold(in phase: RoomView.Phase) -> Document? {
    switch phase {
    case .vote: state.documentInVote
    case .verdict: state.document(decidedVote?.document)
    case .speech, .caucus, .document: state.documentOnFloor
    case .waiting, .suspended, .adjourned, .rollCall, .motion, .question, .voting, .floor,
      .crisis, .point:
      nil
    }
  }

  /// Whether a phase shows the text. A caucus is about more than the clause.
  func tellsPassage(_ phase: RoomView.Phase) -> Bool {
    phase == .vote || phase == .document || phase == .speech
  }

  /// The page of the text that is shown.
  var passage: RoomView.Passage? {
    guard let page = state.pageOnFloor else { return nil }
    let isTold = state.documentOnFloor?.of != nil || state.openVote?.part != nil
    let clause = clauseWords(page.clause)
    return RoomView.Passage(
      clause: page.clause, page: page.number, pages: page.of,
      caption: page.of > 1
        ? say(.pageOf, clause, "\(page.number)", "\(page.of)") : isTold ? nil : clause,
      lines: page.lines.map { line in
        .init(level: line.level, runs: line.runs.map { .init(change: $0.told, text: $0.text) })
      })
  }

  /// `Clause 3`, `Preambular paragraph 2`
  func clauseWords(_ number: String) -> String {
    number.first == "p"
      ? say(.preambularParagraph, String(number.dropFirst())) : say(.clause, number)
  }

  /// What is told of a document in every phase.
  func paper(_ document: Document) -> RoomView.Paper {
    let voice = MinutesVoice(language, for: session.setup)
    let text = state.document(document.of)
    let isStruck = document.change?.act == .strike
    let deadline = document.deadline.map {
      say(.silenceUntil, session.localTime.timeOfDay($0, seenAt: state.time))
    }
    return RoomView.Paper(
      number: document.number, kind: session.kind(of: document, in: voice),
      name: session.name(of: document, in: voice),
      title: document.title.isEmpty ? nil : document.title,
      amends: text.map { session.name(of: $0, in: voice) },
      change: document.change == nil ? nil : voice.subject(of: document),
      text: isStruck || document.change?.act == .words ? nil : document.change?.text,
      sponsors: document.sponsors.map(label),
      decision: document.status == .notAgreed
        ? say(.notAgreed).capitalizedFirst
        : session.outcome(of: document, in: voice)?.capitalizedFirst,
      note: document.status == .introduced ? deadline : nil,
      symbol: document.adoptedAs)
  }
}

extension TextPage.Run {
  fileprivate var told: RoomView.Passage.Change {
    switch change {
    case .kept: .kept
    case .struck: .struck
    case .added: .added
    }
  }
}
