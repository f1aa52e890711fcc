import Catalogue
import Session

/// A book's rules, except for its table of motions, in words: labels, each with the parts of its
/// sentence.
struct RuleBookWords {
  /// The complete book.
  let book: RuleBook

  let organ: Organ

  init(_ book: RuleBook, _ organ: Organ) { (self.book, self.organ) = (book, organ) }

  /// Those without words are left out by the page.
  var paragraphs: [(label: String, words: [String])] {
    [
      ("Points", points), ("Replies", replies), ("Yields", yields), ("Speeches", speeches),
      ("Caucuses", caucuses), ("Quorum", quorum), ("Majorities", majorities), ("Votes", votes),
      ("Roll call", rollCall), ("Observers", observers), ("Documents", documents),
      ("Motions", motions), ("Caution", cautions), ("Sources", sources),
    ]
  }

  private var points: [String] {
    book.points.map {
      "\($0.kind.rawValue): \($0.interrupts.words)"
        + ($0.afterYield == true ? ", after a yield to questions" : "")
    }
  }

  private var replies: [String] {
    guard book.points.contains(where: { $0.kind == .reply }) else { return [] }
    let (rules, seconds) = (book.replies, book.replies.seconds.map(clock))
    var words = [seconds.isEmpty ? "in writing" : seconds.joined(separator: ", then ")]
    if let most = rules.perMeeting {
      words.append("at most \(most) per delegation, topic and meeting")
    }
    words.append(rules.toReplies ? "a reply may be answered" : "no reply to a reply")
    return words
  }

  private var yields: [String] {
    let rules = book.speeches
    guard !rules.yields.isEmpty else { return ["none"] }
    var words = ["to " + rules.yields.map(\.words).joined(separator: ", to ")]
    if rules.yields.contains(.delegation) {
      words.append("passed on \(times(rules.yieldDepth))")
    }
    if rules.yieldRequired { words.append("a speaker with time left must yield it") }
    if rules.yields.contains(.questions) {
      words.append(rules.questionsCount ? "questions count as time" : "only answers count as time")
    }
    if rules.yields.contains(.comments) {
      words.append("comments: \(rules.comments), \(clock(rules.commentSeconds)) each")
    }
    return words
  }

  private var speeches: [String] {
    let rules = book.speeches
    var words = ["\(clock(rules.defaultSeconds)) each unless another time is set"]
    if !rules.usesList { words.append("called on placards, without a list") }
    words.append(
      rules.onceOnList ? "once on the list at a time" : "more than once on the list if asked for")
    switch rules.order {
    case .asked: break
    case .newcomers: words.append("those that have not spoken come first")
    case .sides: words.append("speakers for and against take turns")
    case .groups: words.append("delegations of one group do not follow each other")
    }
    if let most = rules.timesOnTopic { words.append("\(most) on a topic") }
    words.append("when the list is exhausted \(rules.whenExhausted.words)")
    if book.motions.contains(where: { $0.speakersFor + $0.speakersAgainst > 0 }) {
      words.append("\(clock(rules.motionSeconds)) for or against a motion")
    }
    return words
  }

  private var caucuses: [String] {
    guard book.motions.contains(where: { $0.effect == .moderatedCaucus }) else { return [] }
    let rules = book.caucuses
    var words: [String] = []
    if rules.divisible { words.append("the total must be a multiple of the speaking time") }
    switch rules.proposer {
    case .none: break
    case .first: words.append("the proposer speaks first")
    case .firstOrLast: words.append("the proposer speaks first or last, as it chooses")
    }
    if let most = rules.longestSeconds { words.append("moderated \(clock(most)) at most") }
    if let most = rules.longestUnmoderatedSeconds {
      words.append("unmoderated \(clock(most)) at most")
    }
    if rules.withinSpeakingTime { words.append("no speech longer than on the list") }
    var extended = rules.extensions.map { "extended \(times($0))" } ?? "extended without limit"
    if let percent = rules.extensionPercent { extended += " by at most \(percent) % of the total" }
    words.append(extended)
    if rules.clockFollowsSpeeches { words.append("the clock pauses while nobody speaks") }
    if rules.unusedTimeReturns { words.append("unused speaking time can go to others") }
    return words
  }

  private var quorum: [String] {
    let rules = book.quorum
    let shares = [rules.open, rules.procedure, rules.vote]
    guard shares.contains(where: { $0 != .none }) else { return ["none"] }
    return [
      "\(rules.open.words) to open", "\(rules.procedure.words) to decide on procedure",
      "\(rules.vote.words) to decide on substance", "counted from \(rules.base.words)",
    ]
  }

