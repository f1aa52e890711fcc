/// A rule book's rule for one kind of motion.
package struct MotionRule: Codable, Equatable, Sendable {
  /// The word in commands: `moderated`.
  package var kind: String
  /// In sentences and tables: `Moderated caucus`.
  package var title: String
  /// Shorter words for it: `mod`.
  package var aliases: [String]
  /// Its arguments, in order; see `MotionParameter`.
  package var parameters: [MotionParameter]
  /// What the motion does when it passes.
  package var effect: MotionEffect
  /// When it may be moved.
  package var when: [MotionPhase]
  /// Conditions for it to be in order, in addition to those of its effect.
  package var needs: [MotionNeed]?
  /// Whether its decision may be reconsidered; `nil` means it may.
  package var reconsidered: Bool?
  /// How it is decided.
  package var decision: MotionDecision
  /// Overrides the book's `secondRequired` unless `nil`.
  package var second: Bool?
  /// Whether it is put to the vote without a quorum: a meeting can always be suspended or
  /// adjourned.
  package var withoutQuorum: Bool?
  /// What an objection does to a motion that passes unless somebody objects.
  package var objection: Objection
  /// Who may move it.
  package var mover: Mover
  /// Whether it is put only by leave of the chair; `nil` means it needs none.
  package var leave: Bool?
  /// Those who must agree before it is put; `nil` if nobody need.
  package var agreement: Agreement?
  /// What happens when it fails.
  package var onFail: OnFail
  /// A reminder shown to the chair when it is moved: when it would be dilatory.
  package var caution: String?
  /// Rulings that may not be appealed.
  package var notAgainst: [RulingSubject]?
  /// The number of speakers for it that are offered before it is put to the vote; hearing them is
  /// optional.
  package var speakersFor: Int
  /// The number of speakers against it that are offered before it is put to the vote.
  package var speakersAgainst: Int
  /// Whether the mover also speaks for it, in addition to those speakers (GA rule 74).
  package var moverSpeaks: Bool?
  /// Whether it passes without a vote if no delegation wishes to speak against it.
  package var passesUnopposed: Bool
  /// Where the rule comes from: `GA rule 76`, `Council rule 33`.
  package var source: String?

  /// The effect of an objection to a motion that passes without one.
  package enum Objection: String, Codable, Sendable, CaseIterable {
    /// The motion is put to the vote.
    case vote
    /// The motion fails.
    case fails
    /// The chair decides.
    case chair
  }

  /// Who may make a motion.
  package enum Mover: String, Codable, Sendable, CaseIterable {
    case anyone
    /// A delegation that was on the winning side of the last vote by name.
    case prevailing
    /// The delegation that has the floor.
    case speaker
    /// Any delegation but the one that has the floor.
    case others
    /// A delegation with a vote on substance.
    case voters
  }

  /// The submitter of the text that a motion is about, alone or with the seconder.
  package enum Agreement: String, Codable, Sendable, CaseIterable {
    case submitter
    case submitterAndSeconder

    /// The number of delegations.
    package var count: Int { self == .submitter ? 1 : 2 }

    /// The wording in sentences.
    package var title: String {
      self == .submitter
        ? "the submitter of the text" : "the submitter and the seconder of the text"
    }
  }

  /// What follows when a motion fails.
  package enum OnFail: String, Codable, Sendable, CaseIterable {
    case nothing
    /// The other of two topics is taken up.
    case otherTopic
  }
}

/// One of a motion's arguments. A trailing `?` marks it as optional.
package enum MotionParameter: String, Codable, Sendable, CaseIterable {
  /// The total length of a caucus or an extension.
  case total
  case optionalTotal = "total?"
  /// The time of each speech in the caucus.
  case each
  /// A speaking time.
  case time
  /// A topic's number on the agenda.
  case topicNumber
  case optionalTopicNumber = "topicNumber?"
  /// The subject, as free text in quotes.
  case subject
  case optionalSubject = "subject?"
  /// `until 14:30`
  case optionalUntil = "until?"
  /// `signed 12`: how many sponsors and signatories a draft has.
  case optionalDraftNames = "draftNames?"
  /// The same for an amendment.
  case optionalAmendmentNames = "amendmentNames?"
  /// `vote 3`: the number of a vote.
  case optionalVote = "vote?"
  /// `1.1 3 4`: the number of a document, and the clauses to be voted on separately.
  case optionalDivision = "division?"
  /// `speakers 2`: how many speak for, and how many against.
  case optionalSpeakers = "speakers?"
  /// `times 2`: how often each delegation speaks.
  case optionalTimes = "times?"
  /// `sponsors 3`: how many of the names on a draft are sponsors.
  case optionalSponsors = "sponsors?"
  /// The delegation that it is about: to be censured, expelled or admitted.
  case delegation
  /// `about Ghana`: the same, if it need not be named.
  case optionalDelegation = "delegation?"
}

