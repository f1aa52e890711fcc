/// What the chair says aloud, in the words of the rule book, for every act of the chair. Names in
/// braces are replaced: `{delegation}, you have the floor for {time}.` Within a sentence a name has
/// its article: `The Chair recognizes {the delegation}.`
package struct Formulas: Codable, Equatable, Sendable {
  /// An act of the chair. The raw values are the names in the rule book.
  package enum Act: String, CaseIterable, Sendable {
    // The meeting and its roll.
    case callToOrder, callRoll, callName, announceRoll, announceSuspension, resume, adjourn
    case announceUpdate
    // The agenda and the speakers' list.
    case askAgenda, askForList, askForSpeakers, askForMotions, askForPlacards
    // Speeches, yields and points.
    case giveFloor, thank, callNext, endSpeech, askYield, announceYield, askForQuestions
    case callAnswer, askForComments, giveReply, giveExplanation, hearPoint
    // Motions and caucuses.
    case askForSecond, askForFavour, askForAgainst, putMotion, putUnopposed, decideMotion
    case putAppeal, motionPasses, motionPassesUncounted, motionPassesUnopposed, motionPassesByChair
    case motionFails, motionFailsUncounted, motionFailsOnObjection, motionFailsUnseconded
    case motionFailsByChair, rulingStands, rulingOverturned
    case beginCaucus, endCaucus
    // Votes.
    case beginVoting, putQuestion, putByRollCall, callVote, putByConsensus, putBySecretBallot
    case closeVote
    // Their results.
    case announceAdoption, announceConsensus, announceRejection, announceTie, announceSecondVote
    case announceShortfall, announceVeto, announceNoQuorum, announceStrawPoll, announceNoConsensus
    case announceDisagreement, announceOtherBody, announceContradiction

    /// The values that its formula may name in braces.
    package var values: [String] {
      switch self {
      case .callToOrder, .resume, .adjourn: ["committee", "number"]
      case .callRoll: ["delegation", "answers"]
      case .callName, .endSpeech, .askYield, .askForQuestions, .askForComments, .thank:
        ["delegation"]
      case .announceRoll: ["present", "members", "majority"]
      case .announceSuspension: ["time"]
      case .announceUpdate, .askAgenda, .askForList, .askForSpeakers, .askForMotions,
        .askForPlacards, .rulingStands, .rulingOverturned, .beginVoting, .closeVote:
        []
      case .giveFloor, .giveReply, .giveExplanation: ["delegation", "time"]
      case .callNext: ["delegation", "next"]
      case .announceYield: ["delegation", "giver", "time"]
      case .callAnswer: ["delegation", "asker"]
      case .hearPoint: ["delegation", "point"]
      case .askForSecond, .askForFavour, .askForAgainst, .putMotion, .putUnopposed, .decideMotion,
        .putAppeal:
        ["motion", "mover"]
      case .motionPasses, .motionFails: ["motion", "mover", "yes", "no"]
      case .motionPassesUncounted, .motionPassesUnopposed, .motionPassesByChair,
        .motionFailsUncounted, .motionFailsOnObjection, .motionFailsUnseconded,
        .motionFailsByChair:
        ["motion", "mover"]
      case .beginCaucus, .endCaucus: ["caucus", "time"]
      case .putQuestion, .putByConsensus, .putBySecretBallot, .announceConsensus,
        .announceNoConsensus, .announceDisagreement:
        ["question"]
      case .putByRollCall, .callVote: ["question", "delegation"]
      case .announceAdoption, .announceRejection, .announceTie, .announceStrawPoll:
        ["question", "yes", "no", "abstain"]
      case .announceSecondVote: ["question", "yes", "no", "abstain", "due"]
      case .announceShortfall: ["question", "yes", "no", "abstain", "needed"]
      case .announceVeto: ["question", "yes", "no", "abstain", "veto"]
      case .announceNoQuorum: ["question", "present", "quorum"]
      case .announceOtherBody: ["question", "bodies"]
      case .announceContradiction: ["question", "earlier"]
      }
    }
  }

  private var words: [String: String]

  /// The formula for an act.
  package subscript(act: Act) -> String { words[act.rawValue] ?? "" }

  package init(from decoder: any Decoder) throws {
    words = try [String: String](membersOf: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(words)
  }
}

extension Formulas {
  /// The formula for an act with its values; `nil` if the book leaves it empty.
  package func words(_ act: Act, _ values: [String: String]) -> String? {
    let formula = self[act]
    guard !formula.isEmpty else { return nil }
    guard formula.utf8.contains(UInt8(ascii: "{")) else { return formula }
    var said = ""
    for (index, part) in formula.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        // Appending a `Substring` would look up its associated types at run time.
        said += String(part)
        continue
      }
      let name = String(part[..<end])
      said += values[name] ?? Self.withArticle[name].flatMap { values[$0] } ?? ""
      Spelling.append(part[part.index(after: end)...], to: &said)
    }
    return said.prefix(1).uppercased() + String(said.dropFirst())
  }

  /// The names in braces in the formula for an act.
  package func names(in act: Act) -> [String] {
    self[act].split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      let name = String($0.prefix { $0 != "}" })
      return Self.withArticle[name] ?? name
    }
  }

  /// The values that are names of delegations, by their form with an article: `the mover`.
  package static let withArticle = Dictionary(
    uniqueKeysWithValues: ["delegation", "next", "giver", "asker", "mover"].map {
      ("the \($0)", $0)
    }
  )
}
