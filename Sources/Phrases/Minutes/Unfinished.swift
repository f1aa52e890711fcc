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

    /// Its name in JSON.
    package var kind: Kind
    /// A sentence in English.
    package var text: String
  }

  /// The statistics of one delegation.
  package struct StatisticsRow: Equatable, Sendable {
    /// By its name at the end.
    package var party: Party
    /// All that have ended, comments included.
    package var speeches: Int
    /// The time of these speeches, each rounded to whole seconds.
    package var milliseconds: Int
    /// Motions made, whatever became of them.
    package var motions: Int
    /// Questions put to a speaker after a yield.
    package var questions: Int
    /// How many of the speeches were comments after a yield.
    package var comments: Int
    /// Those who spoke for it by name, in alphabetical order.
    package var delegates: [Person]

    /// A delegate who spoke by name.
    package struct Person: Equatable, Sendable {
      /// As the roster had it when the delegate spoke.
      package var name: String
      /// Those in which the delegate was named.
      package var speeches: Int
      /// The time of these speeches.
      package var milliseconds: Int
    }
  }
}

extension Minutes.StatisticsRow {
  package static func all(in state: State, _ voice: MinutesVoice) -> [Self] {
    let seated = state.roster.delegations.map(\.code)
    let gone = state.floor.statistics.keys.filter { state.index(of: $0) == nil }.sorted()
    return (seated + gone).compactMap { code in
      guard let figures = state.floor.statistics[code], figures != Statistic() else { return nil }
      return Self(
        party: voice.party(code, in: state), speeches: figures.speeches,
        milliseconds: figures.milliseconds, motions: figures.motions,
        questions: figures.questions, comments: figures.comments,
        delegates: figures.delegates.sorted { $0.key < $1.key }.map {
          Person(name: $0.key, speeches: $0.value.speeches, milliseconds: $0.value.milliseconds)
        })
    }
  }
}

extension Minutes.UnfinishedItem {
  /// What would be unfinished if the session ended now.
  package static func all(of session: Session) -> [Self] {
    all(in: session.state, by: session.setup.rules, .english)
  }

  package static func all(in state: State, by book: RuleBook, _ voice: MinutesVoice) -> [Self] {
    floor(state, book, voice) + points(state, voice) + motions(state, book, voice)
      + queues(state, voice) + topics(state, voice)
  }

  private static func floor(_ state: State, _ book: RuleBook, _ voice: MinutesVoice) -> [Self] {
    var items: [Self] = []
    if let speech = state.floor.speech {
      let name = voice.party(speech.code, in: state).name
      items.append(.init(kind: .speech, text: voice.say(.stillSpeaking, name)))
    }
    if let caucus = state.floor.caucus {
      let title = voice.title(of: caucus, by: book)
      items.append(.init(kind: .caucus, text: voice.say(.caucusUnderWay, title)))
    }
    if let vote = state.openVote {
      let question = voice.title(vote.question)
      items.append(
        .init(kind: .vote, text: voice.say(.voteIsOpen, "\(vote.number)", question)))
    }
    if !state.voting.rightsOwed.isEmpty {
      let names = voice.list(voice.names(state.voting.rightsOwed, in: state))
      items.append(.init(kind: .rights, text: voice.say(.rightsOwed, names)))
    }
    return items
  }

  private static func points(_ state: State, _ voice: MinutesVoice) -> [Self] {
    var items: [Self] = []
    func name(_ code: String) -> String { voice.party(code, in: state).name }
    if let interruption = state.meeting.interruption {
      let what = voice.typed(interruption.text)
      items.append(.init(kind: .interruption, text: voice.say(.isInterrupted, what)))
    }
    for point in state.points.heard.reversed() + state.points.waiting {
      let text = voice.say(.pointAwaits, voice.title(of: point.kind), name(point.code))
      items.append(.init(kind: .point, text: text))
    }
    if let speech = state.floor.speech, let question = speech.openQuestion {
      let text = voice.say(.hasQuestion, name(speech.code), name(question.code))
      items.append(.init(kind: .question, text: text))
    }
    if !state.repliesOwed.isEmpty {
      let names = voice.list(voice.names(state.repliesOwed, in: state))
      items.append(.init(kind: .reply, text: voice.say(.repliesOwed, names)))
    }
    return items
  }

  private static func motions(_ state: State, _ book: RuleBook, _ voice: MinutesVoice) -> [Self] {
    state.pendingMotions.map { motion in
      let what = voice.summary(motion, book, in: state)
      let mover = voice.party(motion.by, in: state).name
      return .init(
        kind: .motion, text: voice.say(.motionIsPending, "\(motion.number)", what, mover))
    }
  }

  private static func queues(_ state: State, _ voice: MinutesVoice) -> [Self] {
    let ahead = state.agenda.topics.compactMap { topic -> Self? in
      guard let codes = state.agenda.ahead[topic.id] else { return nil }
      let names = voice.series(voice.names(codes, in: state))
      let text = voice.say(.onListFor, voice.topic(topic.id, in: state), names)
      return .init(kind: .queue, text: text)
    }
    return debated(state, voice) + ahead
  }

  private static func debated(_ state: State, _ voice: MinutesVoice) -> [Self] {
    state.agenda.debates.sorted { $0.key < $1.key }.compactMap { topic, debate in
      guard !debate.finished, !debate.list.queue.isEmpty else { return nil }
      let names = voice.series(voice.names(debate.list.queue, in: state))
      let text =
        topic == 0
        ? voice.say(.stillOnList, names)
        : voice.say(.stillOnListOf, voice.topic(topic, in: state), names)
      return .init(kind: .queue, text: text)
    }
  }

  private static func topics(_ state: State, _ voice: MinutesVoice) -> [Self] {
    state.agenda.topics.enumerated().compactMap { index, topic in
      let debate = state.agenda.debates[topic.id]
      guard debate?.finished != true else { return nil }
      let word: MinutesWord =
        if topic.id == state.agenda.current {
          state.inVotingProcedure ? .topicInVoting : .topicUnderDebate
        } else if debate?.adjourned == true {
          .topicAdjourned
        } else {
          debate == nil ? .topicNotTakenUp : .topicNotConcluded
        }
      let text = voice.say(word, "\(index + 1)", voice.typed(topic.title))
      return .init(kind: .topic, text: text)
    }
  }
}
