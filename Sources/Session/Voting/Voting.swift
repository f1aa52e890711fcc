/// Votes, and what follows from them.
package struct Voting: Codable, Equatable, Sendable {
  /// All votes ever opened, in that order; only the last one can be open.
  package var votes: Settled<Vote> = []
  /// Whether the committee decided to take the next vote by roll call.
  package var nextByRollCall = false
  /// The delegations that asked to explain their votes, and how many votes had been opened by then.
  package var explanationsAsked: [String: Int] = [:]
  /// The delegations that are owed an explanation after a vote with rights, in order.
  package var rightsOwed: [String] = []
}

extension State {
  /// The open vote, if there is one.
  package var openVote: Vote? {
    guard let last = voting.votes.last, last.status == .open else { return nil }
    return last
  }
}
