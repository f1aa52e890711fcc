import Catalogue
import Session

/// Entries in the words of a style.
extension Minutes {
  /// An entry as the style tells it; `nil` if the style omits it.
  func line(_ entry: Entry, in meeting: MeetingReport, number: Int) -> PaperPart.Line? {
    guard style.kinds.contains(entry.event.kind), let sentence = sentence(entry, in: meeting) else {
      return nil
    }
    var lists: [VoteReport.List] = []
    if case .vote(let vote) = entry.event {
      let all = vote.lists(in: voice)
      lists = style.votes == .prose ? all.filter(\.isReadOut) : all
    }
    return .init(
      label: style.label == .time ? .time(time(entry.time, in: meeting)) : .number(number),
      kind: entry.event.kind,
      text: text(sentence, of: entry, corrections: corrections(of: entry)), lists: lists)
  }

  /// Where a motion has one entry, that has what was corrected in the motion too.
  private func corrections(of entry: Entry) -> [Correction] {
    guard case .decision(let motion) = entry.event, style.motions != .log else {
      return entry.corrections
    }
    return (corrections(ofMotion: motion.number) + entry.corrections).sorted { $0.time < $1.time }
  }

  private func sentence(_ entry: Entry, in meeting: MeetingReport) -> String? {
    switch entry.event {
    case .meeting(let event) where style.clock == .spoken && style.label == .number:
      sentence(event, at: time(entry.time, in: meeting))
    case .speech(let speech) where style.speeches == .statements: sentence(speech)
    case .motion where style.motions != .log: nil
    case .decision(let motion) where style.motions != .log: sentence(motion)
    case .vote(let vote) where style.votes == .prose: vote.prose(of: setup.body.organ, in: voice)
    default: entry.text(in: voice)
    }
  }

  private func sentence(_ event: MeetingEvent, at time: String) -> String {
    switch event {
    case .opened: voice.say(.calledToOrder, time)
    case .suspended(let until, _):
      if let until {
        voice.say(.suspendedUntil, time, clock(until))
      } else {
        voice.say(.suspended, time)
      }
    case .resumed: voice.say(.resumed, time)
    case .rose: voice.say(.rose, time)
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
    return voice.say(word, speech.speaker(in: voice))
  }

  /// What came of a motion; `nil` if the style does not tell that.
  private func sentence(_ motion: MotionReport) -> String? {
    let count = count(motion)
    let isDecided = motion.status == .passed || motion.status == .failed
    switch style.motions {
    case .log: return nil
    case .carried where motion.status != .passed: return nil
    case .decided where !isDecided: return nil
    case .decided:
      let outcome: MinutesWord = motion.status == .passed ? .carried : .lost
      return voice.say(.moved, motion.mover.name, motion.summary, voice.say(outcome), count)
    case .results, .carried:
      let word: MinutesWord =
        switch motion.status {
        case .passed: .motionCarried
        case .failed: .motionLost
        case .withdrawn: .motionWithdrawn
        case .outOfOrder: .motionOutOfOrder
        case .lapsed, .pending: .motionLapsed
        }
      return voice.say(word, motion.mover.name, motion.summary, count)
    }
  }

  /// ` by 13 votes to 2`; empty if it was not counted.
  private func count(_ motion: MotionReport) -> String {
    guard let yes = motion.yes, let no = motion.no else { return "" }
    let isLost = motion.status == .failed
    // The larger number is first. If that is not the side that won, both are named, because `lost by
    // 20 votes to 17` would be read as 20 against.
    guard isLost ? no > yes : yes > no else { return named(motion, yes, no) }
    let (more, fewer) = isLost ? (no, yes) : (yes, no)
    guard let abstain = motion.abstain, abstain > 0 else {
      return voice.say(.byVotes, "\(more)", "\(fewer)")
    }
    return voice.say(.byVotesAbstaining, "\(more)", "\(fewer)", "\(abstain)")
  }

  /// ` (20 in favour, 17 against; 25 needed)`
  private func named(_ motion: MotionReport, _ yes: Int, _ no: Int) -> String {
    func say(_ word: RoomWord, _ values: String...) -> String {
      word.said(in: voice.language, values)
    }
    var words = say(.reasonCount, "\(yes)", "\(no)")
    if let abstain = motion.abstain, abstain > 0 {
      words = say(.reasonAbstaining, words, "\(abstain)")
    }
    if let needed = motion.needed { words = say(.reasonNeeded, words, "\(needed)") }
    return voice.say(.personAt, "", words)
  }
}

extension Minutes.VoteReport.List {
  /// Whether an organ reads it out: how its members voted.
  fileprivate var isReadOut: Bool {
    switch kind {
    case .answer: true
    case .absence: !names.isEmpty
    case .detail: false
    }
  }
}

extension Minutes.VoteReport {
  /// How the vote was taken and what came of it, as the organ itself reports it.
  func prose(of organ: Organ, in voice: MinutesVoice = .english) -> String {
    guard let outcome, outcome != .withdrawn else { return sentence(in: voice) }
    let verdict = verdict(outcome, of: organ, in: voice)
    let taken: MinutesWord
    switch method {
    case .consensus: return verdict
    case .rollCall: taken = .takenByRollCall
    case .placards: taken = .takenByPlacards
    case .recorded: taken = .recordedVoteTaken
    case .secretBallot: taken = .takenByBallot
    }
    return voice.sentences([voice.say(taken, voice.title(question)), verdict])
  }

  private func verdict(
    _ outcome: VoteOutcome, of organ: Organ, in voice: MinutesVoice
  ) -> String {
    let question = voice.title(question)
    let other = voice.closed(voice.colon(question, reason ?? voice.title(of: outcome)))
    if outcome == .adoptedWithoutVote { return voice.say(.adoptedWithoutVote, question) }
    guard method != .consensus, kind == .substantive else { return other }
    let (yes, no, abstain) = ("\(tally.yes)", "\(tally.no)", "\(tally.abstain)")
    switch (organ, outcome) {
    case (.council, .adopted), (.council, .vetoed), (.council, .insufficient):
      let word: MinutesWord =
        switch outcome {
        case .adopted: .councilAdopted
        case .vetoed: .councilVetoed
        default: .councilFailed
        }
      return voice.sentences([
        voice.say(.councilCount, yes, no, abstain), voice.say(word, question),
      ])
    // The larger number is first; `other` names the sides where that is not the one that won.
    case (_, .adopted) where tally.yes > tally.no:
      return voice.say(.adoptedByVotes, question, yes, no, abstain)
    case (_, .rejected) where tally.no > tally.yes:
      return voice.say(.rejectedByVotes, question, no, yes, abstain)
    default: return other
    }
  }
}
