/// A motion was made.
package struct MotionMade: Fact {
  package static let name = "motionMade"
  package var motion: Motion

  package func apply(to state: inout State, at now: Int) {
    guard motion.number == state.motions.count + 1 else { return }
    state.motions.append(motion)
    state.floor.statistics[motion.by, default: Statistic()].motions += 1
  }
}

/// A motion was seconded.
package struct MotionSeconded: Fact {
  package static let name = "motionSeconded"
  package var number: Int
  package var by: String

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.secondedBy = by }
  }
}

/// The chair gave leave for a motion.
package struct MotionAllowed: Fact {
  package static let name = "motionAllowed"
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.allowed = true }
  }
}

/// The submitter of the text that a motion is about, or its seconder, agreed to it.
package struct MotionAgreed: Fact {
  package static let name = "motionAgreed"
  package var number: Int
  package var codes: [String]

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.agreed = ($0.agreed ?? []) + codes }
  }
}

/// A delegation objected to a motion that passes unless somebody objects.
package struct MotionObjected: Fact {
  package static let name = "motionObjected"
  package var number: Int
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.objections = ($0.objections ?? []) + [code] }
  }
}

/// The mover changed a motion.
package struct MotionChanged: Fact {
  package static let name = "motionChanged"
  package var motion: Motion

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(motion.number) { $0 = motion }
  }
}

/// The chair put a motion first.
package struct MotionPreferred: Fact {
  package static let name = "motionPreferred"
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    for index in state.motions.indexed {
      state.motions[index].preferred = state.motions[index].number == number
    }
    state.changeMotion(number) { $0.preferred = true }
  }
}

/// A motion was put and decided.
package struct MotionDecided: Fact {
  package static let name = "motionDecided"
  package var number: Int
  package var passed: Bool
  package var yes: Int?
  package var no: Int?
  package var abstain: Int?
  package var basis: Motion.Basis
  /// The number of votes in favour that were needed.
  package var needed: Int?
  /// The chair's casting vote, which the count includes.
  package var castingVote: Answer?
  /// Who could decide it, if it was decided by a count.
  package var electorate: Verdict.Electorate?

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number, decided)
    // A caucus that has ended can be extended until something else is decided.
    let isExtension =
      state.motions.indices.contains(number - 1) && state.motions[number - 1].extends != nil
    if passed, !isExtension { state.floor.endedCaucus = nil }
  }

  /// Applies the decision to its motion.
  package func decided(_ motion: inout Motion) {
    motion.status = passed ? .passed : .failed
    (motion.yes, motion.no, motion.abstain) = (yes, no, abstain)
    (motion.basis, motion.needed, motion.castingVote) = (basis, needed, castingVote)
    motion.electorate = electorate
  }
}

/// A motion ended without being decided: withdrawn, lapsed or out of order.
package struct MotionClosed: Fact {
  package static let name = "motionClosed"
  package var number: Int
  package var status: Motion.Status
  /// Why, if there was a reason.
  package var ending: Motion.Ending?
  /// The subject of the ruling, if the chair ruled it out of order.
  package var subject: ChairRuling.Subject?
  /// The motion that set it aside, if it may be taken up again.
  package var setAsideBy: Int?

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) {
      $0.status = status
      $0.ending = ending
      $0.setAsideBy = setAsideBy
    }
    guard status == .outOfOrder else { return }
    state.points.lastRuling = ChairRuling(words: ending?.words, motion: number, subject: subject)
  }
}

/// A motion that was set aside is pending again (taken from the table).
package struct MotionResumed: Fact {
  package static let name = "motionResumed"
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) {
      $0.status = .pending
      ($0.ending, $0.setAsideBy) = (nil, nil)
    }
  }
}

extension State {
  fileprivate mutating func changeMotion(_ number: Int, _ change: (inout Motion) -> Void) {
    guard motions.indices.contains(number - 1) else { return }
    change(&motions[number - 1])
  }
}
