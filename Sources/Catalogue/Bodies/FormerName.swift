/// What a state was called in some years, or a state that is no more.
package struct FormerName: Equatable, Sendable {
  /// Today's successor's code, or its own where it has none.
  package var code: String
  package var name: String
  package var shortName: String?
  /// What it is sorted by, where that is not the name.
  package var sortName: String?
  /// The years on whose first day it had this name.
  package var years: ClosedRange<Int>
  package var group: String?
  package var aliases: [String]
}

extension Catalogue {
  package static let formerNames: [FormerName] = table("former-states.csv").compactMap { row in
    guard let code = row["code"], let name = row["name"],
      let from = row["from"].flatMap({ Int($0) }),
      let to = row["to"].flatMap({ Int($0) }), from <= to
    else { return nil }
    return FormerName(
      code: code, name: name, shortName: row["short"], sortName: row["sort"], years: from...to,
      group: row["group"], aliases: list(row["aliases"]))
  }

  /// The name of a code in a year, where it was another than today's.
  package static func formerName(of code: String, in year: Int?) -> FormerName? {
    guard let year else { return nil }
    return formerNames.first { $0.code == code && $0.years.contains(year) }
  }
}
