import Catalogue
import Session

/// The values of the placeholders in a binding's line, such as the delegation called or the
/// selected row.
struct Placeholders {
  /// Has the values that do not depend on the screen: who is called, who speaks.
  let session: Session
  /// Has the selected rows.
  let view: ViewState
  /// The selected delegation of the speakers' list. Stored because many lines use it.
  let queued: String?
  private let selectedRow: Deferred<RegisterRow?>

  init(_ session: Session, _ view: ViewState) {
    self.session = session
    self.view = view
    queued = Self.queued(session, view)
    selectedRow = Deferred { Self.row(session, view) }
  }

  /// The line with every `{name}` filled, or `nil` if one of them has no value now.
  func fill(_ line: String) -> String? { LineTemplate(line).filled(by: self) }

  /// The names that may appear in braces.
  static let names = [
    "called", "asked", "queued", "earlier", "later", "motion", "seat", "speaker", "past", "point",
    "replying", "selected", "vote", "again", "decided", "taken", "attended", "kind", "document",
    "amendable", "movable", "agreed", "shown",
  ]

  /// The line with a sample value for every placeholder, for checking its grammar. `nil` if a
  /// placeholder is unknown.
  static func sample(_ line: String) -> String? {
    var result = line
    for name in names {
      let isNumber = [
        "earlier", "later", "motion", "past", "vote", "again", "decided", "taken",
      ].contains(name)
      result = result.split(separator: "{\(name)}", omittingEmptySubsequences: false)
        .joined(separator: name == "point" ? "order FRA" : isNumber ? "1" : "FRA")
    }
    return result.contains("{") ? nil : result
  }

  /// The current value of a placeholder, if any.
  func value(of name: String) -> String? {
    let row = view.selected(.floor)
    return switch name {
    case "called": called
    case "asked": asked ?? voter
    case "queued": queued
    // The first row cannot move up, and the last cannot move down.
    case "earlier" where view.pane == .documents:
      self.row?.place.flatMap { $0 > 1 ? String($0 - 1) : nil }
    case "later" where view.pane == .documents:
      self.row.flatMap { row in
        row.place.flatMap { $0 < row.places ? String($0 + 1) : nil }
      }
    case "earlier": queued == nil || row == 0 ? nil : String(row)
    case "later":
      queued == nil || row + 1 >= session.state.debate.list.queue.count ? nil : String(row + 2)
    case "motion": motion.map { String($0.number) }
    case "seat": seat
    case "selected": view.pane.spec.selected(session, view)
    case "replying": session.state.repliesOwed.first
    case "speaker": session.state.floor.speech?.code ?? session.state.floor.speeches.last?.code
    case "vote": session.state.voting.votes.last.map { String($0.number) }
    case "again": again.map { String($0.number) }
    case "decided": decided.map(String.init)
    case "taken": selectedFact { ($0 as? VoteClosed)?.number }.map(String.init)
    case "attended": selectedFact { ($0 as? Attended)?.code }
    case "past": past.map(String.init)
    case "point": point.map { "\($0.kind.rawValue) \($0.code)" }
    default: document(name)
    }
  }

  /// In a roll call: the delegation whose answer is noted next.
  var called: String? {
    guard session.state.roster.roll.open else { return nil }
    return view.backTo ?? session.state.nextToCall
  }

  /// In a roll-call vote: the delegation whose answer is noted next.
  var asked: String? {
    guard let vote = session.state.openVote, vote.method == .rollCall else { return nil }
    return view.backTo ?? vote.nextToAnswer
  }

  /// In a recorded vote, in which delegations are not called: the selected delegation.
  private var voter: String? {
    guard let vote = session.state.openVote, vote.method == .recorded else { return nil }
    let shown = ChairLists.vote(session, view)
    let row = view.selected(.vote)
    return shown.indices.contains(row) ? shown[row] : nil
  }

  private static func queued(_ session: Session, _ view: ViewState) -> String? {
    // Keys act only on what is visible: a vote or a roll call covers the speakers' list.
    let isSeen =
      session.state.floor.caucus == nil && session.state.openVote == nil
      && !session.state.roster.roll.open
    let queue = isSeen ? session.state.debate.list.queue : []
    let row = view.selected(.floor)
    return queue.indices.contains(row) ? queue[row] : nil
  }

