/// The presiding officer voted, to decide the question.
package struct ChairVoted: Fact {
  package static let name = "chairVoted"
  /// Yes or no.
  package var answer: Answer
  /// `true` for a casting vote, in addition to the votes of those entitled.
  package var isCasting: Bool?

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      ($0.chairsVote, $0.isCastingVote) = (answer, isCasting == true)
    }
  }
}

extension Vote {
  /// Removes a casting vote, because the votes may no longer be equal.
  mutating func dropCastingVote() {
    guard isCastingVote else { return }
    (chairsVote, isCastingVote) = (nil, false)
  }
}

/// Delegations asked, before the next vote, to explain their votes after it.
package struct ExplanationsAsked: Fact {
  package static let name = "explanationsAsked"
  /// The delegations, each of which is owed one explanation.
  package var codes: [String]

  package func apply(to state: inout State, at now: Int) {
    for code in codes { state.voting.explanationsAsked[code] = state.voting.votes.count }
  }
}

/// Another body voted on the same question.
package struct PartnerVoted: Fact {
  package static let name = "partnerVoted"
  /// The name of the other body; a second count of the same body replaces the first.
  package var partner: String
  /// The count in that body.
  package var tally: Tally

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { vote in
      vote.partners.removeAll { $0.name == partner }
      vote.partners.append(Vote.Partner(name: partner, tally: tally))
    }
  }
}

/// The roll call is complete: those who voted with rights explain, and the final round follows.
package struct FinalRoundOpened: Fact {
  package static let name = "finalRoundOpened"
  /// The delegations that explain, in the order in which they were called.
  package var owed: [String]

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { $0.inFinalRound = true }
    state.voting.rightsOwed += owed
  }
}

/// A delegation declared after the close what it had meant to vote.
package struct VoteIntended: Fact {
  package static let name = "voteIntended"
  /// The number of the vote, which is closed.
  package var number: Int
  /// The delegation; a second declaration replaces its first.
  package var code: String
  /// What it meant to vote.
  package var answer: Answer

  package func apply(to state: inout State, at now: Int) {
    guard state.voting.votes.indices.contains(number - 1) else { return }
    state.voting.votes[number - 1].intentions.removeAll { $0.code == code }
    state.voting.votes[number - 1].intentions.append(Vote.Intention(code: code, answer: answer))
  }
}
