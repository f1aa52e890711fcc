import Catalogue

/// A question was put to the vote.
public struct VoteOpened: Fact {
  public static let name = "voteOpened"
  public var number: Int
  public var question: String
  public var kind: Vote.Kind
  public var method: Vote.Method
  public var majority: Majority
  /// In the order they are called.
  public var entitled: [String]
  /// `true` where who is called first was drawn by lot.
  public var byLot: Bool?
  /// The vote that this one repeats.
  public var again: Int?
  public var matter: Vote.Matter?
  /// Parties to the dispute, who are to abstain.
  public var parties: [String]?
  /// `true` where nobody abstains.
  public var withoutAbstentions: Bool?
  /// `true` where nothing is decided.
  public var strawPoll: Bool?
  /// The vote on a text that this one contradicts.
  public var contradicts: Int?
  /// The topic that it is put under.
  public var topic: Int?

  /// The vote as it opens.
  package var vote: Vote {
    Vote(
      number: number, question: question, topic: topic ?? 0, kind: kind, method: method,
      majority: majority,
      matter: matter, parties: parties ?? [], withoutAbstentions: withoutAbstentions ?? false,
      isStrawPoll: strawPoll ?? false, contradicts: contradicts, again: again, entitled: entitled,
      byLot: byLot ?? false)
  }

  public func apply(to state: inout State, at now: Int) {
    guard number == state.votes.count + 1 else { return }
    state.leavePoint()
    state.votes.append(vote)
    state.begin(vote)
  }
}

/// The committee agreed to take a vote anew.
public struct VoteReconsidered: Fact {
  public static let name = "voteReconsidered"
  public var number: Int

  public func apply(to state: inout State, at now: Int) {
    guard state.votes.indices.contains(number - 1) else { return }
    state.votes[number - 1].reconsidered = true
  }
}

/// A delegation answered.
public struct VoteCast: Fact {
  public static let name = "voteCast"
  public var code: String
  public var answer: Answer

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      $0.cast[code] = answer
      if answer == .pass { $0.passed.append(code) }
    }
  }
}

/// Placards or ballots were counted.
public struct VoteCounted: Fact {
  public static let name = "voteCounted"
  public var tally: Tally
  /// Who was seen voting no, where that was noted.
  public var against: [String]

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      $0.counted = tally
      $0.against = against
    }
  }
}

/// A delegation objected to a consensus.
public struct VoteObjected: Fact {
  public static let name = "voteObjected"
  public var code: String

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { $0.objections.append(code) }
  }
}

/// A vote was closed, with its verdict.
public struct VoteClosed: Fact {
  public static let name = "voteClosed"
  public var number: Int
  public var verdict: Verdict
  /// Who voted with rights, in the order they were called.
  public var rightsOwed: [String]
  /// The vote whose text this one's replaces.
  public var replaces: Int?
  /// The vote whose text stands again, for what replaced it was not adopted anew.
  public var restores: Int?
  /// Until when a second vote is due, in milliseconds since 1970.
  public var dueBy: Int?

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      $0.status = .closed
      $0.verdict = verdict
      $0.counted = verdict.tally
      $0.dueBy = dueBy
    }
    state.rightsOwed += rightsOwed
    if let restores, state.votes.indices.contains(restores - 1) {
      state.votes[restores - 1].replacedBy = nil
    }
    guard let replaces, state.votes.indices.contains(replaces - 1) else { return }
    state.votes[replaces - 1].replacedBy = number
  }
}

/// Voting procedure ended.
public struct VotingEnded: Fact {
  public static let name = "votingEnded"

  public func apply(to state: inout State, at now: Int) {
    state.debate.voting = false
    state.rightsOwed = []
  }
}

extension State {
  /// What was decided and heard for the next vote is spent on one that is counted.
  mutating func begin(_ vote: Vote) {
    guard !vote.isStrawPoll, vote.method != .consensus else { return }
    nextVoteByRollCall = false
    debate.beforeVotes?.heardFor = []
    debate.beforeVotes?.heardAgainst = []
  }

  mutating func changeOpenVote(_ change: (inout Vote) -> Void) {
    guard let last = votes.indices.last, votes[last].status == .open else { return }
    // The vote goes on: a point that interrupted it has been dealt with.
    change(&votes[last])
    if votes[last].status == .open { leavePoints() } else { leavePointsAtEnd() }
  }
}
