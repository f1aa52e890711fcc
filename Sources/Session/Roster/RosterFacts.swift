import Catalogue

/// A delegation was added to the roster, or came back to it.
package struct DelegationAdded: Fact {
  package static let name = "delegationAdded"
  /// With a code that no other has.
  package var delegation: Delegation
  /// The place in the roll, from 1; `nil` for the end.
  package var place: Int?

  package func apply(to state: inout State, at now: Int) {
    guard state.index(of: delegation.code) == nil else { return }
    state.roster.withdrawn.removeAll { $0.code == delegation.code }
    let count = state.roster.delegations.count
    state.roster.delegations.insert(
      delegation, at: place.map { min(max(0, $0 - 1), count) } ?? count)
  }
}

/// A delegation changed its name. It can still be found by the old one.
package struct DelegationRenamed: Fact {
  package static let name = "delegationRenamed"
  /// The code of the delegation, which keeps it.
  package var code: String
  /// The new name; a short name that it had is dropped.
  package var name: String

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    let old = state.roster.delegations[index].name
    state.roster.delegations[index].name = name
    state.roster.delegations[index].shortName = nil
    if !state.roster.delegations[index].aliases.contains(old) {
      state.roster.delegations[index].aliases.append(old)
    }
  }
}

/// A member became an observer and lost any veto, or an observer became a member or another kind of
/// guest.
package struct SeatChanged: Fact {
  package static let name = "seatChanged"
  /// The delegation whose seat changes.
  package var code: String
  /// From now on; votes that are closed are not judged again.
  package var seat: Seat
  /// `nil` for a member, and for a plain observer.
  package var guest: Guest?

  init(code: String, role: Role) {
    self.code = code
    (seat, guest) = (role.seat, role.guest)
  }

  /// The seat and the kind of guest together.
  package var role: Role { Role(seat, guest) }

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    state.roster.delegations[index].role = role
    // A veto is suspended while its holder has no vote, and restored with the seat.
    if seat == .observer, state.roster.delegations[index].veto {
      state.roster.delegations[index].veto = false
      state.roster.delegations[index].vetoRests = true
    } else if seat == .member, state.roster.delegations[index].vetoRests == true {
      state.roster.delegations[index].veto = true
      state.roster.delegations[index].vetoRests = nil
    }
  }
}

/// The people who sit for a delegation were recorded.
package struct DelegatesChanged: Fact {
  package static let name = "delegatesChanged"
  /// The delegation that they sit for.
  package var code: String
  /// All of them, in place of those before; may be empty.
  package var delegates: [String]

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    state.roster.delegations[index].delegates = delegates
  }
}

/// A delegation left the committee and was removed from every list. Its past actions stay on
/// record.
package struct DelegationWithdrawn: Fact {
  package static let name = "delegationWithdrawn"
  /// The delegation. It stays in `Roster.withdrawn`, because its name is still needed.
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    state.roster.withdrawn.removeAll { $0.code == code }
    state.roster.withdrawn.append(state.roster.delegations.remove(at: index))
    state.roster.since[code] = nil
    for topic in state.agenda.debates.keys {
      state.agenda.debates[topic]?.list.removeAll(of: code)
    }
    for topic in state.agenda.ahead.keys { state.agenda.removeAhead(code, from: topic) }
    state.voting.rightsOwed.removeAll { $0 == code }
    state.voting.explanationsAsked[code] = nil
    state.floor.caucus?.lose(code)
    state.floor.endedCaucus?.lose(code)
    state.points.heard.removeAll { $0.code == code }
    state.points.left.removeAll { $0.code == code }
    state.points.waiting.removeAll { $0.code == code }
    state.points.replies.removeAll { $0.code == code && !$0.made }
    if state.floor.comments?.on == code { state.floor.comments = nil }
  }
}

extension Caucus {
  /// Removes a delegation from the caucus. If it was the mover, it no longer has a speech to give.
  fileprivate mutating func lose(_ code: String) {
    queue.removeAll { $0 == code }
    if by == code { proposerHasSpoken = true }
  }
}
