import Catalogue

/// Verdicts as English sentences.
extension Vote {
  /// The result and the reason: `13 in favour, 1 against, 1 abstaining: not adopted, owing to …`;
  /// `nil` while the vote is open.
  package func reason(in state: State) -> String? {
    guard let verdict else { return nil }
    var count = Verdict.count(verdict.tally)
    if isCastingVote { count += ", including the Chair's casting vote" }
    let isCounted = method != .consensus && verdict.ground != .withdrawn
    let ending = ending(verdict, state)
    guard !partners.isEmpty, verdict.ground != .withdrawn else {
      return isCounted ? "\(count): \(ending)" : ending
    }
    let others = partners.map { "\($0.name): \(Verdict.count($0.tally))" }.joined(separator: "; ")
    guard verdict.ground == .partner else {
      return "\(isCounted ? "\(count): " : "")\(ending); \(others)"
    }
    return "\(isCounted ? count : "no objection here"); \(others): \(ending)"
  }

  private func ending(_ verdict: Verdict, _ state: State) -> String {
    switch verdict.ground {
    case .majority:
      guard verdict.outcome == .rejected else { return adopted(verdict, "adopted", state) }
      return majority == .simple ? "rejected" : "rejected; \(share(verdict))"
    case .tie:
      guard verdict.outcome == .tied else { return "rejected, being equally divided" }
      let time = verdict.hours.map { " within \($0) hours" } ?? ""
      return "equally divided; a second vote is due\(time)"
    case .fixedVotes:
      let votes = Spelling.number(verdict.fixed ?? 0)
      return "not adopted, having failed to obtain the required \(votes) votes"
    case .quorum:
      let words = Verdict.quorumWords(present: verdict.present ?? 0, quorum: verdict.quorum ?? 0)
      return "no decision, for want of a quorum (\(words))"
    case .veto: return "not adopted, owing to \(veto(verdict, state))"
    case .unopposed: return adopted(verdict, "adopted without a vote", state)
    case .objection where verdict.outcome == .notAgreed:
      return "not agreed, \(Spelling.list(objections.map(state.name))) objecting"
    case .objection:
      return
        "no consensus, \(Spelling.list(objections.map(state.name))) objecting; it is put to a vote"
    case .strawPoll: return "a straw poll, which decides nothing"
    case .partner: return "rejected by \(Spelling.list(verdict.refusedBy))"
    case .contradiction: return "rejected, contradicting \(earlier(contradicts, state))"
    case .withdrawn: return "vote cancelled before it was closed"
    }
  }

  private func adopted(_ verdict: Verdict, _ words: String, _ state: State) -> String {
    guard let number = verdict.inPlaceOf else { return words }
    return "\(words); it replaces \(earlier(number, state))"
  }

  /// `vote 1 (Draft resolution 1.1)`
  private func earlier(_ number: Int?, _ state: State) -> String {
    guard let number, state.voting.votes.indices.contains(number - 1) else {
      return "an earlier vote"
    }
    return "vote \(number) (\(state.voting.votes[number - 1].question))"
  }

  /// `two thirds of 15 votes cast is 10`
  private func share(_ verdict: Verdict) -> String {
    let (share, base) = (majority.share(of: verdict), verdict.base ?? 0)
    let of =
      switch share.base {
      case .votes: "of \(Spelling.count(base, "vote")) cast"
      case .present: "of \(base) present"
      case .members: "of \(Spelling.count(base, "member"))"
      }
    return "\(share.title) \(of) is \(verdict.needed ?? 0)"
  }

  private func veto(_ verdict: Verdict, _ state: State) -> String {
    let names = verdict.vetoes.map(state.name).joined(separator: ", ")
    let several = verdict.vetoes.count > 1
    // The holders of a veto are permanent members only if the body fixes the votes.
    if verdict.fixed == nil { return "the \(several ? "vetoes" : "veto") of \(names)" }
    return several
      ? "the negative votes of permanent members (\(names))"
      : "the negative vote of a permanent member (\(names))"
  }
}

extension Verdict {
  /// `13 in favour, 1 against, 1 abstaining, 2 not participating`
  package static func count(_ tally: Tally) -> String {
    var words = "\(tally.yes) in favour, \(tally.no) against, \(tally.abstain) abstaining"
    if tally.notParticipating > 0 { words += ", \(tally.notParticipating) not participating" }
    return words
  }

  /// `10 present, 97 needed`
  static func quorumWords(present: Int, quorum: Int) -> String {
    "\(present) present, \(quorum) needed"
  }
}
