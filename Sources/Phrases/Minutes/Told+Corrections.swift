import Catalogue
import Session

/// Corrections change the entry that they correct, which keeps what it said before.
extension SpeechCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.speeches.indices.contains(number - 1),
      teller.speeches.indices.contains(number - 1),
      case .speech(var report) = teller.event(at: teller.speeches[number - 1])
    else { return }
    let old = teller.state.floor.speeches[number - 1]
    var changes: [Teller.Change] = []
    if let code {
      changes.append(.init(teller.party(code).name, report.party.name))
      report.party = teller.party(code)
    }
    if let milliseconds {
      changes.append(.init(Minutes.clock(milliseconds), Minutes.clock(old.milliseconds)))
      report.usedMilliseconds = milliseconds
    }
    if let delegate, code == nil { changes.append(.init(delegate, old.delegate)) }
    let new = corrected(old, in: teller.state)
    report.delegate = new.delegate
    correctStatements(new, &teller)
    teller.correct(teller.speeches[number - 1], to: .speech(report), changes)
  }
}

extension SpeechCorrected {
  /// What was said in the speech was said by its right speaker.
  private func correctStatements(_ speech: PastSpeech, _ teller: inout Teller) {
    guard code ?? delegate != nil else { return }
    for (index, old) in teller.state.floor.statements.enumerated() where old.speech == number {
      var new = old
      (new.code, new.delegate) = (speech.code, speech.delegate)
      let before = teller.report(on: old, index + 1)
      let after = teller.report(on: new, index + 1)
      let (now, then) = (after.speaker(in: teller.voice), before.speaker(in: teller.voice))
      guard now != then else { continue }
      teller.correct(teller.statements[index + 1], to: .statement(after), [.init(now, then)])
    }
  }
}

extension MotionCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.motions.indices.contains(number - 1) else { return }
    let old = teller.state.motions[number - 1]
    tellCount(old, &teller)
    let place = teller.motions[number]
    guard code ?? subject != nil, case .motion(var report) = teller.event(at: place) else { return }
    var changes: [Teller.Change] = []
    if let code {
      changes.append(.init(teller.party(code).name, report.mover.name))
      report.mover = teller.party(code)
    }
    if let subject {
      let before = old.subject ?? ""
      let (now, then) = (teller.voice.quoted(subject), teller.voice.quoted(before))
      changes.append(.init(now, before.isEmpty ? nil : then))
      report.summary =
        before.isEmpty
        ? teller.report(on: corrected(old)).summary
        : report.summary.replacing(then, with: now)
    }
    teller.correct(place, to: .motion(report), changes)
    // Also a caucus that has ended.
    let opening = teller.caucuses[number]
    guard case .caucus(var opened) = teller.event(at: opening) else { return }
    if let code { opened.mover = teller.party(code) }
    opened.topic = subject ?? opened.topic
    teller.correct(opening, to: .caucus(opened), changes)
  }

  /// The count is in the entry of the decision.
  private func tellCount(_ old: Motion, _ teller: inout Teller) {
    guard tally != nil, let place = teller.decisions[number],
      case .decision(let before) = teller.event(at: place)
    else { return }
    let report = teller.report(on: corrected(old))
    teller.correct(place, to: .decision(report), [.init(report.decision, before.decision)])
  }
}

