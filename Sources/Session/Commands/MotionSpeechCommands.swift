extension CommandID {
  package static let speechFavour = CommandID("speech favour")
  package static let speechAgainst = CommandID("speech against")
  package static let speechExplain = CommandID("speech explain")
}

/// `speech favour`, `speech against`, `speech explain`: speeches on a motion or a vote.
let motionSpeechCommands: [CommandSpec] = [
  CommandSpec(
    .speechFavour, "<who:who> [for <time:time>]",
    help: "Give the floor to a speaker for the motion or text that is put next.",
    example: "speech favour Ghana", refusal: { sideRefusal($0, .favour) }
  ) { arguments, ruling in
    try ruling.speak(.favour, arguments.who(), granting: arguments.time())
  },
  CommandSpec(
    .speechAgainst, "<who:who> [for <time:time>]",
    help: "Give the floor to a speaker against the motion or text that is put next.",
    example: "speech against Japan", refusal: { sideRefusal($0, .against) }
  ) { arguments, ruling in
    try ruling.speak(.against, arguments.who(), granting: arguments.time())
  },
  CommandSpec(
    .speechExplain, "<who:who> [for <time:time>]",
    help: "Give the floor for an explanation of vote, before or after the vote.",
    example: "speech explain Ghana",
    refusal: { session in
      if let refusal = floorRefusal(session.state) { return refusal }
      guard session.setup.rules.voting.explanationSeconds > 0 else {
        return Refusal("under \(session.setup.rules.title) there are no explanations of vote")
      }
      if session.state.voting.votes.last?.method == .secretBallot {
        return Refusal("there are no explanations of vote in a secret ballot")
      }
      return session.inVotingProcedure || !session.state.voting.votes.isEmpty
        ? nil : Refusal("there is no vote to explain")
    }
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    try ruling.requireHere(code)
    guard ruling.entitledCodes(.substantive).contains(code) else {
      throw Refusal("\(ruling.name(code)) has no vote to explain")
    }
    try ruling.requireExplanationAsked(code)
    try ruling.requireNoSponsor(code)
    let granted = arguments.time() ?? ruling.rules.voting.explanationSeconds * 1000
    ruling.decide(
      SpeechStarted(
        code: code, grantedMilliseconds: granted, origin: .explanation,
        delegate: try ruling.delegate(nil, of: code)))
    ruling.answer =
      "\(ruling.name(code)) explains its vote, \(TimeSpan.words(milliseconds: granted))."
  },
]

/// Why nobody can be given the floor outside the list and a caucus; `nil` if it is possible.
private func floorRefusal(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  if let speech = state.floor.speech {
    return .speaks(speech, state)
  }
  if let vote = state.openVote {
    return .isOpen(vote)
  }
  return state.floor.caucus == nil ? nil : Refusal.caucusGoesOn
}

private func sideRefusal(_ session: Session, _ side: Speech.Origin) -> Refusal? {
  if let refusal = floorRefusal(session.state) { return refusal }
  return SideSpeeches(session).refusal(side)
}

extension Ruling {
  /// - Throws: `Refusal` if the delegation had to ask before the vote to explain it and did not, or
  ///   if that vote is still to come.
  fileprivate func requireExplanationAsked(_ code: String) throws(Refusal) {
    guard rules.voting.explanations == .requested else { return }
    guard let asked = state.voting.explanationsAsked[code] else {
      throw Refusal(
        "\(name(code)) did not ask before the vote to explain it, as it must under "
          + "\(rules.title): \(line: "vote explanations \(code)") before the next")
    }
    guard asked < state.voting.votes.count else {
      throw Refusal("\(name(code)) explains its vote after it")
    }
  }

  /// - Throws: `Refusal` for a sponsor of the text that is voted on, under a book in which sponsors do
  ///   not explain their votes on it (GA rules 88, 128).
  fileprivate func requireNoSponsor(_ code: String) throws(Refusal) {
    guard !rules.voting.sponsorsExplain, let vote = state.voting.votes.last,
      let document = state.document(vote.document), document.sponsors.contains(code)
    else { return }
    throw Refusal(
      "\(name(code)) is a sponsor of \(document.number) and does not explain its vote on it "
        + "under \(rules.title)")
  }

  fileprivate mutating func speak(
    _ side: Speech.Origin, _ named: String?, granting asked: Int?
  ) throws(Refusal) {
    guard let code = named else { return }
    let speeches = SideSpeeches(session)
    try requireMover(code)
    guard !(speeches.heard.favour + speeches.heard.against).contains(code) else {
      throw Refusal("\(name(code)) has already spoken on it")
    }
    if side == .against, let number = speeches.motion, state.motions[number - 1].by == code {
      throw Refusal("\(name(code)) moved it and cannot speak against it")
    }
    if side == .favour, let mover = speeches.mover, code != mover,
      !speeches.heard.favour.contains(mover),
      speeches.heard.favour.count == speeches.most.favour - 1
    {
      throw Refusal("the last place is reserved for the mover: \(line: "speech favour \(mover)")")
    }
    let granted = asked ?? speeches.milliseconds
    decide(SideHeard(code: code, inFavour: side == .favour, motion: speeches.motion))
    decide(
      SpeechStarted(
        code: code, grantedMilliseconds: granted, origin: side,
        delegate: try delegate(nil, of: code)))
    answer =
      "\(name(code)) speaks \(side == .favour ? "for" : "against") it, "
      + "\(TimeSpan.words(milliseconds: granted))."
  }
}

/// A delegation was given the floor for or against what is put next.
package struct SideHeard: Fact {
  package static let name = "sideHeard"
  /// The delegation that speaks.
  package var code: String
  /// `false` if it speaks against.
  package var inFavour: Bool
  /// The motion it is about; `nil` for the question that is put to the vote next.
  package var motion: Int?

  package func apply(to state: inout State, at now: Int) {
    guard let motion else {
      let side = inFavour ? \VotingSpeakers.heardFor : \VotingSpeakers.heardAgainst
      state.debate.beforeVotes?[keyPath: side].append(code)
      return
    }
    guard state.motions.indices.contains(motion - 1) else { return }
    let side = inFavour ? \Motion.heardFor : \Motion.heardAgainst
    state.motions[motion - 1][keyPath: side] =
      (state.motions[motion - 1][keyPath: side] ?? []) + [code]
  }
}
