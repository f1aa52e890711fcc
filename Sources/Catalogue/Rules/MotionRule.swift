/// One kind of motion as a book has it.
package struct MotionRule: Codable, Equatable, Sendable {
  /// The word of the language: `moderated`.
  package var kind: String
  package var title: String
  /// Shorter words for it: `mod`.
  package var aliases: [String]
  /// What is said with it, in order; see `MotionParameter`.
  package var parameters: [MotionParameter]
  /// What a passing motion does.
  package var effect: MotionEffect
  /// When it may be moved.
  package var when: [MotionPhase]
  /// What must be so for it to be in order, beside what its effect takes.
  package var needs: [MotionNeed]?
  /// Whether what it decided may be reconsidered; `nil` if it may.
  package var reconsidered: Bool?
  /// How it is decided.
  package var decision: MotionDecision
  /// Overrides the book's `secondRequired` where present.
  package var second: Bool?
  /// It is put although there is no quorum: a meeting can always be suspended or adjourned.
  package var withoutQuorum: Bool?
  /// What an objection does where it passes unless somebody objects.
  package var objection: Objection
  /// Who may move it.
  package var mover: Mover
  /// What follows when it fails.
  package var onFail: OnFail
  /// What the chair is reminded of when it is moved: when it would be dilatory.
  package var caution: String?
  /// Rulings that an appeal is not made against.
  package var notAgainst: [RulingSubject]?
  /// Speakers heard before it is put; offered, never a condition.
  package var speakersFor: Int
  package var speakersAgainst: Int
  /// The mover speaks for it, too, beside those speakers (GA rule 74).
  package var moverSpeaks: Bool?
  /// Where the rule comes from: `GA rule 76`, `Council rule 33`.
  package var source: String?

  package enum Objection: String, Codable, Sendable, CaseIterable {
    /// It is put to the vote.
    case vote
    /// It has failed.
    case fails
    /// The chair decides.
    case chair
  }

  package enum Mover: String, Codable, Sendable, CaseIterable {
    case anyone
    /// Somebody who voted with the side that won the last vote by name.
    case prevailing
  }

  package enum OnFail: String, Codable, Sendable, CaseIterable {
    case nothing
    /// Of two topics the other one is taken up.
    case otherTopic
  }
}

/// A part of a motion's own arguments. With `?` it may be left out.
package enum MotionParameter: String, Codable, Sendable, CaseIterable {
  /// The whole length of a caucus or an extension.
  case total
  case optionalTotal = "total?"
  /// The time of each speech in it.
  case each
  /// A speaking time.
  case time
  /// A number of the agenda.
  case topicNumber
  case optionalTopicNumber = "topicNumber?"
  /// Free text in quotes, the subject.
  case subject
  case optionalSubject = "subject?"
  /// `until 14:30`
  case optionalUntil = "until?"
  /// `signed 12`: how many sponsors and signatories a draft has.
  case optionalDraftNames = "draftNames?"
  /// The same of an amendment.
  case optionalAmendmentNames = "amendmentNames?"
  /// `vote 3`: the number of a vote.
  case optionalVote = "vote?"
  /// `speakers 2`: how many speak for, and how many against.
  case optionalSpeakers = "speakers?"
  /// `times 2`: how often each delegation speaks.
  case optionalTimes = "times?"
}

/// What a motion that passes does by itself.
package enum MotionEffect: String, Codable, Sendable, CaseIterable {
  /// Nothing by itself: it stands in the record and the chair acts.
  case record
  /// Nothing by itself: it is the question that is debated, and its adoption is the decision.
  case mainMotion
  case moderatedCaucus, unmoderatedCaucus, consultation, roundRobin
  case extendCaucus, closeCaucus
  case setAgenda, speakingTime, openList, closeList
  case suspendMeeting, adjournMeeting
  case adjournDebate, resumeDebate, closeDebate
  /// What is debated goes to another body; motions about it fall.
  case refer
  /// What is debated is dropped; motions about it fall.
  case dropQuestion
  /// The roll is called anew.
  case callRoll
  /// The next vote is taken by roll call.
  case rollCallVote
  /// What is named is adopted without a vote.
  case adopt
  /// Substance on this topic takes the majority for important questions.
  case importantQuestion
  /// The chair's last ruling is reversed.
  case overturnRuling
  /// A vote that was closed may be taken anew.
  case reconsider
  /// The last vote is taken anew, and nobody abstains.
  case divideHouse
  /// The last vote is taken anew by a count, which the chair had judged or announced.
  case countAgain
  /// A debate on a clock, all sides in it.
  case openDebate
  /// A debate on a clock: half of it in favour, half against.
  case closedDebate
  /// From time in favour to time against, and from there to the vote.
  case nextPhase
  /// Debate is closed; before each vote some speak for and some against.
  case voteWithSpeakers
}

/// Where the meeting stands when a motion is made.
package enum MotionPhase: String, Codable, Sendable, CaseIterable {
  /// Debate, with nobody at the rostrum.
  case floor
  /// While a delegation speaks.
  case speech
  /// In a caucus, between speeches.
  case caucus
  /// After the closure of debate.
  case voting
  /// While a vote is open: what concerns its conduct (GA rule 88).
  case vote
}

/// How a motion is decided.
package enum MotionDecision: Equatable, Sendable {
  /// The book's procedural majority.
  case procedural
  /// The book's substantive majority.
  case substantive
  case majority(Majority)
  /// The chair alone: `motion pass`, `motion fail`.
  case chair
  /// Granted at a delegation's request, without a vote.
  case demand
  /// Passes unless somebody objects.
  case noObjection
}

extension MotionDecision: Codable {
  package init(from decoder: any Decoder) throws {
    switch try decoder.singleValueContainer().decode(String.self) {
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