  private var majorities: [String] {
    let rules = book.majorities
    var words = ["procedure \(rules.procedural.words)", "substance \(rules.substantive.words)"]
    if book.motions.contains(where: { $0.effect == .importantQuestion }) {
      words.append("important questions \(rules.important.words)")
    }
    if let amendments = rules.amendments { words.append("amendments \(amendments.words)") }
    let time = rules.secondVoteHours.map { " within \($0) hours" } ?? ""
    words.append(
      rules.tie == .rejected ? "a tie is rejected" : "a tie is followed by a second vote\(time)")
    for body in Catalogue.bodies where body.organ == organ {
      guard let votes = body.body(in: nil).affirmativeVotes else { continue }
      words.append("in the \(body.title) \(votes) votes instead of a majority")
    }
    return words
  }

  private var votes: [String] {
    let (rules, abstention) = (book.voting, book.abstention)
    var words = [
      rules.substantiveMethod == rules.proceduralMethod
        ? "by \(rules.substantiveMethod.words)"
        : "substance by \(rules.substantiveMethod.words), "
          + "procedure by \(rules.proceduralMethod.words)"
    ]
    if !abstention.procedural { words.append("no abstentions on procedure") }
    if !abstention.votingOnSubstance, book.attendance.states.contains(.voting) {
      words.append("those present and voting may not abstain")
    }
    if !abstention.amendments { words.append("no abstentions on amendments") }
    if let mayAbstain = abstention.strawPolls {
      words.append(mayAbstain ? "abstentions in straw polls" : "no abstentions in straw polls")
    }
    if !book.attendance.presentVotesOnSubstance {
      words.append("only those present and voting vote on substance")
    }
    if rules.passesUnopposed {
      words.append("a text that nobody spoke against is adopted without a vote")
    }
    if rules.explanationSeconds > 0 {
      let asked = rules.explanations == .requested ? ", asked for before the vote" : ""
      words.append("explanations of vote \(clock(rules.explanationSeconds))\(asked)")
    }
    switch rules.presiding {
    case .never: break
    case .delegation: words.append("the chair votes for its delegation")
    case .deciding: words.append("the chair votes if that changes the result")
    case .casting: words.append("the chair has a casting vote if the votes are equal")
    }
    if book.attendance.barDoors { words.append("nobody enters or leaves during voting") }
    return words
  }

  private var rollCall: [String] {
    let rules = book.rollCall
    return [
      "answers \(book.attendance.states.map(\.words).joined(separator: ", "))",
      "votes from \(rules.start == .first ? "the first of the roll" : "a member drawn by lot")",
      rules.pass ? "pass once, then yes or no" : "no pass",
      rules.rights ? "with rights, \(clock(rules.rightsSeconds)) each" : "no rights",
    ] + (rules.nonParticipation ? ["a delegation present may choose not to participate"] : [])
      + (rules.finalRound ? ["explanations before the close, then a final round"] : [])
  }

  private var observers: [String] {
    let rules = book.observers
    return [
      rules.proceduralVote.words, rules.substantiveVote ? "vote on substance" : "not on substance",
    ] + (rules.amendmentVote ? ["on amendments"] : []) + [
      rules.motions ? "make motions" : "make no motions", rules.documents.words,
    ]
      + [
        ("invited States", rules.invited), ("organisations", rules.organisations),
        ("briefers", rules.briefers),
      ].compactMap(Self.differences)
  }

  /// `organisations do not vote on procedure, raise no points`
  private static func differences(_ guest: String, _ rights: ObserverRules.Rights) -> String? {
    let words = [
      rights.proceduralVote?.words, rights.motions.map { $0 ? "make motions" : "make no motions" },
      rights.points.map { $0 ? "raise points" : "raise no points" },
      rights.replies.map { $0 ? "reply" : "do not reply" }, rights.documents?.words,
    ].compactMap(\.self)
    return words.isEmpty ? nil : "\(guest) \(words.joined(separator: ", "))"
  }

