import Catalogue

/// A topic of the agenda with the questions that its background guide puts.
public struct Topic: Codable, Equatable, Sendable {
  public var title: String
  public var questions: [String]

  public init(title: String, questions: [String] = []) {
    self.title = title
    self.questions = questions
  }
}

/// Everything that is settled when a session is made. It stands in the journal's header, rule
/// book and all, so that a newer program never re-rules an old meeting.
public struct Setup: Codable, Equatable, Sendable {
  /// The committee's name as the room reads it.
  public var committee: String
  public var body: Body
  public var rules: RuleBook
  /// In the order of the roll.
  public var roster: [Delegation]
  public var topics: [Topic]
  /// The name of the time zone that the minutes are written in.
  public var timeZone: String
  /// Its offset from UTC in seconds on the day the session was made, east positive.
  public var utcOffsetSeconds: Int
  /// Milliseconds since 1970.
  public var createdAt: Int

  public init(
    committee: String, body: Body, rules: RuleBook, roster: [Delegation], topics: [Topic] = [],
    timeZone: String = "UTC", utcOffsetSeconds: Int = 0, createdAt: Int = 0
  ) {
    self.committee = committee
    self.body = body
    self.rules = rules
    self.roster = roster
    self.topics = topics
    self.timeZone = timeZone
    self.utcOffsetSeconds = utcOffsetSeconds
    self.createdAt = createdAt
  }
}
