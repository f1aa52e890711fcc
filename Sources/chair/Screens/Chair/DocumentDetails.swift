import Session
import TerminalKit

/// Everything about one document of the register.
struct DocumentDetails {
  let scene: ChairScene
  let row: RegisterRow

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rest = rect
    let name = "\(row.kind) \(row.number)"
    if name.displayWidth + row.status.displayWidth < rest.width {
      frame.line(&rest, name, .heading, trailing: [Span(row.status)])
    } else {
      // The list above tells the status.
      frame.text(&rest, name, .heading, rows: 2)
    }
    frame.text(&rest, row.title, .text.bold, rows: max(1, min(4, rest.height - 2)))
    let facts = facts
    for (index, fact) in facts.enumerated() where !rest.isEmpty {
      // A long text takes the rows that the facts after it leave.
      let rows = max(3, rest.height - (facts.count - index - 1))
      frame.text(&rest, fact.text, fact.style, rows: min(rest.height, rows))
    }
  }

  /// What there is to say about it beside its title and status, the most important first.
  var facts: [Span] {
    switch row.entry {
    case .document(let document):
      names(document) + context(document) + history(document) + answer
    case .directive(let directive):
      [
        Span(
          "by \(list(directive.by)), \(scene.localTime.timeOfDay(directive.time)); "
            + "only the dais sees it")
      ] + answer
    }
  }

  private func names(_ document: Document) -> [Span] {
    var facts: [Span] = []
    if row.missing > 0, let needed = row.needed {
      facts.append(
        Span(
          "\(document.names.count) of the \(Wording.count(needed, "name")) that it needs", .warning)
      )
    }
    facts.append(
      Span(
        document.sponsors.isEmpty
          ? row.mayBeOfDais ? "submitted by the dais" : "no sponsors"
          : "sponsors: \(list(document.sponsors))"))
    if !document.signatories.isEmpty {
      facts.append(Span("signatories: \(list(document.signatories))"))
    }
    if let parties = document.parties { facts.append(Span("parties: \(list(parties))")) }
    return facts
  }

  /// The text that it amends, and what stands in its way.
  private func context(_ document: Document) -> [Span] {
    var facts: [Span] = []
    if let text = scene.state.document(document.of) {
      let place = row.place.map {
        row.places > 1 ? ", voted on in place \($0) of \(row.places)" : ""
      }
      facts.append(Span("amends \(text.number)\(place ?? "")"))
      if document.isOrphan == true { facts.append(Span("its clause no longer exists", .warning)) }
      if document.friendly == true { facts.append(Span("offered as friendly")) }
      if let new = document.change?.text, document.change?.act != .words {
        facts.append(Span("“\(new)”"))
      }
    }
    let amendments = scene.session.amendmentsInOrder(to: document.id).count
    if amendments > 0, !document.status.isFinal {
      facts.append(Span(Wording.count(amendments, "undecided amendment")))
    }
    if let deadline = document.deadline, !document.status.isFinal {
      facts.append(
        Span("silence until \(scene.localTime.timeOfDay(deadline, seenAt: scene.now))", .accent))
    }
    let others = scene.state.contradictions(of: document).map(\.number)
    if !others.isEmpty { facts.append(Span("contradicts \(Wording.list(others))")) }
    if scene.state.documentOnFloor?.id == document.id {
      let page = scene.state.pageOnFloor.map { ": \($0.words)" } ?? ""
      facts.append(Span("shown to the room\(page)"))
    }
    return facts
  }

  private func history(_ document: Document) -> [Span] {
    var facts: [Span] = []
    if let revision = document.revision { facts.append(Span("revision \(revision)", .muted)) }
    if let vote = document.vote { facts.append(Span("vote \(vote)", .muted)) }
    if let symbol = document.adoptedAs { facts.append(Span("it is \(symbol)")) }
    if document.status == .superseded, let other = scene.state.document(document.supersededBy) {
      facts.append(Span("\(scene.session.name(of: other)) took its place"))
    }
    if let codes = document.objections, !codes.isEmpty {
      facts.append(Span("objections: \(list(codes))"))
    }
    if let codes = document.dissociated, !codes.isEmpty {
      facts.append(Span("dissociated: \(list(codes))"))
    }
    return facts
  }

  private var answer: [Span] {
    guard let execution = row.execution, !execution.answer.isEmpty else { return [] }
    return [Span("the back room: \(execution.answer)")]
  }

  private func list(_ codes: [String]) -> String { Wording.list(codes.map(scene.label)) }
}
