import Catalogue

extension Ruling {
  mutating func correctMotion(_ arguments: Arguments) throws(Refusal) {
    let number = arguments.number("motion") ?? 0
    guard state.motions.indices.contains(number - 1) else {
      throw Refusal("there is no motion \(number); the last is \(state.motions.count)")
    }
    let motion = state.motions[number - 1]
    var fact = MotionCorrected(number: number)
    fact.code = try corrected(moverOf: motion, arguments)
    fact.subject = try corrected(wordsOf: motion, arguments)
    if arguments.has("count") { try correctCount(of: motion, arguments, &fact) }
    guard fact != MotionCorrected(number: number) else {
      throw Refusal(
        "what should be corrected? "
          + "\(ways: "correct motion \(number) by <who>", "correct motion \(number) words \"…\"", "correct motion \(number) count <yes> <no>")",
        kind: .notUnderstood)
    }
    if fact.code ?? fact.subject != nil, opened(by: motion) { fact.caucus = true }
    decide(fact)
    let new = state.motions[number - 1]
    answer = "Motion \(number) is corrected: \(new.summary(rules, in: state)), by \(name(new.by))"
    answer += fact.tally == nil ? "." : "; \(new.outcome(new.status.title, in: state))."
    guard motion.status != new.status else { return }
    settleDocuments(of: new, passed: new.status == .passed)
    warn(
      "the result changes: motion \(number) \(motion.status.title) before, and \(new.status.title) "
        + "now; what followed from it stays as it is")
  }

  /// - Throws: `Refusal` if the delegation cannot have moved it, or is the mover already.
  private func corrected(moverOf motion: Motion, _ arguments: Arguments) throws(Refusal) -> String?
  {
    guard let code = arguments.who("by") else { return nil }
    if let delegation = state.delegation(code), !rules.rights(of: delegation).motions {
      throw Refusal(
        "\(name(code)) is \(delegation.role.title) and cannot make motions under \(rules.title)")
    }
    guard motion.by != code else {
      throw Refusal("\(name(code)) is already the mover of motion \(motion.number)")
    }
    guard motion.secondedBy != code else {
      throw Refusal("\(name(code)) seconded motion \(motion.number) and cannot have moved it")
    }
    return code
  }

  /// - Throws: `Refusal` if the motion has no subject, or has this one already.
  private func corrected(wordsOf motion: Motion, _ arguments: Arguments) throws(Refusal) -> String?
  {
    guard let words = arguments.text("words").map({ cleaned($0) }) else { return nil }
    let parameters = rules.motion(named: motion.kind)?.parameters ?? []
    guard parameters.contains(.subject) || parameters.contains(.optionalSubject) else {
      throw Refusal("a motion \(motion.kind) has no subject")
    }
    guard words != motion.subject ?? "" else {
      throw Refusal("motion \(motion.number) already has those words")
    }
    return words
  }

  /// Judges a corrected count by the arithmetic of the time at which the motion was put.
  private func correctCount(
    of motion: Motion, _ arguments: Arguments, _ fact: inout MotionCorrected
  ) throws(Refusal) {
    guard motion.status != .pending else {
      throw Refusal("motion \(motion.number) is pending: \(line: putting(motion))")
    }
    guard motion.basis == .count, let rule = rules.motion(named: motion.kind) else {
      throw Refusal("motion \(motion.number) was not decided by a count")
    }
    guard motion.castingVote == nil else {
      throw Refusal(
        "motion \(motion.number) was decided by the chair's casting vote: \(line: "undo")")
    }
    let kind: Vote.Kind = rule.decision == .substantive ? .substantive : .procedural
    let electorate = motion.electorate ?? electorate(kind, entitledCodes(kind))
    let tally = try tally(arguments, kind, among: electorate.present)
    guard (motion.yes, motion.no, motion.abstain ?? 0) != (tally.yes, tally.no, tally.abstain)
    else {
      throw Refusal("motion \(motion.number) is already recorded: \(Verdict.count(tally))")
    }
    let question = question(kind, tally, majority(of: rule.decision), among: electorate)
    let isPassed = Verdict(on: question).outcome == .adopted
    (fact.tally, fact.needed, fact.passed) = (tally, question.needed, isPassed)
  }

  /// Whether the current caucus is the one that a motion opened.
  func opened(by motion: Motion) -> Bool {
    guard let caucus = state.floor.caucus, motion.status == .passed, motion.extends == nil else {
      return false
    }
    return caucus.by == motion.by && caucus.topic == motion.subject ?? ""
      && caucus.eachMilliseconds == motion.eachMilliseconds
      // Half of a timed debate is for each side.
      && (caucus.phase != nil
        || [caucus.originalMilliseconds, nil].contains(motion.totalMilliseconds))
  }
}

/// The mover, the words or the count of a motion was corrected.
package struct MotionCorrected: Correction {
  package static let name = "motionCorrected"
  /// The number of the motion.
  package var number: Int
  /// The right mover, if that was wrong.
  package var code: String?
  /// The right subject, if that was wrong.
  package var subject: String?
  /// The right count, with the number of yes votes that it takes and whether the motion passed.
  package var tally: Tally?
  /// The yes votes that the right count takes; only with a `tally`.
  package var needed: Int?
  /// The right result; only with a `tally`.
  package var passed: Bool?
  /// Whether the current caucus was opened by this motion: the mover's privilege passes to the
  /// right delegation, and the caucus has the right topic.
  package var caucus: Bool?

  /// A correction that changes nothing yet.
  package init(number: Int) { self.number = number }

  package func subject(in state: State) -> String { "motion \(number)" }

  package func apply(to state: inout State, at now: Int) {
    guard state.motions.indices.contains(number - 1) else { return }
    let old = state.motions[number - 1]
    state.motions[number - 1] = corrected(old)
    if caucus == true {
      if let code, let caucus = state.floor.caucus {
        state.floor.caucus?.by = code
        state.floor.caucus?.proposerHasSpoken = caucus.spoken.contains(code)
      }
      if let subject { state.floor.caucus?.topic = subject }
    }
    guard let code else { return }
    state.changeStatistic(old.by) { $0.motions -= 1 }
    state.changeStatistic(code) { $0.motions += 1 }
  }

  /// The motion as it should have been recorded.
  package func corrected(_ motion: Motion) -> Motion {
    var new = motion
    new.by = code ?? motion.by
    new.subject = subject ?? motion.subject
    guard let tally, let passed, motion.status == .passed || motion.status == .failed else {
      return new
    }
    new.status = passed ? .passed : .failed
    (new.yes, new.no, new.abstain, new.needed) = (tally.yes, tally.no, tally.abstain, needed)
    return new
  }
}
