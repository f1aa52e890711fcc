/// A seat together with the kind of guest in it, written as one word in commands: `member`,
/// `observer`, `invited`, `organisation` (or `ngo`), `briefer`.
package struct Role: Equatable, Sendable {
  /// A guest of any kind has an observer's seat.
  package var seat: Seat
  /// `nil` for a member and for a plain observer.
  package var guest: Guest?

  /// A member is no guest: the kind of guest is dropped.
  package init(_ seat: Seat, _ guest: Guest? = nil) {
    self.seat = seat
    self.guest = seat == .member ? nil : guest
  }

  /// Parses a folded word; `nil` if it is not a role.
  package init?(_ word: String) {
    if let seat = Seat(rawValue: word) {
      self.init(seat)
    } else if let guest = Guest(rawValue: word) {
      self.init(.observer, guest)
    } else if ["ngo", "igo", "organization"].contains(word) {
      self.init(.observer, .organisation)
    } else {
      return nil
    }
  }

  /// The word used in commands.
  package var name: String { guest?.rawValue ?? seat.rawValue }

  /// The wording in sentences: `an observer`.
  package var title: String {
    switch guest {
    case .invited: "an invited delegation"
    case .organisation: "an organisation"
    case .briefer: "a briefer"
    case nil: seat == .member ? "a member" : "an observer"
    }
  }
}

extension Delegation {
  /// Setting it changes the seat and the kind of guest, and no veto.
  package var role: Role {
    get { Role(seat, guest) }
    set { (seat, guest) = (newValue.seat, newValue.guest) }
  }
}
