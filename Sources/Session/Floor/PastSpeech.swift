import Catalogue

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
    let past = statistics[code]?.turns[currentTopic ?? 0]
    let count =
      thisMeetingOnly ? past?.meeting == meeting.number ? past?.atMeeting : nil : past?.count
    return (count ?? 0) + (speech?.code == code && speech?.origin.isTurn == true ? 1 : 0)
  }
}

extension Speech.Origin {
  /// Whether it is a speech in debate, which books may limit in number.
  var isTurn: Bool { self == .list || self == .chair }
}

/// As a list: a long meeting has thousands.
extension PastSpeech {
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    code = try values.decode(String.self)
    let (seconds, rest) = (try values.decode(Int.self), try values.decode(Int.self))
    milliseconds = seconds * 1000 + rest
    guard JSONBounds.span.contains(milliseconds) else {
      throw JSONValueDecoder.fault("a speech of \(milliseconds) milliseconds")
    }
    delegate = try values.decodeIfPresent(String.self)
    topic = try values.decodeIfPresent(Int.self)
    origin = try values.decodeIfPresent(Speech.Origin.self)
    meeting = try values.decodeIfPresent(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(code)
    // A number in a list is a count, which has closer bounds than a span.
    try values.encode(milliseconds / 1000)
    try values.encode(milliseconds % 1000)
    try values.encode(delegate)
    try values.encode(topic)
    try values.encode(origin)
    try values.encode(meeting)
  }
}
