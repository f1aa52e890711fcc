import Catalogue

/// What a count comes to, and what that rests on: pure integers and codes, which front ends put into
/// words. A veto weighs only on substance, and only once the text has the votes.
package struct Verdict: Codable, Equatable, Sendable {
  /// Everything a verdict depends on.
  package struct Question: Sendable {
    package var kind: Vote.Kind
    package var tally: Tally
    package var majority: Majority
    /// Entitled and in the room when the vote opened.
    package var present: Int
    /// Members among them: a quorum counts nobody else.
    package var membersPresent: Int
    /// All members of the body.
    package var members: Int
    /// Members that must be in the room for a decision.
    package var quorum: Int
    /// Affirmative votes that the body fixes, whatever the book says (Art. 27).
    package var affirmativeVotes: Int?
    /// Codes of those who voted no and hold a veto.
    package var vetoesCast: [String]
    /// What the book makes of a tie.
    package var tie: MajorityRules.Tie
    /// Within how many hours a second vote is due.
    package var secondVoteHours: Int?

    package init(
      kind: Vote.Kind, tally: Tally, majority: Majority, present: Int,
      membersPresent: Int? = nil, members: Int,
      quorum: Int = 0, affirmativeVotes: Int? = nil, vetoesCast: [String] = [],
      tie: MajorityRules.Tie = .rejected, secondVoteHours: Int? = nil
    ) {
      self.kind = kind
      self.tally = tally
      self.majority = majority
      self.present = present
      self.membersPresent = membersPresent ?? present
      self.members = members
      self.quorum = quorum
      self.affirmativeVotes = affirmativeVotes
      self.vetoesCast = vetoesCast
      self.tie = tie
      self.secondVoteHours = secondVoteHours
    }

    /// Whether too few members are in the room to decide. Where the body fixes the votes, these
    /// are its quorum.
    package var lacksQuorum: Bool { affirmativeVotes == nil && membersPresent < quorum }

    /// Whether too few are in the room for a decision that is not counted: where the body fixes
    /// the votes, fewer than these cannot agree to anything either.
    package var lacksQuorumWithoutCount: Bool { membersPresent < (affirmativeVotes ?? quorum) }

    /// `10 present, 97 needed`
    package var quorumWords: String {
      Verdict.quorumWords(present: membersPresent, quorum: affirmativeVotes ?? quorum)
    }

    /// What it takes.
    package var threshold: Threshold {
      Threshold(majority, fixed: affirmativeVotes, present: present, members: members)
    }

    /// Yes that suffice for this count, by the majority and by the body.
    package var needed: Int { threshold.needed(for: tally) }
  }

  /// What an outcome rests on.
  package enum Ground: String, Codable, Sendable, CaseIterable {
    /// The count reached the majority, or fell short of it.
    case majority
    /// As many yes as no.
    case tie
    /// Fewer yes than the body fixes.
    case fixedVotes
    case quorum
    case veto
    /// Nobody objected to it.
    case unopposed
    case objection
    /// It decides nothing.
    case strawPoll
    /// Another body that votes on the same question did not adopt it.
    case partner
    /// It contradicts what was adopted before.
    case contradiction
    /// It was dropped before the close.
    case withdrawn
  }

  package var outcome: VoteOutcome
  package var ground: Ground
  package var tally: Tally
  /// Yes that this count took, and what they are a share of; `nil` where nothing was weighed.
  package var needed: Int?
  package var base: Int?
  /// Affirmative votes that the body fixes.
  package var fixed: Int?
  /// Members in the room and those that a decision takes, where there were too few.
  package var present: Int?
  package var quorum: Int?
  /// The codes of those whose veto it was.
  package var vetoes: [String] = []
  /// Within how many hours a second vote is due.
  package var hours: Int?
  /// The names of the other bodies that did not adopt it.
  package var refusedBy: [String] = []
  /// The vote in whose place it stands, since it contradicts that one.
  package var inPlaceOf: Int?

  /// A verdict that weighs nothing.
  package init(_ outcome: VoteOutcome, _ ground: Ground, _ tally: Tally = Tally()) {
    (self.outcome, self.ground, self.tally) = (outcome, ground, tally)
  }

  package init(on question: Question) {
    let (outcome, ground) = Self.judge(question)
    self.init(outcome, ground, question.tally)
    needed = question.needed
    base = question.threshold.base(question.tally)
    fixed = question.affirmativeVotes
    if ground == .quorum { lackQuorum(question) }
    if ground == .veto { vetoes = question.vetoesCast }
    if outcome == .tied { hours = question.secondVoteHours }
  }

  /// Notes how many are missing.
  mutating func lackQuorum(_ question: Question) {
    (present, quorum) = (question.membersPresent, question.affirmativeVotes ?? question.quorum)
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

  /// Whether it stands as adopted.
  package var isAdopted: Bool { outcome == .adopted || outcome == .adoptedWithoutVote }
}

extension Majority {
  /// As sentences have it: `two thirds`, `a majority`.
  package var title: String {
    if numerator == 1, denominator == 2 { return "a majority" }
    if numerator == 2, denominator == 3 { return "two thirds" }
    return "\(numerator)/\(denominator)"
  }
}
