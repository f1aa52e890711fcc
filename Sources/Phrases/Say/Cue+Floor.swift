import Catalogue
import Session

/// Votes, speeches, caucuses and debate.
extension CueFinder {
  var vote: Cue? {
    guard let vote = state.openVote, state.floor.speech == nil else { return nil }
    var values = ["question": vote.question]
    switch vote.method {
    case .consensus: return Cue(.putByConsensus, values)
    case .secretBallot: return Cue(vote.counted == nil ? .putBySecretBallot : .closeVote, values)
    case .placards:
      return Cue(vote.counted == nil && vote.cast.isEmpty ? .putQuestion : .closeVote, values)
    case .recorded: return Cue(vote.unanswered.isEmpty ? .closeVote : .putQuestion, values)
    case .rollCall:
      guard let next = vote.nextToAnswer else { return Cue(.closeVote, values) }
      values["delegation"] = label(next)
      return Cue(vote.isBegun ? .callVote : .putByRollCall, values)
    }
  }

  /// How long before the end of a speech the words that end it are shown, in milliseconds. Earlier,
  /// a chair who reads them aloud would interrupt the speaker.
  private static let endingTime = 15_000
  /// How long the announcement of a yield stays, in milliseconds.
  private static let announced = 8_000

  var speech: Cue? {
    guard let speech = state.floor.speech, let countdown = state.speechCountdown else { return nil }
    let speaker = label(speech.code)
    let left = countdown.left(at: now)
    switch speech.openTo {
    case .questions:
      guard let question = speech.openQuestion else {
        return Cue(.askForQuestions, ["delegation": speaker])
      }
      return Cue(.callAnswer, ["delegation": speaker, "asker": label(question.code)])
    case .comments: return Cue(.askForComments, ["delegation": speaker])
    default: break
    }
    if left < 0 { return Cue(.endSpeech, ["delegation": speaker]) }
    if let giver = speech.yieldedBy, speech.origin != .comment,
      speech.grantedMilliseconds - left < Self.announced
    {
      return Cue(
        .announceYield,
        [
          "delegation": speaker, "giver": label(giver), "time": span(speech.grantedMilliseconds),
        ])
    }
    // A pause alone does not end a speech.
    guard left < Self.endingTime else { return nil }
    if mayYield(speech) { return Cue(.askYield, ["delegation": speaker]) }
    guard let next = next(after: speech) else { return Cue(.thank, ["delegation": speaker]) }
    return Cue(.callNext, ["delegation": speaker, "next": label(next)])
  }

  private func mayYield(_ speech: Speech) -> Bool {
    speech.origin == .list && speech.yieldedBy == nil
      && !session.setup.rules.speeches.yields.isEmpty
  }

  private func next(after speech: Speech) -> String? {
    switch speech.origin {
    case .list, .comment: state.debate.list.queue.first
    case .caucus, .roundRobin, .consultation: state.floor.caucus?.queue.first
    case .rights, .explanation: state.voting.rightsOwed.first
    case .favour, .against, .chair, .reply, .presentation: nil
    }
  }

  var caucus: Cue? {
    guard let caucus = state.floor.caucus, let countdown = state.caucusCountdown else { return nil }
    let left = countdown.left(at: now)
    let values = [
      "caucus": session.title(of: caucus).lowercased(),
      "time": span(TimeSpan.shown(left: max(0, left))),
    ]
    if left <= 0 { return Cue(.endCaucus, values) }
    switch caucus.kind {
    case .unmoderated, .consultation: return Cue(.beginCaucus, values)
    case .moderated, .roundRobin:
      guard let next = state.mustSpeakNext ?? caucus.queue.first else {
        return Cue(.askForPlacards)
      }
      let each = caucus.eachMilliseconds ?? left
      return Cue(
        .giveFloor,
        ["delegation": label(next), "time": span(TimeSpan.shown(left: min(each, left)))])
    }
  }

  var debate: Cue? {
    if state.agenda.current == nil, !state.agenda.topics.isEmpty,
      state.debate.list.queue.isEmpty
    {
      return Cue(.askAgenda)
    }
    guard session.usesSpeakersList else { return Cue(.askForPlacards) }
    let list = state.debate.list
    if let next = list.queue.first {
      return Cue(
        .giveFloor, ["delegation": label(next), "time": span(list.speakingTimeMilliseconds)])
    }
    if !list.wasOpened, !state.debate.closed { return Cue(.askForList) }
    return Cue(list.open ? .askForSpeakers : .askForMotions)
  }
}
