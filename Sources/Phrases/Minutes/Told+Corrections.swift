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
    let new = corrected(old, in: teller.state)
    let voice = teller.voice
    var changes: [Teller.Change] = []
    let speaker = report.speaker(in: voice)
    report.delegate = new.delegate
    if new.code != old.code {
      report.party = teller.party(new.code)
      changes.append(.init(report.speaker(in: voice), speaker))
    } else if let delegate = new.delegate, delegate != old.delegate {
      changes.append(.init(voice.isolated(delegate), old.delegate.map(voice.isolated)))
    }
    if let milliseconds, milliseconds != old.milliseconds {
      changes.append(.init(Minutes.clock(milliseconds), Minutes.clock(old.milliseconds)))
      report.usedMilliseconds = milliseconds
    }
    correctStatements(new, &teller)
    teller.correct(teller.speeches[number - 1], to: .speech(report), changes)
  }
}

extension SpeechCorrected {
  /// What was said in the speech was said by its right speaker.
  private func correctStatements(_ speech: PastSpeech, _ teller: inout Teller) {
    guard code ?? delegate != nil else { return }
    for (index, old) in teller.state.floor.statements.enumerated() where old.speech == number {
      let place = teller.statements[index + 1]
      guard case .statement(let before) = teller.event(at: place) else { continue }
      var after = before
      if old.code != speech.code { after.party = teller.party(speech.code) }
      after.delegate = speech.delegate
      let (now, then) = (after.speaker(in: teller.voice), before.speaker(in: teller.voice))
      guard now != then else { continue }
      teller.correct(place, to: .statement(after), [.init(now, then)])
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
    if let code, code != old.by {
      changes.append(.init(teller.party(code).name, report.mover.name))
      report.mover = teller.party(code)
    }
    if let subject, subject != old.subject {
      let before = old.subject ?? ""
      let (now, then) = (teller.voice.quoted(subject), teller.voice.quoted(before))
      changes.append(.init(now, before.isEmpty ? nil : then))
      report.summary =
        before.isEmpty
        ? teller.report(on: corrected(old)).summary
        : report.summary.replacing(then, with: now)
    }
    teller.correct(place, to: .motion(report), changes)
    teller.corrections[.motion(number), default: []].append(teller.correction(changes))
    // Also a caucus that has ended.
    let opening = teller.caucuses[number]
    guard case .caucus(var opened) = teller.event(at: opening) else { return }
    opened.mover = report.mover
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
      var ballot = Minutes.VoteReport.Ballot(party: teller.party(code), answer: answer)
      if let index = report.ballots.firstIndex(where: { $0.party.code == code }) {
        // By the name that it had.
        ballot.party = report.ballots[index].party
        report.ballots[index] = ballot
      } else {
        report.ballots.append(ballot)
      }
      changes.append(
        .init(voice.title(of: answer), voice.title(of: before), of: ballot.party.name))
    }
    if let verdict { changes += self.changes(to: verdict, from: old, &report, teller) }
    if let against, report.method != .secretBallot {
      if against != old.against {
        let voice = teller.voice
        func names(_ codes: [String]) -> String? {
          codes.isEmpty ? nil : voice.list(voice.names(codes, in: teller.state))
        }
        changes.append(
          .init(names(against), names(old.against), of: voice.say(.seenAgainstThem)))
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
      changes.append(
        .init(voice.title(of: verdict.outcome), voice.title(of: before), of: voice.say(.verdict)))
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
    let place = teller.raised[number]
    // By the name that it had.
    let raiser = teller.event(at: place)?.party ?? teller.party(old.code)
    let party = new.code == old.code ? raiser : teller.party(new.code)
    var changes: [Teller.Change] = []
    if new.code != old.code { changes.append(.init(party.name, raiser.name)) }
    if new.text != old.text { changes.append(teller.change(quoting: new.text, old.text)) }
    if let before = old.sustained, let after = new.sustained, before != after {
      let voice = teller.voice
      changes.append(
        .init(voice.ruling(new.kind, after), voice.ruling(new.kind, before)))
    }
    let sentence = teller.voice.sentence(new, by: party, sustained: new.sustained)
    teller.correct(place, to: .plain(.point, sentence, party), changes)
  }
}

extension StatementCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.statements.indices.contains(number - 1) else { return }
    let old = teller.state.floor.statements[number - 1]
    let new = corrected(old)
    let place = teller.statements[number]
    guard case .statement(let before) = teller.event(at: place) else { return }
    var report = teller.report(on: new, number)
    // By the name that it had.
    if new.code == old.code { report.party = before.party }
    var changes: [Teller.Change] = []
    let (now, then) = (report.speaker(in: teller.voice), before.speaker(in: teller.voice))
    if now != then { changes.append(.init(now, then)) }
    if new.text != old.text { changes.append(teller.change(quoting: new.text, old.text)) }
    teller.correct(place, to: .statement(report), changes)
  }
}

extension QuestionCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.questions.indices.contains(number - 1),
      let asked = teller.questions[number]
    else { return }
    let old = teller.state.floor.questions[number - 1]
    let new = corrected(old)
    // By the name that it had.
    let asker = teller.event(at: asked.place)?.party ?? teller.party(old.code)
    let party = new.code == old.code ? asker : teller.party(new.code)
    var changes: [Teller.Change] = []
    if new.code != old.code { changes.append(.init(party.name, asker.name)) }
    if new.text != old.text { changes.append(teller.change(quoting: new.text, old.text)) }
    teller.correct(asked.place, to: teller.event(new, asked, by: party), changes)
  }
}

extension TopicCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard let old = teller.state.topic(topic)?.title else { return }
    teller.correct(.topic(topic), from: old, to: title)
    teller.corrections[.topic(topic), default: []].append(
      teller.correction([teller.change(quoting: title, old)]))
  }
}

extension CommitteeCorrected: Told {
  package func tell(_ teller: inout Teller) {
    let old = teller.state.meeting.committee ?? teller.setup.committee
    teller.corrections[.committee, default: []].append(
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
  package typealias Change = Minutes.Correction.Change

  /// What is corrected that is not one entry.
  package enum CorrectedSubject: Hashable, Sendable {
    case committee
    /// By its `id`.
    case topic(Int)
    /// By its number; other than its count.
    case motion(Int)
  }

  /// Of a text that was typed; one that was empty was not on record.
  package func change(quoting now: String, _ before: String) -> Change {
    Change(voice.quoted(now), before.isEmpty ? nil : voice.quoted(before))
  }

  /// A correction by the current record.
  package func correction(_ changes: [Change]) -> Minutes.Correction {
    .init(time: time, changes: changes, by: author)
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
