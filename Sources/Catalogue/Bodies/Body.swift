/// The kind of organ that a body is. A rule book may have a part for each; `un` does for its
/// organs.
package enum Organ: String, Codable, Sendable, CaseIterable {
  /// A Council of permanent and elected members.
  case council
  /// The General Assembly in plenary.
  case plenary
  /// A main committee, or any committee that follows an Assembly's committee rules.
  case committee
  /// A cabinet or another committee in a crisis simulation.
  case cabinet
}

/// A committee without its members: the properties that the body itself fixes, whatever rule book
/// it uses.
package struct Body: Codable, Equatable, Sendable {
  /// The name on the command line: `unsc`, `unga`, `custom`.
  package var name: String
  /// In sentences and headings: `Security Council`.
  package var title: String
  /// Decides which parts of a rule book apply.
  package var organ: Organ
  /// The year of the membership, if it changes by year.
  package var year: Int?
  /// The number of affirmative votes that every decision needs: nine in the Council (Art. 27),
  /// seven before 1966; `nil` if only the rule book decides. It replaces the book's simple majority
  /// and is required in addition to the book's special fractions.
  package var affirmativeVotes: Int?

  /// The formats of the symbols of adopted texts by their kinds, with the placeholders `{number}`,
  /// `{year}` and `{session}`: `S/RES/{number} ({year})`. A committee, which recommends, has none.
  package var symbols: [String: String]?

  package init(
    name: String, title: String, organ: Organ, year: Int? = nil, affirmativeVotes: Int? = nil,
    symbols: [String: String]? = nil
  ) {
    self.name = name
    self.title = title
    self.organ = organ
    self.year = year
    self.affirmativeVotes = affirmativeVotes
    self.symbols = symbols
  }
}
