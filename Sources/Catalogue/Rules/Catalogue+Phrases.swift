extension Catalogue {
  /// The usual opening phrases of clauses, from `data/phrases.csv`.
  /// - Parameter part: `preambular` or `operative`.
  package static func phrases(_ part: String) -> [String] {
    table("phrases.csv").filter { $0["part"] == part }.compactMap { $0["phrase"] }
  }
}
