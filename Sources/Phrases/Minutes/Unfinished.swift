import Catalogue
import Session

extension Minutes {
  /// An item of business left unfinished when the journal ended.
  package struct UnfinishedItem: Equatable, Sendable {
    /// What is unfinished; `rights` are explanations of vote that are owed.
    package enum Kind: String, Equatable, Sendable {
      case speech, caucus, vote, rights, motion, queue, topic
      case interruption, point, question, reply
    }

    package var kind: Kind
    package var text: String
  }

  /// The statistics of one delegation.
  package struct StatisticsRow: Equatable, Sendable {
    package var party: Party
    package var speeches: Int
    package var milliseconds: Int
    package var motions: Int
    package var questions: Int
    package var comments: Int
    /// Those who spoke for it by name, in alphabetical order.
    package var delegates: [Person]

    /// A delegate who spoke by name.
    package struct Person: Equatable, Sendable {
      package var name: String
      package var speeches: Int
      package var milliseconds: Int
    }
  }
}

extension Minutes.StatisticsRow {
  package static func all(in state: State) -> [Self] {
    let seated = state.roster.delegations.map(\.code)
    let gone = state.floor.statistics.keys.filter { state.index(of: $0) == nil }.sorted()
    return (seated + gone).compactMap { code in
      guard let figures = state.floor.statistics[code], figures != Statistic() else { return nil }
      return Self(
        party: .init(code, in: state), speeches: figures.speeches,
        milliseconds: figures.milliseconds, motions: figures.motions,
        questions: figures.questions, comments: figures.comments,
        delegates: figures.delegates.sorted { $0.key < $1.key }.map {
          Person(name: $0.key, speeches: $0.value.speeches, milliseconds: $0.value.milliseconds)
        })
    }
  }
}

extension Minutes.UnfinishedItem {
  package static func all(of session: Session) -> [Self] {
    all(in: session.state, by: session.setup.rules)
  }

  package static func all(in state: State, by book: RuleBook) -> [Self] {
    floor(state, book) + points(state) + motions(state, book) + queues(state) + topics(state)
  }

  private static func floor(_ state: State, _ book: RuleBook) -> [Self] {
    var items: [Self] = []
    if let speech = state.floor.speech {
      items.append(.init(kind: .speech, text: "\(state.name(speech.code)) has the floor."))
    }
    if let caucus = state.floor.caucus {
      items.append(.init(kind: .caucus, text: "\(book.title(of: caucus)) under way."))
    }
    if let vote = state.openVote {
      items.append(.init(kind: .vote, text: "Vote \(vote.number) on \(vote.question) is open."))
    }
    if !state.voting.rightsOwed.isEmpty {
      let names = Spelling.list(state.voting.rightsOwed.map(state.name))
      items.append(.init(kind: .rights, text: "Explanations of vote are owed to \(names)."))
    }
    return items
  }

  private static func points(_ state: State) -> [Self] {
    var items: [Self] = []
    if let interruption = state.meeting.interruption {
      let what = Minutes.closed(interruption.text)
      items.append(.init(kind: .interruption, text: "The meeting is interrupted: \(what)"))
    }
    for point in state.points.heard.reversed() + state.points.waiting {
      let name = state.name(point.code)
      items.append(
        .init(kind: .point, text: "The \(point.kind.title) by \(name) awaits a ruling."))
    }
    if let speech = state.floor.speech, let question = speech.openQuestion {
      let names = (state.name(speech.code), state.name(question.code))
      items.append(
        .init(kind: .question, text: "\(names.0) has a question by \(names.1) to answer."))
    }
    if !state.repliesOwed.isEmpty {
      let names = Spelling.list(state.repliesOwed.map(state.name))
      items.append(.init(kind: .reply, text: "Rights of reply are owed to \(names)."))
    }
    return items
  }

  private static func motions(_ state: State, _ book: RuleBook) -> [Self] {
    state.pendingMotions.map { motion in
      let what = "\(motion.summary(book, in: state)), moved by \(state.name(motion.by))"
      return .init(kind: .motion, text: "Motion \(motion.number) is pending: \(what).")
    }
  }

  private static func queues(_ state: State) -> [Self] {
    let ahead = state.agenda.topics.compactMap { topic -> Self? in
      guard let codes = state.agenda.ahead[topic.id] else { return nil }
      let names = codes.map(state.name).joined(separator: ", ")
      return .init(
        kind: .queue,
        text: "On the speakers' list for \(state.topicWords(topic.id)): \(names).")
    }
    return debated(state) + ahead
  }

  private static func debated(_ state: State) -> [Self] {
    state.agenda.debates.sorted { $0.key < $1.key }.compactMap { topic, debate in
      guard !debate.finished, !debate.list.queue.isEmpty else { return nil }
      let names = debate.list.queue.map(state.name).joined(separator: ", ")
      let list =
        topic == 0 ? "the speakers' list" : "the speakers' list of \(state.topicWords(topic))"
      return .init(kind: .queue, text: "Still on \(list): \(names).")
    }
  }

  private static func topics(_ state: State) -> [Self] {
    state.agenda.topics.enumerated().compactMap { index, topic in
      let debate = state.agenda.debates[topic.id]
      guard debate?.finished != true else { return nil }
      let how =
        if topic.id == state.agenda.current {
          state.inVotingProcedure ? "is in voting procedure" : "is under debate"
        } else if debate?.adjourned == true {
          "is adjourned"
        } else {
          debate == nil ? "was not taken up" : "was not concluded"
        }
      return .init(kind: .topic, text: "Topic \(index + 1) \(how): \(Minutes.closed(topic.title))")
    }
  }
}
