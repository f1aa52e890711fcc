import Catalogue

/// What the chair is told where the rules make it true, and not under others: the motion that would
/// help is one of the book's, and nobody is asked to close a debate that the rules do not close.
enum Advice: Equatable {
  /// A text is put while speakers are on the list.
  case debateIsOpen(waiting: Int)
  /// A motion would close debate over those who are on the list.
  case moveClosure
  /// A motion would give a caucus more time.
  case moveExtension
  /// Caucuses are opened by motions.
  case moveCaucus
  /// A vote that was decided is taken anew when the committee reconsiders it.
  case moveReconsideration
  /// Those whom the book hears first were not heard: `the mover, 2 against`.
  case unheard(String)
  /// The vote of the one who presides would decide.
  case chairMayVote
  /// Everybody votes on procedure, and some votes are missing.
  case votesMissing(Int)
  /// A topic that was declared important takes a majority of its own.
  case importantMajority
  /// As many texts are adopted on the topic as it may have.
  case enoughAdopted([String])
  /// A caucus is longer than the book lets it be, in seconds.
  case longCaucus(most: Int)
  /// A caucus has longer speeches than the list, whose time is in milliseconds.
  case longSpeeches(most: Int)
  /// The chair calls on placards, and opens a list all the same.
  case placards

  /// Whether it is true under a book.
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

  /// What the chair is told.
  func words(_ book: RuleBook) -> Saying {
    switch self {
    case .debateIsOpen(let waiting):
      return
        "debate is not closed: \(Spelling.count(waiting, "speaker is", "speakers are")) on the list"
    case .moveClosure: return "take a motion to close debate"
    case .moveExtension: return "a motion extends it"
    case .moveCaucus: return "a motion opens one"
    case .moveReconsideration: return "it is taken anew only when the committee reconsiders it"
    case .unheard(let who): return "speakers were not heard before it was put: \(who)"
    case .chairMayVote:
      return
        "equally divided: the one who presides may vote: \(line: "undo"), and count that vote in"
    case .votesMissing(let number):
      return "\(Spelling.count(number, "vote")) missing: everyone votes on procedure"
    case .importantMajority:
      return
        "the question is important: \(book.title) ask for \(book.majorities.important.title) of it"
    case .enoughAdopted(let texts):
      return
        "\(Spelling.list(texts)) \(texts.count == 1 ? "is" : "are") adopted on this topic, and "
        + "\(book.title) let it have \(book.documents.mostAdopted ?? 0)"
    case .longCaucus(let most):
      return "longer than the \(TimeSpan.words(milliseconds: most * 1000)) of \(book.title)"
    case .longSpeeches(let most):
      return "its speeches are longer than the list's \(TimeSpan.words(milliseconds: most))"
    case .placards:
      return "under \(book.title) the chair calls on placards: \(line: "speech start <who>")"
    }
  }
}

extension Ruling {
  /// Warns of what holds under these rules.
  mutating func advise(_ advice: Advice) {
    if advice.holds(under: rules) { warn(advice.words(rules)) }
  }
}

extension RuleBook {
  /// What is said after a mark, as far as it holds: `; a motion extends it`.
  func hint(_ mark: String, _ advice: Advice) -> Saying {
    advice.holds(under: self) ? Saying(mark) + advice.words(self) : ""
  }
}
