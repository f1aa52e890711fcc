/// The speeches for and against what is put next: a pending motion, or in voting procedure the
/// next question where a motion asked for speakers.
public struct SideSpeeches: Sendable {
  /// The motion they are about; `nil` for the question that is voted next.
  public var motion: Int?
  /// How many are heard for it and against it.
  public var most: (favour: Int, against: Int) = (0, 0)
  /// Who has been heard.
  public var heard: (favour: [String], against: [String]) = ([], [])
  /// The time of each, in milliseconds.
  public var milliseconds: Int

  public init(_ session: Session) {
    let state = session.state
    let book = session.setup.rules
    milliseconds = book.speeches.motionSeconds * 1000
    if let first = session.motionsInOrder.first {
      motion = first.number
      let rule = book.motion(named: first.kind)
      most = (rule?.speakersFor ?? 0, rule?.speakersAgainst ?? 0)
      heard = (first.heardFor ?? [], first.heardAgainst ?? [])
    } else if let speakers = state.debate.beforeVotes, state.inVotingProcedure {
      most = (speakers.each, speakers.each)
      heard = (speakers.heardFor, speakers.heardAgainst)
      milliseconds = speakers.milliseconds
    }
  }

  /// Who is heard next where both sides still have speakers: they take turns, the side in favour
  /// first. `nil` when everybody has been heard.
  public var next: Speech.Origin? {
    let left = (most.favour - heard.favour.count, most.against - heard.against.count)
    if left.0 <= 0 { return left.1 > 0 ? .against : nil }
    return left.1 <= 0 || heard.favour.count <= heard.against.count ? .favour : .against
  }

  func refusal(_ side: Speech.Origin) -> Refusal? {
    let (most, heard) =
      side == .favour ? (most.favour, heard.favour) : (most.against, heard.against)
    let word = side == .favour ? "for" : "against"
    guard most > 0 else {
      return Refusal(
        motion == nil
          ? "nothing is put that speakers are heard \(word)"
          : "nobody is heard \(word) this motion: motion vote next <yes> <no>")
    }
    return heard.count < most
      ? nil : Refusal("\(Spelling.count(most, "speaker has", "speakers have")) spoken \(word) it")
  }
}
