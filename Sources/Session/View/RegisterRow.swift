import Catalogue

/// A row of the list of documents on the chair's screen. Front ends do not read the rule book, so it
/// has what they need of it.
package struct RegisterRow: Equatable, Sendable {
  /// What the row is about.
  package enum Entry: Equatable, Sendable {
    case document(Document)
    /// For the dais only.
    case directive(PrivateDirective)
  }

  package let entry: Entry
  /// The book's title of its kind: `Draft resolution`.
  package let kind: String
  /// Its status, or its outcome as the book words it: `passed`.
  package let status: String
  /// How many names it needs with those present now; `nil` for none, or if it is decided.
  package var needed: Int?
  /// 1 for an amendment, 2 for an amendment to an amendment, otherwise 0.
  package var level = 0
  /// Its place in the order of voting among the amendments to its text, from 1; `nil` for other
  /// documents and for those that are decided.
  package var place: Int?
  /// How many undecided amendments its text has, itself included.
  package var places = 0
  /// Whether only a motion brings it before the committee.
  package var isMoved = false
  /// Whether it needs everybody's agreement, and is not voted on.
  package var isByConsensus = false
  /// Whether it may be amended now.
  package var isAmendable = false
  /// Whether the back room has still to answer it.
  package var awaitsAnswer = false
  /// Whether it may have more sponsors.
  package var mayBeSponsored = false
  /// Whether it may have signatories.
  package var maySign = false
  /// Whether it may become a draft.
  package var becomesDraft = false
  /// Whether the dais may submit it.
  package var mayBeOfDais = false

  /// `nil` for a private directive.
  package var document: Document? {
    if case .document(let document) = entry { document } else { nil }
  }

  /// `1.1`, `PD3`
  package var number: String {
    switch entry {
    case .document(let document): document.number
    case .directive(let directive): directive.number
    }
  }

  /// Its title, or what it changes.
  package var title: String {
    switch entry {
    case .document(let document): document.subject
    case .directive(let directive): directive.title
    }
  }

  /// What the back room did.
  package var execution: Document.Execution? {
    switch entry {
    case .document(let document): document.execution
    case .directive(let directive): directive.execution
    }
  }

  /// Whether something is still to be decided about it, or the back room has still to answer.
  package var isOpen: Bool { document?.status.isFinal == false || awaitsAnswer }

  /// How many names it lacks; 0 if it has enough.
  package var missing: Int {
    guard let needed, let document else { return 0 }
    return max(0, needed - document.names.count)
  }

  /// Whether two rows are about the same document.
  package func isAbout(_ other: RegisterRow) -> Bool {
    switch (entry, other.entry) {
    case (.document(let one), .document(let two)): one.id == two.id
    case (.directive(let one), .directive(let two)):
      one.number == two.number && one.time == two.time
    default: false
    }
  }
}

extension Session {
  /// The documents for the chair's screen: those that are undecided in the order received, then the
  /// others, each with the amendments to it in their order of voting; last the private directives.
  package var registerRows: [RegisterRow] {
    let source = RowSource(
      fixed: fixed, documents: state.register.documents,
      directives: state.register.privateDirectives, present: Counts(state, by: setup).present)
    return lastRows.value(for: source) { freshRegisterRows }
  }

  private var freshRegisterRows: [RegisterRow] {
    let amendments = Dictionary(grouping: state.register.documents.filter { $0.of != nil }) {
      $0.of ?? 0
    }
    let texts = state.register.documents.filter { $0.of == nil }
    let documents =
      (texts.filter { !$0.status.isFinal } + texts.filter(\.status.isFinal)).flatMap {
        rows(of: $0, level: 0, amendments)
      }
    let directives = state.register.privateDirectives
    return documents
      + (directives.filter { $0.execution == nil } + directives.filter { $0.execution != nil })
      .map(row(of:))
  }

  /// A document and the amendments to it.
  private func rows(
    of document: Document, level: Int, _ amendments: [Int: [Document]]
  ) -> [RegisterRow] {
    var rows = [row(of: document, level: level)]
    guard let all = amendments[document.id] else { return rows }
    let order = amendmentsInOrder(to: document.id)
    let rest = all.filter { amendment in !order.contains { $0.id == amendment.id } }
    for (index, amendment) in (order + rest).enumerated() {
      var below = self.rows(of: amendment, level: level + 1, amendments)
      if index < order.count { (below[0].place, below[0].places) = (index + 1, order.count) }
      rows += below
    }
    return rows
  }

  private func row(of document: Document, level: Int) -> RegisterRow {
    let kind = setup.rules.documentKind(named: document.kind)
    var row = RegisterRow(
      entry: .document(document), kind: kind?.title ?? document.words,
      status: document.execution?.title ?? document.statusWords(setup.rules))
    row.level = level
    let isOpen = !document.status.isFinal
    let isWithSponsors = document.status == .returned || document.status == .notAgreed
    if isOpen { row.needed = state.namesNeeded(by: document, in: setup) }
    row.isMoved = kind?.introduction == .motion
    row.isByConsensus =
      kind?.isDecided(by: .consensus) == true && kind?.isDecided(by: .vote) == false
    row.isAmendable =
      isOpen && !isWithSponsors && document.status != .voting
      && (level == 0 || (level == 1 && setup.rules.documents.secondDegree))
    let rules = setup.rules.documents
    row.mayBeSponsored =
      document.status != .introduced || kind?.requirements == nil || rules.lateSponsors != .no
    row.maySign = kind?.requirements == nil || rules.signatories
    row.becomesDraft = isOpen && kind?.becomesDraft == true
    row.mayBeOfDais = kind?.submitters != nil && kind?.submitters != .delegations
    row.awaitsAnswer =
      kind?.executed == true && document.execution == nil && document.status == .adopted
    return row
  }

  private func row(of directive: PrivateDirective) -> RegisterRow {
    let kind = setup.rules.documents.kinds.first { $0.confidential == true }
    var row = RegisterRow(
      entry: .directive(directive), kind: kind?.title ?? "Private directive",
      status: directive.execution?.title ?? "unanswered")
    row.awaitsAnswer = directive.execution == nil
    return row
  }

  /// The kind of document that is entered next, most likely: that of the last one, or else the
  /// book's drafts.
  package var usualDocumentKind: String? {
    let last = state.register.documents.last { $0.of == nil }?.kind
    return last ?? setup.rules.documents.kinds.first { $0.requirements == .draft }?.kind
  }

  /// `Draft resolution 1.1`
  package func name(of document: Document) -> String { document.name(setup.rules) }

  /// The status of a document, or its outcome as the book words it.
  package func status(of document: Document) -> String { document.statusWords(setup.rules) }
}

extension Document.Execution {
  /// For use in a sentence.
  package var title: String { isDone ? "carried out" : "not carried out" }
}

/// The rows of the register that was last asked for.
private let lastRows = Remembered<RowSource, [RegisterRow]>()

/// All that the rows depend on.
private struct RowSource: Equatable {
  let fixed: Session.Fixed
  let documents: Settled<Document>
  let directives: Settled<PrivateDirective>
  /// How many members are present: the names that documents need depend on it.
  let present: Int

  static func == (one: Self, two: Self) -> Bool {
    one.fixed === two.fixed && one.present == two.present && one.documents == two.documents
      && one.directives == two.directives
  }
}
