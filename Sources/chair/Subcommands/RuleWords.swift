import Catalogue
import Session

// Words for the values in a rule book, as `chair rules` prints them.

extension MotionDecision {
  /// What a motion needs to pass, for a column: `majority`, `two thirds`, `no objection`.
  func words(in book: RuleBook) -> String {
    switch self {
    case .procedural: Self.short(book.majorities.procedural)
    case .substantive: "as substance"
    case .majority(let majority): Self.short(majority)
    case .chair: "the chair"
    case .demand: "on request"
    case .noObjection: "no objection"
    }
  }

  private static func short(_ majority: Majority) -> String {
    majority.shares.map { share in
      let title = Majority([share]) == .simple ? "majority" : share.title
      return switch share.base {
      case .votes: title
      case .present: "\(title) here"
      case .members: "\(title) of all"
      }
    }.joined(separator: ", ")
  }
}

extension MotionEffect {
  /// The effect of a motion that passes, for a column.
  func words(in book: RuleBook) -> String {
    switch self {
    case .record: "the chair acts"
    case .mainMotion: "decides"
    case .moderatedCaucus: "moderated caucus"
    case .unmoderatedCaucus: "unmoderated caucus"
    case .consultation: "consultation"
    case .roundRobin: "all speak once"
    case .extendCaucus: "extends caucus"
    case .closeCaucus: "ends caucus"
    case .setAgenda: "takes topic up"
    case .speakingTime: "sets speaking time"
    case .openList: "opens list"
    case .closeList: "closes list"
    case .suspendMeeting: "suspends meeting"
    case .adjournMeeting: "ends meeting"
    case .adjournDebate: "sets topic aside"
    case .resumeDebate: "resumes topic"
    case .closeDebate: "closes debate"
    case .callRoll: "calls the roll"
    case .rollCallVote: "roll call next"
    case .adopt: "adopts, no vote"
    case .importantQuestion: "\(book.majorities.important.title) needed"
    case .overturnRuling: "reverses the chair"
    case .reconsider: "vote taken again"
    case .divideHouse: "no abstaining"
    case .countAgain: "counted again"
    case .refer: "refers it"
    case .dropQuestion: "drops the question"
    case .openDebate: "timed debate"
    case .closedDebate: "time for, against"
    case .nextPhase: "next phase"
    case .voteWithSpeakers: "voting, speeches"
    case .introduce: "introduces it"
    case .divide: "votes on parts"
    case .reorder: "orders the drafts"
    case .strawPoll: "opens straw poll"
    }
  }
}

extension MotionNeed {
  /// To follow `only`: `after a vote`.
  var words: String {
    switch self {
    case .mainMotion: "with a main motion pending"
    case .topic: "with a topic under debate"
    case .question: "with a topic or a main motion under debate"
    case .debate: "during a debate"
    case .openDebate: "before debate is closed"
    case .vote: "after a vote"
    case .decision: "after a decision"
    case .caucus: "in a caucus"
    case .openList: "while the speakers' list is open"
    case .closedList: "while the speakers' list is closed"
    }
  }
}

extension PrecedenceGroup.TieBreak {
  var words: String {
    switch self {
    case .longest: "the longest"
    case .shortest: "the shortest"
    case .moreSpeakers: "more speakers"
    case .fewerSpeakers: "fewer speakers"
    case .longerSpeech: "longer speeches"
    case .shorterSpeech: "shorter speeches"
    }
  }
}

extension PointRule.Interrupts {
  var words: String {
    switch self {
    case .never: "between speeches"
    case .audibility: "interrupts if the speaker cannot be heard"
    case .breach: "interrupts against a breach"
    case .always: "interrupts"
    }
  }
}

extension YieldTarget {
  var words: String {
    switch self {
    case .chair: "the chair"
    case .delegation: "a delegation"
    case .questions: "questions"
    case .comments: "comments"
    }
  }
}

extension SpeechRules.WhenExhausted {
  var words: String {
    switch self {
    case .next: "the next item, or the vote"
    case .ask: "the chair asks for more, then debate is closed"
    case .closeDebate: "debate is closed"
    case .motions: "the chair asks for motions"
    }
  }
}

extension QuorumShare {
  var words: String {
    switch self {
    case .none: "none"
    case .majority: "a majority"
    case .fraction(let p, let q): "\(p)/\(q)"
    }
  }
}

extension QuorumRules.Base {
  var words: String {
    switch self {
    case .members: "all members"
    case .attended: "those who answered the first roll call"
    case .roll: "those who answered the last roll call"
    }
  }
}

extension SignatureShare {
  var words: String {
    switch self {
    case .number(let number): number == 1 ? "1 name" : "\(number) names"
    case .fraction(let p, let q): "\(p)/\(q) of those here"
    }
  }
}

extension Vote.Method {
  /// `by roll call`
  var words: String {
    switch self {
    case .rollCall: "roll call"
    case .recorded: "recorded vote"
    case .secretBallot: "secret ballot"
    case .placards, .consensus: rawValue
    }
  }
}

extension Attendance {
  var words: String { self == .voting ? "present and voting" : rawValue }
}

extension ObserverRules.ProceduralVote {
  var words: String {
    switch self {
    case .none: "do not vote on procedure"
    case .may: "may vote on procedure"
    case .must: "must vote on procedure"
    }
  }
}

extension ObserverRules.Signature {
  var words: String {
    switch self {
    case .none: "neither sponsor nor sign"
    case .sign: "sign, but do not sponsor"
    case .sponsor: "sponsor and sign"
    }
  }
}

extension DocumentRules.LateSponsors {
  var words: String { self == .consent ? "if the sponsors consent" : rawValue }
}

extension DocumentRules.BelowMinimum {
  var words: String {
    switch self {
    case .stays: "a text with too few names left stays"
    case .chair: "if too few names are left the chair decides"
    case .falls: "a text with too few names left falls"
    }
  }
}

extension DocumentRules.Withdrawal {
  var words: String {
    switch self {
    case .beforeVote: "before it is voted upon"
    case .unlessAmended: "before voting, unless amended"
    case .unlessAmendmentPending: "before voting, unless an unfriendly amendment is pending"
    }
  }
}

extension DocumentRules.AmendmentOrder {
  var words: String {
    switch self {
    case .furthest: "furthest first"
    case .additionsFirst: "additions and deletions first, then the furthest"
    case .received: "as received"
    }
  }
}

extension MotionPhase {
  /// One letter, for a column of the page.
  var letter: String { self == .vote ? "O" : rawValue.prefix(1).uppercased() }
}
