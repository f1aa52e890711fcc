import Catalogue
import Session

/// Entries in the words of a style.
extension Minutes {
  /// An entry as the style tells it; `nil` if the style omits it.
  func line(_ entry: Entry, in meeting: MeetingReport, number: Int) -> MinutesPart.Line? {
    guard style.kinds.contains(entry.event.kind), let sentence = sentence(entry, in: meeting) else {
      return nil
    }
    var lists: [VoteReport.List] = []
    if case .vote(let vote) = entry.event {
      lists = style.votes == .prose ? vote.proseLists : vote.lists
    }
    return .init(
      label: style.label == .time ? .time(time(entry.time, in: meeting)) : .number(number),
      kind: entry.event.kind,
      text: text(sentence, entry.corrections, since: entry.time), lists: lists)
  }

  private func sentence(_ entry: Entry, in meeting: MeetingReport) -> String? {
    switch entry.event {
    case .meeting(let event) where style.clock == .spoken && style.label == .number:
      sentence(event, at: time(entry.time, in: meeting))
    case .speech(let speech) where style.speeches == .statements: sentence(speech)
    case .motion where style.motions != .log: nil
    case .decision(let motion) where style.motions != .log: sentence(motion)
    case .vote(let vote) where style.votes == .prose: vote.prose(of: setup.body.organ)
    default: entry.text
    }
  }

  private func sentence(_ event: MeetingEvent, at time: String) -> String {
    withoutDoubleStop(words(event, at: time))
  }

  private func words(_ event: MeetingEvent, at time: String) -> String {
    switch event {
    case .opened: MinutesWord.calledToOrder.said(time)
    case .suspended(let until, _):
      if let until {
        MinutesWord.suspendedUntil.said(time, clock(until))
      } else {
        MinutesWord.suspended.said(time)
      }
    case .resumed: MinutesWord.resumed.said(time)
    case .rose: MinutesWord.rose.said(time)
    }
  }

  /// That a speech was made; `nil` if it is told what was said in it.
  private func sentence(_ speech: SpeechReport) -> String? {
    if let number = speech.number, spokenFor.contains(number) { return nil }
    let word: MinutesWord =
      switch speech.origin {
      case .reply: .madeReply
      case .rights, .explanation: .explainedVote
      default: .madeStatement
      }
    return word.said(speech.speaker)
  }

  /// What came of a motion; `nil` if the style does not tell that.
  private func sentence(_ motion: MotionReport) -> String? {
    let count = motion.countWords
    let isDecided = motion.status == .passed || motion.status == .failed
    switch style.motions {
    case .log: return nil
    case .carried where motion.status != .passed: return nil
    case .decided where !isDecided: return nil
    case .decided:
      let outcome: MinutesWord = motion.status == .passed ? .carried : .lost
      return MinutesWord.moved.said(motion.mover.name, motion.summary, outcome.said(), count)
    case .results, .carried:
      let word: MinutesWord =
        switch motion.status {
        case .passed: .motionCarried
        case .failed: .motionLost
        case .withdrawn: .motionWithdrawn
        case .outOfOrder: .motionOutOfOrder
        case .lapsed, .pending: .motionLapsed
        }
      return word.said(motion.mover.name, motion.summary, count)
    }
  }
}

extension Minutes.MotionReport {
  /// `, by 13 votes to 2`; empty if it was not counted.
  fileprivate var countWords: String {
    guard let yes, let no else { return "" }
    guard let abstain, abstain > 0 else { return MinutesWord.byVotes.said("\(yes)", "\(no)") }
    return MinutesWord.byVotesAbstaining.said(
      "\(yes)", "\(no)", Spelling.count(abstain, "abstention"))
  }
}

extension Minutes.VoteReport {
  /// The lists that an organ reads out: how its members voted.
  fileprivate var proseLists: [List] {
    lists.filter { list in
      switch list.kind {
      case .answer: true
      case .absence: !list.names.isEmpty
      case .detail: false
      }
    }
  }

  /// How the vote was taken and what came of it, as the organ itself reports it.
  func prose(of organ: Organ) -> String {
    guard let outcome, outcome != .withdrawn else { return sentence }
    let verdict = verdict(outcome, of: organ)
    if method == .consensus { return verdict }
    let taken =
      method == .recorded
      ? MinutesWord.recordedVoteTaken.said(question)
      : MinutesWord.voteTakenBy.said(method.title, question)
    return "\(taken) \(verdict)"
  }

  private func verdict(_ outcome: VoteOutcome, of organ: Organ) -> String {
    let other = Minutes.closed(MinutesWord.result.said(question, reason ?? outcome.title))
    if outcome == .adoptedWithoutVote { return MinutesWord.adoptedWithoutVote.said(question) }
    guard method != .consensus, kind == .substantive else { return withoutDoubleStop(other) }
    let abstentions =
      tally.abstain == 0 ? "no abstentions" : Spelling.count(tally.abstain, "abstention")
    switch (organ, outcome) {
    case (.council, .adopted), (.council, .vetoed), (.council, .insufficient):
      let count = MinutesWord.councilCount.said(
        Spelling.count(tally.yes, "vote"), "\(tally.no)", abstentions)
      let word: MinutesWord =
        switch outcome {
        case .adopted: .councilAdopted
        case .vetoed: .councilVetoed
        default: .councilFailed
        }
      return word.said(count, question)
    case (_, .adopted):
      return MinutesWord.adoptedByVotes.said(
        question, "\(tally.yes)", "\(tally.no)", abstentions)
    // The larger number is first.
    case (_, .rejected) where tally.no >= tally.yes:
      return MinutesWord.rejectedByVotes.said(
        question, "\(tally.no)", "\(tally.yes)", abstentions)
    default: return withoutDoubleStop(other)
    }
  }

}

/// A sentence that may end in an abbreviation: `3 p.m..`
private func withoutDoubleStop(_ text: String) -> String {
  text.hasSuffix("..") ? String(text.dropLast()) : text
}
