import Catalogue

/// A command being judged: it collects facts, and holds the state after each of them.
struct Ruling {
  let session: Session
  /// Milliseconds since 1970.
  let now: Int
  let inputs: Inputs
  /// The seat that entered the line; `nil` for the first seat.
  let author: String?
  /// The decision will be discarded: a command may skip what takes time and cannot fail.
  let isTrial: Bool
  /// The state after the facts so far.
  private(set) var state: State
  private var facts: [any Fact] = []
  var parent: Int?
  /// The state at the place that an undo, redo or restore goes to, and others near it.
  var reached: [State] = []
  /// One line that says what was done.
  var answer: Saying = ""
  /// Warnings for the chair, who may ignore them.
  var warnings: [Saying] = []

  init(
    _ session: Session, now: Int, _ inputs: Inputs = Inputs(), by author: String? = nil,
    isTrial: Bool = false
  ) {
    self.session = session
    self.now = now
    self.inputs = inputs
    self.author = author
    self.isTrial = isTrial
    state = session.state
  }

  var rules: RuleBook { session.setup.rules }
  var body: Body { session.setup.body }
  var localTime: LocalTime { LocalTime(session.setup, state) }

  mutating func decide(_ fact: some Fact) {
    // The continuation of a speech or a vote disposes of the point that interrupted it, but not of
    // points that were interrupted by that one, nor of a point of order, which needs a ruling (GA
    // rule 71): warn about those.
    let isInterrupted = state.floor.speech != nil || state.openVote != nil
    let top = state.points.heard.last?.number
    let heard = state.points.heard.filter {
      !isInterrupted || $0.number != top || $0.kind == .order
    }
    fact.apply(to: &state, at: now)
    facts.append(fact)
    guard !heard.isEmpty, !(fact is PointRuled) else { return }
    for point in heard where !state.points.heard.contains(where: { $0.number == point.number }) {
      let line = "point \(point.kind.rawValue) \(point.code)"
      let mayFollow = state.points.left.contains { $0.number == point.number }
      warn(
        "the \(point.kind.title) by \(name(point.code)) was left without a ruling"
          + (mayFollow
            ? ", which \(line: line + " sustained") or \(line: line + " denied") still gives" : ""))
    }
  }

  /// Removes what ends by itself from the state, to judge what is possible afterwards.
  mutating func clearFloor() {
    state.floor.caucus = nil
    state.floor.speech = nil
  }

  mutating func warn(_ saying: Saying) { warnings.append(saying) }

  /// The decision with its record.
  /// - Parameter line: the line as entered.
  func decision(on line: String, id: String? = nil) -> Decision {
    Decision(
      record: Record(
        sequence: session.state.sequence + 1, time: now, command: line, facts: facts,
        parent: parent, by: author, id: id),
      answer: answer, warnings: warnings, reached: reached)
  }
}

/// A command that was judged: the record to write and apply, and what to answer. It does not hold
/// the current state, so that applying it does not copy the state.
package struct Decision: Sendable {
  /// Not applied yet; its number and its parent fit only the session that was judged.
  package let record: Record
  /// One line that says what was done.
  package let answer: Saying
  /// Warnings for the chair, who may ignore them.
  package let warnings: [Saying]
  /// States reached by an undo, redo or restore, so that applying it need not fold them again.
  let reached: [State]
}

extension Ruling {
  /// A delegation's name, for answers.
  func name(_ code: String) -> String { state.name(code) }

  /// - Throws: `Refusal` unless the meeting is open.
  func requireOpenMeeting() throws(Refusal) {
    if let refusal = Self.needsOpenMeeting(state) { throw refusal }
  }

  /// Why nothing can be done in the meeting now; `nil` if it is open and not interrupted.
  static func needsOpenMeeting(_ state: State) -> Refusal? {
    if let refusal = needsSitting(state) { return refusal }
    return state.meeting.interruption.map { _ in
      Refusal("the meeting is interrupted by an update: \(line: "interrupt end")")
    }
  }

  /// Why the committee is not in session; `nil` if the meeting is open, even if interrupted.
  static func needsSitting(_ state: State) -> Refusal? {
    switch state.meeting.status {
    case .open: nil
    case .notOpened: .notOpened
    case .suspended: .suspended
    case .adjourned: .adjourned
    }
  }

  /// - Throws: `Refusal` unless the delegation is present.
  func requireHere(_ code: String) throws(Refusal) { try requireHere([code]) }

  /// - Throws: `Refusal` unless all of them are present; it names all that are not.
  func requireHere(_ codes: [String]) throws(Refusal) {
    let missing = codes.compactMap(state.delegation).filter { !$0.attendance.isHere }
    guard let first = missing.first else { return }
    let names = Spelling.list(missing.map(\.name))
    let arrival = "attend \(missing.map(\.code).joined(separator: ", ")) present"
    // If all are uncalled they are reported as such; if only some are, as absent.
    let saying: Saying =
      if missing.allSatisfy({ $0.attendance == .notCalled }) {
        "\(names) \(missing.count == 1 ? "has" : "have") not been called: \(line: arrival)"
      } else if missing.count == 1 {
        "\(first.name) is absent: \(line: arrival) when it arrives"
      } else {
        "\(names) are absent: \(line: arrival) when they arrive"
      }
    throw Refusal(saying, arrival: arrival)
  }
}
