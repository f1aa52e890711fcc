extension Catalogue {
  /// The names of the built-in rule books, in alphabetical order.
  package static var ruleBookNames: [String] { names(in: "rules") }

  /// The title of a built-in book, and the organs it has a part for. The title is the same for
  /// every organ.
  /// - Throws: `CatalogueError` if there is no book of that name.
  package static func ruleBookTitle(named name: String) throws(CatalogueError)
    -> (title: String, organs: [Organ])
  {
    let file = try RuleBookFile(named: name)
    return (file.own["title"]?.stringValue ?? name, file.organs)
  }

  /// A built-in rule book as it applies to an organ. `un`, for example, has a part for each kind of
  /// UN organ.
  /// - Throws: `CatalogueError` if there is no book of that name.
  package static func ruleBook(named name: String, for organ: Organ) throws(CatalogueError)
    -> RuleBook
  {
    try RuleBookFile(named: name).book(for: organ)
  }

  /// A chair's own rule book, from the text of its file. The file may say `"extends": "harvard"`
  /// and then list only the differences; `"byOrgan"` holds the differences for an organ.
  /// - Throws: `CatalogueError` that names the first wrong or unknown field by its path.
  package static func ruleBook(json text: String, for organ: Organ) throws(CatalogueError)
    -> RuleBook
  {
    let file = try RuleBookFile(text: text)
    // Report an error in another organ's part now rather than at a meeting.
    for other in file.organs where other != organ { _ = try file.book(for: other) }
    return try file.book(for: organ)
  }

  /// A complete built-in rule book as human-readable JSON: every field of every motion, and under
  /// `byOrgan` the differences for each organ. Reading it back with `ruleBook(json:for:)` gives the
  /// same book.
  /// - Throws: `CatalogueError` if there is no book of that name.
  package static func ruleBookJSON(named name: String) throws(CatalogueError) -> String {
    try RuleBookFile(named: name).printed().pretty()
  }

  /// A chair's own book in the same complete form, including what it inherits through `extends`.
  /// - Throws: `CatalogueError` as `ruleBook(json:for:)` does.
  package static func ruleBookJSON(completing text: String) throws(CatalogueError) -> String {
    for organ in Organ.allCases { _ = try ruleBook(json: text, for: organ) }
    return try RuleBookFile(text: text).printed().pretty()
  }
}
