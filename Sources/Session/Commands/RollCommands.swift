import Catalogue

extension CommandID {
  package static let rollOpen = CommandID("roll open")
  package static let rollClose = CommandID("roll close")
  package static let attend = CommandID("attend")
}

/// `roll` and `attend`: attendance.
let rollCommands: [CommandSpec] = [
  CommandSpec(
    .rollOpen, help: "Begin a new roll call of every delegation.", example: "roll open",
    refusal: {
      $0.openVote == nil
        ? nil : Refusal("a vote is open: \(ways: "vote close", "vote cancel") before a new roll")
    },
    question: { _, session in
      // The first roll call overwrites nothing, unless some were marked without one.
      let isAgain = session.state.roster.roll.number > 0
      let marked = session.state.roster.delegations.count { $0.attendance != .notCalled }
      guard let speech = session.state.floor.speech else {
        if isAgain { return "Call the roll again?" }
        return marked == 0
          ? nil : "Call the roll? It asks those too who are marked already (\(marked))."
      }
      return "\(session.state.name(speech.code)) has the floor. End the speech and call the roll"
        + (isAgain ? " again?" : "?")
    }
  ) { _, ruling in
    ruling.endSpeech()
    ruling.decide(RollOpened(number: ruling.state.roster.roll.number + 1))
    ruling.answer = "Roll call \(ruling.state.roster.roll.number) has begun."
    ruling.sayWhereAttendanceCounts()
  },
  CommandSpec(
    .rollClose, help: "End the roll call; those not yet called can still be recorded later.",
    example: "roll close",
    refusal: {
      $0.state.roster.roll.open ? nil : Refusal("no roll is being called: \(line: "roll open")")
    },
    advances: { _ in true },
    question: { _, session in
      let left = session.state.roster.delegations.count { $0.attendance == .notCalled }
      return left > 0 ? "\(left) have not been called. End the roll call?" : nil
    }
  ) { _, ruling in
    ruling.decide(RollClosed())
    let counts = Counts(ruling.state, by: ruling.session.setup)
    ruling.answer =
      "\(counts.present) of \(counts.members) members are present"
      + (ruling.rules.attendance.states.contains(.voting)
        ? ", \(counts.voting) of them voting" : "")
      + "\(counts.observerWords ?? "")\(ruling.awayWords)."
    ruling.sayWhereAttendanceCounts()
    ruling.warnAboutQuorum()
  },
  CommandSpec(
    .attend, "<whos:whos> <attendance:present|voting|absent|excused> [at <at:clock>]",
    help: "Record who is present, present and voting, absent or excused, now or at a time that has "
      + "passed; late arrivals too, at any time.",
    example: "attend France present at 10:05",
    question: { $1.question(beforeAttending: $0) }
  ) { arguments, ruling in
    guard let attendance = arguments.word("attendance").flatMap(Attendance.init) else { return }
    guard ruling.session.attendances.contains(attendance) else {
      throw Refusal(
        "under \(ruling.rules.title) there is no \"present and voting\": \(line: "attend … present")"
      )
    }
    let codes = ruling.state.codes(arguments.whos(), for: attendance)
    guard !codes.isEmpty else { throw Refusal("everyone has been called") }
    ruling.warnAboutOthers(than: codes, arguments.whos(), attendance)
    let at = arguments.clock("at").map { ruling.localTime.instant(ofDay: $0, upTo: ruling.now) }
    ruling.warnAtBarredDoors(codes, attendance)
    let vote = ruling.state.openVote
    let leaver = ruling.leaver(codes, attendance)
    if let at {
      for code in codes {
        ruling.warnIfEarly(at, code, than: ruling.state.lastMove(of: code, before: attendance))
      }
    }
    for code in codes { ruling.attend(code, attendance, at: at) }
    ruling.answer = Saying(ruling.attendanceAnswer(codes, attendance, at: at))
    // The key is also that of "add" elsewhere.
    if leaver { ruling.answer += " \(subject: "undo") takes that back." }
    ruling.sayWhereAttendanceCounts()
    ruling.sayHowTheyVote(codes, before: vote)
    for code in codes { ruling.joinRound(code) }
  },
]

extension Ruling {
  /// `; 2 excused, 1 absent`: the members that are not here.
  fileprivate var awayWords: String {
    let words: [String] = [Attendance.excused, .absent].compactMap { attendance in
      let count = state.roster.delegations.count {
        $0.seat == .member && $0.attendance == attendance
      }
      return count == 0 ? nil : "\(count) \(attendance.title)"
    }
    return words.isEmpty ? "" : "; \(words.joined(separator: ", "))"
  }
}

