import Catalogue

/// What a motion needs to pass if it is put now, for both screens to show in the same words.
package struct MotionProspect: Equatable, Sendable {
  /// `9 of 14 votes`, `two thirds: 10 of 14`, `a majority of the votes cast`; `nil` if it is not
  /// decided by a count.
  package var needed: String?
  /// The same as numbers, for screens in another language.
  package var count: Count?
  /// The same for each of several shares; empty for a single share.
  package var shares: [Count] = []
  /// Whether fewer votes are enough if some abstain, because it needs a share of the votes cast.
  package var dependsOnAbstentions = false

  /// The yes votes needed, and the number of which they are a share.
  package struct Count: Equatable, Sendable {
    /// Yes votes.
    package var needed: Int
    /// All members of the body, or those who are present and may vote.
    package var base: Int

    /// - Parameter base: the number that `needed` is a share of.
    package init(needed: Int, base: Int) { (self.needed, self.base) = (needed, base) }
  }

  /// How it is decided if not by a count: `the chair decides`.
  package var otherwise: String?
  /// As the rule book has it for this kind of motion.
  package var decision: MotionDecision
  /// The number of speakers for it still to be heard before it is put, without the mover.
  package var speakersFor: Int
  /// The number of speakers against it still to be heard.
  package var speakersAgainst: Int
  /// Whether the mover is still to be heard before them.
  package var moverSpeaks: Bool

  /// Computed for those who are present now.
  package init(_ rule: MotionRule, _ state: State, _ setup: Setup) {
    decision = rule.decision
    speakersFor = rule.speakersFor
    speakersAgainst = rule.speakersAgainst
    moverSpeaks = rule.moverSpeaks == true
    let majorities = setup.rules.majorities
    switch rule.decision {
    case .chair: otherwise = "the chair decides"
    case .demand: otherwise = "granted on request"
    case .noObjection: otherwise = "passes unless somebody objects"
    case .majority(let majority): take(majority, .procedural, state, setup)
    case .procedural: take(majorities.procedural, .procedural, state, setup)
    case .substantive: take(majorities.substantive, .substantive, state, setup)
    }
  }

  private mutating func take(
    _ majority: Majority, _ kind: Vote.Kind, _ state: State, _ setup: Setup
  ) {
    let entitled = state.entitled(kind, in: setup).count
    let threshold = state.threshold(majority, among: entitled, in: setup)
    let strictest = majority.shares[threshold.strictest(for: Tally(yes: entitled))]
    let base = strictest.base == .members ? threshold.members : entitled
    let count = threshold.neededOfAll
    self.count = Count(needed: count, base: base)
    shares = threshold.counts
    let mayAbstain = kind == .substantive || setup.rules.abstention.procedural
    dependsOnAbstentions = mayAbstain && threshold.dependsOnAbstentions
    if let every = threshold.everyShare {
      needed = count > entitled ? "\(count) votes, but only \(entitled) are here" : every
    } else if dependsOnAbstentions {
      needed = "\(majority.title) of the votes cast"
    } else if count > base {
      needed = "\(count) votes, but only \(base) are here"
    } else if majority == .simple {
      needed = "\(count) of \(base) votes"
    } else {
      needed = "\(majority.title): \(count) of \(strictest.base == .members ? "all " : "")\(base)"
    }
  }
}

extension State {
  /// The delegations that may vote on a kind of question: the members present, and guests as far as
  /// the book allows. If the body has a fixed number of affirmative votes, only members count (Art.
  /// 27).
  func entitled(_ kind: Vote.Kind, on matter: Vote.Matter? = nil, in setup: Setup) -> [String] {
    let isForMembers = setup.body.affirmativeVotes != nil
    return roster.delegations.filter { delegation in
      guard delegation.attendance.isHere else { return false }
      if isForMembers, delegation.seat != .member { return false }
      if kind == .substantive, delegation.attendance == .present,
        !setup.rules.attendance.presentVotesOnSubstance
      {
        return false
      }
      let rights = setup.rules.rights(of: delegation)
      switch (kind, matter) {
      case (.procedural, _): return rights.proceduralVote != .none
      case (.substantive, .amendment): return rights.amendmentVote
      case (.substantive, _): return rights.substantiveVote
      }
    }.map(\.code)
  }
}
