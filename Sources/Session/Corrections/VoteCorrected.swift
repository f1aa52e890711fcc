/// The question of a vote, or an answer or the count of a closed one, was corrected.
package struct VoteCorrected: Correction {
  package static let name = "voteCorrected"
  /// The number of the vote.
  package var number: Int
  /// The right question, if that was wrong.
  package var question: String?
  /// The delegation whose answer was wrong, and its right answer.
  package var code: String?
  /// `nil` if no answer was wrong.
  package var answer: Answer?
  /// The delegations seen voting no, if the count was wrong.
  package var against: [String]?
  /// The verdict on the right answers or the right count, which it contains.
  package var verdict: Verdict?
  /// The vote on an adopted text that this one contradicts, if that was not known before.
  package var contradicts: Int?
  /// Whether the chair's casting vote does not count, because the others are no longer equal.
  package var withoutCastingVote: Bool?
  /// The vote whose text is replaced by this one's after all.
  package var replaces: Int?
  /// The vote whose text is in force after all.
  package var restores: Int?
  /// When a second vote is due at the latest, in milliseconds since 1970.
  package var dueBy: Int?

  package func subject(in state: State) -> String { "vote \(number)" }

  package func apply(to state: inout State, at now: Int) {
    guard state.voting.votes.indices.contains(number - 1) else { return }
    let old = state.voting.votes[number - 1]
    state.voting.votes[number - 1] = corrected(old)
    guard old.status == .closed else { return }
    if let code, let answer, number == state.voting.votes.count {
      settleRights(of: code, answer, old, &state)
    }
    state.settleDocument(of: state.voting.votes[number - 1])
    state.mark(restores, replacedBy: nil)
    state.mark(replaces, replacedBy: number)
  }

  /// The vote as it should have been recorded.
  package func corrected(_ vote: Vote) -> Vote {
    var new = vote
    new.question = question ?? vote.question
    guard vote.status == .closed else { return new }
    if let code, let answer, vote.entitled.contains(code) { new.cast[code] = answer }
    new.against = against ?? vote.against
    new.contradicts = contradicts ?? vote.contradicts
    if withoutCastingVote == true { (new.chairsVote, new.isCastingVote) = (nil, false) }
    if let verdict {
      (new.verdict, new.counted, new.dueBy) = (verdict, verdict.tally, dueBy)
    }
    return new
  }

  /// A delegation that voted with rights in the last vote is owed an explanation.
  private func settleRights(
    of code: String, _ answer: Answer, _ old: Vote, _ state: inout State
  ) {
    let had = old.cast[code]?.hasRights == true
    guard had != answer.hasRights, !old.inFinalRound else { return }
    if had {
      state.voting.rightsOwed.removeAll { $0 == code }
    } else if state.index(of: code) != nil {
      state.voting.rightsOwed.append(code)
    }
  }
}
