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
    let groups = Dictionary(
      end.roster.delegations.map { ($0.code, $0.group) }, uniquingKeysWith: { first, _ in first })
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
    var times: [Int: Int] = [:]
    for speech in end.floor.speeches { times[speech.topic ?? 0, default: 0] += speech.milliseconds }
    return end.agenda.topics.map {
      .init(label: $0.title, milliseconds: times[$0.id] ?? 0)
    }
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
