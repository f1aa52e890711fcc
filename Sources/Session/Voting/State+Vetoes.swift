import Catalogue

/// Who can stop a vote, and who has.
extension State {
  /// Those entitled whose no is a veto: on substance only, where votes are seen, and unless the book
  /// makes them abstain as parties to the dispute.
  package func vetoHolders(in vote: Vote, by rules: RuleBook) -> [String] {
    guard vote.method != .consensus, vote.takesVetoes else { return [] }
    let mustAbstain = rules.abstention.obligatory == .force ? vote.parties : []
    return vetoHolders(among: vote.entitled).filter { !mustAbstain.contains($0) }
  }

  /// Those who hold a veto, in the order given.
  func vetoHolders(among codes: [String]) -> [String] {
    codes.filter { delegation($0)?.veto == true }
  }

  /// Those who have voted no and hold a veto, in the order of the roll.
  package func vetoesCast(in vote: Vote) -> [String] {
    guard vote.takesVetoes else { return [] }
    let against =
      vote.counted == nil ? vote.entitled.filter { vote.cast[$0]?.isNo == true } : vote.against
    return vetoHolders(among: against).sorted { (index(of: $0) ?? 0) < (index(of: $1) ?? 0) }
  }
}

extension Vote {
  /// Nobody vetoes a question of procedure, an election, or what decides nothing.
  fileprivate var takesVetoes: Bool {
    kind == .substantive && matter != .election && !isStrawPoll && method != .secretBallot
  }
}
