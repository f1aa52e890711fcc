import Catalogue

/// Everything that is fixed when a session is created. The journal's header holds all of it,
/// including the rule book, so that a newer version of the program never judges an old meeting by
/// other rules.
package struct Setup: Codable, Equatable, Sendable {
  /// The committee's name as the room sees it.
  package var committee: String
  /// The organ with its members, its vetoes and the votes that it fixes itself.
  package var body: Body
  /// With everything that it took over from the book it extends.
  package var rules: RuleBook
  /// In the order of the roll.
  package var roster: [Delegation]
  /// The agenda at the beginning, in its order; may be empty.
  package var topics: [Topic]
  /// The time zone of its clocks until `meeting zone` changes it.
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
