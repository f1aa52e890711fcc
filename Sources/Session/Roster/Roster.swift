import Catalogue

/// The delegations with their attendance, and the roll call.
package struct Roster: Codable, Equatable, Sendable {
  /// In the order of the roll.
  package var delegations: [Delegation]
  /// The delegations that have left the committee, because the minutes still name them.
  package var withdrawn: [Delegation] = []
  /// The call of the roll in progress, or the last one.
  package var roll = Roll()
  /// When delegations last came or went since the roll, by their codes.
  package var since: [String: Moment] = [:]

  /// When a delegation came or went.
  package struct Moment: Codable, Equatable, Sendable {
    /// In milliseconds since 1970.
    package var time: Int
    /// When it came or went before that, in milliseconds since 1970.
    package var before: Int?
  }
}

extension Roster.Moment {
  // An Assembly's checkpoint has one for each delegation.
  package init(from decoder: any Decoder) throws {
    let fields = try JSONMembers<CodingKeys>(from: decoder)
    time = try fields.decode(Int.self, forKey: .time)
    before = try fields.decodeIfPresent(Int.self, forKey: .before)
  }
}

extension State {
  /// The index of a delegation in the roll, or `nil` if no delegation has this code.
  package func index(of code: String) -> Int? {
    // Comparing first bytes takes a quarter of the time, and they nearly always differ.
    let first = code.utf8.first
    return roster.delegations.firstIndex { $0.code.utf8.first == first && $0.code == code }
  }

  /// `nil` for a code that is not on the roll, also for a delegation that has left the committee.
  package func delegation(_ code: String) -> Delegation? {
    // By index: a search for the element would copy all those before it.
    index(of: code).map { roster.delegations[$0] }
  }

  /// A delegation's name at the time of the session; for one that has left, its last name.
  package func name(_ code: String) -> String {
    (delegation(code) ?? roster.withdrawn.first { $0.code == code })?.name ?? code
  }
}
