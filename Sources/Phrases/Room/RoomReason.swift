import Catalogue
import Session

/// Explains the result of a vote or a motion, in one of the room's languages.
package struct RoomReason {
  /// Of all words but names and what users typed.
  package var language: Language
  /// Looked up for votes and motions that a reason refers to.
  package var state: State
  /// Returns a delegation's name for its code.
  package var name: (String) -> String

  /// Returns the question of a vote.
  package var question: (Vote) -> String

  /// - Parameters:
  ///   - name: the name that the room sees for a delegation's code.
  ///   - question: the question of a vote in the language.
  package init(
    _ language: Language, _ state: State, name: @escaping (String) -> String,
    question: @escaping (Vote) -> String
  ) {
    (self.language, self.state, self.name, self.question) = (language, state, name, question)
  }

  /// The result of a vote and its reason; `nil` while it is open.
  package func of(_ vote: Vote) -> String? {
    guard let verdict = vote.verdict else { return nil }
    let isCounted = vote.method != .consensus && verdict.ground != .withdrawn
    var count = count(verdict.tally)
    if vote.isCastingVote { count = say(.reasonCastingVote, count) }
    let ending = ending(of: vote, verdict)
    guard !vote.partners.isEmpty, verdict.ground != .withdrawn else {
      return isCounted ? say(.reasonColon, count, ending) : ending
    }
    let others = vote.partners.map { say(.reasonColon, $0.name, self.count($0.tally)) }
      .reduce("") { $0.isEmpty ? $1 : say(.reasonSemicolon, $0, $1) }
    guard verdict.ground == .partner else {
      return say(
        .reasonSemicolon, isCounted ? say(.reasonColon, count, ending) : ending, others)
    }
    let here = isCounted ? count : say(.noObjectionHere)
    return say(.reasonColon, say(.reasonSemicolon, here, others), ending)
  }

  /// The result of a motion with its reason.
  /// - Parameter outcome: `Moderated caucus passed`.
  package func of(_ motion: Motion, _ outcome: String) -> String {
    guard let reason = reason(of: motion), !reason.isEmpty else { return outcome }
    switch motion.basis {
    case .unopposed, .chair, .objection, .unseconded:
      // In English the reason continues the sentence. The other languages put it after a comma.
      return language == .english ? "\(outcome) \(reason)" : say(.reasonComma, outcome, reason)
    case .notCounted, .request: return say(.reasonComma, outcome, reason)
    case .count, nil: return say(.reasonColon, outcome, reason)
    }
  }

  /// A ruling of the chair: `motion 3 is out of order: dilatory`.
  package func of(_ ruling: ChairRuling) -> String {
    guard language != .english else { return ruling.text(in: state) }
    if let point = ruling.point {
      let title = point.kind.roomWord.said(in: language)
      return "\(point.sustained ? "✓" : "✗") \(say(.reasonColon, title, name(point.by)))"
    }
    guard let motion = ruling.motion else { return ruling.words ?? "" }
    let words = say(.isOutOfOrder, "\(motion)")
    return ruling.words.map { say(.reasonColon, words, $0) } ?? words
  }

  private func reason(of motion: Motion) -> String? {
    switch motion.basis {
    case nil: return nil
    case .count:
      var words = say(.reasonCount, "\(motion.yes ?? 0)", "\(motion.no ?? 0)")
      if let abstain = motion.abstain, abstain > 0 {
        words = say(.reasonAbstaining, words, "\(abstain)")
      }
      if motion.castingVote != nil { words = say(.reasonCastingVote, words) }
      return motion.needed.map { say(.reasonNeeded, words, "\($0)") } ?? words
    case .notCounted: return say(.notCounted)
    case .unopposed: return say(.withoutObjection)
    case .chair: return say(.byTheChair)
    case .request: return say(motion.status == .passed ? .grantedOnRequest : .notGranted)
    case .objection: return say(.objectionOf, list((motion.objections ?? []).map(name)))
    case .unseconded: return say(.unseconded)
    }
  }
}

