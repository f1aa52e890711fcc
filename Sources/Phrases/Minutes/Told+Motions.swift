import Catalogue
import Session

/// Motions and their outcomes.
extension MotionMade: Told {
  package func tell(_ teller: inout Teller) {
    teller.motions[motion.number] = teller.add(.motion(teller.report(on: motion)))
  }
}

extension MotionChanged: Told {
  package func tell(_ teller: inout Teller) {
    let summary = motion.summary(teller.rules, in: teller.state)
    let party = teller.party(motion.by)
    teller.say(.motion, "\(party.name) changed motion \(motion.number) to: \(summary).", party)
  }
}

extension MotionPreferred: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, "The Chair put motion \(number) first.")
  }
}

extension MotionAllowed: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, "The Chair gave leave for motion \(number).")
  }
}

extension MotionAgreed: Told {
  package func tell(_ teller: inout Teller) {
    let names = Spelling.list(codes.map { teller.party($0).name })
    teller.say(.motion, "\(names) agreed to motion \(number).")
  }
}

extension MotionObjected: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.motion, "\(party.name) objected to motion \(number).", party)
  }
}

extension VotingSpeakersSet: Told {
  package func tell(_ teller: inout Teller) {
    let time = TimeSpan.words(milliseconds: milliseconds)
    teller.say(
      .motion,
      "Before each vote \(Spelling.count(each, "speaker")) for and as many against are heard, "
        + "\(time) each.")
  }
}

extension ImportantQuestionDeclared: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, "The question was declared important.")
  }
}

extension RollCallOrdered: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, "The next vote is taken by roll call.")
  }
}

extension ChairRuled: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.point, "The Chair ruled: \(Minutes.closed(text))")
  }
}

extension RulingOverturned: Told {
  package func tell(_ teller: inout Teller) {
    var words = "The Chair's ruling that \(ruling.text(in: teller.state)) was overturned."
    if let motion = ruling.motion { words += " Motion \(motion) is pending again." }
    teller.say(.motion, words)
  }
}

extension MotionResumed: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, "Motion \(number) is pending again.")
  }
}

extension RulingUpheld: Told {
  package func tell(_ teller: inout Teller) {
    guard let ruling = teller.state.points.lastRuling else { return }
    teller.say(
      .motion, "The Chair's ruling stood: \(Minutes.closed(ruling.text(in: teller.state)))")
  }
}

extension VoteReconsidered: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.vote, "Vote \(number) is to be taken again.")
  }
}

extension MotionDecided: Told {
  package func tell(_ teller: inout Teller) {
    teller.tellDecision(number, decided)
    teller.decidedMotion = number
  }
}

extension MotionClosed: Told {
  package func tell(_ teller: inout Teller) {
    teller.tellDecision(number) { ($0.status, $0.ending) = (status, ending) }
  }
}

extension Teller {
  package func report(on motion: Motion) -> Minutes.MotionReport {
    Minutes.MotionReport(motion, in: state, by: setup)
  }

  fileprivate mutating func tellDecision(_ number: Int, _ change: (inout Motion) -> Void) {
    guard state.motions.indices.contains(number - 1) else { return }
    var motion = state.motions[number - 1]
    change(&motion)
    decisions[number] = add(.decision(report(on: motion)))
  }
}

extension Minutes.MotionReport {
  package init(_ motion: Motion, in state: State, by setup: Setup) {
    var summary = motion.summary(setup.rules, in: state)
    if let until = motion.until {
      summary += ", until \(LocalTime(setup, state).timeOfDay(until, seenAt: state.time))"
    }
    if let ruling = motion.ruling {
      summary += ", against the ruling that \(ruling.text(in: state))"
    }
    func party(_ code: String) -> Minutes.Party { .init(code, in: state) }
    self.init(
      number: motion.number, kind: motion.kind,
      title: setup.rules.motion(named: motion.kind)?.title ?? motion.kind, summary: summary,
      mover: party(motion.by), seconder: motion.secondedBy.map(party),
      slot: motion.proposer ?? .none, status: motion.status, yes: motion.yes, no: motion.no,
      abstain: motion.abstain, reason: motion.reason(in: state),
      decision: motion.outcome(motion.status.verb, in: state))
  }

  /// The report with the seconder and the outcome. The summary stays as the motion was moved,
  /// because a change has an entry of its own. So does the mover's name, unless it was corrected.
  /// - Parameter state: that at the end of the minutes.
  package func completed(in state: State, by setup: Setup) -> Self {
    guard state.motions.indices.contains(number - 1) else { return self }
    var report = Self(state.motions[number - 1], in: state, by: setup)
    (report.summary, report.slot, report.mover) = (summary, slot, mover)
    return report
  }

  /// The report on a decision with the mover and the words of the motion as they were corrected.
  /// - Parameter state: that at the end of the minutes.
  package func corrected(in state: State, by setup: Setup) -> Self {
    guard state.motions.indices.contains(number - 1) else { return self }
    var report = self
    let last = Self(state.motions[number - 1], in: state, by: setup)
    (report.summary, report.mover) = (last.summary, last.mover)
    return report
  }
}

extension Motion.Status {
  /// The verb that follows a motion's name.
  fileprivate var verb: String {
    switch self {
    case .passed, .failed, .lapsed: rawValue
    case .withdrawn: "was withdrawn"
    case .outOfOrder: "was ruled out of order"
    case .pending: "is pending"
    }
  }
}
