import Catalogue

/// The number of yes votes that a question needs: by its majority, and by the number of votes that
/// the body fixes whatever the book says (Art. 27). The fixed number replaces a simple majority,
/// and applies in addition to any other majority. Of several shares each must be reached.
package struct Threshold: Equatable, Sendable {
  /// By the book, or as the line that opened the vote said.
  package var majority: Majority
  /// The number of affirmative votes that the body fixes.
  package var fixed: Int?
  /// Delegations entitled to vote and present.
  package var present: Int
  /// All members of the body.
  package var members: Int

  /// - Parameters:
  /// - fixed: the number of affirmative votes that the body fixes; `nil` for most bodies.
  /// - present: delegations entitled to vote and present.
  /// - members: all members of the body.
  package init(_ majority: Majority, fixed: Int?, present: Int, members: Int) {
    (self.majority, self.fixed) = (majority, fixed)
    (self.present, self.members) = (present, members)
  }

  /// The number that a share is taken of.
  package func base(of share: Majority.Share, for tally: Tally) -> Int {
    switch share.base {
    case .votes: tally.yes + tally.no
    case .present: present
    case .members: members
    }
  }

  /// The number of yes votes that a share needs, given a count.
  package func needed(by share: Majority.Share, for tally: Tally) -> Int {
    share.needed(of: base(of: share, for: tally))
  }

  /// The place among the shares of the one that needs most votes, given a count.
  package func strictest(for tally: Tally) -> Int {
    let needed = majority.shares.map { self.needed(by: $0, for: tally) }
    return needed.indices.max { needed[$0] < needed[$1] } ?? 0
  }

  /// The number of yes votes that is enough, given a count.
  package func needed(for tally: Tally) -> Int {
    let shares = majority.shares.map { share in
      fixed != nil && Majority([share]) == .simple ? 0 : needed(by: share, for: tally)
    }
    return max(fixed ?? 0, shares.max() ?? 0)
  }

  /// The number of yes votes that is enough if everybody present votes yes or no.
  package var neededOfAll: Int { needed(for: Tally(yes: present)) }

  /// Whether abstentions lower the number, because the majority is a share of the votes cast.
  package var dependsOnAbstentions: Bool {
    fixed == nil && majority.shares.contains { $0.base == .votes }
  }

  /// What each of several shares needs if everybody present votes yes or no, and the number that it
  /// is a share of; empty for a single share.
  package var counts: [MotionProspect.Count] {
    guard majority.shares.count > 1 else { return [] }
    let all = Tally(yes: present)
    return majority.shares.map {
      .init(needed: needed(by: $0, for: all), base: $0.base == .members ? members : present)
    }
  }

  /// What each of several shares needs: `two thirds of the votes cast and a majority of all 30
  /// members (16)`; `nil` for a single share.
  package var everyShare: String? {
    guard majority.shares.count > 1 else { return nil }
    let all = Tally(yes: present)
    var parts = majority.shares.compactMap { share -> String? in
      if fixed != nil, Majority([share]) == .simple { return nil }
      let needed = needed(by: share, for: all)
      return switch share.base {
      case .votes: "\(share.title) of the votes cast"
      case .present: "\(share.title) of the \(present) present (\(needed))"
      case .members: "\(share.title) of all \(members) members (\(needed))"
      }
    }
    if let fixed { parts.append(Spelling.count(fixed, "vote")) }
    return Spelling.list(parts)
  }
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
