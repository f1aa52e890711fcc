import Catalogue

/// How many yes a question takes: by the majority asked for, and by the votes that the body fixes
/// whatever the book says (Art. 27). Those replace a simple majority and are added to any other.
package struct Threshold: Equatable, Sendable {
  package var majority: Majority
  /// Affirmative votes that the body fixes.
  package var fixed: Int?
  /// Entitled and in the room.
  package var present: Int
  /// All members of the body.
  package var members: Int

  package init(_ majority: Majority, fixed: Int?, present: Int, members: Int) {
    (self.majority, self.fixed) = (majority, fixed)
    (self.present, self.members) = (present, members)
  }

  /// What the majority is a share of.
  package func base(_ tally: Tally) -> Int {
    switch majority.base {
    case .votes: tally.yes + tally.no
    case .present: present
    case .members: members
    }
  }

  /// Yes that suffice for a count.
  package func needed(for tally: Tally) -> Int {
    let share = majority.needed(of: base(tally))
    guard let fixed else { return share }
    return majority == .simple ? fixed : max(fixed, share)
  }

  /// Yes that suffice if everybody in the room votes yes or no.
  package var neededOfAll: Int { needed(for: Tally(yes: present)) }

  /// Abstentions make it fewer: it is a share of the votes cast.
  package var dependsOnAbstentions: Bool { majority.base == .votes && fixed == nil }
}

extension State {
  /// What a majority takes here of so many who may vote.
  func threshold(_ majority: Majority, among entitled: Int, in setup: Setup) -> Threshold {
    Threshold(
      majority, fixed: setup.body.affirmativeVotes, present: entitled, members: memberCount)
  }

  /// Everyone with a member's seat.
  var memberCount: Int {
    delegations.indices.count { delegations[$0].seat == .member }
  }
}