  /// The point to rule on: the one being heard, else the first that is waiting, else a point of
  /// order that was left without a ruling.
  var point: RaisedPoint? {
    let points = session.state.points
    return session.state.point ?? points.waiting.first ?? points.left.last { $0.kind == .order }
  }

  /// The number of a speech: the one that the selected record ended, else the last.
  private var past: Int? {
    let last = session.state.floor.speeches.count
    guard view.pane == .record, last > 0 else { return last > 0 ? last : nil }
    guard let index = recordIndex else { return last }
    return EndedSpeeches(session, ReadRecords(session.history.records), since: index).numbers[index]
      ?? last
  }

  /// The index of the selected record.
  private var recordIndex: Int? {
    let row = view.selected(.record)
    guard let shown = ChairLists.record(session, view) else {
      return session.history.count - 1 - row
    }
    return shown.indices.contains(row) ? shown[row] : nil
  }

  /// What the selected record did, if that is of the wanted kind.
  private func selectedFact<Value>(_ value: (any Fact) -> Value?) -> Value? {
    guard view.pane == .record, let index = recordIndex,
      let record = try? session.history.record(index + 1)
    else { return nil }
    return record.facts.lazy.compactMap(value).first
  }

  /// The last vote, if its question must be put again.
  private var again: Vote? {
    guard session.state.openVote == nil, let vote = session.state.voting.votes.last,
      let outcome = vote.outcome, outcome != .withdrawn, outcome.isUndecided
    else { return nil }
    return vote
  }

  /// The number of the last motion; in the record, of the motion that the selected record decided.
  private var decided: Int? {
    if view.pane == .record { return selectedFact { ($0 as? MotionDecided)?.number } }
    return session.state.motions.isEmpty ? nil : session.state.motions.count
  }

  /// The selected pending motion.
  var motion: Motion? {
    let order = session.motionsInOrder
    let row = view.selected(.motions)
    return order.indices.contains(row) ? order[row] : order.first
  }

  /// The selected delegation in the filtered roster. `nil` during a roll call, so that an extra key
  /// press does not change an answer.
  var seat: String? {
    guard !session.state.roster.roll.open else { return nil }
    let shown = ChairLists.roster(session, view)
    let row = view.selected(.roster)
    return shown.indices.contains(row) ? session.state.roster.delegations[shown[row]].code : nil
  }
}

extension Placeholders {
  /// The selected row of the documents, whichever pane has the focus.
  var row: RegisterRow? { selectedRow.value }

  private static func row(_ session: Session, _ view: ViewState) -> RegisterRow? {
    let rows = ChairLists.documents(session, view)
    return rows.isEmpty ? nil : rows[min(max(view.selected(.documents), 0), rows.count - 1)]
  }

  /// The number of the selected document, or of the document that a placeholder means instead.
  private func document(_ name: String) -> String? {
    if name == "kind" { return session.usualDocumentKind }
    if name == "shown" { return session.state.textOnFloor?.number }
    guard let row else { return nil }
    let status = row.document?.status
    return switch name {
    case "document": row.number
    // Whoever amends while an amendment is selected amends its text.
    case "amendable":
      row.isAmendable ? row.number : session.state.document(row.document?.of)?.number ?? row.number
    case "movable": row.isMoved && (status == .submitted || status == .approved) ? row.number : nil
    case "agreed": status == .agreed ? row.number : nil
    default: nil
    }
  }
}

/// The roster rows that match a filter.
enum RosterFilter {
  /// Matches name, code, alias or number, ignoring case and accents; if none does, a country's name
  /// in another language.
  static func rows(_ session: Session, _ filter: String) -> [Delegation] {
    let wanted = filter.folded()
    guard !wanted.isEmpty else { return session.state.roster.delegations }
    let rows = session.state.roster.delegations.enumerated().filter { index, delegation in
      String(index + 1) == wanted
        || ([delegation.code, delegation.name, delegation.label] + delegation.aliases)
          .contains { $0.folded().contains(wanted) }
    }.map(\.element)
    guard rows.isEmpty, let code = named(filter, session) else { return rows }
    return session.state.roster.delegations.filter { $0.code == code }
  }

  /// The delegation that a text names in a command line: `kor` is South Korea, although North
  /// Korea's name contains it too.
  static func named(_ filter: String, _ session: Session) -> String? {
    try? Names(session.state.roster.delegations).code(filter.trimmed)
  }
}
