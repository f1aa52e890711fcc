extension Catalogue {
  /// The rule books that are built in, in alphabetical order.
  package static var ruleBookNames: [String] { names(in: "rules") }

  /// What a built-in book calls itself, whatever the organ, and the organs that it has a part for.
  /// - Throws: `CatalogueError` when there is none of that name.
  package static func ruleBookTitle(named name: String) throws(CatalogueError)
    -> (title: String, organs: [Organ])
  {
    let file = try RuleBookFile(named: name)
    return (file.own["title"]?.stringValue ?? name, file.organs)
  }

  /// A built-in rule book as it is for an organ: `un` has a part for each.
  /// - Throws: `CatalogueError` when there is none of that name.
  package static func ruleBook(named name: String, for organ: Organ) throws(CatalogueError)
    -> RuleBook
  {
    try RuleBookFile(named: name).book(for: organ)
  }

  /// A chair's own rule book from the text of its file. It may say `"extends": "harvard"` and then
  /// only what is different; `"byOrgan"` holds what is different for an organ.
  /// - Throws: `CatalogueError` that names the first wrong or unknown field by its path.
  package static func ruleBook(json text: String, for organ: Organ) throws(CatalogueError)
    -> RuleBook
  {
    let file = try RuleBookFile(text: text)
    // What is wrong for another organ is wrong too, and found now rather than at a meeting.
    for other in file.organs where other != organ { _ = try file.book(for: other) }
    return try file.book(for: organ)
  }

  /// A built-in rule book whole, as JSON for people: every field of every motion, and under
  /// `byOrgan` what an organ has otherwise. Reading it back with `ruleBook(json:for:)` gives the
  /// same book.
  /// - Throws: `CatalogueError` when there is none of that name.
  package static func ruleBookJSON(named name: String) throws(CatalogueError) -> String {
    try RuleBookFile(named: name).printed().pretty()
  }

  /// A chair's own book whole in the same way, with what it extends.
  /// - Throws: `CatalogueError` as `ruleBook(json:for:)` does.
  package static func ruleBookJSON(completing text: String) throws(CatalogueError) -> String {
    for organ in Organ.allCases { _ = try ruleBook(json: text, for: organ) }
    return try RuleBookFile(text: text).printed().pretty()
  }
}