extension VoteCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.voting.votes.indices.contains(number - 1), let place = teller.votes[number],
      case .vote(var report) = teller.event(at: place)
    else { return }
    let old = teller.state.voting.votes[number - 1]
    var changes: [Teller.Change] = []
    if let question {
      changes.append(.init(teller.voice.quoted(question), teller.voice.quoted(old.question)))
      report.question = question
    }
    if let code, let answer {
      let before = old.cast[code] ?? .absent
      let voice = teller.voice
      let now = voice.colon(teller.party(code).name, voice.title(of: answer))
      changes.append(.init(now, voice.title(of: before)))
      let ballot = Minutes.VoteReport.Ballot(party: teller.party(code), answer: answer)
      let index = report.ballots.firstIndex { $0.party.code == code }
      if let index { report.ballots[index] = ballot } else { report.ballots.append(ballot) }
    }
    if let verdict { changes += self.changes(to: verdict, from: old, &report, teller) }
    if let against, report.method != .secretBallot {
      if against != old.against, !against.isEmpty {
        let voice = teller.voice
        func names(_ codes: [String]) -> String { voice.list(voice.names(codes, in: teller.state)) }
        let before = old.against.isEmpty ? nil : names(old.against)
        changes.append(.init(voice.say(.seenAgainstThem, names(against)), before))
      }
      report.seenAgainst = against.map(teller.party)
    }
    teller.correct(place, to: .vote(report), changes)
  }

  private func changes(
    to verdict: Verdict, from old: Vote, _ report: inout Minutes.VoteReport, _ teller: Teller
  ) -> [Teller.Change] {
    let (voice, state) = (teller.voice, teller.state)
    var changes: [Teller.Change] = []
    if code == nil, verdict.tally != old.tally {
      changes.append(.init(voice.count(verdict.tally), voice.count(old.tally)))
    }
    if let before = old.outcome, before != verdict.outcome {
      let now = voice.say(.verdict, voice.quoted(voice.title(of: verdict.outcome)))
      changes.append(.init(now, voice.quoted(voice.title(of: before))))
    }
    (report.tally, report.outcome) = (verdict.tally, verdict.outcome)
    report.reason = voice.reason(corrected(old), in: state)
    report.vetoes = verdict.vetoes.map(teller.party)
    return changes
  }
}

extension PointCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.points.all.indices.contains(number - 1) else { return }
    let old = teller.state.points.all[number - 1]
    let new = corrected(old)
    let party = teller.party(new.code)
    var changes: [Teller.Change] = []
    if new.code != old.code { changes.append(.init(party.name, teller.party(old.code).name)) }
    if new.text != old.text { changes.append(teller.change(quoting: new.text, old.text)) }
    if let before = old.sustained, let after = new.sustained, before != after {
      let voice = teller.voice
      changes.append(
        .init(voice.ruling(new.kind, after), voice.ruling(new.kind, before)))
    }
    let sentence = teller.voice.sentence(new, by: party, sustained: new.sustained)
    teller.correct(teller.raised[number], to: .plain(.point, sentence, party), changes)
  }
}

extension StatementCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.statements.indices.contains(number - 1) else { return }
    let old = teller.state.floor.statements[number - 1]
    let new = corrected(old)
    var changes: [Teller.Change] = []
    if new.code != old.code {
      changes.append(.init(teller.party(new.code).name, teller.party(old.code).name))
    }
    if new.text != old.text { changes.append(teller.change(quoting: new.text, old.text)) }
    let report = teller.report(on: new, number)
    teller.correct(teller.statements[number], to: .statement(report), changes)
  }
}

extension QuestionCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.questions.indices.contains(number - 1),
      let asked = teller.questions[number]
    else { return }
    let old = teller.state.floor.questions[number - 1]
    let new = corrected(old)
    var changes: [Teller.Change] = []
    if new.code != old.code {
      changes.append(.init(teller.party(new.code).name, teller.party(old.code).name))
    }
    if new.text != old.text { changes.append(teller.change(quoting: new.text, old.text)) }
    teller.correct(asked.place, to: teller.event(new, asked), changes)
  }
}

extension TopicCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard let old = teller.state.topic(topic)?.title else { return }
    teller.correct(.topic(topic), from: old, to: title)
    teller.topicCorrections[topic, default: []].append(
      teller.correction([teller.change(quoting: title, old)]))
  }
}

extension CommitteeCorrected: Told {
  package func tell(_ teller: inout Teller) {
    let old = teller.state.meeting.committee ?? teller.setup.committee
    teller.committeeCorrections.append(
      teller.correction([teller.change(quoting: committee, old)]))
  }
}

extension DaisCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard let old = teller.state.meeting.presiding else { return }
    teller.correct(.presiding, from: old, to: presiding)
  }
}

