import Catalogue

/// What a command decides while it is judged: it gathers facts, and sees the state as each one
/// leaves it.
struct Ruling {
  let session: Session
  /// Milliseconds since 1970.
  let now: Int
  let inputs: Inputs
  /// The seat that enters the line; `nil` for the first seat.
  let author: String?
  /// The state with the facts so far.
  private(set) var state: State
  private var facts: [any Fact] = []
  var parent: Int?
  /// The state of the place that is gone to, and others near it.
  var reached: [State] = []
  /// One line that tells what was done.
  var answer: Saying = ""
  /// What the chair should know but need not obey.
  var warnings: [Saying] = []

  init(
    _ session: Session, now: Int, _ inputs: Inputs = Inputs(), by author: String? = nil
  ) {
    self.session = session
    self.now = now
    self.inputs = inputs
    self.author = author
    state = session.state
  }

  var rules: RuleBook { session.setup.rules }
  var body: Body { session.setup.body }
  var localTime: LocalTime { LocalTime(session.setup, state) }

  mutating func decide(_ fact: some Fact) {
    // A speech or a vote that goes on deals with the point that interrupted it, not with those
    // that this one interrupted.
    let isInterrupted = state.speech != nil || state.openVote != nil
    let heard = isInterrupted ? state.points.dropLast() : state.points[...]
    fact.apply(to: &state, at: now)
    facts.append(fact)
    guard !heard.isEmpty, !(fact is PointRuled) else { return }
    for point in heard where !state.points.contains(where: point.isSame) {
      warn("the \(point.kind.title) by \(name(point.code)) was left without a ruling")
    }
  }

  /// Leaves out of account what ends by itself, to judge what is possible after it.
  mutating func clearFloor() {
    state.caucus = nil
    state.speech = nil
  }

  mutating func warn(_ saying: Saying) { warnings.append(saying) }

  /// What was decided, under the line it was decided for.
  func decision(on line: String, id: String? = nil) -> Decision {
    Decision(
      record: Record(
        sequence: session.state.sequence + 1, time: now, command: line, facts: facts,
        parent: parent, by: author, id: id),
      answer: answer, warnings: warnings, reached: reached)
  }
}

/// A command as it was judged: the record to be written and applied, and what to tell. It does
/// not hold the state as it is, so that applying it copies none.
package struct Decision: Sendable {
  package let record: Record
  /// One line that tells what was done.
  package let answer: Saying
  /// What the chair should know but need not obey.
  package let warnings: [Saying]
  /// Where it goes back in the journal: states that applying it need not fold again.
  let reached: [State]
}

extension Ruling {
  /// A delegation's name, for answers.
  func name(_ code: String) -> String { state.name(code) }

  /// - Throws: `Refusal` unless the meeting is open.
  func requireOpenMeeting() throws(Refusal) {
    if let refusal = Self.needsOpenMeeting(state) { throw refusal }
  }

  /// Why nothing can be done in the meeting as it stands, or `nil` when it is open and nothing
  /// interrupts it.
  static func needsOpenMeeting(_ state: State) -> Refusal? {
    if let refusal = needsSitting(state) { return refusal }
    return state.interruption.map {
      Refusal("the meeting is interrupted (\($0.text)): \(line: "interrupt end")")
    }
  }

  /// Why nobody sits, or `nil` when the meeting is open, interrupted or not.
  static func needsSitting(_ state: State) -> Refusal? {
    switch state.meeting.status {
    case .open: nil
    case .notOpened: .notOpened
    case .suspended: .suspended
    case .adjourned: .adjourned
    }
  }

  /// - Throws: `Refusal` unless the delegation is in the room.
  func requireHere(_ code: String) throws(Refusal) { try requireHere([code]) }

  /// - Throws: `Refusal` unless all of them are in the room; it names all who are not.
  func requireHere(_ codes: [String]) throws(Refusal) {
    let missing = codes.compactMap(state.delegation).filter { !$0.attendance.isHere }
    guard let first = missing.first else { return }
    let names = Spelling.list(missing.map(\.name))
    let arrival = "attend \(missing.map(\.code).joined(separator: ", ")) present"
    // Of several whom nobody has called some may be noted as absent: they are not here.
    let saying: Saying =
      if missing.allSatisfy({ $0.attendance == .notCalled }) {
        "\(names) \(missing.count == 1 ? "has" : "have") not been called: \(line: arrival)"
      } else if missing.count == 1 {
        "\(first.name) is absent: \(line: arrival), when it arrives"
      } else {
        "\(names) are absent: \(line: arrival), when they arrive"
      }
    throw Refusal(saying, arrival: arrival)
  }
}
