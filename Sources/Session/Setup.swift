import Catalogue

/// A topic of the agenda with the questions that its background guide puts.
package struct Topic: Codable, Equatable, Sendable {
  package var title: String
  package var questions: [String]

  package init(title: String, questions: [String] = []) {
    self.title = title
    self.questions = questions
  }
}

/// Everything that is settled when a session is made. It stands in the journal's header, rule
/// book and all, so that a newer program never re-rules an old meeting.
package struct Setup: Codable, Equatable, Sendable {
  /// The committee's name as the room reads it.
  package var committee: String
  package var body: Body
  package var rules: RuleBook
  /// In the order of the roll.
  package var roster: [Delegation]
  package var topics: [Topic]
  /// Where it meets, as far as clocks are concerned, until `meeting zone` says otherwise.
  package var zone: Zone
  /// Milliseconds since 1970.
  package var createdAt: Int

  package init(
    committee: String, body: Body, rules: RuleBook, roster: [Delegation], topics: [Topic] = [],
    zone: Zone = .utc, createdAt: Int = 0
  ) {
    self.committee = committee
    self.body = body
    self.rules = rules
    self.roster = roster
    self.topics = topics
    self.zone = zone
    self.createdAt = createdAt
  }
}
