import Catalogue
import Session

/// The entries in words.
extension Minutes.Entry {
  /// The sentence for the entry, as plain text.
  package var text: String {
    switch event {
    case .plain(_, let text, _): text
    case .meeting(let event): event.sentence
    case .roll(let roll): roll.sentence
    case .attendance(let attendance): attendance.sentence
    case .speech(let speech): speech.sentence
    case .statement(let statement): statement.sentence
    case .motion(let motion): motion.sentence
    case .decision(let motion): motion.decisionSentence
    case .caucus(let caucus): caucus.sentence
    case .caucusEnded(let caucus): caucus.endSentence
    case .vote(let vote): vote.sentence
    }
  }
}

extension Minutes.MeetingEvent {
  package var sentence: String {
    switch self {
    case .opened(let number): "Meeting \(number) was called to order."
    case .suspended(_, let clock): "The meeting was suspended\(clock.map { " until \($0)" } ?? "")."
    case .resumed: "The meeting was resumed."
    case .rose: "The meeting rose."
    }
  }
}

extension Minutes.RollReport {
  package var sentence: String {
    var text = wasCalled ? "Roll call" : "Attendance at the opening"
    text += ": \(present) of \(Spelling.count(members, "member")) present"
    if voting > 0 { text += ", \(voting) of them present and voting" }
    if excused > 0 { text += ", \(excused) excused" }
    if observers > 0 { text += "; \(Spelling.count(observers, "observer"))" }
    if present < quorum { text += "; no quorum, \(quorum) being needed to open debate" }
    return text + "."
  }
}

extension Minutes.AttendanceReport {
  package var sentence: String {
    let names = Spelling.list(parties.map(\.name))
    let verb = parties.count == 1 ? "is" : "are"
    if before == now {
      return "\(names) \(parties.count == 1 ? "was" : "were") \(now.title) from then on."
    }
    switch (before.isHere, now) {
    case (true, .absent): return "\(names) left."
    case (true, .excused): return "\(names) left, excused."
    case (true, _): return "\(names) \(verb) now \(now.title)."
    case (false, .present), (false, .voting): return "\(names) arrived, \(now.title)."
    case (false, _): return "\(names) \(verb) \(now.title)."
    }
  }
}

extension Minutes.SpeechReport {
  package var sentence: String {
    let granted = Minutes.clock(grantedMilliseconds)
    guard let used = usedMilliseconds else {
      return "\(speaker) has the floor, \(source), for \(granted)."
    }
    var text = "\(speaker) spoke \(source): \(Minutes.clock(used)) of \(granted)"
    let over = used - grantedMilliseconds
    if over > 0 { text += ", \(Minutes.clock(over)) over time" }
    if let openedTo { text += ", the rest open to \(openedTo.rawValue)" }
    switch yieldedTo {
    case .chair: text += ", the rest yielded to the Chair"
    case .delegation: text += ", the rest yielded to \(receiver?.name ?? "a delegation")"
    case .questions, .comments, nil: break
    }
    return text + "."
  }

  /// `Malta (Ana Vella)`, or only the delegation.
  var speaker: String { party.name + (delegate.map { " (\($0))" } ?? "") }

  private var source: String {
    if origin == .comment { return "to comment on \(yieldedBy?.name ?? "the speech")" }
    if let yieldedBy { return "in time yielded by \(yieldedBy.name)" }
    return switch origin {
    case .list: "from the speakers' list"
    case .caucus: "in the \(format ?? "caucus")"
    case .roundRobin: "in the \(format ?? "round robin")"
    case .consultation: "in the \(format ?? "consultation")"
    case .rights, .explanation: "in explanation of vote"
    case .favour: "in favour of what was about to be put"
    case .against: "against what was about to be put"
    case .chair: "at the call of the Chair"
    case .reply: "in exercise of the right of reply"
    case .comment: "to comment"
    }
  }
}

extension Minutes.StatementReport {
  /// `Ms. Mensah (Ghana) said that wells were cheaper than wars.`
  package var sentence: String {
    "\(speaker) said that \(Minutes.closed(text))"
  }

  var speaker: String { delegate.map { "\($0) (\(party.name))" } ?? party.name }
}

extension Minutes.MotionReport {
  package var sentence: String {
    var text = "Motion \(number), moved by \(mover.name)"
    if let seconder { text += ", seconded by \(seconder.name)" }
    text += ": \(summary)"
    if slot != .none { text += "; the mover speaks \(slot.rawValue)" }
    return text + "."
  }

  package var decisionSentence: String {
    Minutes.closed("Motion \(number) (\(title)) \(decision)")
  }
}

extension Minutes.CaucusReport {
  package var sentence: String {
    var text = "\(title) proposed by \(mover.name)"
    if !topic.isEmpty { text += ", \(Spelling.quoted(topic))" }
    text += ": \(TimeSpan.words(milliseconds: originalMilliseconds))"
    if let each = eachMilliseconds, each > 0 {
      text += ", \(TimeSpan.words(milliseconds: each)) each, room for "
      text += Spelling.count(originalMilliseconds / each, "speech", "speeches")
    }
    if slot != .none { text += "; \(mover.name) speaks \(slot.rawValue)" }
    return text + "."
  }

  package var endSentence: String {
    let name = titleInSentence
    // The time of those who pass in a round robin is not used by others.
    let total = kind == .roundRobin ? originalMilliseconds : totalMilliseconds
    var text = "The \(name) ended: "
    text += "\(Minutes.clock(usedMilliseconds ?? 0)) of \(Minutes.clock(total)) used"
    if kind != .unmoderated { text += ", \(Spelling.count(speeches, "speech", "speeches"))" }
    return text + "."
  }
}

extension Minutes {
  /// Elapsed time as the screens showed it: `1:30`.
  package static func clock(_ milliseconds: Int) -> String {
    TimeSpan.elapsed(milliseconds: milliseconds)
  }

  /// Adds a full stop, unless the sentence already ends with punctuation.
  package static func closed(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } == true ? text : text + "."
  }
}
