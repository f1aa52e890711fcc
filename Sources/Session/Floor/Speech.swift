import Catalogue

/// A delegation that has the floor. Its clock is `clocks[.speech]`.
package struct Speech: Codable, Equatable, Sendable {
  /// The kind of speech, which decides what may be done with the rest of its time. The first four
  /// are speeches from the speakers' list and in the formats of a caucus.
  package enum Origin: String, Codable, Sendable {
    case list, caucus, roundRobin, consultation
    /// An explanation owed after a vote with rights.
    case rights
    /// For or against a motion or a text that is about to be put.
    case favour, against
    /// An explanation of vote (GA rule 88).
    case explanation
    /// Called by the chair without a list.
    case chair
    /// A right of reply.
    case reply
    /// A comment on a speech whose rest was yielded to comments.
    case comment
    /// The presentation of a document by one of its sponsors.
    case presentation
  }

  /// The delegation that speaks.
  package var code: String
  /// The time that it has in all, extensions included.
  package var grantedMilliseconds: Int
  /// Decides what the speech counts towards and what may be done with the rest of its time.
  package var origin: Origin
  /// The delegation that yielded this time, if it was passed on.
  package var yieldedBy: String?
  /// How often this time has been passed on.
  package var yields: Int
  /// What the rest was yielded to: questions or comments.
  package var openTo: YieldTarget?
  /// Who of the delegation speaks, if it is known.
  package var delegate: String?
  /// The questions put to the speaker after a yield to questions, the latest last.
  package var questions: [PutQuestion] = []

  /// The time left at a reading of its clock; negative in overtime.
  package func left(at reading: Int) -> Int { grantedMilliseconds - reading }
}

extension Speech.Origin {
  /// For use in a sentence: `a right of reply`.
  package var title: String {
    switch self {
    case .list: "a speech from the list"
    case .caucus: "one in a caucus"
    case .roundRobin: "one in a round robin"
    case .consultation: "one in a consultation"
    case .rights, .explanation: "an explanation of vote"
    case .favour: "a speech in favour"
    case .against: "a speech against"
    case .chair: "a speech called by the chair"
    case .reply: "a right of reply"
    case .comment: "a comment"
    case .presentation: "a presentation"
    }
  }
}
