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
    let summary = teller.voice.summary(motion, teller.rules, in: teller.state)
    let party = teller.party(motion.by)
    teller.say(.motion, .motionChanged, party.name, "\(motion.number)", summary, about: party)
  }
}

extension MotionPreferred: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, .motionPreferred, "\(number)")
  }
}

extension MotionAllowed: Told {
  package func tell(_ teller: inout Teller) { teller.say(.motion, .motionAllowed, "\(number)") }
}

extension MotionAgreed: Told {
  package func tell(_ teller: inout Teller) {
    let names = teller.voice.parties(codes.map(teller.party))
    teller.say(.motion, .motionAgreed, names, "\(number)", "\(codes.count)")
  }
}

extension MotionObjected: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.motion, .motionObjected, party.name, "\(number)", about: party)
  }
}

extension VotingSpeakersSet: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, .votingSpeakers, "\(each)", teller.voice.span(milliseconds))
  }
}

extension ImportantQuestionDeclared: Told {
  package func tell(_ teller: inout Teller) { teller.say(.motion, .importantQuestion) }
}

extension RollCallOrdered: Told {
  package func tell(_ teller: inout Teller) { teller.say(.motion, .rollCallOrdered) }
}

extension ChairRuled: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.point, .chairRuled, teller.voice.typed(text))
  }
}

extension RulingOverturned: Told {
  package func tell(_ teller: inout Teller) {
    let voice = teller.voice
    let text = voice.text(ruling, in: teller.state)
    // English has it in the middle of the sentence.
    let told = voice.language == .english ? text : voice.closed(text)
    var words = [voice.say(.rulingOverturned, told)]
    if let motion = ruling.motion { words.append(voice.say(.motionPendingAgain, "\(motion)")) }
    teller.add(.plain(.motion, voice.sentences(words)))
  }
}

extension MotionResumed: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.motion, .motionPendingAgain, "\(number)")
  }
}

extension RulingUpheld: Told {
  package func tell(_ teller: inout Teller) {
    guard let ruling = teller.state.points.lastRuling else { return }
    let words = teller.voice.text(ruling, in: teller.state)
    teller.say(.motion, .rulingUpheld, teller.voice.closed(words))
  }
}

extension VoteReconsidered: Told {
  package func tell(_ teller: inout Teller) { teller.say(.vote, .voteAgain, "\(number)") }
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
  /// The report on a motion by the names and rules of now.
  package func report(on motion: Motion) -> Minutes.MotionReport {
    Minutes.MotionReport(motion, in: state, by: setup, at: time, voice)
  }

  fileprivate mutating func tellDecision(_ number: Int, _ change: (inout Motion) -> Void) {
    guard state.motions.indices.contains(number - 1) else { return }
    var motion = state.motions[number - 1]
    change(&motion)
    decisions[number] = add(.decision(report(on: motion)))
  }
}

extension Minutes.MotionReport {
  /// - Parameter now: when it is told, in milliseconds since 1970.
  package init(
    _ motion: Motion, in state: State, by setup: Setup, at now: Int, _ voice: MinutesVoice
  ) {
    var parts = [voice.summary(motion, setup.rules, in: state)]
    if let until = motion.until {
      let time = LocalTime(setup, state).timeOfDay(until, seenAt: now)
      parts.append(voice.say(.untilTime, time))
    }
    if let ruling = motion.ruling {
      parts.append(voice.say(.againstRuling, voice.text(ruling, in: state)))
    }
    func party(_ code: String) -> Minutes.Party { voice.party(code, in: state) }
    self.init(
      number: motion.number, kind: motion.kind, title: voice.title(of: motion, by: setup.rules),
      summary: voice.clauses(parts), mover: party(motion.by),
      seconder: motion.secondedBy.map(party),
      slot: motion.proposer ?? .none, status: motion.status, yes: motion.yes, no: motion.no,
      abstain: motion.abstain, needed: motion.needed, reason: motion.reason(in: state),
      decision: voice.decision(on: motion, in: state))
  }

  /// The report with the seconder and the outcome. The summary stays as the motion was moved,
  /// because a change has an entry of its own. So does the mover's name, unless it was corrected.
  /// - Parameter state: that at the end of the minutes.
  package func completed(in state: State, by setup: Setup, _ voice: MinutesVoice) -> Self {
    guard state.motions.indices.contains(number - 1) else { return self }
    var report = Self(state.motions[number - 1], in: state, by: setup, at: state.time, voice)
    (report.summary, report.slot, report.mover) = (summary, slot, mover)
    return report
  }

  /// The report on a decision with the mover and the words of the motion as they were corrected.
  /// - Parameters:
  ///   - state: that at the end of the minutes.
  ///   - now: when the decision was taken, in milliseconds since 1970.
  package func corrected(
    in state: State, by setup: Setup, at now: Int, _ voice: MinutesVoice
  ) -> Self {
    guard state.motions.indices.contains(number - 1) else { return self }
    var report = self
    let last = Self(state.motions[number - 1], in: state, by: setup, at: now, voice)
    (report.summary, report.mover) = (last.summary, last.mover)
    return report
  }
}
