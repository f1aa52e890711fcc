extension Catalogue {
  /// The rule books that are built in, in alphabetical order.
  public static var ruleBookNames: [String] { names(in: "rules") }

  /// A built-in rule book as it is for an organ: `un` has a part for each.
  /// - Throws: `CatalogueError` when there is none of that name.
  public static func ruleBook(named name: String, for organ: Organ) throws(CatalogueError)
    -> RuleBook
  {
    try RuleBookFile(named: name).book(for: organ)
  }

  /// A chair's own rule book from the text of its file. It may say `"extends": "harvard"` and then
  /// only what is different; `"byOrgan"` holds what is different for an organ.
  /// - Throws: `CatalogueError` that names the first wrong or unknown field by its path.
  public static func ruleBook(json text: String, for organ: Organ) throws(CatalogueError)
    -> RuleBook
  {
    let file = try RuleBookFile(text: text)
    // What is wrong for another organ is wrong too, and found now rather than at a meeting.
    for other in file.organs where other != organ { _ = try file.book(for: other) }
    return try file.book(for: organ)
  }

  /// A built-in rule book whole, as JSON for people: every field of every motion, and under
  /// `byOrgan` what an organ has otherwise. Reading it back with `ruleBook(json:for:)` gives the
  /// same book. `nil` when there is none of that name.
  public static func ruleBookJSON(named name: String) -> String? {
    guard let file = try? RuleBookFile(named: name) else { return nil }
    return try? file.printed().pretty()
  }
}
