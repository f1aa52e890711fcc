import Catalogue

extension CommandID {
  package static let meetingOpen = CommandID("meeting open")
  package static let meetingDue = CommandID("meeting due")
  package static let meetingSuspend = CommandID("meeting suspend")
  package static let meetingResume = CommandID("meeting resume")
  package static let meetingAdjourn = CommandID("meeting adjourn")
}

/// `meeting`: opening, suspending and closing it.
let meetingCommands: [CommandSpec] = [
  CommandSpec(
    .meetingOpen, help: "Open the meeting, or the next one after an adjournment.",
    example: "meeting open",
    refusal: { session in
      switch session.state.meeting.status {
      case .notOpened, .adjourned: nil
      case .open: Refusal("the meeting is already open")
      case .suspended: .suspended
      }
    },
    advances: { _ in true }
  ) { _, ruling in
    ruling.decide(MeetingOpened(number: ruling.state.meeting.number + 1))
    ruling.answer = "Meeting \(ruling.state.meeting.number) is open."
    if ruling.state.meeting.number > 1 {
      ruling.answer +=
        ruling.state.roster.roll.open
        ? " The roll is still being called."
        : " Attendance is as last recorded: \(subject: "roll open") calls the roll again."
    }
    ruling.warnAboutQuorum()
  },
  CommandSpec(
    .meetingDue, "<due:clock>",
    help: "Count down to the opening of the meeting on both screens.",
    example: "meeting due 14:30",
    refusal: { session in
      switch session.state.meeting.status {
      case .notOpened, .adjourned: tooManyTimers(session.state)
      case .open: Refusal("the meeting is already open")
      case .suspended: .suspended
      }
    }
  ) { arguments, ruling in
    let due = ruling.instant(ofDay: arguments.clock("due") ?? 0)
    for timer in ruling.state.floor.clocks.timers where timer.isOpening {
      ruling.decide(TimerEnded(number: timer.number))
    }
    ruling.startTimer(nil, due - ruling.now, opening: true)
    ruling.answer =
      "The meeting opens at \(ruling.localTime.timeOfDay(due, seenAt: ruling.now))."
  },
  CommandSpec(
    .meetingSuspend, "[until <until:clock>]",
    help: "Suspend the meeting; clocks pause, lists and attendance are kept.",
    example: "meeting suspend until 14:30", refusal: { refusalToLeave($0.state) },
    advances: { _ in true }
  ) { arguments, ruling in
    ruling.suspend(until: arguments.clock().map { ruling.instant(ofDay: $0) })
  },
  CommandSpec(
    .meetingResume, help: "Resume a suspended meeting.", example: "meeting resume",
    refusal: {
      $0.state.meeting.status == .suspended ? nil : Refusal("the meeting is not suspended")
    },
    advances: { _ in true }
  ) { _, ruling in
    ruling.decide(MeetingResumed())
    ruling.answer = "The meeting has resumed."
    ruling.sayWhichClocksStand()
    ruling.warnAboutQuorum()
  },
  CommandSpec(
    .meetingAdjourn, help: "Adjourn the meeting; the current speech and caucus end.",
    example: "meeting adjourn", refusal: { refusalToLeave($0.state) }, advances: { _ in true },
    question: { _, session in
      let pending = session.state.pendingMotions.count
      guard pending > 0 else { return "Adjourn the meeting?" }
      return "\(pending == 1 ? "A motion" : "\(pending) motions") will lapse. Adjourn the meeting?"
    }
  ) { _, ruling in
    ruling.adjourn()
  },
]

/// Why a meeting can be neither suspended nor adjourned now.
private func refusalToLeave(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  return state.openVote.map {
    Refusal("a vote is open (\($0.question)): \(ways: "vote close", "vote cancel") first")
  }
}

