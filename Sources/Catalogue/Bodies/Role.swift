/// A seat with the kind of guest that may sit in it, as one word of the language says it:
/// `member`, `observer`, `invited`, `organisation` (or `ngo`), `briefer`.
package struct Role: Equatable, Sendable {
  package var seat: Seat
  package var guest: Guest?

  package init(_ seat: Seat, _ guest: Guest? = nil) {
    self.seat = seat
    self.guest = seat == .member ? nil : guest
  }

  /// Reads a word that was folded; `nil` for one that is no role.
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

  /// The word.
  package var name: String { guest?.rawValue ?? seat.rawValue }

  /// As sentences have it: `an observer`.
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
  package var role: Role {
    get { Role(seat, guest) }
    set { (seat, guest) = (newValue.seat, newValue.guest) }
  }
}