  private var documents: [String] {
    let rules = book.documents
    return [
      "a draft needs \(rules.draft.words), an amendment \(rules.amendment.words)",
      rules.signatories ? "sponsors and signatories" : "sponsors, no signatories",
      rules.leastSponsors.map { "sponsors at least \($0)" },
      rules.mostSponsors.map { "sponsors at most \($0)" },
      rules.mostAmendments.map { "amendments at most \($0) to a draft" },
      rules.friendlyAmendments ? "sponsors may accept an amendment" : "no friendly amendments",
      rules.secondDegree ? "amendments may be amended" : "no amendment of an amendment",
      "sponsors join late: \(rules.lateSponsors.words)",
      rules.belowMinimum.words, "withdrawn \(rules.withdrawal.words)",
      "amendments voted \(rules.amendmentOrder.words)"
        + (rules.amendmentsOfAllFirst ? ", those of all drafts first" : ""),
      rules.preambleAmendable ? nil : "no amendment of the preamble",
      rules.divideOperativeOnly ? "only operative clauses are divided" : nil,
      rules.fallsWithItsClauses ? "rejected with its last operative clause" : nil,
      rules.presentationSeconds.map { "presented in \(clock($0))" },
      "numbered \(rules.draftNumber), amendments \(rules.amendmentNumber)",
      rules.mostAdopted.map { "at most \($0) adopted on a topic" },
    ].compactMap(\.self) + kinds
  }

  /// `a presidential statement is decided by consensus`
  private var kinds: [String] {
    let ways: [(String, [String])] = [
      ("by a vote", kinds { $0.decidedBy == [.vote] }),
      ("by a vote or by the dais", kinds { $0.decidedBy == [.vote, .dais] }),
      ("by consensus only", kinds { $0.decidedBy == [.consensus] }),
      ("by the motion that moves it", kinds { $0.isDecided(by: .motion) }),
    ]
    return ways.filter { !$1.isEmpty }.map { "decided \($0): \($1.joined(separator: ", "))" }
      + [
        ("carried out by the back room", kinds { $0.executed == true }),
        ("only the dais sees", kinds { $0.confidential == true }),
      ]
      .filter { !$1.isEmpty }.map { "\($0): \($1.joined(separator: ", "))" }
  }

  private func kinds(where test: (DocumentKind) -> Bool) -> [String] {
    book.documents.kinds.filter(test).map(\.kind)
  }

  private var motions: [String] {
    func kinds(where test: (MotionRule) -> Bool) -> String? {
      let found = book.motions.filter(test).map(\.kind)
      return found.isEmpty ? nil : found.joined(separator: ", ")
    }
    let passing =
      book.onPass == .lapse ? "the others fall when one passes" : "the others stay when one passes"
    return [
      passing,
      kinds { $0.decision == .noObjection && $0.objection == .fails }.map {
        "one objection defeats \($0)"
      },
      kinds { $0.decision == .noObjection && $0.objection == .vote }.map {
        "an objection puts \($0) to the vote"
      },
      kinds { $0.mover == .prevailing }.map { "only the side that won the vote may move \($0)" },
      kinds { $0.mover == .speaker }.map {
        "only the delegation that has the floor may move \($0)"
      },
      kinds { $0.mover == .others }.map { "the delegation that has the floor may not move \($0)" },
      kinds { $0.mover == .voters }.map { "only those with a vote on substance may move \($0)" },
      kinds { $0.agreement == .submitter }.map { "if the submitter of the text agrees: \($0)" },
      kinds { $0.agreement == .submitterAndSeconder }.map {
        "if the submitter and the seconder of the text agree: \($0)"
      },
      kinds { $0.leave == true }.map { "by leave of the chair: \($0)" },
      book.stacked ? "a motion is out of order while one that comes before it is pending" : nil,
      kinds { $0.onFail == .otherTopic }.map { "if \($0) fails, the other topic" },
      kinds(where: \.passesUnopposed).map {
        "without a vote where nobody speaks against it: \($0)"
      },
      kinds { $0.withoutQuorum == true }.map { "without a quorum: \($0)" },
    ].compactMap(\.self) + bars
  }

  /// `no appeal against a ruling on a right of reply`
  private var bars: [String] {
    book.motions.flatMap { rule in
      (rule.notAgainst ?? []).map { "no \(rule.kind) against a ruling on \($0.title)" }
    }
  }

  private var cautions: [String] {
    book.motions.compactMap { rule in
      rule.caution.map { "\(rule.kind): \($0.last == "." ? String($0.dropLast()) : $0)" }
    }
  }

  private var sources: [String] {
    var kinds: [(source: String, kinds: [String])] = []
    for rule in book.motions {
      guard let source = rule.source else { continue }
      if let index = kinds.firstIndex(where: { $0.source == source }) {
        kinds[index].kinds.append(rule.kind)
      } else {
        kinds.append((source, [rule.kind]))
      }
    }
    return kinds.map { "\($0.source) \($0.kinds.joined(separator: ", "))" }
  }

  private func clock(_ seconds: Int) -> String { TimeSpan.clock(milliseconds: seconds * 1000) }

  private func times(_ count: Int) -> String {
    switch count {
    case 0: "never"
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
