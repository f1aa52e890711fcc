/// The state of a session: what its facts add up to. A checkpoint holds this value; what never
/// changes is in `Setup`.
package struct State: Codable, Equatable, Sendable {
  /// The number of the last record applied; 0 before the first.
  package internal(set) var sequence = 0
  /// The time of that record, in milliseconds since 1970; 0 before the first.
  package internal(set) var time = 0
  /// Whether the committee meets, who presides, and what the room is told.
  package internal(set) var meeting = Meeting()
  /// The delegations with their attendance, and the roll call.
  package internal(set) var roster: Roster
  /// The topics, and the debate on each with its speakers' list.
  package internal(set) var agenda: Agenda
  /// The speech, the caucus, their clocks, and past speeches.
  package internal(set) var floor = Floor()
  /// Points, rights of reply, and the chair's last ruling.
  package internal(set) var points = Points()
  /// All motions ever made, in the order received.
  package internal(set) var motions: Settled<Motion> = []
  /// The votes, and what follows from them.
  package internal(set) var voting = Voting()
  /// Working papers, drafts, amendments, directives and statements.
  package internal(set) var register = Register()
  /// What the dais noted for itself: shown on the chair's screen only, and in no minutes.
  package internal(set) var notes: Settled<PrivateNote> = []

  /// The state before the first record.
  package init(_ setup: Setup) {
    roster = Roster(delegations: setup.roster)
    agenda = Agenda(setup)
  }
}