extension AttendanceCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard let since = teller.state.roster.since[code]?.time,
      let place = teller.comings[code],
      case .attendance(var report) = teller.event(at: place),
      let index = report.parties.firstIndex(where: { $0.code == code })
    else { return }
    let change = Teller.Change(teller.localTime.timeOfDay(at), teller.localTime.timeOfDay(since))
    // The others of the entry came or went when it says.
    guard report.parties.count > 1 else {
      teller.correct(place, to: .attendance(report), [change])
      teller.move(place, to: at)
      return
    }
    var own = report
    own.parties = [report.parties.remove(at: index)]
    teller.change(place, to: .attendance(report))
    let moved = teller.add(.attendance(own), at: at)
    teller.comings[code] = moved
    teller.correct(moved, to: .attendance(own), [change])
  }
}

extension Teller {
  /// What is right, and what was on record before; `nil` if nothing was.
  package struct Change {
    var now: String
    var before: String?

    init(_ now: String, _ before: String?) { (self.now, self.before) = (now, before) }
  }

  /// Of a text that was typed; one that was empty was not on record.
  package func change(quoting now: String, _ before: String) -> Change {
    Change(voice.quoted(now), before.isEmpty ? nil : voice.quoted(before))
  }

  /// A correction by the current record.
  package func correction(_ changes: [Change]) -> Minutes.Correction {
    let words = changes.map { change in
      change.before.map { voice.say(.notBefore, change.now, $0) } ?? change.now
    }
    return .init(time: time, words: voice.parts(words), by: author)
  }

  /// Changes an entry by a correction, and notes what it said before.
  package mutating func correct(
    _ place: Place?, to event: Minutes.Event, _ changes: [Change]
  ) {
    guard let place else { return }
    change(place, to: event)
    note(correction(changes), at: place)
  }
}

extension Minutes {
  /// A correction of an entry.
  package struct Correction: Equatable, Sendable {
    /// When it was made, in milliseconds since 1970.
    package var time: Int
    /// `Japan, not Ghana`
    package var words: String
    /// The seat at the dais that made it; `nil` for the first seat.
    package var by: String?
  }

  /// The sentence of an entry, followed by its corrections if they are shown:
  /// `Japan spoke … (corrected at 10:31: Japan, not Ghana).`
  package func text(of entry: Entry) -> String {
    text(entry.text(in: voice), of: entry)
  }

  /// The sentence of an entry as a style words it, followed by its corrections and that it was
  /// undone.
  func text(_ text: String, of entry: Entry) -> String {
    var notes = notes(on: entry.corrections, since: entry.time)
    if let undone = entry.undone {
      let time = stamp(undone.time, since: entry.time)
      let author = undone.by.map(voice.isolated) ?? voice.say(.firstSeat)
      notes.append(voice.say(.undoneAt, time, author))
    }
    return noted(text, notes)
  }

  /// A text followed by its corrections if they are shown.
  /// - Parameter time: when it was on record first; corrections of another day are dated.
  func text(_ text: String, _ corrections: [Correction], since time: Int) -> String {
    noted(text, notes(on: corrections, since: time))
  }

  private func notes(on corrections: [Correction], since time: Int) -> [String] {
    guard showsCorrections else { return [] }
    return corrections.map { correction in
      let stamp = stamp(correction.time, since: time)
      guard let author = correction.by else {
        return voice.say(.correctedAt, stamp, correction.words)
      }
      return voice.say(.correctedAtBy, stamp, correction.words, voice.isolated(author))
    }
  }

  private func noted(_ text: String, _ notes: [String]) -> String {
    guard !notes.isEmpty else { return text }
    let isClosed = text.hasSuffix(voice.language.forms.stop)
    let words = isClosed ? String(text.dropLast()) : text
    let noted = voice.say(.personAt, words, voice.parts(notes))
    return isClosed ? noted + voice.language.forms.stop : noted
  }

  /// `10:31`, preceded by the date if it is not that of an earlier time.
  private func stamp(_ time: Int, since earlier: Int) -> String {
    let date = localTime.date(time)
    let clock = localTime.timeOfDay(time)
    return date == localTime.date(earlier) ? clock : "\(date) \(clock)"
  }
}
