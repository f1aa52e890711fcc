import Catalogue
import Session

/// What the chair says next: the act that the situation asks for, with its values. The words are the
/// rule book's.
package struct Cue: Equatable, Sendable {
  /// The formula of the book to say.
  package var act: Formulas.Act
  /// The values of the formula's names, those of delegations also with their articles.
  package var values: [String: String] = [:]

  init(_ act: Formulas.Act, _ values: [String: String] = [:]) {
    (self.act, self.values) = (act, values)
    for (form, name) in Formulas.withArticle {
      if let label = values[name] { self.values[form] = EnglishArticle.adding(to: label) }
    }
  }
}

extension Session {
  /// What the chair says now, in the words of the rule book; `nil` if there is nothing to say.
  /// - Parameter now: milliseconds since 1970.
  package func words(at now: Int) -> String? {
    CueFinder(self, now: now).cue.flatMap { setup.rules.formulas.words($0.act, $0.values) }
  }
}

/// Finds the cue: what interrupts comes first, then what was just decided, then what is under way.
struct CueFinder {
  let session: Session
  let now: Int

  init(_ session: Session, now: Int) { (self.session, self.now) = (session, now) }

  var state: State { session.state }

  var cue: Cue? {
    if state.meeting.interruption != nil { return Cue(.announceUpdate) }
    // Nothing that waits for the end of a speech is said during it.
    if state.floor.speech != nil { return outside ?? decided ?? point ?? appeal ?? speech }
    let ways: [(CueFinder) -> Cue?] = [
      \.outside, \.decided, \.point, \.vote, \.rollCall, \.motion, \.owed, \.caucus,
    ]
    for way in ways {
      if let cue = way(self) { return cue }
    }
    return state.inVotingProcedure ? Cue(.beginVoting) : debate
  }

  /// Before, between and after meetings.
  private var outside: Cue? {
    guard !state.roster.roll.open else { return nil }
    let meeting = state.meeting
    switch meeting.status {
    case .open: return nil
    case .notOpened:
      return Cue(
        .callToOrder, ["committee": session.committee, "number": "\(meeting.number + 1)"])
    case .adjourned:
      return Cue(.adjourn, ["committee": session.committee, "number": "\(meeting.number)"])
    case .suspended:
      if let until = meeting.suspendedUntil, until > now {
        return Cue(.announceSuspension, ["time": session.localTime.timeOfDay(until, seenAt: now)])
      }
      return Cue(.resume, ["committee": session.committee, "number": "\(meeting.number)"])
    }
  }

  /// The result of the last record.
  private var decided: Cue? {
    guard let record = try? session.history.record(session.state.sequence) else { return nil }
    for fact in record.facts {
      switch fact {
      case is RulingOverturned: return Cue(.rulingOverturned)
      case is RulingUpheld: return Cue(.rulingStands)
      case let closed as VoteClosed: return result(of: closed)
      default: break
      }
    }
    return record.facts.lazy.compactMap { ($0 as? MotionDecided)?.number }.first.flatMap(result)
  }

  private var point: Cue? {
    let isFree = state.floor.speech == nil && state.openVote == nil
    guard let point = state.point ?? (isFree ? state.points.waiting.first : nil) else { return nil }
    return Cue(.hearPoint, ["delegation": label(point.code), "point": point.kind.title])
  }

  /// Answers to the roll.
  private var rollCall: Cue? {
    guard state.roster.roll.open else { return nil }
    guard let next = state.nextToCall else {
      let counts = Counts(state, by: session.setup)
      return Cue(
        .announceRoll,
        [
          "present": "\(counts.present)", "members": "\(counts.members)",
          "majority": "\(counts.simpleMajority)",
        ])
    }
    let isBegun = state.roster.delegations.contains { $0.attendance != .notCalled }
    let answers = session.setup.rules.attendance.states.contains(.voting)
    return Cue(
      isBegun ? .callName : .callRoll,
      [
        "delegation": label(next),
        "answers": answers ? "“present” or “present and voting”" : "“present”",
      ])
  }

  /// An appeal against a ruling made during a speech is put at once, while the speech is paused.
  private var appeal: Cue? {
    guard state.speechCountdown?.isRunning == false, let motion = session.motionsInOrder.first,
      session.setup.rules.motion(named: motion.kind)?.effect == .overturnRuling
    else { return nil }
    if session.needsSecond(motion) { return Cue(.askForSecond, values(of: motion)) }
    return Cue(motion.ruling == nil ? .putMotion : .putAppeal, values(of: motion))
  }

  private var motion: Cue? {
    guard state.floor.speech == nil, let motion = session.motionsInOrder.first else { return nil }
    let values = values(of: motion)
    if session.needsSecond(motion) { return Cue(.askForSecond, values) }
    switch SideSpeeches(session).next {
    case .favour: return Cue(.askForFavour, values)
    case .against: return Cue(.askForAgainst, values)
    default: break
    }
    if motion.ruling != nil { return Cue(.putAppeal, values) }
    switch session.prospect(of: motion)?.decision {
    case .noObjection where !session.isPutOnObjection(motion): return Cue(.putUnopposed, values)
    case .chair, .demand: return Cue(.decideMotion, values)
    default: return Cue(.putMotion, values)
    }
  }

  /// Delegations that are to be heard before anything else.
  private var owed: Cue? {
    if let code = state.voting.rightsOwed.first {
      let seconds = session.setup.rules.rollCall.rightsSeconds
      return Cue(.giveExplanation, ["delegation": label(code), "time": span(seconds * 1000)])
    }
    guard let code = state.repliesOwed.first else { return nil }
    let seconds = session.setup.rules.replies.seconds.first ?? 60
    return Cue(.giveReply, ["delegation": label(code), "time": span(seconds * 1000)])
  }
}

extension CueFinder {
  func label(_ code: String) -> String { state.delegation(code)?.label ?? code }

  func span(_ milliseconds: Int) -> String { TimeSpan.words(milliseconds: milliseconds) }

  func values(of motion: Motion) -> [String: String] {
    ["motion": session.title(of: motion).lowercased(), "mover": label(motion.by)]
  }
}
