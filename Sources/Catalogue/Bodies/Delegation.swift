/// Whether a delegation is there, as the roll call or a note to the dais left it.
package enum Attendance: String, Codable, Sendable, CaseIterable {
  /// The roll has not reached it yet.
  case notCalled
  case absent
  case present
  /// Present and voting: gives up abstaining on substance where the book knows the state.
  case voting

  /// In the room, with or without the right to abstain.
  package var isHere: Bool { self == .present || self == .voting }
}

/// The kind of seat: members vote, observers do what the rule book lets them.
package enum Seat: String, Codable, Sendable, CaseIterable {
  case member, observer
}

/// An observer's seat of a particular kind; without one it is an observer and no more.
package enum Guest: String, Codable, Sendable, CaseIterable {
  /// A State that takes part without a vote (Charter, Art. 31 and 32; Council rule 37).
  case invited
  /// A non-governmental or intergovernmental organisation.
  case organisation
  /// Somebody who supplies information (Council rule 39).
  case briefer
}

/// One delegation of the committee: a country, a character, an organization.
package struct Delegation: Equatable, Sendable {
  /// ISO alpha-3 in capitals for a country; short capitals of the chair's own otherwise. Unique.
  package var code: String
  /// The name of the day, as it stands in the records.
  package var name: String
  /// A shorter name for narrow columns and the room's screen, where the full one is long.
  package var shortName: String?
  package var seat: Seat
  /// What kind of guest it is, where it has no member's seat.
  package var guest: Guest?
  /// A negative vote on substance by this seat defeats the text (Art. 27(3), or a seat of a
  /// cabinet that was given one).
  package var veto: Bool
  /// It held a veto before it lost its member's seat.
  package var vetoRests: Bool?
  /// Regional group or party, free text.
  package var group: String?
  /// Other names that find it: `UK`, `Russia`, `South Korea`.
  package var aliases: [String]
  /// The people in the seat, where known.
  package var delegates: [String]
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

  /// What screens show.
  package var label: String { shortName ?? name }

  /// All that it is found by, folded: code, names and aliases. Empty where the code is still to be
  /// made.
  package var words: [String] {
    ([code, name] + [shortName].compactMap(\.self) + aliases).filter { !$0.isEmpty }
      .map { $0.folded() }
  }
}
