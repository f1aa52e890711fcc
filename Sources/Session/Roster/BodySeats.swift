import Catalogue

/// The seats of a committee that has only some of the members of a body.
/// Members keep what the body gives them: their name in its year, a veto, their place in the roll.
package struct BodySeats: Equatable, Sendable {
  /// Members of the body in the order of its roll, and others placed among them by name.
  package private(set) var seats: [Delegation]
  /// The names of those that are seated as members but are not members of the body in that year.
  package private(set) var outsiders: [String] = []
  /// What is wrong with those that were left out: a member named twice, or a name that is neither a
  /// member's nor a country's and that has no other seat.
  package private(set) var faults: [RosterFileError] = []

  /// - Parameters:
  ///   - named: who sits, as read from a roster or typed.
  ///   - lines: the line of each, for `faults`; may be empty.
  ///   - body: all members of the body, in the order of the roll.
  /// - Throws: `RosterFileError` if only observers would sit.
  package init(
    _ named: [Delegation], lines: [Int] = [], in body: [Delegation]
  ) throws(RosterFileError) {
    let names = Names(body)
    var members: [String: Delegation] = [:]
    var others: [Delegation] = []
    for (index, delegation) in named.enumerated() {
      let line = index < lines.count ? lines[index] : nil
      if let code = Self.member(delegation, in: body, names) {
        if let other = members[code] {
          let both = other.name == delegation.name ? "" : ": \"\(other.name)\" is the same member"
          faults.append(RosterFileError(line: line, "\(delegation.name) is named twice\(both)"))
        } else {
          members[code] = delegation
        }
        continue
      }
      let isKnown = Catalogue.country(code: delegation.code) != nil
      if !isKnown, delegation.seat == .member {
        faults.append(Self.unknown(delegation, names, line: line))
        continue
      }
      if delegation.seat == .member { outsiders.append(delegation.name) }
      others.append(delegation)
    }
    seats = body.compactMap { member in
      members[member.code].map { Self.seat($0, of: member) }
    }
    for other in others {
      let place = seats.firstIndex { $0.name.folded() > other.name.folded() }
      seats.insert(other, at: place ?? seats.count)
    }
    guard !faults.isEmpty || seats.contains(where: { $0.seat == .member }) else {
      throw RosterFileError("all are observers; at least one delegation must be a member")
    }
  }

  /// The code of the member that is meant; a number would be a place in the roll.
  private static func member(
    _ delegation: Delegation, in body: [Delegation], _ names: Names
  ) -> String? {
    if body.contains(where: { $0.code == delegation.code }) { return delegation.code }
    return Int(delegation.name) == nil ? names.onlyCode(delegation.name) : nil
  }

  private static func seat(_ named: Delegation, of member: Delegation) -> Delegation {
    var seat = member
    seat.delegates = named.delegates
    if named.seat == .observer {
      seat.role = named.role
      seat.veto = false
    }
    return seat
  }

  private static func unknown(
    _ delegation: Delegation, _ names: Names, line: Int?
  ) -> RosterFileError {
    let way = "; an organisation needs a column seat with ngo or observer"
    do throws(Refusal) {
      _ = try names.code(delegation.name)
      return RosterFileError(line: line, "\(delegation.name) is not a place in a roll" + way)
    } catch {
      // A near member is the better advice.
      let said = error.saying.text
      return RosterFileError(line: line, said.hasSuffix("?") ? said : said + way)
    }
  }
}
