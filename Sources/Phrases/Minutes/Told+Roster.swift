import Catalogue
import Session

/// Changes to the delegations in the committee, and to its dais.
extension DelegationAdded: Told {
  package func tell(_ teller: inout Teller) {
    let voice = teller.voice
    let party = Minutes.Party(
      code: delegation.code, name: voice.name(delegation.name, delegation.code))
    var words = voice.say(.joined, party.name)
    if delegation.seat == .observer {
      words = voice.say(.joinedAs, words, voice.say(delegation.role.word))
    }
    let all = delegation.veto ? [words, voice.say(.withVeto)] : [words]
    teller.add(.plain(.delegation, voice.closed(voice.clauses(all)), party))
  }
}

extension DelegationRenamed: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let name = teller.voice.name(name, code)
    let words = teller.voice.say(.renamed, party.name, name)
    teller.add(.plain(.delegation, teller.voice.closed(words), party))
  }
}

extension DelegationWithdrawn: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, .withdrew, party.name, about: party)
  }
}

extension SeatChanged: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.say(.delegation, .became, party.name, teller.voice.say(role.word), about: party)
  }
}

extension DelegatesChanged: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let names = teller.voice.list(delegates.map(teller.voice.isolated))
    teller.say(
      .delegation, delegates.isEmpty ? .representedByNobody : .representedBy, party.name, names,
      about: party)
  }
}

extension DaisChanged: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(
      .meeting, .presided, [], naming: presiding, of: .presiding,
      party: code.map { teller.party($0).name })
  }
}

extension Role {
  fileprivate var word: MinutesWord {
    switch guest {
    case .invited: .roleInvited
    case .organisation: .roleOrganisation
    case .briefer: .roleBriefer
    case nil: seat == .member ? .roleMember : .roleObserver
    }
  }
}
