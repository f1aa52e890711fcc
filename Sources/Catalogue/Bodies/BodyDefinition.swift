/// A committee that the program knows, as its file in `data/bodies/` has it.
public struct BodyDefinition: Codable, Equatable, Sendable {
  /// Where the membership comes from.
  public enum Membership: String, Codable, Sendable {
    /// The permanent members and those elected for the year, from a table.
    case elected
    /// All Members of the United Nations.
    case members
    /// The chair's own roster file: the program invents no seats.
    case file
  }

  /// From a year to another, both included.
  public struct Years: Codable, Equatable, Sendable {
    public var from: Int
    public var to: Int
  }

  /// The votes that a decision took in some years.
  public struct AffirmativeVotes: Codable, Equatable, Sendable {
    public var from: Int
    public var to: Int?
    public var votes: Int
  }

  /// The word of the command line: `unsc`.
  public var name: String
  public var title: String
  /// Other words for it: `sc`.
  public var aliases: [String]
  public var organ: Organ
  public var roster: Membership
  /// The table of those elected, below `data/`.
  public var elected: String?
  /// Codes that sit in every year.
  public var permanent: [String]?
  /// Codes whose negative vote is a veto.
  public var veto: [String]?
  /// The years whose membership is known; `nil` where years make no difference.
  public var years: Years?
  public var affirmativeVotes: [AffirmativeVotes]?
  /// How many sit in it, where that is fixed and the roster is the chair's.
  public var seats: Int?

  /// The body in a year, apart from who sits in it.
  public func body(in year: Int?) -> Body {
    let votes = affirmativeVotes?.first { rule in
      guard let year else { return rule.to == nil }
      return year >= rule.from && year <= rule.to ?? Int.max
    }
    return Body(
      name: name, title: title, organ: organ, year: year, affirmativeVotes: votes?.votes)
  }
}
