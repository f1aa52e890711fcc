import Catalogue
import Session

/// The entries in words.
extension Minutes.Entry {
  /// The sentence for the entry, as plain text, in English.
  package var text: String { text(in: .english) }

  /// The sentence for the entry, as plain text.
  /// - Parameter voice: that of the minutes.
  package func text(in voice: MinutesVoice) -> String {
    switch event {
    case .plain(_, let text, _): text
    case .meeting(let event): event.sentence(in: voice)
    case .roll(let roll): roll.sentence(in: voice)
    case .attendance(let attendance): attendance.sentence(in: voice)
    case .speech(let speech): speech.sentence(in: voice)
    case .statement(let statement): statement.sentence(in: voice)
    case .motion(let motion): motion.sentence(in: voice)
    case .decision(let motion): motion.decisionSentence(in: voice)
    case .caucus(let caucus): caucus.sentence(in: voice)
    case .caucusEnded(let caucus): caucus.endSentence(in: voice)
    case .vote(let vote): vote.sentence(in: voice)
    }
  }
}

extension Minutes.MeetingEvent {
  func sentence(in voice: MinutesVoice) -> String {
    switch self {
    case .opened(let number): voice.say(.opened, "\(number)")
    case .suspended(_, let clock?): voice.say(.suspendedNowUntil, clock)
    case .suspended(_, nil): voice.say(.suspendedNow)
    case .resumed: voice.say(.resumedNow)
    case .rose: voice.say(.roseNow)
    }
  }
}

extension Minutes.RollReport {
  func sentence(in voice: MinutesVoice) -> String {
    var members = [voice.say(wasCalled ? .roll : .rollAtOpening, "\(present)", "\(self.members)")]
    if voting > 0 { members.append(voice.say(.rollVoting, "\(voting)")) }
    if excused > 0 { members.append(voice.say(.rollExcused, "\(excused)")) }
    var parts = [voice.clauses(members)]
    if observers > 0 { parts.append(voice.say(.rollObservers, "\(observers)")) }
    if present < quorum { parts.append(voice.say(.rollNoQuorum, "\(quorum)")) }
    return voice.closed(voice.parts(parts))
  }
}

extension Minutes.AttendanceReport {
  func sentence(in voice: MinutesVoice) -> String {
    let word: MinutesWord =
      switch (before.isHere, now) {
      case _ where before == now: .wasFromThenOn
      case (true, .absent): .leftThen
      case (true, .excused): .leftExcused
      case (true, _): .isNow
      case (false, .present), (false, .voting): .arrivedThen
      case (false, _): .isThen
      }
    return voice.say(
      word, voice.list(parties.map(\.name)), voice.title(of: now), "\(parties.count)")
  }
}

extension Minutes.SpeechReport {
  func sentence(in voice: MinutesVoice) -> String {
    let granted = Minutes.clock(grantedMilliseconds)
    guard let used = usedMilliseconds else {
      return voice.say(.hasFloor, speaker(in: voice), source(in: voice), granted)
    }
    var clauses = [
      voice.say(.spoke, speaker(in: voice), source(in: voice), Minutes.clock(used), granted)
    ]
    let over = used - grantedMilliseconds
    if over > 0 { clauses.append(voice.say(.overTime, Minutes.clock(over))) }
    switch openedTo {
    case .questions: clauses.append(voice.say(.openToQuestions))
    case .comments: clauses.append(voice.say(.openToComments))
    case .chair, .delegation, nil: break
    }
    switch yieldedTo {
    case .chair: clauses.append(voice.say(.yieldedToChair))
    case .delegation:
      clauses.append(voice.say(.yieldedTo, receiver?.name ?? voice.say(.aDelegation)))
    case .questions, .comments, nil: break
    }
    return voice.closed(voice.clauses(clauses))
  }

  /// `Malta (Ana Vella)`, or only the delegation.
  func speaker(in voice: MinutesVoice) -> String {
    delegate.map { voice.say(.personAt, party.name, voice.isolated($0)) } ?? party.name
  }

