/// The majority that a vote needs: a share of a count, or several shares that must all be reached;
/// in integers only. A rule book writes a share by name (`"simple"`, `"two-thirds"`) or as a fraction:
/// of the votes (`"3/5"`), of those present (`"1/5-present"`) or of all members (`"3/5-members"`).
/// Several are a list: `["two-thirds", "absolute"]`.
package struct Majority: Equatable, Hashable, Sendable {
  /// At least one, each once.
  package var shares: [Share]

  /// More yes than no (GA rules 85, 125).
  package static let simple = Majority(1, 2, of: .votes, strict: true)
  /// Two thirds of the yes and no votes; exactly two thirds passes (GA rule 83).
  package static let twoThirds = Majority(2, 3, of: .votes)
  /// More than half of those present.
  package static let majorityPresent = Majority(1, 2, of: .present, strict: true)
  /// Two thirds of those present; exactly two thirds passes.
  package static let twoThirdsPresent = Majority(2, 3, of: .present)
  /// More than half of all members: 97 of 193, 8 of 15.
  package static let absolute = Majority(1, 2, of: .members, strict: true)
  /// Two thirds of all members: 129 of 193 (Charter Art. 108).
  package static let twoThirdsMembers = Majority(2, 3, of: .members)
  /// Nobody votes no; abstentions do not matter.
  package static let unanimous = Majority(1, 1, of: .votes)

  /// The names used in commands and rule books, in the order they are listed.
  package static let named: [(name: String, majority: Majority)] = [
    ("simple", .simple), ("two-thirds", .twoThirds), ("majority-present", .majorityPresent),
    ("two-thirds-present", .twoThirdsPresent), ("absolute", .absolute),
    ("two-thirds-members", .twoThirdsMembers), ("unanimous", .unanimous),
  ]

  /// The most shares that one majority may have.
  package static let mostShares = 4

  /// - Parameter shares: at least one, each once; it is not checked here.
  package init(_ shares: [Share]) { self.shares = shares }

  /// A single share.
  package init(
    _ numerator: Int, _ denominator: Int, of base: Share.Base, strict: Bool = false
  ) {
    self.init([Share(numerator, denominator, of: base, strict: strict)])
  }

  /// Parses what a line names: a share, or several joined by `+`, as in `two-thirds+absolute`.
  package init?(_ text: String) {
    self.init(text.split(separator: "+", omittingEmptySubsequences: false).map(String.init))
  }

  /// Parses the shares of a list.
  private init?(_ names: [String]) {
    let shares = names.compactMap(Share.init)
    guard !shares.isEmpty, shares.count == names.count, shares.count <= Self.mostShares,
      Set(shares).count == shares.count
    else { return nil }
    self.init(shares)
  }

  /// As written in a line: `two-thirds`, `3/5-members`, `two-thirds+absolute`.
  package var name: String { shares.map(\.name).joined(separator: "+") }
}

extension Majority {
  /// A fraction of a base.
  package struct Share: Equatable, Hashable, Sendable {
    /// The count that the fraction is taken of.
    package enum Base: String, Codable, Sendable {
      /// Yes and no votes; abstentions do not count (GA rule 86: members present and voting).
      case votes
      /// Every delegation present with a vote, so an abstention has the effect of a no.
      case present
      /// Every member of the body, present or not.
      case members
    }

    /// From 1 to the denominator.
    package var numerator: Int
    /// From 1 to 1000. Only a half and a whole are reduced.
    package var denominator: Int
    /// The count that the fraction is taken of.
    package var base: Base
    /// Whether it takes more than the fraction: a tie is not a majority.
    package var strict: Bool

    /// - Parameter strict: whether it takes more than the fraction.
    package init(_ numerator: Int, _ denominator: Int, of base: Base, strict: Bool = false) {
      // Reduce `4/6` to `2/3`, so that it is found by its name.
      var (divisor, rest) = (numerator, denominator)
      while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
      self.numerator = divisor > 1 ? numerator / divisor : numerator
      self.denominator = divisor > 1 ? denominator / divisor : denominator
      self.base = base
      self.strict = strict
    }

    /// Parses a name from `named`, or a fraction `p/q` with `0 < p <= q <= 1000`, optionally
    /// followed by a hyphen and its base: `1/5-present`. Without a base it is a fraction of the
    /// votes.
    package init?(_ text: String) {
      if let known = Majority.named.first(where: { $0.name == text }) {
        self = known.majority.shares[0]
        return
      }
      let words = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard let fraction = words.first else { return nil }
      let parts = fraction.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let p = Int(parts[0]), let q = Int(parts[1]), p > 0, p <= q,
        q <= 1000
      else { return nil }
      // Exactly half is not a majority, so a half is strict.
      guard words.count == 2 else {
        self = Share(p, q, of: .votes, strict: 2 * p == q)
        return
      }
      guard let base = Base(rawValue: String(words[1])), base != .votes else { return nil }
      self = Share(p, q, of: base, strict: 2 * p == q)
    }

    /// The name or fraction it is written as.
    package var name: String {
      Majority.named.first { $0.majority.shares == [self] }?.name
        ?? "\(numerator)/\(denominator)\(base == .votes ? "" : "-\(base.rawValue)")"
    }

    /// The fewest yes votes that suffice when the base counts `total`.
    package func needed(of total: Int) -> Int {
      strict
        ? total * numerator / denominator + 1
        : max(1, (total * numerator + denominator - 1) / denominator)
    }
  }
}

extension Majority: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let names: [String]
    if let name = try? container.decode(String.self) {
      names = [name]
    } else {
      names = try container.decode([String].self)
    }
    guard let majority = Majority(names) else {
      let unknown = names.first { Share($0) == nil }
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: unknown.map {
          "unknown \"\(cleaned($0))\"; one of \(Self.named.map(\.name).joined(separator: ", ")), "
            + "or a fraction p/q"
        } ?? "must have from 1 to \(Self.mostShares) majorities, each once")
    }
    self = majority
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if shares.count == 1 {
      try container.encode(shares[0].name)
    } else {
      try container.encode(shares.map(\.name))
    }
  }
}
