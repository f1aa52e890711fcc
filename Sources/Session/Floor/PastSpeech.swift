import Catalogue

/// A speech that has ended, with what corrections, counts and limits need. Speeches are numbered
/// from 1 in the order in which they ended.
package struct PastSpeech: Codable, Equatable, Sendable {
  /// The delegation that spoke.
  package var code: String
  /// Its length.
  package var milliseconds: Int
  /// Who of the delegation spoke, if it is known.
  package var delegate: String?
  /// The topic's number; 0 for the debate without a topic.
  package var topic: Int?
  /// The kind of speech, which decides whether it counts as a turn in debate; `nil` counts as one
  /// from the list.
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
  /// How often a delegation has spoken on the topic under debate, from the list or called by the
  /// chair, including a current speech.
  package func turns(of code: String, thisMeetingOnly: Bool = false) -> Int {
    let past = floor.statistics[code]?.turns[agenda.current ?? 0]
    let count =
      thisMeetingOnly ? past?.meeting == meeting.number ? past?.atMeeting : nil : past?.count
    return (count ?? 0)
      + (floor.speech?.code == code && floor.speech?.origin.isTurn == true ? 1 : 0)
  }
}

extension Speech.Origin {
  /// Whether it is a speech in debate, whose number a book may limit.
  var isTurn: Bool { self == .list || self == .chair }
}

/// Coded as an array to save space: a long meeting has thousands.
extension PastSpeech {
  package init(from decoder: any Decoder) throws {
    var values = try JSONElements(from: decoder)
    code = try values.decode(String.self)
    let (seconds, rest) = (try values.decode(Int.self), try values.decode(Int.self))
    milliseconds = seconds * 1000 + rest
    guard JSONBounds.span.contains(milliseconds) else {
      throw JSONValueDecoder.fault("a speech of \(milliseconds) milliseconds")
    }
    delegate = try values.decodeIfPresent(String.self)
    topic = try values.decodeIfPresent(Int.self)
    origin = try values.decodeIfPresent(String.self).map { word in
      guard let origin = Speech.Origin(rawValue: word) else {
        throw JSONValueDecoder.fault("a speech of the kind \(word)")
      }
      return origin
    }
    meeting = try values.decodeIfPresent(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(code)
    // Split, because a number in an array is checked as a count, whose bounds are narrower than a
    // span's.
    try values.encode(milliseconds / 1000)
    try values.encode(milliseconds % 1000)
    try values.encode(delegate)
    try values.encode(topic)
    try values.encode(origin)
    try values.encode(meeting)
  }
}
