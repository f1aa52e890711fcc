/// Refusals that several commands share, so that they are worded in the same way and built once.
extension Refusal {
  static let nobodySpeaks = Refusal("nobody has the floor: \(line: "speech start")")
  static let caucusGoesOn = Refusal("a caucus is under way: \(line: "caucus end")")
  static let noCaucusSpeakers = Refusal(
    "an unmoderated caucus has no speakers: \(line: "caucus end")")
  static let noVoteIsOpen = Refusal("no vote is open: \(line: "vote open \"question\"")")
  static let takenByName = Refusal("this vote is taken by name: \(line: "vote cast <who> …")")
  static let notCounted = Refusal(
    "a consensus is not counted: \(ways: "vote object <who>", "vote close")")
  static let notOpened = Refusal("the meeting has not been opened: \(line: "meeting open")")
  static let suspended = Refusal("the meeting is suspended: \(line: "meeting resume")")
  static let adjourned = Refusal(
    "the meeting is adjourned: \(subject: "meeting open") begins the next one")

  /// Somebody has the floor and must finish first.
  static func speaks(_ speech: Speech, _ state: State) -> Refusal {
    Refusal("\(state.name(speech.code)) has the floor: \(line: "speech end")")
  }

  /// A vote is open and must be closed first.
  static func isOpen(_ vote: Vote) -> Refusal {
    Refusal("a vote is open (\(vote.question)): \(line: "vote close")")
  }
}
