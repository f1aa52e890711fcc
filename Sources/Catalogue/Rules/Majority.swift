/// The majority that a vote needs: a fraction of a base, in integers only. A rule book writes it by
/// name (`"simple"`, `"two-thirds"`) or as a fraction: of the votes (`"3/5"`), of those present
/// (`"1/5-present"`) or of all members (`"3/5-members"`).
package struct Majority: Equatable, Hashable, Sendable {
  /// The count that the fraction is taken of.
  package enum Base: String, Codable, Sendable {
    /// Yes and no votes; abstentions do not count (GA rule 86: members present and voting).
    case votes
    /// Every delegation present with a vote, so an abstention has the effect of a no.
    case present
    /// Every member of the body, present or not.
    case members
  }

  package var numerator: Int
  package var denominator: Int
  package var base: Base
  /// Whether it takes more than the fraction: a tie is not a majority.
  package var strict: Bool

  /// More yes than no (GA rules 85, 125).
  package static let simple = Majority(1, 2, of: .votes, strict: true)
  /// Two thirds of the yes and no votes; exactly two thirds passes (GA rule 83).
  package static let twoThirds = Majority(2, 3, of: .votes)
  /// More than half of those present.
  package static let majorityPresent = Majority(1, 2, of: .present, strict: true)
  package static let twoThirdsPresent = Majority(2, 3, of: .present)
  /// More than half of all members: 97 of 193, 8 of 15.
  package static let absolute = Majority(1, 2, of: .members, strict: true)
  /// Two thirds of all members: 129 of 193 (Charter Art. 108).
  package static let twoThirdsMembers = Majority(2, 3, of: .members)

  /// The names used in commands and rule books, in the order they are listed.
  package static let named: [(name: String, majority: Majority)] = [
    ("simple", .simple), ("two-thirds", .twoThirds), ("majority-present", .majorityPresent),
    ("two-thirds-present", .twoThirdsPresent), ("absolute", .absolute),
    ("two-thirds-members", .twoThirdsMembers),
  ]

  package init(_ numerator: Int, _ denominator: Int, of base: Base, strict: Bool = false) {
    // Reduce `2/4` to `1/2`, so that a half is found by its name.
    self.numerator = 2 * numerator == denominator ? 1 : numerator
    self.denominator = 2 * numerator == denominator ? 2 : denominator
    self.base = base
    self.strict = strict
  }

  /// Parses a name from `named`, or a fraction `p/q` with `0 < p <= q <= 1000`, optionally followed
  /// by a hyphen and its base: `1/5-present`. Without a base it is a fraction of the votes.
  package init?(_ text: String) {
    if let known = Self.named.first(where: { $0.name == text }) {
      self = known.majority
      return
    }
    let words = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = words[0].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let p = Int(parts[0]), let q = Int(parts[1]), p > 0, p <= q, q <= 1000
    else { return nil }
    // Exactly half is not a majority, so a half is strict.
    guard words.count == 2 else {
      self = Majority(p, q, of: .votes, strict: 2 * p == q)
      return
    }
    guard let base = Base(rawValue: String(words[1])), base != .votes else { return nil }
    self = Majority(p, q, of: base, strict: 2 * p == q)
  }

  /// The name or fraction it is written as.
  package var name: String {
    Self.named.first { $0.majority == self }?.name
      ?? "\(numerator)/\(denominator)\(base == .votes ? "" : "-\(base.rawValue)")"
  }

  /// The fewest yes votes that suffice when the base counts `total`.
  package func needed(of total: Int) -> Int {
    strict
      ? total * numerator / denominator + 1
      : max(1, (total * numerator + denominator - 1) / denominator)
  }
}

extension Majority: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let majority = Majority(text) else {
      let names = Self.named.map(\.name).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "unknown \"\(text)\"; one of \(names), or a fraction p/q")
    }
    self = majority
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
