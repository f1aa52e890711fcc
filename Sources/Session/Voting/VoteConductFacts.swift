/// The one who presides voted, to decide the question.
public struct ChairVoted: Fact {
  public static let name = "chairVoted"
  public var answer: Answer

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { $0.chairsVote = answer }
  }
}

/// Another body voted on the same question.
public struct PartnerVoted: Fact {
  public static let name = "partnerVoted"
  public var partner: String
  public var tally: Tally

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { vote in
      vote.partners.removeAll { $0.name == partner }
      vote.partners.append(Vote.Partner(name: partner, tally: tally))
    }
  }
}

/// The roll was called: those with rights explain, and the final round follows.
public struct FinalRoundOpened: Fact {
  public static let name = "finalRoundOpened"
  /// Who explains, in the order called.
  public var owed: [String]

  public func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { $0.inFinalRound = true }
    state.rightsOwed += owed
  }
}

/// A delegation declared after the close what it meant to vote.
public struct VoteIntended: Fact {
  public static let name = "voteIntended"
  public var number: Int
  public var code: String
  public var answer: Answer

  public func apply(to state: inout State, at now: Int) {
    guard state.votes.indices.contains(number - 1) else { return }
    state.votes[number - 1].intentions.removeAll { $0.code == code }
    state.votes[number - 1].intentions.append(Vote.Intention(code: code, answer: answer))
  }
}
