/// A speech that is over, as far as corrections, counts and limits need it. Speeches are numbered
/// from 1 in the order in which they ended.
package struct PastSpeech: Codable, Equatable, Sendable {
  /// Who spoke.
  package var code: String
  /// How long.
  package var milliseconds: Int
  /// Who of the delegation, where that is known.
  package var delegate: String?
  /// The topic's number; 0 for the debate without one.
  package var topic: Int?
  package var origin: Speech.Origin?
  /// The number of the meeting.
  package var meeting: Int?

  package init(
    code: String, milliseconds: Int, delegate: String? = nil, topic: Int? = nil,
    origin: Speech.Origin? = nil, meeting: Int? = nil
  ) {
    self.code = code
    self.milliseconds = milliseconds
    self.delegate = delegate
    self.topic = topic
    self.origin = origin
    self.meeting = meeting
  }
}

extension State {
  /// How often a delegation has spoken on the topic under debate, in its turn or called by the
  /// chair; whoever is speaking counts.
  package func turns(of code: String, thisMeetingOnly: Bool = false) -> Int {
    let topic = currentTopic ?? 0
    let past = speeches.count {
      $0.code == code && $0.topic ?? topic == topic && ($0.origin ?? .list).isTurn
        && (!thisMeetingOnly || $0.meeting == meeting.number)
    }
    return past + (speech?.code == code && speech?.origin.isTurn == true ? 1 : 0)
  }
}

extension Speech.Origin {
  /// Whether it is a speech in debate, which books may limit in number.
  fileprivate var isTurn: Bool { self == .list || self == .chair }
}