extension Session {
  /// Asked before a key marks a delegation as away that the meeting is waiting for. A roll call is
  /// not interrupted.
  fileprivate func question(beforeAttending arguments: Arguments) -> String? {
    guard !state.roster.roll.open,
      let attendance = arguments.word("attendance").flatMap(Attendance.init), attendance.isAway,
      let awaited = state.codes(arguments.whos(), for: attendance).compactMap(awaited).first
    else { return nil }
    return "\(awaited). Is it \(attendance.title)?"
  }

  /// What the meeting expects of a delegation: `Ghana has the floor`.
  private func awaited(_ code: String) -> String? {
    let name = state.name(code)
    if state.floor.speech?.code == code { return "\(name) has the floor" }
    if let vote = state.openVote, vote.method.isByName, vote.unanswered.contains(code) {
      return "\(name) has not voted yet"
    }
    if state.floor.caucus?.queue.contains(code) == true {
      return "\(name) has been picked to speak"
    }
    let place = state.debate.list.queue.firstIndex(of: code)
    return place.map { "\(name) is number \($0 + 1) on the speakers' list" }
  }
}

extension Ruling {
  /// Warns whom `all` and `rest` leave out: guests, who do not vote, and those who are excused.
  fileprivate mutating func warnAboutOthers(
    than codes: [String], _ whos: Arguments.Whos, _ attendance: Attendance
  ) {
    guard whos == .all || whos == .rest, attendance.isHere else { return }
    let others = state.roster.delegations.filter {
      !$0.attendance.isHere && !codes.contains($0.code)
        && (whos == .all || $0.attendance == .notCalled)
    }
    func arrival(_ left: [Delegation]) -> String {
      CommandID.attend.line("\(left.map(\.code).joined(separator: ", ")) present")
    }
    let excused = others.filter { $0.attendance == .excused }
    if !excused.isEmpty {
      warn(
        "\(Spelling.list(excused.map(\.name))) \(excused.count == 1 ? "remains" : "remain") excused: "
          + "\(line: arrival(excused)) if here after all")
    }
    let guests = others.filter { $0.attendance != .excused && $0.seat == .observer }
    if !guests.isEmpty {
      warn(
        "\(Spelling.list(guests.map(\.name))) \(guests.count == 1 ? "is" : "are") not marked, because "
          + "guests do not vote: \(line: arrival(guests))")
    }
  }

  /// Whether a single delegation leaves that was present, outside a roll call.
  fileprivate func leaver(_ codes: [String], _ attendance: Attendance) -> Bool {
    codes.count == 1 && attendance.isAway && !state.roster.roll.open
      && state.delegation(codes[0])?.attendance.isHere == true
  }

  /// Notes an attendance. A delegation that leaves loses the floor and its places in the queues.
  fileprivate mutating func attend(_ code: String, _ attendance: Attendance, at: Int?) {
    if attendance.isAway {
      if state.floor.speech?.code == code { endSpeech() }
      for (topic, debate) in state.agenda.debates.sorted(by: { $0.key < $1.key })
      where debate.list.queue.contains(code) {
        decide(Unqueued(code: code, topic: topic))
      }
      for (topic, ahead) in state.agenda.ahead.sorted(by: { $0.key < $1.key })
      where ahead.contains(code) {
        decide(Unqueued(code: code, topic: topic))
      }
    }
    let wasHere = state.delegation(code)?.attendance.isHere ?? false
    decide(Attended(code: code, attendance: attendance, at: at))
    if attendance.isHere { admitToVote(code) } else if wasHere { leaveVote(code) }
  }

  /// A delegation that arrives while a vote is taken by roll call is called at its end, unless the
  /// book bars the doors.
  private mutating func admitToVote(_ code: String) {
    guard let vote = state.openVote, vote.method == .rollCall, !vote.inFinalRound,
      !rules.attendance.barDoors, !vote.entitled.contains(code),
      entitledCodes(vote.kind, on: vote.matter).contains(code)
    else { return }
    decide(VoterAdmitted(code: code))
  }

  /// A delegation that leaves before it is called does not participate in the vote.
  private mutating func leaveVote(_ code: String) {
    guard let vote = state.openVote, vote.method == .rollCall, vote.unanswered.contains(code) else {
      return
    }
    decide(VoteCast(code: code, answer: .absent))
  }

