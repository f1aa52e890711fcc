import Session

/// The agenda, debate and the speakers' list.
extension TopicAdded: Told {
  package func tell(_ teller: inout Teller) {
    let number = teller.state.agenda.topics.count + 1
    teller.say(.agenda, .topicAdded, ["\(number)"], naming: title, of: .topic(topic))
  }
}

extension TopicRenamed: Told {
  package func tell(_ teller: inout Teller) {
    guard let number = teller.state.number(ofTopic: topic) else { return }
    teller.say(.agenda, .topicRenamed, ["\(number)"], naming: title, of: .topic(topic))
  }
}

extension TopicMoved: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, .topicMoved, topic: topic, "\(place)")
  }
}

extension TopicRemoved: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, .topicRemoved, topic: topic)
  }
}

extension TopicSet: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, .topicSet, topic: topic)
  }
}

extension TopicFinished: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, .topicFinished, topic: topic)
  }
}

extension DebateClosed: Told {
  package func tell(_ teller: inout Teller) { teller.say(.debate, .debateClosed) }
}

extension DebateReopened: Told {
  package func tell(_ teller: inout Teller) { teller.say(.debate, .debateReopened) }
}

extension DebateAdjourned: Told {
  package func tell(_ teller: inout Teller) {
    guard topic != 0 else { return teller.say(.debate, .debateAdjourned) }
    teller.say(.debate, .debateOnTopicAdjourned, topic: topic)
  }
}

extension VotingEnded: Told {
  package func tell(_ teller: inout Teller) { teller.say(.debate, .votingEnded) }
}

extension ListOpened: Told {
  package func tell(_ teller: inout Teller) {
    let time = teller.state.debate.list.speakingTimeMilliseconds
    teller.say(.list, .listOpened, teller.voice.span(time))
  }
}

extension ListClosed: Told {
  package func tell(_ teller: inout Teller) { teller.say(.list, .listClosed) }
}

extension ListDrawn: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.list, .listDrawn)
  }
}

extension SpeakingTimeSet: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.list, .speakingTimeSet, teller.voice.span(milliseconds))
  }
}

extension Skipped: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let isRound = teller.state.floor.caucus?.kind == .roundRobin
    teller.say(.list, isRound ? .passedInRound : .passedOver, party.name, about: party)
  }
}

extension Announced: Told {
  package func tell(_ teller: inout Teller) {
    // Removing it from the screen is not an event of the meeting.
    guard let text else { return }
    teller.say(.announcement, .announced, teller.voice.typed(text))
  }
}
