import FoundationEssentials

/// A rule book as it is written: what it says itself, what it extends, and what an organ has
/// otherwise. From it comes the `RuleBook` of an organ.
package struct RuleBookFile {
  /// What stands in the file itself.
  package let own: JSONValue

  /// A built-in book. Its fields are checked by the tests, not each time it is opened.
  package init(named name: String) throws(CatalogueError) {
    guard let text = Catalogue.text("rules/\(name).json") else {
      let names = Catalogue.ruleBookNames.joined(separator: ", ")
      throw CatalogueError("no rule book \"\(name)\"; there are \(names)")
    }
    own = try JSONValue(text)
  }

  /// A chair's own.
  package init(text: String) throws(CatalogueError) {
    guard text.utf8.count <= 1_000_000 else {
      throw CatalogueError("a rule book of more than 1 MB is not read")
    }
    own = try JSONValue(text)
    try RuleBookSchema.current().check(own)
    try checkRemovals()
  }

  /// The organs that the file itself has a part for.
  package var organs: [Organ] { Organ.allCases.filter { own["byOrgan"]?[$0.rawValue] != nil } }

  /// The book for an organ.
  package func book(for organ: Organ) throws(CatalogueError) -> RuleBook {
    let whole = try resolved(for: organ)
    let book: RuleBook
    if let good = try? RuleBook(from: JSONValueDecoder(value: whole)) {
      book = good
    } else {
      // This decoder is the slower one, and tells the place of what is wrong.
      do { book = try JSONDecoder().decode(RuleBook.self, from: Data(whole.compact.utf8)) } catch {
        throw RuleBookFault.message(error, in: whole)
      }
    }
    try RuleBookCheck(book: book, file: own, organ: organ).run()
    return book
  }

  /// The whole book as JSON: as it is for a committee, and how other organs differ from that.
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

  /// Every field of every motion, with what is extended and the organ's part laid over each other.
  private func resolved(for organ: Organ) throws(CatalogueError) -> JSONValue {
    try MotionKinds.complete(try layered(for: organ))
  }

  /// Each book of the chain takes its organ's part before the next is laid on it, so that what a
  /// chair's file says is not undone by a part of the book it extends.
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
      // What the extended book took away for this organ stays away.
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

  /// The kinds that the book has for some organs and not for this one.
  private func removed(for organ: Organ) throws(CatalogueError) -> Set<String> {
    let base = try own["extends"]?.stringValue.map { (name) throws(CatalogueError) in
      try RuleBookFile(named: name).removed(for: organ)
    }
    let part = own["byOrgan"]?[organ.rawValue]?[JSONValue.motions]?.arrayValue ?? []
    return (base ?? []).union(
      part.filter { $0[JSONValue.removal] == .bool(true) }.compactMap { $0["kind"]?.stringValue })
  }

  /// Every kind that the book or what it extends speaks of, for any organ.
  private func kinds() throws(CatalogueError) -> Set<String> {
    let base = try own["extends"]?.stringValue.map { (name) throws(CatalogueError) in
      try RuleBookFile(named: name).kinds()
    }
    let layers = [own] + Organ.allCases.compactMap { own["byOrgan"]?[$0.rawValue] }
    let motions = layers.flatMap { $0[JSONValue.motions]?.arrayValue ?? [] }
      .filter { $0[JSONValue.removal] == nil }
    return (base ?? []).union(motions.compactMap { $0["kind"]?.stringValue })
  }

  /// - Throws: `CatalogueError` for a motion that is taken away where there is none of that kind.
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
          "\(path)motions[\(index)].kind: there is no motion \"\(cleaned(kind))\" to take away"
            + (near.isEmpty ? "" : "; did you mean \(Spelling.list(near, last: "or"))?"))
      }
    }
  }

  /// What stands in a field that no book mentions (`data/defaults.json`).
  package static func defaults() throws(CatalogueError) -> JSONValue {
    try JSONValue(Catalogue.text("defaults.json") ?? "{}")
  }

  /// A whole book of an earlier version with the fields that it could not have.
  package static func completing(_ rules: JSONValue) throws(CatalogueError) -> JSONValue {
    let book = try defaults().merging(rules)
    guard case .object(var result) = book, let motions = book[JSONValue.motions]?.arrayValue
    else { return book }
    let common = try MotionKinds.common()
    result[JSONValue.motions] = .array(motions.map { common.merging($0) })
    return .object(result)
  }

  /// A kind that is taken away leaves the precedence too, unless the layer writes that anew.
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
