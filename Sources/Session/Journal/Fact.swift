/// Something that happened. Facts are what the journal holds: never a rule, only its result, so
/// that an old meeting is the same in a newer version of the program.
///
/// A fact is coded as a JSON object of its properties, with its name under `"fact"`. Names and
/// properties never change once a version is released; a property added later is optional.
package protocol Fact: Codable, Equatable, Sendable {
  /// Its name in the journal.
  static var name: String { get }
  /// Applies it to the state. Never fails: a fact that does not fit the state changes nothing.
  /// - Parameter now: the time of its record, in milliseconds since 1970.
  func apply(to state: inout State, at now: Int)
}

/// All facts by name. A new one is added here and nowhere else.
enum FactRegistry {
  static let types: [String: any Fact.Type] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let all: [any Fact.Type] = [
    MeetingOpened.self, MeetingSuspended.self, MeetingResumed.self, MeetingAdjourned.self,
    ZoneChanged.self,
    RollOpened.self, RollClosed.self, Attended.self,
    TopicAdded.self, TopicRenamed.self, TopicMoved.self, TopicRemoved.self, TopicSet.self,
    TopicFinished.self, QuestionShown.self, Announced.self,
    ListOpened.self, ListClosed.self, SpeakingTimeSet.self,
    Queued.self, Unqueued.self, QueueMoved.self, Skipped.self,
    SpeechStarted.self, SpeechPaused.self, SpeechResumed.self, SpeechExtended.self,
    SpeechOpenedTo.self, SpeechEnded.self, SpeakerNamed.self,
    QuestionPut.self, QuestionDeclined.self, ClocksSetBack.self,
    MotionMade.self, MotionSeconded.self, MotionChanged.self, MotionPreferred.self,
    MotionObjected.self, MotionDecided.self, MotionClosed.self,
    VotingSpeakersSet.self, SideHeard.self, ImportantQuestionDeclared.self, RollCallOrdered.self,
    ChairRuled.self, RulingOverturned.self, MotionResumed.self, RulingUpheld.self,
    VoteReconsidered.self,
    CaucusOpened.self, CaucusQueued.self, CaucusPaused.self, CaucusResumed.self,
    CaucusExtended.self, CaucusEnded.self,
    DebateClosed.self, DebateReopened.self, DebateAdjourned.self, VotingEnded.self,
    VoteOpened.self, VoteMethodChanged.self, VoteCast.self, VoteCounted.self, VoteObjected.self,
    VoteClosed.self,
    ChairVoted.self, PartnerVoted.self, FinalRoundOpened.self, VoteIntended.self,
    PointRaised.self, PointRuled.self, Interrupted.self, InterruptionEnded.self,
    DelegationAdded.self, DelegationRenamed.self, DelegationWithdrawn.self, SeatChanged.self,
    DelegatesChanged.self,
    DaisChanged.self, Noted.self, Scored.self, SpeechCorrected.self, MotionCorrected.self,
    WorldClockSet.self, Marked.self, Undone.self, Redone.self, Restored.self,
  ]
}

/// The JSON envelope of one fact.
struct CodedFact: Codable {
  let fact: any Fact

  private enum Key: String, CodingKey { case fact }

  init(_ fact: any Fact) { self.fact = fact }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .fact)
    guard let type = FactRegistry.types[name] else {
      throw DecodingError.dataCorruptedError(
        forKey: .fact, in: container, debugDescription: "unknown fact \"\(name)\"")
    }
    fact = try type.init(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(type(of: fact).name, forKey: .fact)
    try fact.encode(to: encoder)
  }
}
