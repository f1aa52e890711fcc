import Catalogue

/// The people named in the cells of a roster.
enum RosterPeople {
  /// The names in a cell, separated by semicolons, line endings, slashes, `&` or `and`. A comma
  /// separates names only if each part has at least two words: `Vella, Ana` is one person.
  static func names(in cell: String) -> [String] {
    var names: [String] = []
    for part in cell.split(whereSeparator: { $0.isNewline || ";/&".contains($0) }) {
      let items = listed(cleaned(String(part), limit: 500))
      names += items.map { cleaned($0, limit: RosterFile.longestName) }
    }
    // A dash means nobody.
    return names.filter { name in name.contains { $0.isLetter || $0.isNumber } }
  }

  private static func listed(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    if let place = words.firstIndex(of: "and"), place > 0, place + 1 < words.count {
      let before = words[..<place].joined(separator: " ")
      return listed(before) + listed(words[(place + 1)...].joined(separator: " "))
    }
    let parts = text.split(separator: ",").map { $0.trimmed }
    return parts.count > 1 && parts.allSatisfy { $0.contains(" ") } ? parts : [text]
  }

  /// The names of a row: its columns of full names, then those of first and last names in pairs.
  static func names(full: [String], first: [String], last: [String]) -> [String] {
    var names = full.flatMap(names(in:))
    for index in 0..<max(first.count, last.count) {
      let parts = [first, last].compactMap { index < $0.count ? $0[index] : nil }
      names += Self.names(in: parts.joined(separator: " "))
    }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
