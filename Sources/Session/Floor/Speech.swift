import Catalogue

/// A delegation that has the floor. Its clock is `clocks[.speech]`.
package struct Speech: Codable, Equatable, Sendable {
  /// Where the speech comes from; it decides what may be done with the rest of its time.
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
  }

  package var code: String
  package var grantedMilliseconds: Int
  package var origin: Origin
  /// The delegation that yielded this time, if it was passed on.
  package var yieldedBy: String?
  /// How often this time has been passed on.
  package var yields: Int
  /// Questions or comments that the rest was yielded to.
  package var openTo: YieldTarget?
  /// Who of the delegation speaks, where that is known.
  package var delegate: String?
  /// What was put to the speaker after a yield to questions, the last one at the end.
  package var questions: [PutQuestion] = []

  /// What is left at a reading; negative in overtime.
  package func left(at reading: Int) -> Int { grantedMilliseconds - reading }
}

extension Speech.Origin {
  /// As sentences have it: `a right of reply`.
  package var title: String {
    switch self {
    case .list: "a speech from the list"
    case .caucus: "one in a caucus"
    case .roundRobin: "one in a round robin"
    case .consultation: "one in a consultation"
    case .rights, .explanation: "an explanation of vote"
    case .favour: "a speech in favour"
    case .against: "a speech against"
    case .chair: "a speech at the call of the chair"
    case .reply: "a right of reply"
    case .comment: "a comment"
    }
  }
}
