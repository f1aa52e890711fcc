import Catalogue

/// The result of a count and its ground, as plain integers and codes; front ends put it into words.
/// A veto counts only on substance, and only if the text has the votes.
package struct Verdict: Codable, Equatable, Sendable {
  /// Everything that a verdict depends on.
  package struct Question: Sendable {
    /// Vetoes and important questions exist only on substance.
    package var kind: Vote.Kind
    /// As counted, the chair's vote included.
    package var tally: Tally
    /// The one that the vote was opened with.
    package var majority: Majority
    /// Who could decide it.
    package var electorate: Electorate
    /// The number of affirmative votes that the body fixes, whatever the book says (Art. 27).
    package var affirmativeVotes: Int?
    /// Codes of the delegations that voted no and hold a veto.
    package var vetoesCast: [String]
    /// How the book treats a tie.
    package var tie: MajorityRules.Tie
    /// The number of hours within which a second vote is due.
    package var secondVoteHours: Int?

    /// Without the optional arguments, as for a body without fixed votes, vetoes or second votes.
    package init(
      kind: Vote.Kind, tally: Tally, majority: Majority, electorate: Electorate,
      affirmativeVotes: Int? = nil, vetoesCast: [String] = [],
      tie: MajorityRules.Tie = .rejected, secondVoteHours: Int? = nil
    ) {
      self.kind = kind
      self.tally = tally
      self.majority = majority
      self.electorate = electorate
      self.affirmativeVotes = affirmativeVotes
      self.vetoesCast = vetoesCast
      self.tie = tie
      self.secondVoteHours = secondVoteHours
    }

    /// Whether too few members are present to decide. If the body fixes the number of votes, that
    /// serves as the quorum.
    package var lacksQuorum: Bool {
      affirmativeVotes == nil && electorate.membersPresent < electorate.quorum
    }

    /// Whether too few members are present for a decision without a count. If the body fixes the
    /// number of votes, fewer members than that cannot agree to anything either.
    package var lacksQuorumWithoutCount: Bool {
      electorate.membersPresent < (affirmativeVotes ?? electorate.quorum)
    }

    /// `10 present, 97 needed`
    package var quorumWords: String {
      Verdict.quorumWords(
        present: electorate.membersPresent, quorum: affirmativeVotes ?? electorate.quorum)
    }

    /// The threshold for adoption.
    package var threshold: Threshold {
      Threshold(
        majority, fixed: affirmativeVotes, present: electorate.present,
        members: electorate.members)
    }

    /// The number of yes votes that is enough for this count, by the majority and by the body.
    package var needed: Int { threshold.needed(for: tally) }
  }

  /// The delegations that could decide a question, as they were when it was decided: a correction
  /// is judged by these, regardless of who has come or left since.
  package struct Electorate: Codable, Equatable, Sendable {
    /// The number of delegations entitled to vote and present when the vote opened.
    package var present: Int
    /// The members among them: only members count towards a quorum.
    package var membersPresent: Int
    /// All members of the body.
    package var members: Int
    /// The number of members that must be present for a decision.
    package var quorum: Int
    /// The codes of those entitled whose no is a veto on substance.
    package var vetoHolders: [String]

    /// - Parameter membersPresent: `nil` if all who are present are members.
    package init(
      present: Int, membersPresent: Int? = nil, members: Int, quorum: Int = 0,
      vetoHolders: [String] = []
    ) {
      (self.present, self.membersPresent) = (present, membersPresent ?? present)
      (self.members, self.quorum, self.vetoHolders) = (members, quorum, vetoHolders)
    }
  }

  /// The reason for an outcome.
  package enum Ground: String, Codable, Sendable, CaseIterable {
    /// The count reached the majority or fell short of it.
    case majority
    /// There are as many yes votes as no votes.
    case tie
    /// There are fewer yes votes than the body fixes.
    case fixedVotes
    case quorum
    case veto
    /// Nobody objected.
    case unopposed
    case objection
    /// It was a straw poll and decides nothing.
    case strawPoll
    /// Another body voting on the same question did not adopt it.
    case partner
    /// It contradicts a text that was adopted before.
    case contradiction
    /// It was withdrawn before the vote was closed.
    case withdrawn
  }

  /// What became of the question.
  package var outcome: VoteOutcome
  /// Why. Which of the values below are present depends on it.
  package var ground: Ground
  /// All zero if nothing was counted, as after a consensus.
  package var tally: Tally
  /// Who could decide it; `nil` if there was no count to judge.
  package var electorate: Electorate?
  /// The number of yes votes needed for this count, and the number it is a share of; `nil` if there
  /// was no count to judge.
  package var needed: Int?
  /// The base of the share: the votes for and against, those present, or all members.
  package var base: Int?
  /// The place in the majority of the share that these are of, if it has several: the one that
  /// needs most votes.
  package var share: Int?
  /// The number of affirmative votes that the body fixes.
  package var fixed: Int?
  /// The numbers of members present and required, if there was no quorum.
  package var present: Int?
  /// The number that had to be present.
  package var quorum: Int?
  /// The codes of the delegations that vetoed it.
  package var vetoes: [String] = []
  /// The number of hours within which a second vote is due.
  package var hours: Int?
  /// The names of the other bodies that did not adopt it.
  package var refusedBy: [String] = []
  /// The vote that it replaces, because it contradicts that one.
  package var inPlaceOf: Int?

  /// A verdict that does not depend on a count.
  package init(_ outcome: VoteOutcome, _ ground: Ground, _ tally: Tally = Tally()) {
    (self.outcome, self.ground, self.tally) = (outcome, ground, tally)
  }

  /// Judges a count. Fixed votes are tested before vetoes: a negative vote on a text without the
  /// votes is not a veto (Art. 27).
  package init(on question: Question) {
    let (outcome, ground) = Self.judge(question)
    self.init(outcome, ground, question.tally)
    electorate = question.electorate
    needed = question.needed
    let strictest = question.threshold.strictest(for: question.tally)
    base = question.threshold.base(of: question.majority.shares[strictest], for: question.tally)
    if question.majority.shares.count > 1 { share = strictest }
    fixed = question.affirmativeVotes
    if ground == .quorum { lackQuorum(question) }
    if ground == .veto { vetoes = question.vetoesCast }
    if outcome == .tied { hours = question.secondVoteHours }
  }

  /// Records how many members are present and required.
  mutating func lackQuorum(_ question: Question) {
    let electorate = question.electorate
    (present, quorum) = (
      electorate.membersPresent, question.affirmativeVotes ?? electorate.quorum
    )
  }

  private static func judge(_ question: Question) -> (VoteOutcome, Ground) {
    let tally = question.tally
    if let fixed = question.affirmativeVotes, tally.yes < fixed {
      return (.insufficient, .fixedVotes)
    }
    if question.lacksQuorum { return (.noQuorum, .quorum) }
    guard tally.yes >= question.needed else {
      guard question.majority == .simple, tally.yes == tally.no, tally.yes > 0 else {
        return (.rejected, .majority)
      }
      return (question.tie == .secondVote ? .tied : .rejected, .tie)
    }
    if question.kind == .substantive, !question.vetoesCast.isEmpty { return (.vetoed, .veto) }
    return (.adopted, .majority)
  }

  /// Whether the text is adopted.
  package var isAdopted: Bool { outcome == .adopted || outcome == .adoptedWithoutVote }
}

extension Majority {
  /// As used in a sentence: `two thirds`, `a majority`; of several shares each with its base.
  package var title: String { shares.count == 1 ? shares[0].title : words }

  /// With its base: `two thirds and a majority of all members`.
  package var words: String { Spelling.list(shares.map(\.words)) }

  /// The share that a verdict was short of.
  package func share(of verdict: Verdict) -> Share {
    let place = verdict.share ?? 0
    return shares[shares.indices.contains(place) ? place : 0]
  }
}

extension Majority.Share {
  /// As used in a sentence: `two thirds`, `a majority`.
  package var title: String {
    switch (numerator, denominator) {
    case (1, 1): "unanimity"
    case (1, 2): "a majority"
    case (2, 3): "two thirds"
    default: "\(numerator)/\(denominator)"
    }
  }

  /// With its base: `two thirds of those here`.
  package var words: String {
    switch base {
    case .votes: title
    case .present: "\(title) of those here"
    case .members: "\(title) of all members"
    }
  }
}
