import Catalogue

/// Hints and warnings for the chair that depend on the rule book. Each is shown only under books
/// for which it is true: a suggested motion is always one of the book's, and nobody is asked to
/// close a debate if the rules have no closure.
enum Advice: Equatable {
  /// A text is put to the vote while speakers are on the list.
  case debateIsOpen(waiting: Int)
  /// A motion would close debate although speakers are still on the list.
  case moveClosure
  /// A motion would give a caucus more time.
  case moveExtension
  /// Caucuses are opened by motion.
  case moveCaucus
  /// A vote that was decided is only repeated if the committee reconsiders it.
  case moveReconsideration
  /// The speakers that the book hears first were not heard: `the mover, 2 against`.
  case unheard(String)
  /// The presiding officer's vote would decide.
  case chairMayVote
  /// Abstentions are not allowed on procedure, and some votes are missing.
  case votesMissing(Int)
  /// A topic that was declared important needs a different majority.
  case importantMajority
  /// The topic already has the maximum number of adopted texts.
  case enoughAdopted([String])
  /// A caucus is longer than the book allows, in seconds.
  case longCaucus(most: Int)
  /// The speeches of a caucus are longer than those of the list, in milliseconds.
  case longSpeeches(most: Int)
  /// A list is opened although the chair calls on placards under this book.
  case placards

  /// Whether it is true under a rule book.
  func holds(under book: RuleBook) -> Bool {
    let effects = Set(book.motions.map(\.effect))
    switch self {
    case .debateIsOpen, .moveClosure: return !effects.isDisjoint(with: Self.closures)
    case .moveExtension: return effects.contains(.extendCaucus)
    case .moveCaucus: return !effects.isDisjoint(with: Self.caucuses)
    case .moveReconsideration: return effects.contains(.reconsider)
    case .unheard: return true
    case .chairMayVote: return book.voting.presiding == .deciding
    case .votesMissing: return !book.abstention.procedural
    case .importantMajority: return effects.contains(.importantQuestion)
    case .enoughAdopted(let texts):
      return book.documents.mostAdopted.map { texts.count >= $0 } == true
    case .longCaucus: return !effects.isDisjoint(with: Self.caucuses)
    case .longSpeeches: return book.caucuses.withinSpeakingTime
    case .placards: return !book.speeches.usesList
    }
  }

  /// Motions that close debate.
  static let closures: Set<MotionEffect> = [.closeDebate, .nextPhase, .voteWithSpeakers]
  private static let caucuses: Set<MotionEffect> = [
    .moderatedCaucus, .unmoderatedCaucus, .consultation, .roundRobin, .openDebate, .closedDebate,
  ]

  /// The text shown to the chair.
  func words(_ book: RuleBook) -> Saying {
    switch self {
    case .debateIsOpen(let waiting):
      return
        "debate is not closed: \(Spelling.count(waiting, "speaker is", "speakers are")) on the list"
    case .moveClosure: return "take a motion to close debate"
    case .moveExtension: return "a motion extends it"
    case .moveCaucus: return "a motion opens one"
    case .moveReconsideration: return "it is voted on again only if the committee reconsiders it"
    case .unheard(let who): return "it was put before these speakers were heard: \(who)"
    case .chairMayVote:
      return
        "the vote is tied, and the presiding officer may vote: \(line: "undo"), and count that "
        + "vote too"
    case .votesMissing(let number):
      return "\(Spelling.count(number, "vote")) missing: everyone must vote on procedure"
    case .importantMajority:
      return
        "an important question takes \(book.majorities.important.title) under \(book.title)"
    case .enoughAdopted(let texts):
      return
        "\(Spelling.list(texts)) \(texts.count == 1 ? "is" : "are") already adopted on this topic; "
        + "under \(book.title) at most \(book.documents.mostAdopted ?? 0) may be"
    case .longCaucus(let most):
      return
        "longer than \(TimeSpan.words(milliseconds: most * 1000)), the most under \(book.title)"
    case .longSpeeches(let most):
      return
        "its speaking time is longer than that of the list, \(TimeSpan.words(milliseconds: most))"
    case .placards:
      return "under \(book.title) the chair calls on placards: \(line: "speech start <who>")"
    }
  }
}

extension Ruling {
  /// Warns of something if it is true under the session's rules.
  mutating func advise(_ advice: Advice) {
    if advice.holds(under: rules) { warn(advice.words(rules)) }
  }
}

extension RuleBook {
  /// A suffix that begins with a separator, or nothing if the advice does not apply: `; a motion
  /// extends it`.
  func hint(_ mark: String, _ advice: Advice) -> Saying {
    advice.holds(under: self) ? Saying(mark) + advice.words(self) : ""
  }
}