  private func source(in voice: MinutesVoice) -> String {
    if origin == .comment {
      return voice.say(.commentingOn, yieldedBy?.name ?? voice.say(.theSpeech))
    }
    if let yieldedBy { return voice.say(.onYieldedTime, yieldedBy.name) }
    switch origin {
    case .list: return voice.say(.fromList)
    case .caucus: return voice.say(.inCaucus, format ?? voice.titleInSentence(.moderated))
    case .roundRobin: return voice.say(.inCaucus, format ?? voice.titleInSentence(.roundRobin))
    case .consultation: return voice.say(.inCaucus, format ?? voice.titleInSentence(.consultation))
    case .rights, .explanation: return voice.say(.explaining)
    case .favour:
      return motion.map { voice.say(.inFavourOfMotion, "\($0)") } ?? voice.say(.inFavourOfIt)
    case .against:
      return motion.map { voice.say(.againstMotion, "\($0)") } ?? voice.say(.againstIt)
    case .chair: return voice.say(.atCallOfChair)
    case .reply: return voice.say(.inReply)
    case .comment: return voice.say(.commenting)
    case .presentation: return voice.say(.presenting)
    }
  }
}

extension Minutes.StatementReport {
  /// `Ms. Mensah (Ghana) said that wells were cheaper than wars.`
  func sentence(in voice: MinutesVoice) -> String {
    voice.say(.said, speaker(in: voice), voice.typed(text))
  }

  func speaker(in voice: MinutesVoice) -> String {
    delegate.map { voice.say(.personAt, voice.isolated($0), party.name) } ?? party.name
  }
}

extension Minutes.MotionReport {
  func sentence(in voice: MinutesVoice) -> String {
    var parts = [
      voice.say(
        seconder == nil ? .motionMoved : .motionSeconded, "\(number)", mover.name, summary,
        seconder?.name ?? "")
    ]
    switch slot {
    case .first: parts.append(voice.say(.speaksFirst, voice.say(.theMover)))
    case .last: parts.append(voice.say(.speaksLast, voice.say(.theMover)))
    case .none: break
    }
    return voice.closed(voice.parts(parts))
  }

  func decisionSentence(in voice: MinutesVoice) -> String {
    voice.closed(voice.say(.motionDecided, "\(number)", title, decision))
  }
}

extension Minutes.CaucusReport {
  func sentence(in voice: MinutesVoice) -> String {
    var head = [voice.say(.caucusProposed, title, mover.name)]
    if !topic.isEmpty { head.append(voice.quoted(topic)) }
    var times = [voice.span(originalMilliseconds)]
    if let each = eachMilliseconds, each > 0 {
      times.append(voice.say(.each, voice.span(each)))
      times.append(voice.say(.roomFor, "\(originalMilliseconds / each)"))
    }
    var parts = [voice.colon(voice.clauses(head), voice.clauses(times))]
    switch slot {
    case .first: parts.append(voice.say(.speaksFirst, mover.name))
    case .last: parts.append(voice.say(.speaksLast, mover.name))
    case .none: break
    }
    return voice.closed(voice.parts(parts))
  }

  func endSentence(in voice: MinutesVoice) -> String {
    // The time of those who pass in a round robin is not used by others.
    let total = kind == .roundRobin ? originalMilliseconds : totalMilliseconds
    var clauses = [
      voice.say(
        .caucusEnded, titleInSentence, Minutes.clock(usedMilliseconds ?? 0), Minutes.clock(total))
    ]
    if kind != .unmoderated { clauses.append(voice.say(.speechCount, "\(speeches)")) }
    return voice.closed(voice.clauses(clauses))
  }
}

extension Minutes {
  /// Elapsed time as the screens showed it: `1:30`.
  package static func clock(_ milliseconds: Int) -> String {
    TimeSpan.elapsed(milliseconds: milliseconds)
  }

  /// Adds a full stop, unless the sentence already ends with punctuation.
  package static func closed(_ text: String) -> String { MinutesVoice.english.closed(text) }
}
