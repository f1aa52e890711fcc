import Catalogue

/// Attendance figures, and the majorities and quorums that follow from them.
package struct Counts: Equatable, Sendable {
  /// All delegations with a member's seat.
  package var members: Int
  /// Members present, including those present and voting.
  package var present: Int
  /// Members present and voting.
  package var voting: Int
  /// Delegations present without a member's seat. They are never part of the other counts.
  package var observers: Int
  /// Whether there are delegations without a member's seat, present or not.
  package var hasObservers: Bool
  /// The yes votes that suffice on an ordinary question if every member present votes yes or no.
  package var simpleMajority: Int
  /// The yes votes that a two-thirds majority takes if every member present votes yes or no.
  package var twoThirds: Int
  /// The members that must be present to open a meeting; 0 if the book has no such rule.
  package var quorumToOpen: Int
  /// The members that must be present for a decision on substance; 0 if the book has no such rule.
  package var quorumToVote: Int

  /// Counts the delegations as they are now; guests are not in any figure.
  package init(_ state: State, by setup: Setup) {
    var (members, present, voting, observers) = (0, 0, 0, 0)
    // Iterate by index: screens compute this every frame, and iterating over elements copies each
    // one.
    for place in state.roster.delegations.indices {
      guard case .member = state.roster.delegations[place].seat else {
        observers += state.roster.delegations[place].attendance.isHere ? 1 : 0
        continue
      }
      members += 1
      switch state.roster.delegations[place].attendance {
      case .present: present += 1
      case .voting: (present, voting) = (present + 1, voting + 1)
      default: break
      }
    }
    self.members = members
    self.present = present
    self.voting = voting
    self.observers = observers
    hasObservers = members < state.roster.delegations.count
    func needed(_ majority: Majority) -> Int {
      state.threshold(majority, among: present, in: setup).neededOfAll
    }
    (simpleMajority, twoThirds) = (needed(.simple), needed(.twoThirds))
    let base = state.quorumBase(by: setup.rules)
    quorumToOpen = setup.rules.quorum.open.count(of: base)
    quorumToVote = setup.rules.quorum.vote.count(of: base)
  }
}

extension Counts {
  /// `14 of 15 here`; where observers could be taken for members, `14 of 15 members here, and 1
  /// observer`.
  package var hereWords: String {
    "\(present) of \(members) \(hasObservers ? "members " : "")here\(observerWords ?? "")"
  }

  /// `, and 1 observer`; `nil` if none is here.
  package var observerWords: String? {
    observers == 0 ? nil : ", and \(Spelling.count(observers, "observer"))"
  }
}

extension Session {
  /// The attendance that may be recorded: the answers that the book allows at roll call, and excused.
  package var attendances: [Attendance] { setup.rules.attendance.states + [.excused] }

  /// Whether the book distinguishes "present and voting" from "present".
  package var countsVoting: Bool { attendances.contains(.voting) }
}

extension State {
  /// The number of members that quorum shares are taken of, according to the book.
  func quorumBase(by rules: RuleBook) -> Int {
    let members = memberCount
    return switch rules.quorum.base {
    case .members: members
    case .attended: roster.roll.attendedFirst ?? members
    case .roll: roster.roll.attendedLast ?? members
    }
  }
}