extension RoomReason {
  private func say(_ word: RoomWord, _ values: String...) -> String {
    word.said(in: language, values)
  }

  private func list(_ names: [String]) -> String {
    switch language {
    case .english: Spelling.list(names)
    case .chinese: names.joined(separator: "、")
    case .arabic: names.joined(separator: "، ")
    default: names.joined(separator: ", ")
    }
  }

  private func count(_ tally: Tally) -> String { Self.count(tally, in: language) }

  /// `13 in favour, 1 against, 1 abstaining`
  static func count(_ tally: Tally, in language: Language) -> String {
    func say(_ word: RoomWord, _ values: String...) -> String { word.said(in: language, values) }
    let words = say(
      .reasonAbstaining, say(.reasonCount, "\(tally.yes)", "\(tally.no)"), "\(tally.abstain)")
    guard tally.notParticipating > 0 else { return words }
    return say(.reasonNotParticipating, words, "\(tally.notParticipating)")
  }

  private func ending(of vote: Vote, _ verdict: Verdict) -> String {
    switch verdict.ground {
    case .majority:
      guard verdict.outcome == .rejected else { return adopted(.adopted, verdict) }
      return vote.majority == .simple
        ? say(.rejected) : share(vote.majority.share(of: verdict), verdict)
    case .tie:
      guard verdict.outcome == .tied else { return say(.equallyDivided) }
      return verdict.hours.map { say(.secondVoteWithin, "\($0)") } ?? say(.secondVote)
    case .fixedVotes:
      let votes = verdict.fixed ?? 0
      return say(.tooFewVotes, language == .english ? Spelling.number(votes) : "\(votes)")
    case .quorum:
      return say(.withoutQuorum, "\(verdict.present ?? 0)", "\(verdict.quorum ?? 0)")
    case .veto: return veto(verdict)
    case .unopposed: return adopted(.adoptedWithoutVote, verdict)
    case .objection:
      let names = list(vote.objections.map(name))
      return say(verdict.outcome == .notAgreed ? .notAgreedFor : .noConsensusFor, names)
    case .strawPoll: return say(.nothingIsDecided)
    case .partner: return say(.rejectedBy, list(verdict.refusedBy))
    case .contradiction:
      let number = vote.contradicts ?? 0
      return say(.contradicting, "\(number)", question(of: number))
    case .withdrawn: return say(.withdrawnBefore)
    }
  }

  private func adopted(_ outcome: RoomWord, _ verdict: Verdict) -> String {
    guard let number = verdict.inPlaceOf else { return say(outcome) }
    return say(.inPlaceOf, say(outcome), "\(number)", question(of: number))
  }

  private func question(of number: Int) -> String {
    state.voting.votes.indices.contains(number - 1)
      ? question(state.voting.votes[number - 1]) : "…"
  }

  /// `rejected; two thirds of 15 votes cast is 10`
  private func share(_ share: Majority.Share, _ verdict: Verdict) -> String {
    let base = verdict.base ?? 0
    let title =
      switch (share.numerator, share.denominator) {
      case (1, 1): say(.unanimity)
      case (1, 2): say(.aMajority)
      default: language == .english ? share.title : "\(share.numerator)/\(share.denominator)"
      }
    let (word, counted): (RoomWord, String) =
      switch share.base {
      case .votes: (.shareOfVotes, Spelling.count(base, "vote"))
      case .present: (.shareOfPresent, "\(base)")
      case .members: (.shareOfMembers, Spelling.count(base, "member"))
      }
    return say(
      word, title, language == .english ? counted : "\(base)", "\(verdict.needed ?? 0)")
  }

  private func veto(_ verdict: Verdict) -> String {
    let isOne = verdict.vetoes.count == 1
    let word: RoomWord =
      verdict.fixed == nil
      ? (isOne ? .vetoOf : .vetoesOf) : (isOne ? .permanentVeto : .permanentVetoes)
    // English lists vetoes without "and" too.
    let names = verdict.vetoes.map(name)
    return say(word, language == .english ? names.joined(separator: ", ") : list(names))
  }
}
