/// How votes are cast.
package enum VoteMethod: String, Codable, Sendable, CaseIterable {
  case rollCall = "roll-call"
  case placards
  /// By name in any order; a delegation that has not voted by the close did not participate (GA
  /// rule 87).
  case recorded
  case consensus
  case secretBallot = "secret-ballot"

  /// Parses the word used in commands, where `acclamation` also means consensus.
  package init?(said word: String) {
    self.init(rawValue: word == "acclamation" ? "consensus" : word)
  }

  /// Whether each vote is recorded by name.
  package var isByName: Bool { self == .rollCall || self == .placards || self == .recorded }

  /// The wording in sentences, after `by`.
  package var title: String {
    switch self {
    case .rollCall: "roll call"
    case .placards: "show of placards"
    case .recorded: "recorded vote"
    case .consensus: "consensus"
    case .secretBallot: "secret ballot"
    }
  }

  /// The name in JSON snapshots.
  package var jsonName: String {
    switch self {
    case .rollCall: "rollCall"
    case .secretBallot: "secretBallot"
    default: rawValue
    }
  }
}
