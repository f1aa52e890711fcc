/// Whether a delegation is present, as of the roll call or a later note to the dais.
package enum Attendance: String, Codable, Sendable, CaseIterable {
  /// The roll has not reached it yet.
  case notCalled
  case absent
  /// Absent, with the dais told why; it counts as absent everywhere.
  case excused
  case present
  /// Present and voting: it gives up abstention on substance, if the book has this state.
  case voting

  /// Whether the delegation is present, with or without the right to abstain.
  package var isHere: Bool { self == .present || self == .voting }
  /// Known not to come, or to have left.
  package var isAway: Bool { self == .absent || self == .excused }
}

/// The kind of seat: members vote, and observers do what the rule book permits.
package enum Seat: String, Codable, Sendable, CaseIterable {
  case member, observer
}

/// A particular kind of observer's seat; without one it is a plain observer.
package enum Guest: String, Codable, Sendable, CaseIterable {
  /// A State that participates without a vote (Charter, Art. 31 and 32; Council rule 37).
  case invited
  /// A non-governmental or intergovernmental organisation.
  case organisation
  /// A person who supplies information (Council rule 39).
  case briefer
}

/// One delegation of the committee: a country, a character or an organization.
package struct Delegation: Equatable, Sendable {
  /// ISO alpha-3 in upper case for a country; otherwise a short code in upper case chosen by the
  /// chair. Unique.
  package var code: String
  /// The name in use at the time, as it appears in the records.
  package var name: String
  /// A shorter name for narrow columns and the public display, if the full one is long.
  package var shortName: String?
  /// A guest has an observer's seat.
  package var seat: Seat
  /// The kind of guest, if it does not have a member's seat.
  package var guest: Guest?
  /// Whether a negative vote by this seat defeats a text on substance (Art. 27(3), or a seat in a
  /// cabinet that was given a veto).
  package var veto: Bool
  /// Whether it held a veto before it lost its member's seat.
  package var vetoRests: Bool?
  /// Regional group or party, as free text.
  package var group: String?
  /// Other names it can be found by: `UK`, `Russia`, `South Korea`.
  package var aliases: [String]
  /// The people in the seat, if known.
  package var delegates: [String]
  /// `notCalled` in a setup; it changes from the first roll call on.
  package var attendance: Attendance

  package init(
    code: String, name: String, shortName: String? = nil, seat: Seat = .member,
    guest: Guest? = nil, veto: Bool = false, group: String? = nil, aliases: [String] = [],
    delegates: [String] = [],
    attendance: Attendance = .notCalled
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.seat = seat
    self.guest = guest
    self.veto = veto
    self.group = group
    self.aliases = aliases
    self.delegates = delegates
    self.attendance = attendance
  }

  /// The name that screens show.
  package var label: String { shortName ?? name }

  /// Everything it can be found by, folded: code, names and aliases. The code is omitted if it has
  /// not been assigned yet.
  package var words: [String] {
    ([code, name] + [shortName].compactMap(\.self) + aliases).filter { !$0.isEmpty }
      .map { $0.folded() }
  }
}
