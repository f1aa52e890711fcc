import Catalogue

/// A delegation's answer in a vote.
package enum Answer: String, Codable, Sendable, CaseIterable {
  case yes, no, abstain
  /// Out of the room or silent: it did not participate.
  case absent
  /// The delegation is called again at the end, and then answers only yes or no.
  case pass
  /// Yes, with an explanation after the vote.
  case yesWithRights = "yes-with-rights"
  /// No, with an explanation after the vote.
  case noWithRights = "no-with-rights"

  /// With or without rights.
  package var isYes: Bool { self == .yes || self == .yesWithRights }
  /// With or without rights.
  package var isNo: Bool { self == .no || self == .noWithRights }
  /// Whether the delegation may explain its vote, as it asked to when it answered.
  package var hasRights: Bool { self == .yesWithRights || self == .noWithRights }
}

/// The four numbers of a count, kept separate.
package struct Tally: Codable, Equatable, Sendable {
  /// With rights or without.
  package var yes: Int
  /// With rights or without.
  package var no: Int
  /// Not among the votes cast, of which a majority of those present and voting is taken (GA rules
  /// 86, 126).
  package var abstain: Int
  /// Absent, silent, or not called yet when the vote closed.
  package var notParticipating: Int

  /// - Parameter notParticipating: entitled, but neither for, against nor abstaining.
  package init(yes: Int = 0, no: Int = 0, abstain: Int = 0, notParticipating: Int = 0) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.notParticipating = notParticipating
  }
}

/// The result of a vote, as its verdict gives it. `insufficient` has fewer yes votes than the body
/// fixes, `tied` calls for a second vote, and `inconclusive` decides nothing: a straw poll, or a
/// text that somebody objected to and that is put to a vote instead.
package enum VoteOutcome: String, Codable, Sendable, CaseIterable {
  case adopted, adoptedWithoutVote, rejected, tied, insufficient, vetoed, noQuorum, inconclusive
  /// Somebody objected to a text that can only be adopted by consensus.
  case notAgreed
  case withdrawn

  /// Whether the question may be put again without a motion to reconsider it.
  package var isUndecided: Bool {
    switch self {
    case .tied, .inconclusive, .notAgreed, .noQuorum, .withdrawn: true
    case .adopted, .adoptedWithoutVote, .rejected, .insufficient, .vetoed: false
    }
  }
}