/// The automatic effect of a motion that passes.
package enum MotionEffect: String, Codable, Sendable, CaseIterable {
  /// No automatic effect: the motion is recorded, and the chair acts.
  case record
  /// No automatic effect: the motion is the question under debate, and adopting it is the decision.
  case mainMotion
  case moderatedCaucus, unmoderatedCaucus, consultation, roundRobin
  case extendCaucus, closeCaucus
  case setAgenda, speakingTime, openList, closeList
  case suspendMeeting, adjournMeeting
  case adjournDebate, resumeDebate, closeDebate
  /// The question under debate is referred to another body; motions about it fall.
  case refer
  /// The question under debate is dropped; motions about it fall.
  case dropQuestion
  /// The roll is called again.
  case callRoll
  /// The next vote is taken by roll call.
  case rollCallVote
  /// The named text is adopted without a vote.
  case adopt
  /// Substantive votes on this topic need the majority for important questions.
  case importantQuestion
  /// The chair's last ruling is reversed.
  case overturnRuling
  /// A closed vote may be taken again.
  case reconsider
  /// The last vote is taken again, without abstentions.
  case divideHouse
  /// The last decision, whose result the chair judged or announced, is taken again by a count.
  case countAgain
  /// A timed debate in which both sides speak.
  case openDebate
  /// A timed debate: the first half in favour, the second half against.
  case closedDebate
  /// Moves from time in favour to time against, and from there to the vote.
  case nextPhase
  /// Debate is closed; before each vote, some delegations speak for and some against.
  case voteWithSpeakers
  /// The documents that it names come before the committee.
  case introduce
  /// The clauses that it names are voted on separately.
  case divide
  /// The documents that it names are voted on first, in that order.
  case reorder
  /// A straw poll on its subject is opened: a count of placards that decides nothing.
  case strawPoll
}

/// The phase of the meeting in which a motion is made.
package enum MotionPhase: String, Codable, Sendable, CaseIterable {
  /// Debate, while nobody is speaking.
  case floor
  /// While a delegation speaks.
  case speech
  /// In a caucus, between speeches.
  case caucus
  /// After the closure of debate.
  case voting
  /// While a vote is open, for motions about its conduct (GA rule 88).
  case vote
}

/// How a motion is decided.
package enum MotionDecision: Equatable, Sendable {
  /// The book's procedural majority.
  case procedural
  /// The book's substantive majority.
  case substantive
  case majority(Majority)
  /// By the chair alone: `motion pass`, `motion fail`.
  case chair
  /// Granted at a delegation's request, without a vote.
  case demand
  /// Passes unless somebody objects.
  case noObjection
}

extension MotionDecision: Codable {
  package init(from decoder: any Decoder) throws {
    switch try? decoder.singleValueContainer().decode(String.self) {
    case "procedural": self = .procedural
    case "substantive": self = .substantive
    case "chair": self = .chair
    case "demand": self = .demand
    case "no-objection": self = .noObjection
    default: self = .majority(try Majority(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .procedural: try container.encode("procedural")
    case .substantive: try container.encode("substantive")
    case .majority(let majority): try container.encode(majority)
    case .chair: try container.encode("chair")
    case .demand: try container.encode("demand")
    case .noObjection: try container.encode("no-objection")
    }
  }
}

extension MotionRule: RuleFields {
  static var words: [String: [String]] {
    [
      "parameters": MotionParameter.allWords, "effect": MotionEffect.allWords,
      "needs": MotionNeed.allWords, "when": MotionPhase.allWords,
      "objection": Objection.allWords, "mover": Mover.allWords,
      "agreement": Agreement.allWords, "onFail": OnFail.allWords,
      "notAgainst": RulingSubject.allWords,
      "decision": ["procedural", "substantive", "chair", "demand", "no-objection"]
        + Majority.named.map(\.name),
    ]
  }

  static var ranges: [String: ClosedRange<Int>] {
    ["speakersFor": 0...20, "speakersAgainst": 0...20]
  }

  mutating func setOptionalFields() {
    (needs, notAgainst, caution, source) = ([], [], "", "")
    (reconsidered, second, withoutQuorum, moverSpeaks) = (true, true, true, true)
    (leave, agreement) = (true, .submitter)
  }
}
