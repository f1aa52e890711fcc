/// A built-in committee, as defined by its file in `data/bodies/`.
package struct BodyDefinition: Codable, Equatable, Sendable {
  /// Where the membership comes from.
  package enum Membership: String, Codable, Sendable {
    /// The permanent members, and from a table those elected for the year.
    case elected
    /// All Members of the United Nations.
    case members
    /// The chair's own roster file; the program has no members for it.
    case file
  }

  /// A range of years, inclusive.
  package struct Years: Codable, Equatable, Sendable {
    /// The first year.
    package var from: Int
    /// The last year.
    package var to: Int
  }

  /// The number of affirmative votes that a decision needed in a range of years.
  package struct AffirmativeVotes: Codable, Equatable, Sendable {
    /// The first year.
    package var from: Int
    /// The last year; `nil` for now.
    package var to: Int?
    /// Yes votes, however many members are present.
    package var votes: Int
  }

  /// The name on the command line: `unsc`.
  package var name: String
  /// `Security Council`
  package var title: String
  /// Other names for it: `sc`.
  package var aliases: [String]
  /// Decides which parts of a rule book apply.
  package var organ: Organ
  /// The rule book of a new committee, unless the chair names one; `nil` for the usual one.
  package var rules: String?
  package var roster: Membership
  /// The path of the table of elected members, under `data/`.
  package var elected: String?
  /// The codes of the members that sit in every year.
  package var permanent: [String]?
  /// The codes of the members whose negative vote is a veto.
  package var veto: [String]?
  /// The years for which the membership is known; `nil` if it does not depend on the year.
  package var years: Years?
  /// In order of time; `nil` if only the rule book decides.
  package var affirmativeVotes: [AffirmativeVotes]?
  /// The number of members, where it is fixed but the chair supplies the roster.
  package var seats: Int?

  /// The formats of the symbols of adopted texts; see `Body.symbols`.
  package var symbols: [String: String]?

  /// The body in a year, without its members.
  package func body(in year: Int?) -> Body {
    let votes = affirmativeVotes?.first { rule in
      guard let year else { return rule.to == nil }
      return year >= rule.from && year <= rule.to ?? Int.max
    }
    return Body(
      name: name, title: title, organ: organ, year: year, affirmativeVotes: votes?.votes,
      symbols: symbols)
  }
}
