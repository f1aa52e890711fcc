/// The properties that a kind of motion has in every book (`data/kinds.json`): its title, arguments
/// and effect, and when it is usually in order. A book only states where it differs.
package enum MotionKinds {
  /// The book with every field of every motion filled in, the motions in order of precedence.
  /// - Throws: `CatalogueError` if the built-in kinds cannot be read.
  package static func complete(_ book: JSONValue) throws(CatalogueError) -> JSONValue {
    guard case .object(var result) = book, let motions = result[JSONValue.motions]?.arrayValue
    else { return book }
    let table = try table()
    let common = table["default"] ?? .object(JSONObject())
    let kinds = table["kinds"]?.arrayValue ?? []
    let places = places(in: result["precedence"]?.arrayValue ?? [])
    let completed = motions.map { motion in
      let known = kinds.first { $0["kind"] == motion["kind"] } ?? .object(JSONObject())
      return ordered(common.merging(known).merging(motion))
    }
    let sorted = completed.enumerated().sorted { a, b in
      let placeA = places[a.element["kind"]?.stringValue ?? ""] ?? Int.max
      let placeB = places[b.element["kind"]?.stringValue ?? ""] ?? Int.max
      return (placeA, a.offset) < (placeB, b.offset)
    }
    result[JSONValue.motions] = .array(sorted.map(\.element))
    return .object(result)
  }

  /// The default values of the fields that neither a motion's kind nor a book sets.
  /// - Throws: `CatalogueError` if the built-in kinds cannot be read.
  package static func common() throws(CatalogueError) -> JSONValue {
    try table()["default"] ?? .object(JSONObject())
  }

  /// What a word means in a book that has no motion of that kind.
  package struct Absent {
    /// The kind that has the word as its name or alias in other books.
    package var kind: String
    /// Why a book may omit the kind: `an amendment is submitted to the chair, not moved`.
    package var reason: String?
  }

  /// The kind that a word names in the books that have it; `nil` if no kind has that word.
  package static func absent(_ word: String) -> Absent? {
    guard let table = try? table(),
      let known = table["kinds"]?.arrayValue?.first(where: { kind in
        kind["kind"]?.stringValue == word
          || (kind["aliases"]?.arrayValue ?? []).contains { $0.stringValue == word }
      }), let kind = known["kind"]?.stringValue
    else { return nil }
    return Absent(kind: kind, reason: table["absent"]?[kind]?.stringValue)
  }

  private static func table() throws(CatalogueError) -> JSONValue {
    try JSONValue(Catalogue.text("kinds.json") ?? "{}")
  }

  /// The place of each kind in the precedence. An extension has the place of its first entry.
  private static func places(in precedence: [JSONValue]) -> [String: Int] {
    var places: [String: Int] = [:]
    for group in precedence {
      for entry in group["kinds"]?.arrayValue ?? [group] {
        guard let kind = entry.stringValue?.split(separator: " ").first else { continue }
        if places[String(kind)] == nil { places[String(kind)] = places.count }
      }
    }
    return places
  }

  private static let order = [
    "kind", "title", "aliases", "parameters", "effect", "when", "needs", "decision", "objection",
    "reconsidered", "mover", "leave", "agreement", "onFail", "caution", "second", "withoutQuorum",
    "speakersFor",
    "speakersAgainst", "source",
  ]

  private static func ordered(_ motion: JSONValue) -> JSONValue {
    guard case .object(let fields) = motion else { return motion }
    var result = JSONObject()
    for key in order { result[key] = fields[key] }
    for (key, value) in fields.members { result[key] = value }
    return .object(result)
  }
}
