import Catalogue

/// What a delegation answers when it is called.
package enum Answer: String, Codable, Sendable, CaseIterable {
  case yes, no, abstain
  /// Out of the room or silent: did not participate.
  case absent
  /// To be asked again at the end, and then only yes or no.
  case pass
  case yesWithRights = "yes-with-rights"
  case noWithRights = "no-with-rights"

  package var isYes: Bool { self == .yes || self == .yesWithRights }
  package var isNo: Bool { self == .no || self == .noWithRights }
  package var hasRights: Bool { self == .yesWithRights || self == .noWithRights }
}

/// The four numbers of a vote, kept apart.
package struct Tally: Codable, Equatable, Sendable {
  package var yes: Int
  package var no: Int
  package var abstain: Int
  package var notParticipating: Int

  package init(yes: Int = 0, no: Int = 0, abstain: Int = 0, notParticipating: Int = 0) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.notParticipating = notParticipating
  }
}

package enum VoteOutcome: String, Codable, Sendable, CaseIterable {
  case adopted, adoptedWithoutVote, rejected, tied, insufficient, vetoed, noQuorum, inconclusive
  /// Somebody objected to what is agreed by everybody or not at all.
  case notAgreed
  case withdrawn
}

/// A question that was put to the vote with `vote open`.
package struct Vote: Codable, Equatable, Sendable {
  package typealias Kind = VoteKind

  package typealias Method = VoteMethod

  package enum Status: String, Codable, Sendable { case open, closed }

  /// What is put to the vote, where it is not a whole text.
  package enum Matter: String, Codable, Sendable, CaseIterable {
    case amendment
    /// A part that is voted by itself.
    case part
    /// Whether a matter is one of procedure.
    case preliminary
    /// A presidential or press statement: everybody agrees to it, or there is none.
    case statement
    /// A person or a seat is chosen, not a text.
    case election
  }

  package var number: Int
  package var question: String
  /// The topic that it was put under; 0 before there was one.
  package var topic = 0
  package var kind: Kind
  package var method: Method
  /// What it takes, apart from what the body itself fixes.
  package var majority: Majority
  package var matter: Matter?
  /// Parties to the dispute, who are to abstain (Art. 27(3)).
  package var parties: [String] = []
  /// Everybody votes yes or no: the house was divided.
  package var withoutAbstentions = false
  /// A straw poll decides nothing.
  package var isStrawPoll = false
  /// The vote on a text that this one contradicts.
  package var contradicts: Int?
  /// The later vote whose text stands in place of this one's.
  package var replacedBy: Int?
  /// The vote that this one repeats.
  package var again: Int?
  /// The committee agreed to take it anew.
  package var reconsidered = false
  package var status = Status.open
  /// Who may vote, in the order they are called; frozen when the vote opens.
  package var entitled: [String]
  /// Who is called first was drawn by lot.
  package var byLot = false
  package var cast: [String: Answer] = [:]
  /// Who passed, in that order: they are asked again and answer yes or no.
  package var passed: [String] = []
  /// A count of placards or ballots, where votes were not given by name.
  package var counted: Tally?
  /// Who was seen voting against in a count.
  package var against: [String] = []
  package var objections: [String] = []
  /// What the one who presides voted, where that changed the result.
  package var chairsVote: Answer?
  /// The same question before other bodies: it is adopted where all of them adopt it.
  package var partners: [Partner] = []
  /// Those with rights explain, and answers may change before the close.
  package var inFinalRound = false
  /// What delegations say after the close that they meant to vote; it changes no total.
  package var intentions: [Intention] = []
  /// Until when a second vote is due, in milliseconds since 1970.
  package var dueBy: Int?
  /// `nil` while it is open.
  package var verdict: Verdict?

  /// Whether anything has been answered, counted or objected to.
  package var isBegun: Bool {
    !cast.isEmpty || counted != nil || !objections.isEmpty || chairsVote != nil
  }

  package var outcome: VoteOutcome? { verdict?.outcome }
  /// Whose veto it was.
  package var vetoes: [String] { verdict?.vetoes ?? [] }

  /// Another body that votes on the same question.
  package struct Partner: Codable, Equatable, Sendable {
    package var name: String
    package var tally: Tally
  }

  /// A vote that was meant otherwise.
  package struct Intention: Codable, Equatable, Sendable {
    package var code: String
    package var answer: Answer
  }

  /// Whom the roll call asks next: first everyone once, then those who passed.
  package var nextToAnswer: String? {
    guard method == .rollCall else { return nil }
    return entitled.first { cast[$0] == nil } ?? passed.first { cast[$0] == .pass }
  }

  /// Who has not given a final answer, in the order they are called.
  package var unanswered: [String] {
    entitled.filter { cast[$0] == nil || cast[$0] == .pass }
  }

  /// The tally as it stands at the close: who has not answered does not participate.
  var completeTally: Tally {
    var tally = tally
    tally.notParticipating = entitled.count - tally.yes - tally.no - tally.abstain
    return tally
  }

  package var tally: Tally {
    // A vote that is closed has the chair's in its count.
    if let counted, status == .closed { return counted }
    var tally = counted ?? castTally
    if chairsVote?.isYes == true { tally.yes += 1 }
    if chairsVote?.isNo == true { tally.no += 1 }
    // The chair's place is one of those that had not participated.
    if chairsVote != nil { tally.notParticipating = max(0, tally.notParticipating - 1) }
    return tally
  }

  private var castTally: Tally {
    var tally = Tally()
    for answer in cast.values {
      switch answer {
      case .yes, .yesWithRights: tally.yes += 1
      case .no, .noWithRights: tally.no += 1
      case .abstain: tally.abstain += 1
      case .absent: tally.notParticipating += 1
      case .pass: break
      }
    }
    return tally
  }
}
