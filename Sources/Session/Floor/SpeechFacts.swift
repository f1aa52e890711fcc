import Catalogue

/// A delegation was given the floor.
package struct SpeechStarted: Fact {
  package static let name = "speechStarted"
  /// The delegation that speaks. Its first place in the queue is used up, unless it speaks on
  /// yielded time.
  package var code: String
  /// The time that it may speak, unless it is extended.
  package var grantedMilliseconds: Int
  /// Names the queue that the speaker leaves, or the obligation that the speech meets.
  package var origin: Speech.Origin
  /// The delegation that yielded the time, and how often it has been passed on.
  package var yieldedBy: String?
  /// `nil` if the time was not passed on.
  package var yields: Int?
  /// Who of the delegation speaks, if it is known.
  package var delegate: String?

  init(
    code: String, grantedMilliseconds: Int, origin: Speech.Origin, yieldedBy: String? = nil,
    yields: Int? = nil, delegate: String? = nil
  ) {
    self.code = code
    self.grantedMilliseconds = grantedMilliseconds
    self.origin = origin
    self.yieldedBy = yieldedBy
    self.yields = yields
    self.delegate = delegate
  }

  package func apply(to state: inout State, at now: Int) {
    state.leavePoint()
    state.floor.speech = Speech(
      code: code, grantedMilliseconds: grantedMilliseconds, origin: origin, yieldedBy: yieldedBy,
      yields: yields ?? 0, openTo: nil, delegate: delegate)
    state.floor.clocks[.speech] = Stopwatch(startedAt: now, after: state.sequence)
    state.floor.endedCaucus = nil
    if origin == .comment { state.floor.comments?.heard += 1 } else { state.floor.comments = nil }
    // A delegation that speaks on yielded time keeps its own place on the list.
    guard yieldedBy == nil else { return }
    // Points that waited for the end of a speech are left without a ruling; a right of reply keeps
    // waiting.
    state.points.left += state.points.waiting.filter { $0.kind != .reply }
    state.points.waiting.removeAll { $0.kind != .reply }
    switch origin {
    case .list: state.debate.list.removeFirst(of: code)
    case .rights: state.voting.rightsOwed.removeFirst(of: code)
    case .explanation: state.voting.explanationsAsked[code] = nil
    case .caucus, .roundRobin, .consultation:
      state.floor.caucus?.queue.removeFirst(of: code)
      state.floor.caucus?.chargedMilliseconds += origin == .consultation ? 0 : grantedMilliseconds
      state.floor.caucus?.spoken.append(code)
      if state.floor.caucus?.by == code { state.floor.caucus?.proposerHasSpoken = true }
      if state.floor.caucus?.clockFollowsSpeeches == true {
        state.floor.clocks[.caucus]?.start(at: now)
      }
    case .reply: state.makeReply(code)
    case .chair, .favour, .against, .comment, .presentation: break
    }
  }
}

/// The speaker's clock was stopped.
package struct SpeechPaused: Fact {
  package static let name = "speechPaused"

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks[.speech]?.pause(at: now)
    if state.floor.caucus?.clockFollowsSpeeches == true {
      state.floor.clocks[.caucus]?.pause(at: now)
    }
  }
}

/// The speaker's clock was started again.
package struct SpeechResumed: Fact {
  package static let name = "speechResumed"

  package func apply(to state: inout State, at now: Int) {
    state.floor.clocks[.speech]?.start(at: now)
    state.leavePoints()
    state.floor.speech?.answerQuestion()
    if state.floor.caucus?.clockFollowsSpeeches == true {
      state.floor.clocks[.caucus]?.start(at: now)
    }
  }
}

/// The speaker was granted more time.
package struct SpeechExtended: Fact {
  package static let name = "speechExtended"
  /// Added to the time granted; in a round robin also to the total of the caucus.
  package var milliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    state.floor.speech?.grantedMilliseconds += milliseconds
    guard state.floor.speech?.origin == .caucus || state.floor.speech?.origin == .roundRobin else {
      return
    }
    state.floor.caucus?.chargedMilliseconds += milliseconds
    // The total of a round robin is the sum of its speeches.
    if state.floor.caucus?.kind == .roundRobin {
      state.floor.caucus?.totalMilliseconds += milliseconds
    }
  }
}

/// The rest of a speech was opened to questions or comments.
package struct SpeechOpenedTo: Fact {
  package static let name = "speechOpenedTo"
  /// Questions or comments; a yield to the chair or to a delegation ends the speech instead.
  package var target: YieldTarget
  /// Whether the clock is stopped; if absent, it is stopped for questions.
  package var stops: Bool?

  package func apply(to state: inout State, at now: Int) {
    state.floor.speech?.openTo = target
    if stops ?? (target == .questions) { state.floor.clocks[.speech]?.pause(at: now) }
  }
}

/// A speech ended.
package struct SpeechEnded: Fact {
  package static let name = "speechEnded"
  /// The delegation that spoke.
  package var code: String
  /// The reading of its clock, rounded to whole seconds; more than the time granted in overtime.
  package var usedMilliseconds: Int
  /// With all extensions.
  package var grantedMilliseconds: Int
  /// Where the rest of the time went, if it was yielded.
  package var yieldedTo: String?

  init(code: String, usedMilliseconds: Int, grantedMilliseconds: Int, yieldedTo: String? = nil) {
    self.code = code
    self.usedMilliseconds = usedMilliseconds
    self.grantedMilliseconds = grantedMilliseconds
    self.yieldedTo = yieldedTo
  }

  package func apply(to state: inout State, at now: Int) {
    let speech = state.floor.speech
    if state.floor.caucus?.clockFollowsSpeeches == true {
      // Adjust its clock to the rounded time of the speech.
      let reading = state.floor.clocks[.speech]?.reading(at: now) ?? usedMilliseconds
      state.floor.clocks[.caucus]?.pause(at: now)
      state.floor.clocks[.caucus]?.add(usedMilliseconds - reading)
    }
    state.floor.speech = nil
    state.floor.clocks[.speech] = nil
    state.leavePointsAtEnd()
    if speech?.openTo == .comments { state.floor.comments = Comments(on: code) }
    if speech?.origin == .caucus, state.floor.caucus?.unusedTimeReturns == true {
      state.floor.caucus?.chargedMilliseconds -= max(0, grantedMilliseconds - usedMilliseconds)
    }
    let past = PastSpeech(
      code: code, milliseconds: usedMilliseconds, delegate: speech?.delegate,
      topic: state.agenda.current ?? 0, origin: speech?.origin, meeting: state.meeting.number)
    state.floor.speeches.append(past)
    state.enter(past)
  }
}

/// The delegate who speaks was noted.
package struct SpeakerNamed: Fact {
  package static let name = "speakerNamed"
  /// One of the delegation's delegates, as the roster spells the name.
  package var delegate: String

  package func apply(to state: inout State, at now: Int) { state.floor.speech?.delegate = delegate }
}
