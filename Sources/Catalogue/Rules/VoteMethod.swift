/// How the votes are given.
package enum VoteMethod: String, Codable, Sendable, CaseIterable {
  case rollCall = "roll-call"
  case placards
  /// By name in any order; who has not voted by the close did not participate (GA rule 87).
  case recorded
  case consensus
  case secretBallot = "secret-ballot"

  /// As the language has it.
  package init?(said word: String) {
    self.init(rawValue: word == "acclamation" ? "consensus" : word)
  }

  /// Whether votes are given by name.
  package var isByName: Bool { self == .rollCall || self == .placards || self == .recorded }

  /// As people say it, after `by`.
  package var title: String {
    switch self {
    case .rollCall: "roll call"
    case .placards: "show of placards"
    case .recorded: "recorded vote"
    case .consensus: "consensus"
    case .secretBallot: "secret ballot"
    }
  }

  /// As the snapshot spells it.
  package var jsonName: String {
    switch self {
    case .rollCall: "rollCall"
    case .secretBallot: "secretBallot"
    default: rawValue
    }
  }
}
