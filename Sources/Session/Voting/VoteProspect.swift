import Catalogue

/// What an open vote needs to be adopted and what is still missing, for the chair and the room to
/// see before and during the vote.
package struct VoteProspect: Equatable, Sendable {
  /// What a question of this kind would need if it were put now; `nil` if nobody is here to vote.
  package static func beforehand(
    _ kind: Vote.Kind, _ state: State, _ setup: Setup
  ) -> VoteProspect? {
    let entitled = state.entitled(kind, in: setup)
    guard !entitled.isEmpty else { return nil }
    let vote = Vote(
      number: 0, question: "", kind: kind, method: .placards,
      majority: state.majority(kind, by: setup.rules), entitled: entitled)
    return VoteProspect(vote, state, setup)
  }

  /// `9 of 15; China, France … can veto it`
  package var requirement: String
  /// A short form: `9 of 15; veto CHN FRA GBR`
  package var brief: String
  /// The number of yes votes that is enough if all who have not answered say yes or no.
  package var needed: Int
  /// The number of yes votes still missing; 0 if there are enough.
  package var missing: Int
  /// Whether too few are left to answer for it to be adopted.
  package var isOutOfReach: Bool
  /// Whether abstentions lower the number needed, because the majority is a share of the votes
  /// cast.
  package var dependsOnAbstentions: Bool
  /// Whether the count decides anything; that of a straw poll does not.
  package var decides: Bool
  /// What each of several shares needs, and the number that it is a share of; empty for a single
  /// share.
  package var shares: [MotionProspect.Count]
  /// The codes of the delegations whose no would be a veto.
  package var canStop: [String]
  /// Those among them that have voted no.
  package var stopping: [String]

  /// Computed for the delegations that the vote has as entitled, and the answers so far.
  package init(_ vote: Vote, _ state: State, _ setup: Setup) {
    let open = vote.counted == nil ? vote.unanswered.count : 0
    var tally = vote.tally
    let yes = tally.yes
    tally.yes += open
    let threshold = state.threshold(vote.majority, among: vote.entitled.count, in: setup)
    needed = threshold.needed(for: tally)
    missing = max(0, needed - yes)
    // In a roll call nobody answers twice; a count can be repeated.
    isOutOfReach = vote.method == .rollCall && vote.counted == nil && missing > open
    dependsOnAbstentions = open > 0 && threshold.dependsOnAbstentions
    shares = threshold.counts
    decides = !vote.isStrawPoll
    canStop = decides ? state.vetoHolders(in: vote, by: setup.rules) : []
    stopping = decides ? state.vetoesCast(in: vote) : []
    brief = ""
    defer { if brief.isEmpty { brief = requirement } }
    if vote.method == .consensus {
      requirement = "adopted unless somebody objects"
      return
    }
    if !decides {
      requirement = "a straw poll, which decides nothing"
      return
    }
    let base =
      threshold.everyShare
      ?? (threshold.dependsOnAbstentions
        ? "\(vote.majority.title) of the votes cast" : "\(needed) of \(vote.entitled.count)")
    let most = threshold.neededOfAll
    if most > vote.entitled.count {
      requirement =
        "it takes \(most), but only \(vote.entitled.count) are here to vote"
      return
    }
    guard !canStop.isEmpty else {
      requirement = "it takes \(base)"
      return
    }
    let names = canStop.map { state.delegation($0)?.label ?? $0 }
    requirement = "it takes \(base); \(Spelling.list(names)) can veto it"
    brief = "\(base); veto \(canStop.joined(separator: " "))"
  }
}

extension State {
  /// The majority that a question of this kind needs here, apart from the votes that the body
  /// fixes.
  func majority(
    _ kind: Vote.Kind, on matter: Vote.Matter? = nil, by rules: RuleBook
  ) -> Majority {
    guard kind == .substantive else { return rules.majorities.procedural }
    // An important question needs no less for its amendments and parts (GA rules 83, 84).
    if debate.important { return rules.majorities.important }
    let amendments = matter == .amendment ? rules.majorities.amendments : nil
    return amendments ?? rules.majorities.substantive
  }
}
