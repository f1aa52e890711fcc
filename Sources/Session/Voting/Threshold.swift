import Catalogue

/// The number of yes votes that a question needs: by its majority, and by the number of votes that
/// the body fixes whatever the book says (Art. 27). The fixed number replaces a simple majority,
/// and applies in addition to any other majority.
package struct Threshold: Equatable, Sendable {
  package var majority: Majority
  /// The number of affirmative votes that the body fixes.
  package var fixed: Int?
  /// Delegations entitled to vote and present.
  package var present: Int
  /// All members of the body.
  package var members: Int

  package init(_ majority: Majority, fixed: Int?, present: Int, members: Int) {
    (self.majority, self.fixed) = (majority, fixed)
    (self.present, self.members) = (present, members)
  }

  /// The number that the majority is a share of.
  package func base(_ tally: Tally) -> Int {
    switch majority.base {
    case .votes: tally.yes + tally.no
    case .present: present
    case .members: members
    }
  }

  /// The number of yes votes that is enough, given a count.
  package func needed(for tally: Tally) -> Int {
    let share = majority.needed(of: base(tally))
    guard let fixed else { return share }
    return majority == .simple ? fixed : max(fixed, share)
  }

  /// The number of yes votes that is enough if everybody present votes yes or no.
  package var neededOfAll: Int { needed(for: Tally(yes: present)) }

  /// Whether abstentions lower the number, because the majority is a share of the votes cast.
  package var dependsOnAbstentions: Bool { majority.base == .votes && fixed == nil }
}

extension State {
  /// The threshold for a majority here, given how many may vote.
  func threshold(_ majority: Majority, among entitled: Int, in setup: Setup) -> Threshold {
    Threshold(
      majority, fixed: setup.body.affirmativeVotes, present: entitled, members: memberCount)
  }

  /// The number of delegations with a member's seat.
  var memberCount: Int {
    roster.delegations.indices.count {
      // Cheaper than `==`, which is called in the module of `Seat`; screens count every frame.
      if case .member = roster.delegations[$0].seat { true } else { false }
    }
  }
}
