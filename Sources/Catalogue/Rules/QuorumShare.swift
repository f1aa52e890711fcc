/// The share of the membership that must be present.
package enum QuorumShare: Equatable, Sendable {
  /// No quorum is required.
  case none
  /// More than half.
  case majority
  /// At least this fraction, rounded up: `1/4` of 193 is 49.
  case fraction(Int, Int)

  /// The number of delegations required out of `members`.
  package func count(of members: Int) -> Int {
    switch self {
    case .none: 0
    case .majority: members / 2 + 1
    case .fraction(let p, let q): (members * p + q - 1) / q
    }
  }
}

extension QuorumShare: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    switch text {
    case "none": self = .none
    case "majority": self = .majority
    default:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let p = Int(parts[0]), let q = Int(parts[1]), p > 0, p <= q, q <= 1000
      else {
        throw DecodingError.dataCorruptedError(
          in: container,
          debugDescription: "unknown \"\(text)\"; one of none, majority, or a fraction p/q")
      }
      self = .fraction(p, q)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode("none")
    case .majority: try container.encode("majority")
    case .fraction(let p, let q): try container.encode("\(p)/\(q)")
    }
  }
}
