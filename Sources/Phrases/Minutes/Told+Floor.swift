import Catalogue
import Session

/// Speeches and caucuses.
extension SpeechStarted: Told {
  package func tell(_ teller: inout Teller) {
    switch origin {
    case .caucus, .roundRobin, .consultation: teller.caucusSpeeches += 1
    case .list, .rights, .favour, .against, .explanation, .chair, .reply, .comment,
      .presentation:
      break
    }
    teller.speech = teller.add(
      .speech(
        .init(
          party: teller.party(code), origin: origin,
          format: teller.state.floor.caucus.map(teller.voice.titleInSentence(teller.rules)),
          motion: Minutes.SpeechReport.motion(origin, by: code, in: teller.state),
          grantedMilliseconds: grantedMilliseconds, yieldedBy: yieldedBy.map(teller.party),
          delegate: delegate)))
  }
}

extension QuestionPut: Told {
  package func tell(_ teller: inout Teller) {
    let state = teller.state
    var asked = Teller.Asked(
      place: nil,
      speaker: state.floor.speech.map { teller.party($0.code).name }
        ?? teller.voice.say(.theSpeaker))
    let question = PutQuestion(number: number, code: code, text: text)
    asked.place = teller.add(teller.event(question, asked, by: teller.party(code)))
    teller.questions[number] = asked
  }
}

extension Teller {
  /// `Malta put a question to Ghana, "Why?"; Ghana declined to answer.`
  package func event(
    _ question: PutQuestion, _ asked: Asked, by party: Minutes.Party
  ) -> Minutes.Event {
    var clauses = [voice.say(.asked, party.name, asked.speaker)]
    if !question.text.isEmpty { clauses.append(voice.quoted(question.text)) }
    var words = voice.clauses(clauses)
    if asked.isDeclined { words = voice.parts([words, voice.say(.declined, asked.speaker)]) }
    return .plain(.speech, voice.closed(words), party)
  }
}

extension Said: Told {
  package func tell(_ teller: inout Teller) {
    let report = teller.report(on: statement, number)
    let place: Teller.Place
    // What was said in a speech that has ended is told with it.
    if let speech = statement.speech, teller.speeches.indices.contains(speech - 1),
      let last = teller.lastSaid[speech] ?? teller.speeches[speech - 1]
    {
      place = teller.add(.statement(report), after: last)
    } else {
      place = teller.add(.statement(report))
    }
    teller.statements[number] = place
    if let speech = statement.speech { teller.lastSaid[speech] = place }
  }
}

extension Teller {
  package func report(on statement: Statement, _ number: Int) -> Minutes.StatementReport {
    .init(
      number: number, party: party(statement.code), delegate: statement.delegate,
      text: statement.text, speech: statement.speech)
  }
}

extension QuestionDeclined: Told {
  package func tell(_ teller: inout Teller) {
    guard var asked = teller.questions[number],
      let question = teller.state.floor.speech?.questions.first(where: { $0.number == number })
    else { return }
    asked.isDeclined = true
    teller.questions[number] = asked
    let party = teller.party(question.code)
    teller.change(asked.place, to: teller.event(question, asked, by: party))
  }
}

extension SpeechEnded: Told {
  package func tell(_ teller: inout Teller) {
    guard let speech = teller.state.floor.speech else { return }
    var report = teller.report(on: speech)
    // The motion may have been decided during the speech.
    if case .speech(let begun) = teller.event(at: teller.speech) { report.motion = begun.motion }
    report.grantedMilliseconds = grantedMilliseconds
    report.number = teller.state.speechNumber
    report.usedMilliseconds = usedMilliseconds
    if let yieldedTo {
      report.yieldedTo = yieldedTo == YieldTarget.chair.rawValue ? .chair : .delegation
      if report.yieldedTo == .delegation { report.receiver = teller.party(yieldedTo) }
    }
    teller.change(teller.speech, to: .speech(report))
    teller.speeches.append(teller.speech)
    teller.speech = nil
  }
}

extension Minutes.SpeechReport {
  /// The number of the motion that a delegation speaks for or against.
  static func motion(_ origin: Speech.Origin, by code: String, in state: State) -> Int? {
    guard origin == .favour || origin == .against else { return nil }
    return state.pendingMotions.last { motion in
      (origin == .favour ? motion.heardFor : motion.heardAgainst)?.last == code
    }?.number
  }
}

extension Teller {
  /// The report on a speech in progress.
  package func report(on speech: Speech) -> Minutes.SpeechReport {
    .init(
      party: party(speech.code), origin: speech.origin,
      format: state.floor.caucus.map(voice.titleInSentence(rules)),
      motion: Minutes.SpeechReport.motion(speech.origin, by: speech.code, in: state),
      grantedMilliseconds: speech.grantedMilliseconds,
      yieldedBy: speech.yieldedBy.map(party), delegate: speech.delegate, openedTo: speech.openTo)
  }
}

extension CaucusOpened: Told {
  package func tell(_ teller: inout Teller) {
    teller.caucusSpeeches = 0
    teller.caucus = teller.add(
      .caucus(
        .init(
          kind: kind, title: teller.voice.title(of: caucus, by: teller.rules),
          titleInSentence: teller.voice.titleInSentence(teller.rules)(caucus), phase: phase,
          topic: topic,
          mover: teller.party(by), slot: proposer,
          originalMilliseconds: totalMilliseconds, totalMilliseconds: totalMilliseconds,
          eachMilliseconds: eachMilliseconds, extensions: 0, speeches: 0)))
    guard let number = teller.decidedMotion,
      teller.state.motions.first(where: { $0.number == number })?.kind == motionKind
    else { return }
    teller.caucuses[number] = teller.caucus
  }
}

extension CaucusExtended: Told {
  package func tell(_ teller: inout Teller) {
    guard let caucus = teller.state.floor.caucus ?? teller.state.floor.endedCaucus else { return }
    teller.say(
      .caucus, .caucusExtended, teller.voice.titleInSentence(teller.rules)(caucus),
      teller.voice.span(milliseconds))
  }
}

extension CaucusEnded: Told {
  package func tell(_ teller: inout Teller) {
    guard let caucus = teller.state.floor.caucus else { return }
    var report = teller.report(on: caucus)
    report.usedMilliseconds = usedMilliseconds
    // The mover keeps the name it had when the caucus was opened.
    if case .caucus(let opened) = teller.event(at: teller.caucus) { report.mover = opened.mover }
    teller.change(teller.caucus, to: .caucus(report))
    teller.add(.caucusEnded(report))
  }
}

extension Teller {
  /// The report on a caucus in progress.
  package func report(on caucus: Caucus) -> Minutes.CaucusReport {
    .init(
      kind: caucus.kind, title: voice.title(of: caucus, by: rules),
      titleInSentence: voice.titleInSentence(rules)(caucus), phase: caucus.phase,
      topic: caucus.topic,
      mover: party(caucus.by),
      slot: caucus.proposer,
      originalMilliseconds: caucus.originalMilliseconds,
      totalMilliseconds: caucus.totalMilliseconds, eachMilliseconds: caucus.eachMilliseconds,
      extensions: caucus.extensions, speeches: caucusSpeeches)
  }
}
