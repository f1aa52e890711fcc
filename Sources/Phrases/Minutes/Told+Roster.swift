import Catalogue
import Session

/// Changes to the delegations in the committee, and to its dais.
extension DelegationAdded: Told {
  package func tell(_ teller: inout Teller) {
    let party = Minutes.Party(code: delegation.code, name: delegation.name)
    let seat = delegation.seat == .observer ? " as \(delegation.role.title)" : ""
    let veto = delegation.veto ? ", with a veto" : ""
    teller.say(.delegation, "\(party.name) joined the committee\(seat)\(veto).", party)
  }
}

extension DelegationRenamed: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, "\(party.name) was renamed \(Minutes.closed(name))", party)
  }
}

extension DelegationWithdrawn: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, "\(party.name) left the committee.", party)
  }
}

extension SeatChanged: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, "\(party.name) became \(role.title).", party)
  }
}

extension DelegatesChanged: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let what =
      delegates.isEmpty
      ? "no longer has named delegates" : "is represented by \(Spelling.list(delegates))"
    teller.say(.delegation, "\(party.name) \(what).", party)
  }
}

extension DaisChanged: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.meeting, "", presiding, " presided from here on.", of: .presiding)
  }
}
