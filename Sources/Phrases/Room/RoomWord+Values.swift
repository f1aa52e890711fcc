import Catalogue
import Session

/// Words for values of the engine.
extension RoomWord {
  /// - Parameter milliseconds: rounded to the nearest second.
  package static func span(_ milliseconds: Int, in language: Language) -> String {
    guard language != .english else { return TimeSpan.words(milliseconds: milliseconds) }
    let all = TimeSpan.rounded(milliseconds: milliseconds) / 1000
    let parts = [(all / 3600, hours), (all / 60 % 60, minutes), (all % 60, seconds)]
      .filter { $0.0 > 0 }.map { $0.1.said(in: language, ["\($0.0)"]) }
    if parts.isEmpty { return seconds.said(in: language, ["0"]) }
    return parts.joined(separator: language == .chinese ? "" : " ")
  }
}

extension Vote.Method {
  /// For use after `by`, as in `voteBy`.
  package var roomWord: RoomWord {
    switch self {
    case .rollCall: .byRollCall
    case .placards: .byPlacards
    case .recorded: .byRecord
    case .consensus: .byConsensus
    case .secretBallot: .byBallot
    }
  }
}

extension Answer {
  /// What the room sees beside a delegation that answered so.
  package var roomWord: RoomWord {
    switch self {
    case .yes: .yes
    case .no: .no
    case .abstain: .abstain
    case .absent: .noAnswer
    case .pass: .passedAnswer
    case .yesWithRights: .yesWithRights
    case .noWithRights: .noWithRights
    }
  }
}

extension Vote {
  /// The outcome in a few words, which the room reads first.
  package var roomOutcome: RoomWord {
    verdict?.ground == .strawPoll ? .strawPoll : (outcome ?? .withdrawn).roomWord
  }
}

extension VoteOutcome {
  /// The outcome in a few words.
  package var roomWord: RoomWord {
    switch self {
    case .adopted: .adopted
    case .adoptedWithoutVote: .adoptedWithoutVote
    case .rejected: .rejected
    case .insufficient, .vetoed: .notAdopted
    case .tied: .tied
    case .noQuorum: .noDecision
    case .inconclusive: .noConsensus
    case .notAgreed: .notAgreed
    case .withdrawn: .withdrawn
    }
  }
}

extension PointKind {
  /// What the room sees when such a point is raised.
  package var roomWord: RoomWord {
    switch self {
    case .order: .order
    case .privilege: .privilege
    case .inquiry: .inquiry
    case .information: .information
    case .reply: .replyAsked
    }
  }
}
