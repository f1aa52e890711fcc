import Catalogue
import Session

/// What the chair announces after a vote or a motion. The switches name every case, so that the
/// compiler finds one that has no words.
extension CueFinder {
  /// The result of a vote; `nil` if there is none to announce.
  func result(of closed: VoteClosed) -> Cue? {
    guard let vote = state.voting.votes.last, vote.number == closed.number,
      let act = act(of: closed.verdict)
    else { return nil }
    return Cue(act, values(of: vote, closed.verdict))
  }

  private func act(of verdict: Verdict) -> Formulas.Act? {
    switch verdict.outcome {
    case .adopted: .announceAdoption
    case .adoptedWithoutVote: .announceConsensus
    case .rejected:
      switch verdict.ground {
      case .tie: .announceTie
      case .partner: .announceOtherBody
      case .contradiction: .announceContradiction
      case .majority, .fixedVotes, .quorum, .veto, .unopposed, .objection, .strawPoll, .withdrawn:
        .announceRejection
      }
    case .tied: .announceSecondVote
    case .insufficient: .announceShortfall
    case .vetoed: .announceVeto
    case .noQuorum: .announceNoQuorum
    case .inconclusive: verdict.ground == .strawPoll ? .announceStrawPoll : .announceNoConsensus
    case .notAgreed: .announceDisagreement
    case .withdrawn: nil
    }
  }

  private func values(of vote: Vote, _ verdict: Verdict) -> [String: String] {
    let tally = verdict.tally
    return [
      "question": vote.question, "yes": "\(tally.yes)", "no": "\(tally.no)",
      "abstain": "\(tally.abstain)",
      "due": verdict.hours.map { "due within \(Spelling.count($0, "hour"))" } ?? "due",
      "needed": Spelling.number(verdict.fixed ?? verdict.needed ?? 0), "veto": veto(verdict),
      "present": "\(verdict.present ?? 0)", "quorum": "\(verdict.quorum ?? 0)",
      "bodies": Spelling.list(verdict.refusedBy), "earlier": earlier(than: vote),
    ]
  }

  private func veto(_ verdict: Verdict) -> String {
    let isOne = verdict.vetoes.count == 1
    // The holders of a veto are permanent members only if the body fixes the votes.
    guard verdict.fixed != nil else {
      let names = Spelling.list(verdict.vetoes.map(label))
      return "the \(isOne ? "veto" : "vetoes") of \(names)"
    }
    return isOne
      ? "the negative vote of a permanent member of the Council"
      : "the negative votes of permanent members of the Council"
  }

  private func earlier(than vote: Vote) -> String {
    guard let number = vote.contradicts, state.voting.votes.indices.contains(number - 1) else {
      return "an earlier text"
    }
    return state.voting.votes[number - 1].question
  }

  /// The result of a motion.
  func result(of number: Int) -> Cue? {
    guard state.motions.indices.contains(number - 1) else { return nil }
    let motion = state.motions[number - 1]
    var values = values(of: motion)
    let passes = motion.status == .passed
    switch motion.basis {
    case .count:
      (values["yes"], values["no"]) = ("\(motion.yes ?? 0)", "\(motion.no ?? 0)")
      return Cue(passes ? .motionPasses : .motionFails, values)
    case .notCounted: return Cue(passes ? .motionPassesUncounted : .motionFailsUncounted, values)
    case .unopposed: return Cue(.motionPassesUnopposed, values)
    case .chair, .request: return Cue(passes ? .motionPassesByChair : .motionFailsByChair, values)
    case .objection: return Cue(.motionFailsOnObjection, values)
    case .unseconded: return Cue(.motionFailsUnseconded, values)
    case nil: return nil
    }
  }
}
