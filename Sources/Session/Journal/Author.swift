import Catalogue

/// The seat at the dais that enters a line: a name, or `nil` for the first seat, which needs none.
package enum Author {
  /// As people are told it: `the chair` for the first seat.
  package static func title(_ author: String?) -> String { author ?? "the chair" }

  /// A text as a seat's name has it, or `nil` where nothing is left of it.
  package static func name(_ text: String) -> String? {
    let name = cleaned(text, limit: 40)
    return name.isEmpty ? nil : name
  }
}

extension History {
  /// Who entered the steps that no longer stand when the session goes to another place: each author
  /// once, the last first.
  /// - Throws: `History.Fault`
  func authors(leftBy target: Int, from head: Int) throws(Fault) -> [String?] {
    var authors: [String?] = []
    var (here, there) = (head, target)
    while here != there {
      // Whichever is later cannot be on the way to the other.
      guard here > there else {
        there = try parent(of: there)
        continue
      }
      let author = brief(of: here).by
      if !authors.contains(author), try step(at: here) == here { authors.append(author) }
      here = try parent(of: here)
    }
    return authors
  }
}
