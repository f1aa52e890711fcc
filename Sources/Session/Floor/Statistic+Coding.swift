import Catalogue

/// A statistic as one list, because a checkpoint has one for each delegation: the totals, the number
/// of topics with four numbers each, and the totals of each delegate after the name. Durations are
/// in seconds and milliseconds, since each number of a list is limited to `JSONBounds.count`.
extension Statistic: Codable {
  package init(from decoder: any Decoder) throws {
    var values = try JSONElements(from: decoder)
    speeches = try values.decode(Int.self)
    milliseconds = try Self.span(&values)
    motions = try values.decode(Int.self)
    questions = try values.decode(Int.self)
    comments = try values.decode(Int.self)
    let topics = try values.decode(Int.self)
    guard topics >= 0 else { throw JSONValueDecoder.fault("\(topics) topics") }
    for _ in 0..<topics {
      turns[try values.decode(Int.self)] = Turns(
        count: try values.decode(Int.self), meeting: try values.decode(Int.self),
        atMeeting: try values.decode(Int.self))
    }
    while !values.isAtEnd {
      let name = try values.decode(String.self)
      delegates[name] = DelegateStatistic(
        speeches: try values.decode(Int.self), milliseconds: try Self.span(&values))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    var numbers = [
      speeches, milliseconds / 1000, milliseconds % 1000, motions, questions, comments, turns.count,
    ]
    for (topic, turns) in turns.sorted(by: { $0.key < $1.key }) {
      numbers += [topic, turns.count, turns.meeting, turns.atMeeting]
    }
    for number in numbers { try values.encode(number) }
    for (name, totals) in delegates.sorted(by: { $0.key < $1.key }) {
      try values.encode(name)
      for number in [totals.speeches, totals.milliseconds / 1000, totals.milliseconds % 1000] {
        try values.encode(number)
      }
    }
  }

  /// Milliseconds.
  private static func span(_ values: inout JSONElements) throws -> Int {
    let span = try values.decode(Int.self) * 1000 + values.decode(Int.self)
    guard JSONBounds.span.contains(span) else {
      throw JSONValueDecoder.fault("\(span) milliseconds are too many")
    }
    return span
  }
}
