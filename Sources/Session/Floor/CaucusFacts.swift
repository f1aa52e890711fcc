/// A caucus was opened by a motion.
package struct CaucusOpened: Fact {
  package static let name = "caucusOpened"
  /// The format that the effect of the motion stands for.
  package var kind: Caucus.Kind
  /// The kind of motion that opened it.
  package var motionKind: String?
  /// Empty if the motion gave none.
  package var topic: String
  /// The code of the mover.
  package var by: String
  /// If the motion gives none, as for a round robin, one turn for each member present.
  package var totalMilliseconds: Int
  /// `nil` if speeches are not timed.
  package var eachMilliseconds: Int?
  /// When the mover speaks; `none` except in a moderated caucus.
  package var proposer: Caucus.ProposerSlot
  /// Whether its clock runs only while somebody speaks, and so does not start now.
  package var clockFollowsSpeeches: Bool
  /// Everyone whose turn is to come in a round robin, in the order of the roll; empty otherwise.
  package var queue: [String]
  /// The phase of a timed debate.
  package var phase: Caucus.Phase?
  /// `true` if unused speaking time is available to other speakers.
  package var unusedTimeReturns: Bool?

  /// The caucus as it opens.
  package var caucus: Caucus {
    Caucus(
      kind: kind, motionKind: motionKind, phase: phase, topic: topic, by: by,
      totalMilliseconds: totalMilliseconds, originalMilliseconds: totalMilliseconds,
      eachMilliseconds: eachMilliseconds, proposer: proposer,
      clockFollowsSpeeches: clockFollowsSpeeches, queue: queue, counted: queue,
      unusedTimeReturns: unusedTimeReturns ?? false)
  }

  package func apply(to state: inout State, at now: Int) {
    state.leavePoint()
    state.floor.caucus = caucus
    state.floor.endedCaucus = nil
    state.floor.comments = nil
    state.floor.clocks[.caucus] = Stopwatch(
      startedAt: clockFollowsSpeeches ? nil : now, after: state.sequence)
  }
}

/// Placards were picked.
package struct CaucusQueued: Fact {
  package static let name = "caucusQueued"
  /// At the end of the queue, in this order. A delegation that is new to a round robin adds its
  /// turn to the total.
  package var codes: [String]

  package func apply(to state: inout State, at now: Int) {
    state.floor.caucus?.queue.append(contentsOf: codes)
    // Time is added for a delegation that joins a round robin late, but not for one that returns.
    guard let caucus = state.floor.caucus, caucus.kind == .roundRobin,
      let each = caucus.eachMilliseconds
    else { return }
    let new = codes.filter { !caucus.counted.contains($0) }
    state.floor.caucus?.counted += new
    state.floor.caucus?.totalMilliseconds += each * new.count
    state.floor.caucus?.passed.removeAll(where: codes.contains)
  }
}

/// The caucus clock was stopped.
package struct CaucusPaused: Fact {
  package static let name = "caucusPaused"

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks[.caucus]?.pause(at: now)
  }
}

/// The caucus clock was started again.
package struct CaucusResumed: Fact {
  package static let name = "caucusResumed"

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks[.caucus]?.start(at: now)
  }
}

/// A caucus was extended; one that had just ended continues.
package struct CaucusExtended: Fact {
  package static let name = "caucusExtended"
  /// The time that is added to the total.
  package var milliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    if state.floor.caucus == nil, let ended = state.floor.endedCaucus {
      // Time that was unused when it ended is lost.
      let used = ended.usedMilliseconds ?? ended.totalMilliseconds
      state.floor.caucus = ended
      state.floor.caucus?.usedMilliseconds = nil
      state.floor.caucus?.totalMilliseconds = used
      state.floor.caucus?.chargedMilliseconds = used
      state.floor.clocks[.caucus] = Stopwatch(
        accumulated: used, startedAt: ended.clockFollowsSpeeches ? nil : now,
        after: state.sequence)
    } else if let caucus = state.floor.caucus, !caucus.clockFollowsSpeeches {
      // If it is over time, the extension counts from now and not from when it should have ended.
      let used = TimeSpan.rounded(milliseconds: state.floor.clocks[.caucus]?.reading(at: now) ?? 0)
      state.floor.caucus?.totalMilliseconds = max(caucus.totalMilliseconds, used)
    }
    state.floor.caucus?.totalMilliseconds += milliseconds
    state.floor.caucus?.extensions += 1
    state.floor.endedCaucus = nil
  }
}

/// A caucus ended.
package struct CaucusEnded: Fact {
  package static let name = "caucusEnded"
  /// The reading of the caucus clock at the end, rounded to whole seconds.
  package var usedMilliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    state.floor.endedCaucus = state.floor.caucus
    state.floor.endedCaucus?.usedMilliseconds = usedMilliseconds
    state.floor.caucus = nil
    state.floor.clocks[.caucus] = nil
  }
}
