/// A motion was made.
public struct MotionMade: Fact {
  public static let name = "motionMade"
  public var motion: Motion

  public func apply(to state: inout State, at now: Int) {
    guard motion.number == state.motions.count + 1 else { return }
    state.motions.append(motion)
    state.statistics[motion.by, default: Statistic()].motions += 1
  }
}

/// A motion was seconded.
public struct MotionSeconded: Fact {
  public static let name = "motionSeconded"
  public var number: Int
  public var by: String

  public func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.secondedBy = by }
  }
}

/// A delegation objected to a motion that passes unless somebody does.
public struct MotionObjected: Fact {
  public static let name = "motionObjected"
  public var number: Int
  public var code: String

  public func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) { $0.objections = ($0.objections ?? []) + [code] }
  }
}

/// Its mover changed a motion.
public struct MotionChanged: Fact {
  public static let name = "motionChanged"
  public var motion: Motion

  public func apply(to state: inout State, at now: Int) {
    state.changeMotion(motion.number) { $0 = motion }
  }
}

/// The chair put a motion first.
public struct MotionPreferred: Fact {
  public static let name = "motionPreferred"
  public var number: Int

  public func apply(to state: inout State, at now: Int) {
    for index in state.motions.indices {
      state.motions[index].preferred = state.motions[index].number == number
    }
  }
}

/// A motion was put and decided.
public struct MotionDecided: Fact {
  public static let name = "motionDecided"
  public var number: Int
  public var passed: Bool
  public var yes: Int?
  public var no: Int?
  public var abstain: Int?
  public var basis: Motion.Basis
  /// Yes that the count took.
  public var needed: Int?

  public func apply(to state: inout State, at now: Int) {
    state.changeMotion(number, decided)
    // A caucus that has ended can be extended until the floor moves on.
    let isExtension =
      state.motions.indices.contains(number - 1) && state.motions[number - 1].extends != nil
    if passed, !isExtension { state.endedCaucus = nil }
  }

  /// Puts the decision into its motion.
  package func decided(_ motion: inout Motion) {
    motion.status = passed ? .passed : .failed
    (motion.yes, motion.no, motion.abstain) = (yes, no, abstain)
    (motion.basis, motion.needed) = (basis, needed)
  }
}

/// A motion ended without being decided: withdrawn, lapsed or out of order.
public struct MotionClosed: Fact {
  public static let name = "motionClosed"
  public var number: Int
  public var status: Motion.Status
  public var reason: String?
  /// What kind of ruling it was, where the chair ruled it out of order.
  public var subject: ChairRuling.Subject?
  /// The motion that set it aside, where it may be taken up again.
  public var setAsideBy: Int?

  public func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) {
      $0.status = status
      $0.reason = reason
      $0.setAsideBy = setAsideBy
    }
    guard status == .outOfOrder else { return }
    let why = reason.map { ": \($0)" } ?? ""
    state.lastRuling = ChairRuling(
      text: "motion \(number) is out of order\(why)", motion: number, subject: subject)
  }
}

/// A motion that was set aside is pending again: it was taken from the table.
public struct MotionResumed: Fact {
  public static let name = "motionResumed"
  public var number: Int

  public func apply(to state: inout State, at now: Int) {
    state.changeMotion(number) {
      $0.status = .pending
      ($0.reason, $0.setAsideBy) = (nil, nil)
    }
  }
}

extension State {
  fileprivate mutating func changeMotion(_ number: Int, _ change: (inout Motion) -> Void) {
    guard motions.indices.contains(number - 1) else { return }
    change(&motions[number - 1])
  }
}
