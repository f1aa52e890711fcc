import Session

/// A fact that stands in the minutes. What does not conform is not told: a new fact is private
/// until somebody decides otherwise, here or in `Minutes.untold`.
package protocol Told: Fact {
  /// Tells itself, before it is applied: the teller's state is the one it happened in.
  func tell(_ teller: inout Teller)
}

extension Minutes {
  /// The facts that have no telling of their own, by name, each for its reason. A test holds that
  /// every fact is either `Told` or here.
  package static let untold: Set<String> = [
    // Seen in the speech, the motion or the vote that they belong to.
    SpeechExtended.name, SpeechOpenedTo.name, SpeakerNamed.name, SideHeard.name,
    MotionSeconded.name,
    VoteMethodChanged.name, VoteCast.name, VoteCounted.name, VoteObjected.name, ChairVoted.name,
    PartnerVoted.name,
    // The handling of queues, clocks and screens: nothing the committee did.
    Queued.name, Unqueued.name, QueueMoved.name, CaucusQueued.name,
    SpeechPaused.name, SpeechResumed.name, CaucusPaused.name, CaucusResumed.name,
    ClocksSetBack.name, QuestionShown.name,
    // What the dais keeps to itself.
    Noted.name, Scored.name,
    // Moves along the journal: the minutes tell what stands, not how it came to.
    Marked.name, Undone.name, Redone.name, Restored.name,
  ]
}