extension Ruling {
  /// Suspends the meeting and pauses every clock, by command or because a motion to suspend passed.
  mutating func suspend(until: Int?) {
    pauseClocks()
    decide(MeetingSuspended(until: until))
    answer = "The meeting is suspended"
    if let until {
      answer += " until \(localTime.timeOfDay(until, seenAt: now))"
      // A time that has just passed is more likely a mistake than a suspension of almost a day.
      let hours = (until - now) / 3_600_000
      if hours >= 20 {
        warn("that is tomorrow, more than \(hours) hours from now: \(line: "undo") if it is wrong")
      }
    }
    answer += "."
  }

  /// Adjourns the meeting, by command or because a motion to adjourn it passed.
  mutating func adjourn() {
    endSpeech()
    endCaucus()
    lapsePendingMotions(because: .init(.meetingAdjourned))
    for timer in state.floor.clocks.timers where timer.countdown.left(at: now) <= 0 {
      decide(TimerEnded(number: timer.number))
    }
    decide(MeetingAdjourned())
    answer = "Meeting \(state.meeting.number) is adjourned."
  }

  private mutating func pauseClocks() {
    if state.floor.clocks[.speech]?.isRunning == true { decide(SpeechPaused()) }
    if state.floor.clocks[.caucus]?.isRunning == true { decide(CaucusPaused()) }
  }

  /// After a suspension every clock stays paused until the chair starts it.
  fileprivate mutating func sayWhichClocksStand() {
    let isCaucusStanding = state.floor.clocks[.caucus].map { !$0.isRunning } ?? false
    if state.floor.speech != nil {
      answer += " \(subject: "speech resume") starts the clock"
      if isCaucusStanding { answer += " and \(caucusClock)" }
      answer += "."
    } else if isCaucusStanding, state.floor.caucus?.clockFollowsSpeeches == false {
      answer += " \(subject: "caucus resume") starts \(caucusClock)."
    }
  }

  /// Warns if fewer are present than the book requires to open debate; the chair decides.
  mutating func warnAboutQuorum() {
    let counts = Counts(state, by: session.setup)
    guard state.roster.delegations.contains(where: { $0.attendance != .notCalled }),
      counts.present < counts.quorumToOpen
    else { return }
    warn("no quorum: \(counts.present) present, \(counts.quorumToOpen) needed to open debate")
  }

  /// The next instant at which local clocks show this time of day.
  /// - Parameter minutes: since midnight, local time.
  func instant(ofDay minutes: Int) -> Int {
    localTime.instant(ofDay: minutes, after: now)
  }
}

/// The meeting was opened.
package struct MeetingOpened: Fact {
  package static let name = "meetingOpened"
  /// Counts the meetings of the session, from 1.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.meeting.number = number
    state.meeting.status = .open
    state.meeting.openedAt = now
    state.floor.clocks.timers.removeAll(where: \.isOpening)
    state.points.lastRuling = nil
    state.meeting.world?.resume(at: now)
    state.meeting.suspendedUntil = nil
    // Rights of reply are counted from zero, and points left from the last meeting have lapsed.
    state.points.replies = []
    state.points.waiting = []
    state.points.left = []
  }
}

/// The meeting was suspended, perhaps until a given time.
package struct MeetingSuspended: Fact {
  package static let name = "meetingSuspended"
  /// Milliseconds since 1970.
  package var until: Int?

  package func apply(to state: inout State, at now: Int) {
    state.meeting.status = .suspended
    state.meeting.suspendedUntil = until
    state.meeting.world?.hold(at: now)
  }
}

/// The meeting was resumed.
package struct MeetingResumed: Fact {
  package static let name = "meetingResumed"

  package func apply(to state: inout State, at now: Int) {
    state.meeting.status = .open
    state.meeting.suspendedUntil = nil
    state.meeting.world?.resume(at: now)
  }
}

/// The meeting was adjourned.
package struct MeetingAdjourned: Fact {
  package static let name = "meetingAdjourned"

  package func apply(to state: inout State, at now: Int) {
    state.meeting.status = .adjourned
    state.leavePoint()
    state.meeting.world?.hold(at: now)
    state.meeting.suspendedUntil = nil
    state.voting.rightsOwed = []
    state.voting.explanationsAsked = [:]
    state.floor.comments = nil
  }
}
