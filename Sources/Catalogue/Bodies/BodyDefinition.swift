/// A committee that the program knows, as its file in `data/bodies/` has it.
package struct BodyDefinition: Codable, Equatable, Sendable {
  /// Where the membership comes from.
  package enum Membership: String, Codable, Sendable {
    /// The permanent members and those elected for the year, from a table.
    case elected
    /// All Members of the United Nations.
    case members
    /// The chair's own roster file: the program invents no seats.
    case file
  }

  /// From a year to another, both included.
  package struct Years: Codable, Equatable, Sendable {
    package var from: Int
    package var to: Int
  }

  /// The votes that a decision took in some years.
  package struct AffirmativeVotes: Codable, Equatable, Sendable {
    package var from: Int
    package var to: Int?
    package var votes: Int
  }

  /// The word of the command line: `unsc`.
  package var name: String
  package var title: String
  /// Other words for it: `sc`.
  package var aliases: [String]
  package var organ: Organ
  package var roster: Membership
  /// The table of those elected, below `data/`.
  package var elected: String?
  /// Codes that sit in every year.
  package var permanent: [String]?
  /// Codes whose negative vote is a veto.
  package var veto: [String]?
  /// The years whose membership is known; `nil` where years make no difference.
  package var years: Years?
  package var affirmativeVotes: [AffirmativeVotes]?
  /// How many sit in it, where that is fixed and the roster is the chair's.
  package var seats: Int?

  /// The body in a year, apart from who sits in it.
  package func body(in year: Int?) -> Body {
    let votes = affirmativeVotes?.first { rule in
      guard let year else { return rule.to == nil }
      return year >= rule.from && year <= rule.to ?? Int.max
    }
    return Body(
      name: name, title: title, organ: organ, year: year, affirmativeVotes: votes?.votes)
  }
}
