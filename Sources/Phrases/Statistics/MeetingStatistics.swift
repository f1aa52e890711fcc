import Catalogue
import Session

/// Who took part, and how: speeches, time, motions and votes of each delegation, and the shares of
/// groups and topics. Everything in it is public.
package struct MeetingStatistics: Equatable, Sendable {
  /// How a delegation voted in the votes by name that it could take part in. Straw polls and ballots
  /// without names are not counted.
  package struct Voting: Equatable, Sendable {
    /// Voted as more than half of the yes and no votes did.
    package var withMajority = 0
    /// Voted as fewer than half of the yes and no votes did.
    package var againstMajority = 0
    /// Voted yes or no in a tie.
    package var inTies = 0
    /// Whatever the result was.
    package var abstained = 0
    /// Was entitled to vote, and did not.
    package var missed = 0
  }

  /// A delegation.
  package struct Row: Equatable, Sendable {
    /// The delegation, by its present name.
    package var party: Minutes.Party
    /// As free text in the roster; `nil` also for a delegation that has left.
    package var group: String?
    /// All that have ended, comments and explanations included.
    package var speeches: Int
    /// The time of these speeches.
    package var milliseconds: Int
    /// Motions made, whatever became of them.
    package var motions: Int
    /// Questions put to a speaker after a yield.
    package var questions: Int
    /// All 0 if it could take part in no vote by name.
    package var votes = Voting()

    /// Whether any speech of its has ended.
    package var hasSpoken: Bool { speeches > 0 }
  }

  /// The speaking time of a group of delegations, or on a topic.
  package struct Share: Equatable, Sendable {
    /// `nil` for delegations without a group, and for the debate without a topic.
    package var name: String?
    /// `Asia-Pacific States` for the group `asia-pacific`.
    package var title: String?
    /// The number of delegations in the group; `nil` for a topic.
    package var delegations: Int?
    /// Speeches that have ended.
    package var speeches: Int
    /// The time of these speeches.
    package var milliseconds: Int
    /// Of all speaking time, rounded: 0 to 100.
    package var percent: Int
  }

  /// As the room sees it, corrections included.
  package let committee: String
  /// In the order of the roll, then those that are no longer on it.
  package let rows: [Row]
  /// By name; empty if no delegation has a group.
  package let groups: [Share]
  /// In the order of the agenda; the debate without a topic has no name.
  package let topics: [Share]
  /// The number of votes by name that have been closed.
  package let namedVotes: Int
  /// Of all delegations together.
  package let speeches: Int
  /// Of all delegations together.
  package let milliseconds: Int

  /// The delegations present that have not spoken, in the order of the roll.
  package let silent: [Minutes.Party]

  /// Speeches and votes that are not over yet are not counted.
  package init(_ session: Session) {
    let state = session.state
    committee = session.committee
    let votes = state.voting.votes.filter {
      $0.status == .closed && !$0.isStrawPoll && !$0.cast.isEmpty && $0.outcome != .withdrawn
        && $0.method != .secretBallot
    }
    namedVotes = votes.count
    let voting = Self.voting(in: votes)
    let seated = state.roster.delegations.map(\.code)
    let gone = Set(state.floor.statistics.keys).union(voting.keys)
      .filter { state.index(of: $0) == nil }.sorted()
    let rows = (seated + gone).map { code in
      let heard = state.floor.statistics[code] ?? Statistic()
      return Row(
        party: .init(code, in: state), group: state.delegation(code)?.group,
        speeches: heard.speeches, milliseconds: heard.milliseconds, motions: heard.motions,
        questions: heard.questions, votes: voting[code] ?? Voting())
    }
    self.rows = rows
    speeches = rows.reduce(0) { $0 + $1.speeches }
    milliseconds = rows.reduce(0) { $0 + $1.milliseconds }
    groups = Self.groups(rows, total: milliseconds)
    topics = Self.topics(state)
    silent = state.roster.delegations
      .filter { $0.attendance.isHere && state.floor.statistics[$0.code]?.speeches ?? 0 == 0 }
      .map { .init($0.code, in: state) }
  }

  private static func voting(in votes: [Vote]) -> [String: Voting] {
    var result: [String: Voting] = [:]
    for vote in votes {
      let yes = vote.cast.values.count(where: \.isYes)
      let no = vote.cast.values.count(where: \.isNo)
      for code in vote.entitled {
        var voting = result[code] ?? Voting()
        switch vote.cast[code] {
        case nil, .absent, .pass: voting.missed += 1
        case .abstain: voting.abstained += 1
        case let answer?:
          if yes == no {
            voting.inTies += 1
          } else if answer.isYes == (yes > no) {
            voting.withMajority += 1
          } else {
            voting.againstMajority += 1
          }
        }
        result[code] = voting
      }
    }
    return result
  }

  private static func groups(_ rows: [Row], total: Int) -> [Share] {
    let byGroup = Dictionary(grouping: rows, by: \.group)
    guard byGroup.keys.contains(where: { $0 != nil }) else { return [] }
    // Delegations without a group come last.
    let names = byGroup.keys.sorted {
      ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "")
    }
    return names.map { name in
      let members = byGroup[name] ?? []
      let time = members.reduce(0) { $0 + $1.milliseconds }
      return Share(
        name: name, title: name.map(Catalogue.groupTitle), delegations: members.count,
        speeches: members.reduce(0) { $0 + $1.speeches },
        milliseconds: time, percent: percent(time, of: total))
    }
  }

  private static func topics(_ state: State) -> [Share] {
    var times: [Int: (speeches: Int, milliseconds: Int)] = [:]
    for index in 0..<state.floor.speeches.count {
      let speech = state.floor.speeches[index]
      times[speech.topic ?? 0, default: (0, 0)].speeches += 1
      times[speech.topic ?? 0, default: (0, 0)].milliseconds += speech.milliseconds
    }
    let total = times.values.reduce(0) { $0 + $1.milliseconds }
    let listed = state.agenda.topics.map(\.id)
    let others = times.keys.filter { !listed.contains($0) }.sorted()
    return (listed + others).compactMap { id in
      guard let time = times[id] else { return nil }
      return Share(
        name: state.topic(id)?.title, title: state.topic(id)?.title, speeches: time.speeches,
        milliseconds: time.milliseconds,
        percent: percent(time.milliseconds, of: total))
    }
  }

  private static func percent(_ part: Int, of total: Int) -> Int {
    total == 0 ? 0 : (part * 100 + total / 2) / total
  }
}
