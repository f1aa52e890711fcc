import Catalogue

/// A question was put to the vote.
package struct VoteOpened: Fact {
  package static let name = "voteOpened"
  /// The next number.
  package var number: Int
  /// What is put, as typed, or the subject of the motion that put it.
  package var question: String
  /// Procedural or substantive.
  package var kind: Vote.Kind
  /// How answers are taken.
  package var method: Vote.Method
  /// Without the votes that the body itself fixes.
  package var majority: Majority
  /// In the order in which they are called.
  package var entitled: [String]
  /// `true` if the first to be called was drawn by lot.
  package var byLot: Bool?
  /// The vote that this one repeats.
  package var again: Int?
  /// `nil` for a whole text, and for anything else that is put as a whole.
  package var matter: Vote.Matter?
  /// Parties to the dispute, which are to abstain.
  package var parties: [String]?
  /// `true` if abstentions are not allowed.
  package var withoutAbstentions: Bool?
  /// `true` for a straw poll, which decides nothing.
  package var strawPoll: Bool?
  /// The vote on a text that this one contradicts.
  package var contradicts: Int?
  /// The topic that it belongs to.
  package var topic: Int?
  /// The `id` of the document that is put, if it is one of the register.
  package var document: Int?
  /// The clause of that document that is put separately.
  package var part: String?

  /// The vote as it opens.
  package var vote: Vote {
    Vote(
      number: number, question: question, document: document, part: part, topic: topic ?? 0,
      kind: kind,
      method: method,
      majority: majority,
      matter: matter, parties: parties ?? [], withoutAbstentions: withoutAbstentions ?? false,
      isStrawPoll: strawPoll ?? false, contradicts: contradicts, again: again, entitled: entitled,
      byLot: byLot ?? false)
  }

  package func apply(to state: inout State, at now: Int) {
    guard number == state.voting.votes.count + 1 else { return }
    state.leavePoint()
    state.voting.votes.append(vote)
    state.begin(vote)
    state.settleDocument(of: vote)
  }
}

/// The committee agreed to reconsider a vote.
package struct VoteReconsidered: Fact {
  package static let name = "voteReconsidered"
  /// The number of the vote, which is closed.
  package var number: Int

  package func apply(to state: inout State, at now: Int) {
    guard state.voting.votes.indices.contains(number - 1) else { return }
    state.voting.votes[number - 1].reconsidered = true
    state.reopenDocument(of: state.voting.votes[number - 1])
  }
}

/// A delegation answered.
package struct VoteCast: Fact {
  package static let name = "voteCast"
  /// The delegation, which is entitled to vote.
  package var code: String
  /// Replaces an earlier answer.
  package var answer: Answer

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      $0.dropCastingVote()
      $0.cast[code] = answer
      if answer == .pass { $0.passed.append(code) }
    }
  }
}

/// A delegation arrived during a roll-call vote, and is called at its end.
package struct VoterAdmitted: Fact {
  package static let name = "voterAdmitted"
  /// The delegation, which is called after all others.
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    guard let last = state.voting.votes.indices.last, state.openVote != nil,
      !state.voting.votes[last].entitled.contains(code)
    else { return }
    state.voting.votes[last].entitled.append(code)
  }
}

/// Placards or ballots were counted.
package struct VoteCounted: Fact {
  package static let name = "voteCounted"
  /// What was counted, without a vote of the chair. It replaces an earlier count.
  package var tally: Tally
  /// The delegations seen voting no, if they were noted.
  package var against: [String]

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      $0.dropCastingVote()
      $0.counted = tally
      $0.against = against
    }
  }
}

/// A delegation objected to a consensus.
package struct VoteObjected: Fact {
  package static let name = "voteObjected"
  /// The delegation that objects. One objection is enough.
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote { $0.objections.append(code) }
  }
}

/// A vote was closed, with its verdict.
package struct VoteClosed: Fact {
  package static let name = "voteClosed"
  /// The number of the vote, which was the open one.
  package var number: Int
  /// With the final count, in which those who did not answer do not participate.
  package var verdict: Verdict
  /// The delegations that voted with rights, in the order in which they were called.
  package var rightsOwed: [String]
  /// The vote whose text is replaced by this one's.
  package var replaces: Int?
  /// The vote whose text is in force again, because the text that replaced it was voted on again
  /// and not adopted.
  package var restores: Int?
  /// When a second vote is due at the latest, in milliseconds since 1970.
  package var dueBy: Int?

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      $0.status = .closed
      $0.verdict = verdict
      $0.counted = verdict.tally
      $0.dueBy = dueBy
    }
    state.voting.rightsOwed += rightsOwed
    state.voting.votes.last.map { state.settleDocument(of: $0) }
    state.mark(restores, replacedBy: nil)
    state.mark(replaces, replacedBy: number)
  }
}

/// Voting procedure ended.
package struct VotingEnded: Fact {
  package static let name = "votingEnded"

  package func apply(to state: inout State, at now: Int) {
    state.debate.voting = false
    state.voting.rightsOwed = []
    state.voting.explanationsAsked = [:]
  }
}

extension State {
  /// A decision on the next vote, and the speeches heard for it, apply only to the next vote that
  /// is counted.
  mutating func begin(_ vote: Vote) {
    guard !vote.isStrawPoll, vote.method != .consensus else { return }
    voting.nextByRollCall = false
    debate.beforeVotes?.heardFor = []
    debate.beforeVotes?.heardAgainst = []
  }

  /// Marks the text of a vote as replaced by that of another, or as in force again.
  mutating func mark(_ vote: Int?, replacedBy other: Int?) {
    guard let vote, voting.votes.indices.contains(vote - 1) else { return }
    voting.votes[vote - 1].replacedBy = other
    settleDocument(ofVote: vote, replacedBy: other)
  }

  mutating func changeOpenVote(_ change: (inout Vote) -> Void) {
    guard let last = voting.votes.indices.last, voting.votes[last].status == .open else { return }
    // The vote has moved on, so a point that interrupted it has been dealt with.
    change(&voting.votes[last])
    if voting.votes[last].status == .open { leavePoints() } else { leavePointsAtEnd() }
  }
}
