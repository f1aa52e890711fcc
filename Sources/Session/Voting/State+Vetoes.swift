import Catalogue

/// Vetoes: who holds one, and who has cast one.
extension State {
  /// The entitled delegations whose no is a veto. There are none in votes that cannot be vetoed,
  /// and a party to the dispute has none if the book makes it abstain.
  package func vetoHolders(in vote: Vote, by rules: RuleBook) -> [String] {
    guard vote.method != .consensus, vote.takesVetoes else { return [] }
    let mustAbstain = rules.abstention.obligatory == .force ? vote.parties : []
    return vetoHolders(among: vote.entitled, in: vote).filter { !mustAbstain.contains($0) }
  }

  /// The delegations that hold a veto, in the given order.
  func vetoHolders(among codes: [String]) -> [String] {
    codes.filter { delegation($0)?.veto == true }
  }

  /// The delegations that hold a veto in a vote; in one that was closed, those that held it then.
  private func vetoHolders(among codes: [String], in vote: Vote) -> [String] {
    guard let holders = vote.verdict?.electorate?.vetoHolders else {
      return vetoHolders(among: codes)
    }
    return codes.filter(holders.contains)
  }

  /// The holders of a veto that have voted no, in the order of the roll.
  package func vetoesCast(in vote: Vote) -> [String] {
    guard vote.takesVetoes else { return [] }
    let against =
      vote.counted == nil ? vote.entitled.filter { vote.cast[$0]?.isNo == true } : vote.against
    return vetoHolders(among: against, in: vote).sorted {
      (index(of: $0) ?? 0) < (index(of: $1) ?? 0)
    }
  }
}

extension Vote {
  /// Procedural questions, elections, straw polls and secret ballots cannot be vetoed.
  fileprivate var takesVetoes: Bool {
    kind == .substantive && matter != .election && !isStrawPoll && method != .secretBallot
  }
}
