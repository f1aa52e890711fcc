import FoundationEssentials

/// A rule book as written: its own fields, the book it extends, and the differences for each organ.
/// `book(for:)` resolves it into the `RuleBook` of an organ.
package struct RuleBookFile {
  /// The contents of the file itself.
  package let own: JSONValue

  /// Reads a built-in book. The tests check its fields, so they are not checked each time it is
  /// read.
  /// - Throws: `CatalogueError` if there is no such book.
  package init(named name: String) throws(CatalogueError) {
    guard let text = Catalogue.text("rules/\(name).json") else {
      let names = Catalogue.ruleBookNames.joined(separator: ", ")
      throw CatalogueError("there is no rule book \"\(name)\"; choose one of \(names)")
    }
    own = try JSONValue(text)
  }

  /// Reads a chair's own book, and checks its fields.
  /// - Throws: `CatalogueError` that names the place and what would be right.
  package init(text: String) throws(CatalogueError) {
    guard text.utf8.count <= 1_000_000 else {
      throw CatalogueError("a rule book may have at most 1 MB")
    }
    own = try JSONValue(text)
    try RuleBookSchema.current().check(own)
    try checkRemovals()
  }

  /// The organs that the file itself has a part for.
  package var organs: [Organ] { Organ.allCases.filter { own["byOrgan"]?[$0.rawValue] != nil } }

  /// The book for an organ.
  /// - Throws: `CatalogueError` for a field that is missing, or for fields that contradict each
  ///   other.
  package func book(for organ: Organ) throws(CatalogueError) -> RuleBook {
    let whole = try resolved(for: organ)
    let book: RuleBook
    if let good = try? RuleBook(from: JSONValueDecoder(value: whole)) {
      book = good
    } else {
      // This decoder is slower, but reports the place of the error.
      do { book = try JSONDecoder().decode(RuleBook.self, from: Data(whole.compact.utf8)) } catch {
        throw RuleBookFault.message(error, in: whole)
      }
    }
    try RuleBookCheck(book: book, file: own, organ: organ).run()
    return book
  }

  /// The complete book as JSON: the book for a committee, and the differences for other organs.
  /// - Throws: `CatalogueError`, as `book(for:)` does.
  package func printed() throws(CatalogueError) -> JSONValue {
    let common = try resolved(for: .committee)
    var byOrgan = JSONObject()
    for organ in Organ.allCases where organ != .committee {
      byOrgan[organ.rawValue] = common.changes(to: try resolved(for: organ))
    }
    guard case .object(var result) = common, !byOrgan.members.isEmpty else { return common }
    result["byOrgan"] = .object(byOrgan)
    return .object(result)
  }

  /// The book merged with its base and the organ's part, with every field of every motion filled
  /// in.
  private func resolved(for organ: Organ) throws(CatalogueError) -> JSONValue {
    try MotionKinds.complete(try layered(for: organ))
  }

  /// Each book in the chain merges its organ's part before the next book is merged, so that the
  /// base book's part for an organ does not override the chair's file.
  private func layered(for organ: Organ) throws(CatalogueError) -> JSONValue {
    guard case .object(var fields) = own else {
      throw CatalogueError("a rule book is an object { }, not \(own.description)")
    }
    var result: JSONValue
    if let base = fields["extends"]?.stringValue {
      result = try RuleBookFile(named: base).layered(for: organ)
    } else {
      result = try Self.defaults()
    }
    let part = fields["byOrgan"]?[organ.rawValue]
    if let base = fields["extends"]?.stringValue {
      // Motions that the extended book removed for this organ stay removed.
      let gone = try RuleBookFile(named: base).removed(for: organ)
      fields[JSONValue.motions] = fields[JSONValue.motions].map { motions in
        .array(
          (motions.arrayValue ?? []).filter { motion in
            motion["title"] != nil || !gone.contains(motion["kind"]?.stringValue ?? "")
          })
      }
    }
    fields["extends"] = nil
    fields["byOrgan"] = nil
    result = Self.lay(.object(fields), on: result)
    if let part { result = Self.lay(part, on: result) }
    return result
  }

  /// The kinds that the book removes for this organ.
  private func removed(for organ: Organ) throws(CatalogueError) -> Set<String> {
    let base = try own["extends"]?.stringValue.map { (name) throws(CatalogueError) in
      try RuleBookFile(named: name).removed(for: organ)
    }
    let part = own["byOrgan"]?[organ.rawValue]?[JSONValue.motions]?.arrayValue ?? []
    return (base ?? []).union(
      part.filter { $0[JSONValue.removal] == .bool(true) }.compactMap { $0["kind"]?.stringValue })
  }

  /// Every kind that the book or its base mentions, for any organ.
  private func kinds() throws(CatalogueError) -> Set<String> {
    let base = try own["extends"]?.stringValue.map { (name) throws(CatalogueError) in
      try RuleBookFile(named: name).kinds()
    }
    let layers = [own] + Organ.allCases.compactMap { own["byOrgan"]?[$0.rawValue] }
    let motions = layers.flatMap { $0[JSONValue.motions]?.arrayValue ?? [] }
      .filter { $0[JSONValue.removal] == nil }
    return (base ?? []).union(motions.compactMap { $0["kind"]?.stringValue })
  }

  /// Checks that every removed motion exists.
  /// - Throws: `CatalogueError` for the removal of a kind that does not exist.
  package func checkRemovals() throws(CatalogueError) {
    let kinds = try kinds()
    let parts = Organ.allCases.map { ("byOrgan.\($0.rawValue).", own["byOrgan"]?[$0.rawValue]) }
    for (path, layer) in [("", own)] + parts {
      for (index, motion) in (layer?[JSONValue.motions]?.arrayValue ?? []).enumerated() {
        guard motion[JSONValue.removal] == .bool(true), let kind = motion["kind"]?.stringValue,
          !kinds.contains(kind)
        else { continue }
        let near = Spelling.near(kind, in: kinds.sorted())
        throw CatalogueError(
          "\(path)motions[\(index)].kind: there is no motion \"\(cleaned(kind))\" to remove"
            + (near.isEmpty ? "" : "; did you mean \(Spelling.list(near, last: "or"))?"))
      }
    }
  }

  /// The default values of fields that no book sets (`data/defaults.json`).
  /// - Throws: `CatalogueError` if the built-in defaults cannot be read.
  package static func defaults() throws(CatalogueError) -> JSONValue {
    try JSONValue(Catalogue.text("defaults.json") ?? "{}")
  }

  /// A complete book from an earlier version, with the fields added since.
  /// - Throws: `CatalogueError` if the built-in defaults or kinds cannot be read.
  package static func completing(_ rules: JSONValue) throws(CatalogueError) -> JSONValue {
    let book = try defaults().merging(rules)
    guard case .object(var result) = book, let motions = book[JSONValue.motions]?.arrayValue
    else { return book }
    // Kinds that the book removed stay removed.
    if let kinds = rules["documents"]?[JSONValue.kinds],
      case .object(var documents)? = book["documents"]
    {
      documents[JSONValue.kinds] = kinds
      result["documents"] = .object(documents)
    }
    let common = try MotionKinds.common()
    result[JSONValue.motions] = .array(motions.map { common.merging($0) })
    return .object(result)
  }

  /// Merges a layer over a base. A removed kind also leaves the precedence, unless the layer
  /// replaces the precedence itself.
  private static func lay(_ layer: JSONValue, on base: JSONValue) -> JSONValue {
    let merged = base.merging(layer)
    let gone = (layer[JSONValue.motions]?.arrayValue ?? []).filter {
      $0[JSONValue.removal] == .bool(true)
    }.compactMap { $0["kind"]?.stringValue }
    guard !gone.isEmpty, layer["precedence"] == nil, case .object(var result) = merged,
      let precedence = result["precedence"]?.arrayValue
    else { return merged }
    func stays(_ kind: JSONValue) -> Bool {
      !(kind.stringValue ?? "").split(separator: " ").contains { gone.contains(String($0)) }
    }
    result["precedence"] = .array(
      precedence.compactMap { group in
        guard case .object(var fields) = group, let kinds = fields["kinds"]?.arrayValue else {
          return stays(group) ? group : nil
        }
        let left = kinds.filter(stays)
        fields["kinds"] = .array(left)
        return left.isEmpty ? nil : .object(fields)
      })
    return .object(result)
  }
}
