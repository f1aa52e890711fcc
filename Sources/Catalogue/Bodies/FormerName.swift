/// The name of a state in past years, or a state that no longer exists.
package struct FormerName: Equatable, Sendable {
  /// The code of the current successor, or the state's own code if it has none.
  package var code: String
  /// As in the records of those years.
  package var name: String
  /// A shorter name for narrow columns, if the name is long.
  package var shortName: String?
  /// The sort key, if it is not the name.
  package var sortName: String?
  /// The years on whose 1 January it had this name.
  package var years: ClosedRange<Int>
  /// The regional group in those years.
  package var group: String?
  /// Other names of that time that it can be found by.
  package var aliases: [String]
}

extension Catalogue {
  /// A line of the table that has no years or no name is left out.
  package static let formerNames: [FormerName] = table("former-states.csv").compactMap { row in
    guard let code = row["code"], let name = row["name"],
      let from = row["from"].flatMap({ Int($0) }),
      let to = row["to"].flatMap({ Int($0) }), from <= to
    else { return nil }
    return FormerName(
      code: code, name: name, shortName: row["short"], sortName: row["sort"], years: from...to,
      group: row["group"], aliases: list(row["aliases"]))
  }

  /// The name that a code had in a year, if it was different from the current one.
  package static func formerName(of code: String, in year: Int?) -> FormerName? {
    guard let year else { return nil }
    return formerNames.first { $0.code == code && $0.years.contains(year) }
  }
}
