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
    var summary = motion.summary(rules, in: state)
    if let until = motion.until { summary += ", until \(localTime.timeOfDay(until))" }
    return .init(
      number: motion.number, kind: motion.kind,
      title: rules.motion(named: motion.kind)?.title ?? motion.kind, summary: summary,
      mover: party(motion.by), seconder: motion.secondedBy.map(party),
      slot: motion.proposer ?? .none, status: motion.status, yes: motion.yes, no: motion.no,
      abstain: motion.abstain, reason: motion.reason(in: state),
      decision: motion.outcome(motion.status.verb, in: state))
  }

  fileprivate mutating func tellDecision(_ number: Int, _ change: (inout Motion) -> Void) {
    guard state.motions.indices.contains(number - 1) else { return }
    var motion = state.motions[number - 1]
    change(&motion)
    decisions[number] = add(.decision(report(on: motion)))
  }

  /// Adds the seconder and the outcome to the entry of a motion. The summary stays as it was moved,
  /// because a change has an entry of its own.
  package mutating func completeMotion(_ motion: Motion) {
    guard case .motion(let made) = event(at: motions[motion.number]) else { return }
    var report = report(on: motion)
    (report.summary, report.slot) = (made.summary, made.slot)
    // So does the mover's name, unless it was corrected.
    report.mover = made.mover
    change(motions[motion.number], to: .motion(report))
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
