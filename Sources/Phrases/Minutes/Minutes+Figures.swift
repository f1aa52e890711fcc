import Session

extension Minutes {
  /// The speaking time of each delegation, group and topic; none if nobody spoke.
  var bars: [MinutesFigure] {
    [
      .bars(
        title: voice.say(.timeOfDelegations),
        Self.sorted(
          statistics.map {
            .init(label: $0.party.name, milliseconds: $0.milliseconds)
          })),
      .bars(title: voice.say(.timeOfGroups), Self.sorted(groupBars)),
      .bars(title: voice.say(.timeOnTopics), Self.sorted(topicBars)),
    ].filter { figure in
      guard case .bars(_, let bars) = figure else { return true }
      return bars.count > 1
    }
  }

  private static func sorted(_ bars: [MinutesFigure.Bar]) -> [MinutesFigure.Bar] {
    bars.filter { $0.milliseconds > 0 }.enumerated()
      .sorted { ($1.element.milliseconds, $0.offset) < ($0.element.milliseconds, $1.offset) }
      .map(\.element)
  }

  private var groupBars: [MinutesFigure.Bar] {
    let roster = days.flatMap(\.end.roster.delegations).map { ($0.code, $0.group) }
    let groups = Dictionary(roster) { first, _ in first }
    var bars: [MinutesFigure.Bar] = []
    for row in statistics {
      guard let group = groups[row.party.code] ?? nil else { continue }
      let label = MinutesWord.groups[group].map { voice.say($0) } ?? group
      if let index = bars.firstIndex(where: { $0.label == label }) {
        bars[index].milliseconds += row.milliseconds
      } else {
        bars.append(.init(label: label, milliseconds: row.milliseconds))
      }
    }
    return bars
  }

  private var topicBars: [MinutesFigure.Bar] {
    var times: [String: Int] = [:]
    for day in days {
      for speech in day.end.floor.speeches {
        guard let topic = day.end.topic(speech.topic) else { continue }
        times[topic.title, default: 0] += speech.milliseconds
      }
    }
    return topics.map { .init(label: $0, milliseconds: times[$0] ?? 0) }
  }
}

extension MinutesWord {
  /// By the group's code.
  static let groups: [String: MinutesWord] = [
    "african": .africanStates, "asia-pacific": .asiaPacificStates,
    "eastern-european": .easternEuropeanStates, "latin-american-caribbean": .latinAmericanStates,
    "western-european-others": .westernEuropeanStates,
  ]
}
