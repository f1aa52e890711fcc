import Session

/// A fact that appears in the minutes. Facts that do not conform are omitted, so that a new fact is
/// private until someone decides otherwise, here or in `Minutes.untold`.
package protocol Told: Fact {
  /// Adds the fact to the minutes, before it is applied: the teller's state is the one in which it
  /// happened.
  func tell(_ teller: inout Teller)
}

extension Minutes {
  /// The names of the facts that have no entry of their own, grouped by reason. A test checks that
  /// every fact is either `Told` or listed here.
  package static let untold: Set<String> = [
    // They are shown in the speech, the motion or the vote that they belong to.
    SpeechExtended.name, SpeechOpenedTo.name, SpeakerNamed.name, SideHeard.name,
    MotionSeconded.name,
    VoteMethodChanged.name, VoteCast.name, VoteCounted.name, VoteObjected.name, ChairVoted.name,
    PartnerVoted.name,
    // They manage queues, clocks and screens, and are not acts of the committee.
    Queued.name, Unqueued.name, QueueMoved.name, CaucusQueued.name,
    SpeechPaused.name, SpeechResumed.name, CaucusPaused.name, CaucusResumed.name,
    ClocksSetBack.name, QuestionShown.name,
    // They are private to the dais.
    Noted.name, Scored.name,
    // They move along the journal: the minutes report what is in effect, not how it came about.
    Marked.name, Undone.name, Redone.name, Restored.name,
  ]
}
