import Catalogue

/// The seat at the dais that entered a line: a name, or `nil` for the first seat, which needs no
/// name.
package enum Author {
  /// For use in messages: `the chair` for the first seat.
  package static func title(_ author: String?) -> String { author ?? "the chair" }

  /// The text cleaned for use as a seat's name; `nil` if nothing is left of it.
  package static func name(_ text: String) -> String? {
    let name = cleaned(text, limit: 40)
    return name.isEmpty ? nil : name
  }
}

extension History {
  /// The authors of the steps that are undone when the session moves to another place: each author
  /// once, the latest first.
  /// - Throws: `History.Fault`
  func authors(leftBy target: Int, from head: Int) throws(Fault) -> [String?] {
    var authors: [String?] = []
    var (here, there) = (head, target)
    while here != there {
      // The later of the two places cannot be on the path to the other.
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
