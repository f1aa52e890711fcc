/// The names that may stand in a text, with the codes of those who bear them. A caller should also
/// add the names of those who are not seated, so that none of them is taken for a misspelling.
package struct KnownNames: Sendable {
  private let fold: @Sendable (String) -> String
  private var codes: [String: String] = [:]
  private var names: [String: String] = [:]
  /// The most words in a name.
  private(set) var longest = 1

  /// - Parameter folding: makes spellings equal that differ in case, accents or apostrophes.
  package init(folding: @escaping @Sendable (String) -> String) {
    fold = folding
  }

  /// No names; everyone in a text is unknown.
  package static let none = KnownNames { $0.lowercased() }

  /// Adds a name, an alias or a code. The first to bear a name keeps it.
  package mutating func add(_ name: String, code: String) {
    let key = folded(name)
    guard !key.isEmpty, codes[key] == nil else { return }
    codes[key] = code
    names[key] = name
    longest = max(longest, key.split(separator: " ").count)
  }

  var isEmpty: Bool { codes.isEmpty }

  func folded(_ name: String) -> String { fold(name.plainLine()) }

  /// The code of a name; nil if it is unknown.
  package func code(of name: String) -> String? {
    let key = folded(name)
    if let code = codes[key] { return code }
    let article = Self.articles.first { key.hasPrefix($0) }
    return article.flatMap { codes[String(key.dropFirst($0.count))] }
  }

  private static let articles = [
    "the ", "la ", "le ", "les ", "l'", "l’", "el ", "los ", "las ", "der ", "die ", "das ",
  ]

  /// The one known name that differs from this one in a single letter; names of fewer than five
  /// letters are not compared.
  func nearest(to name: String) -> (name: String, code: String)? {
    let key = Array(folded(name).unicodeScalars)
    guard key.count >= 5 else { return nil }
    var found: String?
    for candidate in codes.keys {
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - key.count) <= 1, scalars.count >= 5, scalars.first == key.first,
        differInOne(scalars, key)
      else { continue }
      if let other = found, codes[other] != codes[candidate] { return nil }
      found = candidate
    }
    return found.flatMap { key in names[key].flatMap { name in codes[key].map { (name, $0) } } }
  }

  /// Whether a single letter was replaced, left out or put in.
  private func differInOne(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    return max(leftEnd, rightEnd) - start == 1
  }
}
