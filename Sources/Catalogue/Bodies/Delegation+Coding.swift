/// Default values are omitted, because all 193 delegations of an Assembly are in the header of its
/// journal and in every checkpoint, and are read before the first frame is drawn.
extension Delegation: Codable {
  private enum Key: String, CodingKey {
    case code, name, shortName, seat, guest, veto, vetoRests, group, aliases, delegates, attendance
  }

  package init(from decoder: any Decoder) throws {
    let fields = try JSONMembers<Key>(from: decoder)
    self.init(
      code: try fields.decode(String.self, forKey: .code),
      name: try fields.decode(String.self, forKey: .name),
      shortName: try fields.decodeIfPresent(String.self, forKey: .shortName),
      seat: try fields.decodeIfPresent(Seat.self, forKey: .seat) ?? .member,
      guest: try fields.decodeIfPresent(Guest.self, forKey: .guest),
      veto: try fields.decodeIfPresent(Bool.self, forKey: .veto) ?? false,
      group: try fields.decodeIfPresent(String.self, forKey: .group),
      aliases: try fields.decodeIfPresent([String].self, forKey: .aliases) ?? [],
      delegates: try fields.decodeIfPresent([String].self, forKey: .delegates) ?? [],
      attendance: try fields.decodeIfPresent(Attendance.self, forKey: .attendance) ?? .notCalled)
    vetoRests = try fields.decodeIfPresent(Bool.self, forKey: .vetoRests)
  }

  package func encode(to encoder: any Encoder) throws {
    let usual = Delegation(code: code, name: name)
    var fields = encoder.container(keyedBy: Key.self)
    func write<Value: Codable & Equatable>(_ value: KeyPath<Delegation, Value>, _ key: Key) throws {
      if self[keyPath: value] != usual[keyPath: value] {
        try fields.encode(self[keyPath: value], forKey: key)
      }
    }
    try fields.encode(code, forKey: .code)
    try fields.encode(name, forKey: .name)
    try write(\.shortName, .shortName)
    try write(\.seat, .seat)
    try write(\.guest, .guest)
    try write(\.veto, .veto)
    try write(\.vetoRests, .vetoRests)
    try write(\.group, .group)
    try write(\.aliases, .aliases)
    try write(\.delegates, .delegates)
    try write(\.attendance, .attendance)
  }
}
