import Session

/// The agenda, debate and the speakers' list.
extension TopicAdded: Told {
  package func tell(_ teller: inout Teller) {
    let number = teller.state.agenda.topics.count + 1
    teller.say(.agenda, "Topic \(number) was put on the agenda: ", title, ".", of: .topic(topic))
  }
}

extension TopicRenamed: Told {
  package func tell(_ teller: inout Teller) {
    guard let number = teller.state.number(ofTopic: topic) else { return }
    teller.say(.agenda, "Topic \(number) was renamed: ", title, ".", of: .topic(topic))
  }
}

extension TopicMoved: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, "Topic ", topic: topic, " became topic \(place) of the agenda.")
  }
}

extension TopicRemoved: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, "Topic ", topic: topic, " was removed from the agenda.")
  }
}

extension TopicSet: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, "The committee took up topic ", topic: topic, ".")
  }
}

extension TopicFinished: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.agenda, "The committee concluded topic ", topic: topic, ".")
  }
}

extension DebateClosed: Told {
  package func tell(_ teller: inout Teller) { teller.say(.debate, "Debate was closed.") }
}

extension DebateReopened: Told {
  package func tell(_ teller: inout Teller) { teller.say(.debate, "Debate was opened again.") }
}

extension DebateAdjourned: Told {
  package func tell(_ teller: inout Teller) {
    guard topic != 0 else { return teller.say(.debate, "Debate was adjourned.") }
    teller.say(.debate, "Debate on topic ", topic: topic, " was adjourned.")
  }
}

extension VotingEnded: Told {
  package func tell(_ teller: inout Teller) { teller.say(.debate, "Voting ended.") }
}

extension ListOpened: Told {
  package func tell(_ teller: inout Teller) {
    let time = TimeSpan.words(milliseconds: teller.state.debate.list.speakingTimeMilliseconds)
    teller.say(.list, "The speakers' list was opened, \(time) each.")
  }
}

extension ListClosed: Told {
  package func tell(_ teller: inout Teller) { teller.say(.list, "The speakers' list was closed.") }
}

extension ListDrawn: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.list, "The order of the speakers' list was drawn by lot.")
  }
}

extension SpeakingTimeSet: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(
      .list, "The speaking time was set to \(TimeSpan.words(milliseconds: milliseconds)).")
  }
}

extension Skipped: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let isRound = teller.state.floor.caucus?.kind == .roundRobin
    teller.say(.list, "\(party.name) \(isRound ? "passed" : "was called and passed over").", party)
  }
}

extension Announced: Told {
  package func tell(_ teller: inout Teller) {
    // Removing it from the screen is not an event of the meeting.
    guard let text else { return }
    teller.say(.announcement, "Announcement: \(Minutes.closed(text))")
  }
}
