import Catalogue
import Session

/// Speeches and caucuses.
extension SpeechStarted: Told {
  package func tell(_ teller: inout Teller) {
    switch origin {
    case .caucus, .roundRobin, .consultation: teller.caucusSpeeches += 1
    case .list, .rights, .favour, .against, .explanation, .chair, .reply, .comment: break
    }
    teller.speech = teller.add(
      .speech(
        .init(
          party: teller.party(code), origin: origin, grantedMilliseconds: grantedMilliseconds,
          yieldedBy: yieldedBy.map(teller.party), delegate: delegate)))
    teller.question = nil
  }
}

extension QuestionPut: Told {
  package func tell(_ teller: inout Teller) {
    teller.question = teller.add(
      .plain(.speech, sentence(by: teller.state), teller.party(code)))
  }

  fileprivate func sentence(by state: State) -> String {
    let speaker = state.floor.speech.map { state.name($0.code) } ?? "the speaker"
    let about = text.isEmpty ? "" : ", \(Token.quote(text))"
    return "\(state.name(code)) put a question to \(speaker)\(about)."
  }
}

extension QuestionDeclined: Told {
  package func tell(_ teller: inout Teller) {
    guard let speech = teller.state.floor.speech,
      case .plain(.speech, let text, let party) = teller.event(at: teller.question)
    else { return }
    let refused = "\(text.dropLast()); \(teller.state.name(speech.code)) declined to answer."
    teller.change(teller.question, to: .plain(.speech, refused, party))
  }
}

extension SpeechEnded: Told {
  package func tell(_ teller: inout Teller) {
    guard let speech = teller.state.floor.speech else { return }
    var report = Minutes.SpeechReport(speech, in: teller.state)
    report.grantedMilliseconds = grantedMilliseconds
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
  /// The report on a speech in progress.
  package init(_ speech: Speech, in state: State) {
    self.init(
      party: .init(speech.code, in: state), origin: speech.origin,
      grantedMilliseconds: speech.grantedMilliseconds,
      yieldedBy: speech.yieldedBy.map { .init($0, in: state) }, delegate: speech.delegate,
      openedTo: speech.openTo)
  }
}

extension CaucusOpened: Told {
  package func tell(_ teller: inout Teller) {
    teller.caucusSpeeches = 0
    teller.caucus = teller.add(
      .caucus(
        .init(
          kind: kind, title: teller.rules.title(of: caucus), phase: phase, topic: topic,
          mover: teller.party(by), slot: proposer,
          originalMilliseconds: totalMilliseconds, totalMilliseconds: totalMilliseconds,
          eachMilliseconds: eachMilliseconds, extensions: 0, speeches: 0)))
  }
}

extension CaucusExtended: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.caucus != nil || teller.state.floor.endedCaucus != nil else { return }
    let time = TimeSpan.words(milliseconds: milliseconds)
    teller.say(.caucus, "The caucus was extended by \(time).")
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
      kind: caucus.kind, title: rules.title(of: caucus), phase: caucus.phase, topic: caucus.topic,
      mover: party(caucus.by),
      slot: caucus.proposer,
      originalMilliseconds: caucus.originalMilliseconds,
      totalMilliseconds: caucus.totalMilliseconds, eachMilliseconds: caucus.eachMilliseconds,
      extensions: caucus.extensions, speeches: caucusSpeeches)
  }
}
