/// What a count comes to, and why: pure integers. The body's fixed number of affirmative votes
/// replaces a simple majority and is added to any other; a veto weighs only on substance, and
/// only once the text has the votes.
public struct Verdict: Equatable, Sendable {
  /// Everything a verdict depends on.
  public struct Question: Sendable {
    public var kind: Vote.Kind
    public var tally: Tally
    public var majority: Majority
    /// Entitled and in the room when the vote opened.
    public var present: Int
    /// Members among them: a quorum counts nobody else.
    public var membersPresent: Int
    /// All members of the body.
    public var members: Int
    /// Members that must be in the room for a decision.
    public var quorum: Int
    /// Affirmative votes that the body fixes, whatever the book says (Art. 27).
    public var affirmativeVotes: Int?
    /// Names of those who voted no and hold a veto.
    public var vetoesCast: [String]
    /// What the book makes of a tie.
    public var tie: MajorityRules.Tie
    /// Within how many hours a second vote is due.
    public var secondVoteHours: Int?

    public init(
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
    public var lacksQuorum: Bool { affirmativeVotes == nil && membersPresent < quorum }

    /// Whether too few are in the room for a decision that is not counted: where the body fixes
    /// the votes, fewer than these cannot agree to anything either.
    public var lacksQuorumWithoutCount: Bool { membersPresent < (affirmativeVotes ?? quorum) }

    /// `10 present, 97 needed`
    public var quorumWords: String {
      "\(membersPresent) present, \(affirmativeVotes ?? quorum) needed"
    }

    /// Yes that suffice for this count, by the majority and by the body.
    public var needed: Int {
      let base =
        switch majority.base {
        case .votes: tally.yes + tally.no
        case .present: present
        case .members: members
        }
      guard let fixed = affirmativeVotes else { return majority.needed(of: base) }
      return majority == .simple ? fixed : max(fixed, majority.needed(of: base))
    }
  }

  public var outcome: VoteOutcome
  /// `13 in favour, 1 against, 1 abstaining: not adopted, owing to …`
  public var reason: String

  public init(on question: Question) {
    let (outcome, why) = Self.judge(question)
    self.outcome = outcome
    reason = "\(Self.count(question.tally)): \(why)"
  }

  private static func judge(_ question: Question) -> (VoteOutcome, String) {
    let tally = question.tally
    if let fixed = question.affirmativeVotes, tally.yes < fixed {
      return (
        .insufficient,
        "not adopted, having failed to obtain the required \(Spelling.number(fixed)) votes"
      )
    }
    if question.lacksQuorum {
      return (.noQuorum, "no decision, for want of a quorum (\(question.quorumWords))")
    }
    guard tally.yes >= question.needed else { return fallsShort(question) }
    if question.kind == .substantive, !question.vetoesCast.isEmpty {
      return (.vetoed, "not adopted, owing to \(vetoWords(question))")
    }
    return (.adopted, "adopted")
  }

  private static func fallsShort(_ question: Question) -> (VoteOutcome, String) {
    let tally = question.tally
    let isTie = tally.yes == tally.no && tally.yes > 0
    if question.majority == .simple {
      if isTie, question.tie == .secondVote {
        let time = question.secondVoteHours.map { " within \($0) hours" } ?? ""
        return (.tied, "equally divided; a second vote is due\(time)")
      }
      return (.rejected, isTie ? "rejected, being equally divided" : "rejected")
    }
    let of =
      switch question.majority.base {
      case .votes: "of \(Spelling.count(tally.yes + tally.no, "vote")) cast"
      case .present: "of \(question.present) present"
      case .members: "of \(Spelling.count(question.members, "member"))"
      }
    let name = question.majority.title
    return (.rejected, "rejected; \(name) \(of) is \(question.needed)")
  }

  private static func vetoWords(_ question: Question) -> String {
    let names = question.vetoesCast.joined(separator: ", ")
    let several = question.vetoesCast.count > 1
    if question.affirmativeVotes == nil {
      return "the \(several ? "vetoes" : "veto") of \(names)"
    }
    return several
      ? "the negative votes of permanent members (\(names))"
      : "the negative vote of a permanent member (\(names))"
  }

  /// `13 in favour, 1 against, 1 abstaining, 2 not participating`
  static func count(_ tally: Tally) -> String {
    var words = "\(tally.yes) in favour, \(tally.no) against, \(tally.abstain) abstaining"
    if tally.notParticipating > 0 { words += ", \(tally.notParticipating) not participating" }
    return words
  }
}

extension Majority {
  /// As sentences have it: `two thirds`, `a majority`.
  public var title: String {
    if numerator == 1, denominator == 2 { return "a majority" }
    if numerator == 2, denominator == 3 { return "two thirds" }
    return "\(numerator)/\(denominator)"
  }
}
