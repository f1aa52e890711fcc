/// A caucus was opened by a motion.
public struct CaucusOpened: Fact {
  public static let name = "caucusOpened"
  public var kind: Caucus.Kind
  public var topic: String
  public var by: String
  public var totalMilliseconds: Int
  public var eachMilliseconds: Int?
  public var proposer: Caucus.ProposerSlot
  public var clockFollowsSpeeches: Bool
  public var queue: [String]
  /// The part of a debate on a clock.
  public var phase: Caucus.Phase?
  /// `true` where what a speaker leaves unused is there for others.
  public var unusedTimeReturns: Bool?

  public func apply(to state: inout State, at now: Int) {
    state.leavePoint()
    state.caucus = Caucus(
      kind: kind, phase: phase, topic: topic, by: by, totalMilliseconds: totalMilliseconds,
      originalMilliseconds: totalMilliseconds, eachMilliseconds: eachMilliseconds,
      proposer: proposer, clockFollowsSpeeches: clockFollowsSpeeches, queue: queue, counted: queue,
      unusedTimeReturns: unusedTimeReturns ?? false)
    state.endedCaucus = nil
    state.comments = nil
    state.clocks[.caucus] = Stopwatch(
      startedAt: clockFollowsSpeeches ? nil : now, after: state.sequence)
  }
}

/// Placards were picked.
public struct CaucusQueued: Fact {
  public static let name = "caucusQueued"
  public var codes: [String]

  public func apply(to state: inout State, at now: Int) {
    state.caucus?.queue.append(contentsOf: codes)
    // Who comes late to a round robin has a turn as everybody; who comes back has it already.
    guard let caucus = state.caucus, caucus.kind == .roundRobin,
      let each = caucus.eachMilliseconds
    else { return }
    let new = codes.filter { !caucus.counted.contains($0) }
    state.caucus?.counted += new
    state.caucus?.totalMilliseconds += each * new.count
    state.caucus?.passed.removeAll(where: codes.contains)
  }
}

/// The caucus clock was stopped.
public struct CaucusPaused: Fact {
  public static let name = "caucusPaused"

  public func apply(to state: inout State, at now: Int) { state.clocks[.caucus]?.pause(at: now) }
}

/// The caucus clock runs on.
public struct CaucusResumed: Fact {
  public static let name = "caucusResumed"

  public func apply(to state: inout State, at now: Int) { state.clocks[.caucus]?.start(at: now) }
}

/// A caucus was extended; one that had just ended goes on.
public struct CaucusExtended: Fact {
  public static let name = "caucusExtended"
  public var milliseconds: Int

  public func apply(to state: inout State, at now: Int) {
    if state.caucus == nil, let ended = state.endedCaucus {
      // What was left unused when it ended was given up.
      let used = ended.usedMilliseconds ?? ended.totalMilliseconds
      state.caucus = ended
      state.caucus?.usedMilliseconds = nil
      state.caucus?.totalMilliseconds = used
      state.caucus?.chargedMilliseconds = used
      state.clocks[.caucus] = Stopwatch(
        accumulated: used, startedAt: ended.clockFollowsSpeeches ? nil : now,
        after: state.sequence)
    } else if let caucus = state.caucus, !caucus.clockFollowsSpeeches {
      // One that has run over goes on from now, not from when it should have ended.
      let used = TimeSpan.rounded(milliseconds: state.clocks[.caucus]?.reading(at: now) ?? 0)
      state.caucus?.totalMilliseconds = max(caucus.totalMilliseconds, used)
    }
    state.caucus?.totalMilliseconds += milliseconds
    state.caucus?.extensions += 1
    state.endedCaucus = nil
  }
}

/// A caucus ended.
public struct CaucusEnded: Fact {
  public static let name = "caucusEnded"
  public var usedMilliseconds: Int

  public func apply(to state: inout State, at now: Int) {
    state.endedCaucus = state.caucus
    state.endedCaucus?.usedMilliseconds = usedMilliseconds
    state.caucus = nil
    state.clocks[.caucus] = nil
  }
}
