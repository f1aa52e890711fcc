/// What kind of organ a body is; the `un` book has a part for each.
package enum Organ: String, Codable, Sendable, CaseIterable {
  /// A Council of permanent and elected members.
  case council
  /// The General Assembly in plenary.
  case plenary
  /// A main committee, or any committee that follows an Assembly's committee rules.
  case committee
  /// A cabinet or another committee of a crisis.
  case cabinet
}

/// What a committee is, apart from who sits in it: what the body itself fixes about a vote,
/// whatever book it is run by.
package struct Body: Codable, Equatable, Sendable {
  /// The word of the command line: `unsc`, `unga`, `custom`.
  package var name: String
  package var title: String
  package var organ: Organ
  /// The year whose membership sits, where the body has years.
  package var year: Int?
  /// Affirmative votes that every decision takes: nine in the Council (Art. 27), seven before
  /// 1966; `nil` where the rule book alone decides. It replaces the book's simple majority and
  /// is added to its special fractions.
  package var affirmativeVotes: Int?

  package init(
    name: String, title: String, organ: Organ, year: Int? = nil, affirmativeVotes: Int? = nil
  ) {
    self.name = name
    self.title = title
    self.organ = organ
    self.year = year
    self.affirmativeVotes = affirmativeVotes
  }
}
