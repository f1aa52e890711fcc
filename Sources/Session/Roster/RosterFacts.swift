import Catalogue

/// A delegation was put on the roster, or came back to it.
package struct DelegationAdded: Fact {
  package static let name = "delegationAdded"
  package var delegation: Delegation
  /// In the roll, from 1; at the end without one.
  package var place: Int?

  package func apply(to state: inout State, at now: Int) {
    guard state.index(of: delegation.code) == nil else { return }
    state.withdrawn.removeAll { $0.code == delegation.code }
    let count = state.delegations.count
    state.delegations.insert(delegation, at: place.map { min(max(0, $0 - 1), count) } ?? count)
  }
}

/// A delegation changed its name. It is still found by the old one.
package struct DelegationRenamed: Fact {
  package static let name = "delegationRenamed"
  package var code: String
  package var name: String

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    let old = state.delegations[index].name
    state.delegations[index].name = name
    state.delegations[index].shortName = nil
    if !state.delegations[index].aliases.contains(old) {
      state.delegations[index].aliases.append(old)
    }
  }
}

/// A member became an observer, without a veto if it had one; or an observer became a member, or
/// another kind of guest.
package struct SeatChanged: Fact {
  package static let name = "seatChanged"
  package var code: String
  package var seat: Seat
  package var guest: Guest?

  init(code: String, role: Role) {
    self.code = code
    (seat, guest) = (role.seat, role.guest)
  }

  package var role: Role { Role(seat, guest) }

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    state.delegations[index].role = role
    // A veto rests while its holder has no vote, and comes back with the seat.
    if seat == .observer, state.delegations[index].veto {
      state.delegations[index].veto = false
      state.delegations[index].vetoRests = true
    } else if seat == .member, state.delegations[index].vetoRests == true {
      state.delegations[index].veto = true
      state.delegations[index].vetoRests = nil
    }
  }
}

/// It was noted who sits for a delegation.
package struct DelegatesChanged: Fact {
  package static let name = "delegatesChanged"
  package var code: String
  package var delegates: [String]

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    state.delegations[index].delegates = delegates
  }
}

/// A delegation left the committee, and with that every list. What it did stays on record.
package struct DelegationWithdrawn: Fact {
  package static let name = "delegationWithdrawn"
  package var code: String

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.index(of: code) else { return }
    state.withdrawn.removeAll { $0.code == code }
    state.withdrawn.append(state.delegations.remove(at: index))
    for topic in state.debates.keys {
      state.debates[topic]?.list.queue.removeAll { $0 == code }
    }
    state.rightsOwed.removeAll { $0 == code }
    state.caucus?.lose(code)
    state.endedCaucus?.lose(code)
    state.points.removeAll { $0.code == code }
    state.leftPoints.removeAll { $0.code == code }
    state.waitingPoints.removeAll { $0.code == code }
    state.replies.removeAll { $0.code == code && !$0.made }
    if state.comments?.on == code { state.comments = nil }
  }
}

extension Caucus {
  /// A delegation is there no more; a mover that is gone has no speech coming.
  fileprivate mutating func lose(_ code: String) {
    queue.removeAll { $0 == code }
    if by == code { proposerHasSpoken = true }
  }
}
