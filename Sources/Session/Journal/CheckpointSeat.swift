import Catalogue

/// A delegation in a checkpoint. Most differ from the roster in the header by their attendance alone:
/// 193 of them are read before an Assembly's first frame.
enum CheckpointSeat: Codable {
  /// As at the same index of the roster, except for this.
  case attendance(Attendance)
  case other(Delegation)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let word = try? value.decode(String.self) {
      guard let attendance = Attendance(rawValue: word) else {
        throw JSONValueDecoder.fault("\(word) is not an attendance")
      }
      self = .attendance(attendance)
    } else {
      self = .other(try value.decode(Delegation.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .attendance(let attendance): try value.encode(attendance)
    case .other(let delegation): try value.encode(delegation)
    }
  }

  static func list(_ delegations: [Delegation], _ roster: [Delegation]) -> [CheckpointSeat] {
    delegations.enumerated().map { index, delegation in
      guard index < roster.count else { return .other(delegation) }
      var seated = roster[index]
      seated.attendance = delegation.attendance
      return seated == delegation ? .attendance(delegation.attendance) : .other(delegation)
    }
  }

  /// - Returns: `nil` if the roster is too short.
  static func delegations(
    _ seats: [CheckpointSeat], _ roster: [Delegation]
  ) -> [Delegation]? {
    var delegations: [Delegation] = []
    delegations.reserveCapacity(seats.count)
    for (index, seat) in seats.enumerated() {
      switch seat {
      case .other(let delegation): delegations.append(delegation)
      case .attendance(let attendance):
        guard index < roster.count else { return nil }
        delegations.append(roster[index])
        delegations[index].attendance = attendance
      }
    }
    return delegations
  }
}