  /// Says what arriving or leaving means for the delegations in the open vote.
  fileprivate mutating func sayHowTheyVote(_ codes: [String], before: Vote?) {
    guard let before, let vote = state.openVote else { return }
    let late = codes.filter { !before.entitled.contains($0) && vote.entitled.contains($0) }
    let gone = codes.filter { before.cast[$0] != .absent && vote.cast[$0] == .absent }
    if !late.isEmpty {
      answer += " \(Spelling.list(late.map(name))) \(late.count == 1 ? "is" : "are") called last."
    }
    if !gone.isEmpty {
      answer +=
        " \(Spelling.list(gone.map(name))) \(gone.count == 1 ? "does" : "do") not participate in "
        + "the vote."
    }
    if !late.isEmpty || !gone.isEmpty, let next = vote.nextToAnswer {
      answer += " Next: \(name(next))."
    }
  }

  /// After an adjournment, attendance only matters for the next meeting.
  fileprivate mutating func sayWhereAttendanceCounts() {
    guard state.meeting.status == .adjourned else { return }
    answer += " It counts for the next meeting."
  }

  /// Warns if a delegation enters or leaves while the committee votes, if the book bars the doors;
  /// the chair decides.
  fileprivate mutating func warnAtBarredDoors(_ codes: [String], _ attendance: Attendance) {
    guard rules.attendance.barDoors, state.openVote != nil || state.inVotingProcedure,
      !state.roster.roll.open
    else { return }
    let moving = codes.filter {
      state.delegation($0).map { $0.attendance.isHere != attendance.isHere } ?? false
    }
    guard !moving.isEmpty else { return }
    let who = moving.count > 3 ? "\(moving.count) delegations" : Spelling.list(moving.map(name))
    let goes = moving.count == 1 ? "goes" : "go"
    let comes = moving.count == 1 ? "comes" : "come"
    warn(
      "the doors are barred while the committee votes, and \(who) "
        + "\(attendance.isHere ? "\(comes) in" : "\(goes) out")")
  }

  fileprivate func attendanceAnswer(
    _ codes: [String], _ attendance: Attendance, at: Int?
  ) -> String {
    let when = at.map { " from \(localTime.timeOfDay($0, seenAt: now))" } ?? ""
    let what = (attendance == .voting ? "present and voting" : attendance.rawValue) + when
    let who = codes.count == 1 ? name(codes[0]) : Spelling.count(codes.count, "delegation")
    let counts = Counts(state, by: session.setup)
    return "\(who) \(codes.count == 1 ? "is" : "are") \(what): "
      + "\(counts.hereWords)."
  }
}

/// A roll call began.
package struct RollOpened: Fact {
  package static let name = "rollOpened"
  /// Counts the roll calls of the session, from 1.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    state.leavePoint()
    state.roster.roll.open = true
    state.roster.roll.number = number
    state.roster.roll.openedAt = now
    state.roster.since = [:]
    for index in state.roster.delegations.indices {
      state.roster.delegations[index].attendance = .notCalled
    }
  }
}

/// A roll call ended.
package struct RollClosed: Fact {
  package static let name = "rollClosed"

  package func apply(to state: inout State, at now: Int) {
    state.roster.roll.open = false
    let here = state.roster.delegations.count { $0.seat == .member && $0.attendance.isHere }
    state.roster.roll.attendedFirst = state.roster.roll.attendedFirst ?? here
    state.roster.roll.attendedLast = here
  }
}

/// A delegation answered the roll, arrived or left.
package struct Attended: Fact {
  package static let name = "attended"
  /// The delegation that answered, arrived or left.
  package var code: String
  /// From now on, or from `at`.
  package var attendance: Attendance
  /// When it came or went, in milliseconds since 1970, where it was noted later.
  package var at: Int?

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    let before = state.roster.delegations[index].attendance
    let isAnswer = at == nil && state.roster.roll.open && before == .notCalled
    if !isAnswer, before != attendance || at != nil {
      let last = state.lastMove(of: code, before: attendance)
      state.roster.since[code] = .init(time: at ?? now, before: last)
    }
    state.roster.delegations[index].attendance = attendance
    guard attendance.isAway else { return }
    state.floor.caucus?.queue.removeAll { $0 == code }
    if state.floor.caucus?.by == code { state.floor.caucus?.proposerHasSpoken = true }
  }
}

extension State {
  /// The codes of the delegations meant; `rest` is every delegation not called yet.
  /// - Parameter attendance: what is to be recorded: guests are "present and voting", and those who
  ///   are excused are here, only if they are named.
  func codes(_ whos: Arguments.Whos, for attendance: Attendance? = nil) -> [String] {
    if case .codes(let codes) = whos { return codes }
    return roster.delegations.filter {
      (attendance != .voting || $0.seat == .member)
        && (attendance?.isHere != true || $0.attendance != .excused)
        && (whos == .all || $0.attendance == .notCalled)
    }.map(\.code)
  }
}
