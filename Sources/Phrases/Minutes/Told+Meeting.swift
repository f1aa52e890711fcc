import Catalogue
import Session

/// The meeting itself, and its roll.
extension MeetingOpened: Told {
  package func tell(_ teller: inout Teller) {
    teller.beginMeeting(number)
    teller.add(.meeting(.opened(number: number)))
    guard teller.state.roster.delegations.contains(where: { $0.attendance != .notCalled }) else {
      return
    }
    teller.beginRoll(wasCalled: false)
  }
}

extension MeetingSuspended: Told {
  package func tell(_ teller: inout Teller) {
    let clock = until.map(teller.localTime.timeOfDay)
    teller.add(.meeting(.suspended(until: until, clock: clock)))
    let time = teller.time
    teller.changeMeeting { $0.breaks.append(.init(from: time, announced: until, to: nil)) }
  }
}

extension MeetingResumed: Told {
  package func tell(_ teller: inout Teller) {
    teller.add(.meeting(.resumed))
    let time = teller.time
    teller.changeMeeting { meeting in
      guard let last = meeting.breaks.indices.last else { return }
      meeting.breaks[last].to = time
    }
  }
}

extension MeetingAdjourned: Told {
  package func tell(_ teller: inout Teller) {
    teller.add(.meeting(.rose))
    let time = teller.time
    teller.changeMeeting { $0.adjournedAt = time }
  }
}

extension ZoneChanged: Told {
  package func tell(_ teller: inout Teller) {
    let offset = zone.offsetText(at: teller.time)
    teller.say(.meeting, .zoneChanged, zone.name, offset)
  }
}

extension RollOpened: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.isInMeeting else { return }
    teller.beginRoll(wasCalled: true, anew: true)
  }
}

extension RollClosed: Told {
  package func tell(_ teller: inout Teller) { teller.rollStage = .done }
}

extension Attended: Told {
  package func tell(_ teller: inout Teller) {
    if attendance.isHere { teller.seen.insert(code) }
    // Before the meeting opens, attendance is only recorded; the opening reports it.
    guard teller.isInMeeting, let before = teller.state.delegation(code)?.attendance else { return }
    if teller.rollStage == .none { teller.beginRoll(wasCalled: true) }
    // Who came or went at another time than now did not answer the roll.
    let isAnswer = at == nil
    if isAnswer,
      teller.rollStage == .fresh || (teller.state.roster.roll.open && before == .notCalled)
    {
      teller.answerRoll(code, attendance)
    } else if before != attendance || at != nil {
      teller.tellChange(of: code, from: before, to: attendance, at: at)
    }
  }
}

extension Teller {
  /// Begins the table of a roll. If no other fact has followed the last roll, its table is
  /// replaced.
  package mutating func beginRoll(wasCalled: Bool, anew: Bool = false) {
    let report = Minutes.RollReport(
      wasCalled: wasCalled,
      answers: state.roster.delegations.map {
        .init(
          party: party($0.code), seat: $0.seat, guest: $0.guest,
          attendance: anew ? .notCalled : $0.attendance)
      },
      quorum: Counts(state, by: setup).quorumToOpen)
    if rollStage == .fresh {
      change(roll, to: .roll(report), at: time)
    } else {
      roll = add(.roll(report))
    }
    rollStage = .fresh
  }

  fileprivate mutating func answerRoll(_ code: String, _ attendance: Attendance) {
    guard case .roll(var report) = event(at: roll) else { return }
    if let index = report.answers.firstIndex(where: { $0.party.code == code }) {
      report.answers[index].attendance = attendance
    } else {
      // The delegation joined the roster while the roll was being called.
      let delegation = state.delegation(code)
      report.answers.append(
        .init(
          party: party(code), seat: delegation?.seat ?? .member, guest: delegation?.guest,
          attendance: attendance))
    }
    change(roll, to: .roll(report))
  }

  /// Combines the delegations that one command marks as arriving or leaving into one sentence.
  fileprivate mutating func tellChange(
    of code: String, from before: Attendance, to now: Attendance, at: Int?
  ) {
    if let place = lastOfRecord, case .attendance(var report) = event(at: place),
      report.before == before, report.now == now
    {
      report.parties.append(party(code))
      change(place, to: .attendance(report))
      comings[code] = place
    } else {
      comings[code] = add(
        .attendance(.init(parties: [party(code)], before: before, now: now)), at: at)
    }
  }
}

extension WorldClockSet: Told {
  package func tell(_ teller: inout Teller) {
    guard hours != 0 else { return teller.say(.interruption, .worldClockStopped) }
    teller.say(.interruption, .worldClockSet, "\(hours)")
  }
}
