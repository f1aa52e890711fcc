import Catalogue

/// The figures of the room: who is there, and what that makes of majorities and quorum.
package struct Counts: Equatable, Sendable {
  /// Everyone with a member's seat.
  package var members: Int
  /// Members in the room, those present and voting included.
  package var present: Int
  /// Members present and voting.
  package var voting: Int
  /// Yes that suffice on an ordinary question if everyone here votes yes or no.
  package var simpleMajority: Int
  package var twoThirds: Int
  package var quorumToOpen: Int
  package var quorumToVote: Int

  package init(_ state: State, by setup: Setup) {
    var (members, present, voting) = (0, 0, 0)
    // By place: screens ask for this with every frame, and a loop over elements copies each.
    for place in state.delegations.indices where state.delegations[place].seat == .member {
      let attendance = state.delegations[place].attendance
      members += 1
      if attendance.isHere { present += 1 }
      if attendance == .voting { voting += 1 }
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
  /// What a delegation may answer at the roll call, as the book has it.
  package var attendances: [Attendance] { setup.rules.attendance.states }

  /// Whether the book tells those who are present and voting from those who are present.
  package var countsVoting: Bool { attendances.contains(.voting) }
}

extension State {
  /// The members that a quorum is a share of, as the book counts them.
  func quorumBase(by rules: RuleBook) -> Int {
    let members = memberCount
    return switch rules.quorum.base {
    case .members: members
    case .attended: roll.attendedFirst ?? members
    case .roll: roll.attendedLast ?? members
    }
  }
}