/// A question that was put to the vote with `vote open`.
package struct Vote: Codable, Equatable, Sendable {
  /// Procedural or substantive, as the rule books have it.
  package typealias Kind = VoteKind

  /// By placards, roll call and so on, as the rule books have it.
  package typealias Method = VoteMethod

  /// Whether answers are still recorded.
  package enum Status: String, Codable, Sendable { case open, closed }

  /// What is put to the vote, if it is not a whole text.
  package enum Matter: String, Codable, Sendable, CaseIterable {
    /// A change to a text, on which guests may have a vote of their own (`amendmentVote`).
    case amendment
    /// A part that is put to a separate vote.
    case part
    /// Whether a question is a procedural one.
    case preliminary
    /// A presidential or press statement, which needs everybody's agreement.
    case statement
    /// The choice of a person or a seat, not of a text.
    case election
  }

  /// From 1, in the order in which votes were opened.
  package var number: Int
  /// What is put, as typed: `A/C.1/78/L.2`; of a document its kind and number.
  package var question: String
  /// The `id` of the document that is put, if it is one of the register.
  package var document: Int?
  /// The clause of that document that is put separately.
  package var part: String?
  /// The topic that it belongs to; 0 if none was set.
  package var topic = 0
  /// Vetoes count, and the stricter majorities apply, only on substance.
  package var kind: Kind
  /// How answers are taken; it may change until the first one.
  package var method: Method
  /// The majority that it needs, apart from the votes that the body itself fixes.
  package var majority: Majority
  /// `nil` for a whole text, and for anything else that is put as a whole.
  package var matter: Matter?
  /// Parties to the dispute, which are to abstain (Art. 27(3)).
  package var parties: [String] = []
  /// A division of the house: everybody votes yes or no.
  package var withoutAbstentions = false
  /// A straw poll decides nothing.
  package var isStrawPoll = false
  /// The vote on a text that this one contradicts.
  package var contradicts: Int?
  /// The later vote whose text replaces this one's.
  package var replacedBy: Int?
  /// The vote that this one repeats.
  package var again: Int?
  /// The committee agreed to reconsider it.
  package var reconsidered = false
  /// `closed` once there is a verdict.
  package var status = Status.open
  /// The delegations that may vote, in the order in which they are called. Fixed when the vote
  /// opens.
  package var entitled: [String]
  /// Whether the first to be called was drawn by lot.
  package var byLot = false
  /// Answers by the codes of the delegations; empty if votes are only counted.
  package var cast: [String: Answer] = [:]
  /// The delegations that passed, in that order. They are called again and answer yes or no.
  package var passed: [String] = []
  /// A count of placards or ballots, if votes were not given by name.
  package var counted: Tally?
  /// The delegations seen voting no in a count.
  package var against: [String] = []
  /// The delegations that objected to a consensus, in that order.
  package var objections: [String] = []
  /// The presiding officer's vote, if it changed the result.
  package var chairsVote: Answer?
  /// Whether that is a casting vote, in addition to the votes of those entitled.
  package var isCastingVote = false
  /// Votes of other bodies on the same question. It is adopted if all of them adopt it.
  package var partners: [Partner] = []
  /// Those who voted with rights explain, and answers may change before the close.
  package var inFinalRound = false
  /// What delegations say after the close that they meant to vote. It does not change the count.
  package var intentions: [Intention] = []
  /// When a second vote is due at the latest, in milliseconds since 1970.
  package var dueBy: Int?
  /// `nil` while the vote is open.
  package var verdict: Verdict?

  /// Whether anybody has answered or objected, or a count was entered.
  package var isBegun: Bool {
    !cast.isEmpty || counted != nil || !objections.isEmpty || chairsVote != nil
  }

  /// `nil` while the vote is open.
  package var outcome: VoteOutcome? { verdict?.outcome }
  /// The delegations that vetoed it.
  package var vetoes: [String] { verdict?.vetoes ?? [] }

  /// Another body that votes on the same question.
  package struct Partner: Codable, Equatable, Sendable {
    /// As typed: `Senate`.
    package var name: String
    /// Its count, judged by the same share of the votes as the committee's own.
    package var tally: Tally
  }

  /// What a delegation meant to vote.
  package struct Intention: Codable, Equatable, Sendable {
    /// The delegation.
    package var code: String
    /// Yes, no or abstain.
    package var answer: Answer
  }

  /// The next delegation to call: first everyone once, then those who passed.
  package var nextToAnswer: String? {
    guard method == .rollCall else { return nil }
    return entitled.first { cast[$0] == nil } ?? passed.first { cast[$0] == .pass }
  }

  /// The delegations without a final answer, in the order in which they are called.
  package var unanswered: [String] {
    entitled.filter { cast[$0] == nil || cast[$0] == .pass }
  }

  /// The tally at the close: those who have not answered do not participate.
  var completeTally: Tally {
    var tally = tally
    let most = entitled.count + (isCastingVote ? 1 : 0)
    tally.notParticipating = most - tally.yes - tally.no - tally.abstain
    return tally
  }

  /// The count so far, or the final one of a closed vote: the answers by name or the count that was
  /// entered, with the chair's vote.
  package var tally: Tally {
    // The count of a closed vote includes the chair's vote.
    if let counted, status == .closed { return counted }
    var tally = counted ?? castTally
    if chairsVote?.isYes == true { tally.yes += 1 }
    if chairsVote?.isNo == true { tally.no += 1 }
    // The chair was counted as not participating before, unless it has no seat here.
    if chairsVote != nil, !isCastingVote {
      tally.notParticipating = max(0, tally.notParticipating - 1)
    }
    return tally
  }

  private var castTally: Tally {
    var tally = Tally()
    for answer in cast.values {
      switch answer {
      case .yes, .yesWithRights: tally.yes += 1
      case .no, .noWithRights: tally.no += 1
      case .abstain: tally.abstain += 1
      case .absent: tally.notParticipating += 1
      case .pass: break
      }
    }
    return tally
  }
}
