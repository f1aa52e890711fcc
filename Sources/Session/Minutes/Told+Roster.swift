/// Who sits in the committee, and at its dais.
extension DelegationAdded: Told {
  func tell(_ teller: inout Teller) {
    let party = Minutes.Party(code: delegation.code, name: delegation.name)
    let seat = delegation.seat == .observer ? " as an observer" : ""
    let veto = delegation.veto ? ", with a veto" : ""
    teller.say(.delegation, "\(party.name) joined the committee\(seat)\(veto).", party)
  }
}

extension DelegationRenamed: Told {
  func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, "\(party.name) is from now on called \(Minutes.closed(name))", party)
  }
}

extension DelegationWithdrawn: Told {
  func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, "\(party.name) left the committee.", party)
  }
}

extension SeatChanged: Told {
  func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let title = seat == .member ? "a member" : "an observer"
    teller.say(.delegation, "\(party.name) became \(title).", party)
  }
}

extension DaisChanged: Told {
  func tell(_ teller: inout Teller) {
    teller.say(.meeting, "\(presiding) presided from now on.")
  }
}
