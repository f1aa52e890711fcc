import Catalogue

/// Attendance figures, and the majorities and quorums that follow from them.
package struct Counts: Equatable, Sendable {
  /// All delegations with a member's seat.
  package var members: Int
  /// Members present, including those present and voting.
  package var present: Int
  /// Members present and voting.
  package var voting: Int
  /// The yes votes that suffice on an ordinary question if every member present votes yes or no.
  package var simpleMajority: Int
  package var twoThirds: Int
  package var quorumToOpen: Int
  package var quorumToVote: Int

  package init(_ state: State, by setup: Setup) {
    var (members, present, voting) = (0, 0, 0)
    // Iterate by index: screens compute this every frame, and iterating over elements copies each
    // one.
    for place in state.roster.delegations.indices {
      guard case .member = state.roster.delegations[place].seat else { continue }
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
    func needed(_ majority: Majority) -> Int {
      state.threshold(majority, among: present, in: setup).neededOfAll
    }
    (simpleMajority, twoThirds) = (needed(.simple), needed(.twoThirds))
    let base = state.quorumBase(by: setup.rules)
    quorumToOpen = setup.rules.quorum.open.count(of: base)
    quorumToVote = setup.rules.quorum.vote.count(of: base)
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
