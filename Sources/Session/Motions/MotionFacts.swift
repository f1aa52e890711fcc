/// A motion was made.
package struct MotionMade: Fact {
  package static let name = "motionMade"
  /// As it was made; its number is the next one.
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
  /// The number of the motion.
  package var number: Int
  /// The delegation that seconds it, which is not the mover.
  package var by: String

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.secondedBy = by }
  }
}

/// The chair gave leave for a motion.
package struct MotionAllowed: Fact {
  package static let name = "motionAllowed"
  /// The number of the motion.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.allowed = true }
  }
}

/// The submitter of the text that a motion is about, or its seconder, agreed to it.
package struct MotionAgreed: Fact {
  package static let name = "motionAgreed"
  /// The number of the motion.
  package var number: Int
  /// The delegations that agreed, in addition to those that had agreed before.
  package var codes: [String]

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.agreed = ($0.agreed ?? []) + codes }
  }
}

/// A delegation objected to a motion that passes unless somebody objects.
package struct MotionObjected: Fact {
  package static let name = "motionObjected"
  /// The number of the motion.
  package var number: Int
  /// The delegation that objects.
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.objections = ($0.objections ?? []) + [code] }
  }
}

/// The mover changed a motion.
package struct MotionChanged: Fact {
  package static let name = "motionChanged"
  /// As it is from now on; it replaces the motion with its number.
  package var motion: Motion

  package func apply(to state: inout State, at now: Int) {
    state.changeMotion(motion.number) { $0 = motion }
  }
}

/// The chair put a motion first.
package struct MotionPreferred: Fact {
  package static let name = "motionPreferred"
  /// The number of the motion; the others are no longer preferred.
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
  /// The number of the motion.
  package var number: Int
  /// `false` also for a tie.
  package var passed: Bool
  /// `nil` if the votes were not counted, as are `no` and `abstain`.
  package var yes: Int?
  /// With the chair's casting vote, if that was against.
  package var no: Int?
  /// 0 if nobody was allowed to abstain.
  package var abstain: Int?
  /// How it was decided. Only `count` has figures.
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
  /// The number of the motion.
  package var number: Int
  /// `withdrawn`, `lapsed` or `outOfOrder`; the last is a ruling, which may be appealed.
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
  /// The number of the motion.
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
