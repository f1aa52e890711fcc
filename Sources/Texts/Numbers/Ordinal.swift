/// The number of a clause among its neighbours: 3, or 2bis for a clause put in after the second.
package struct Ordinal: Hashable, Comparable, Sendable {
  /// At least 1.
  package let value: Int
  /// Empty, or one of `suffixes`.
  package let suffix: String

  /// The Latin suffixes of clauses put in later, in their order.
  package static let suffixes = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies",
  ]

  /// A value below 1 becomes 1, and an unknown suffix is ignored.
  package init(_ value: Int, suffix: String = "") {
    self.value = max(1, value)
    self.suffix = Self.suffixes.contains(suffix) ? suffix : ""
  }

  package static func < (left: Ordinal, right: Ordinal) -> Bool {
    (left.value, left.rank) < (right.value, right.rank)
  }

  private var rank: Int { (Self.suffixes.firstIndex(of: suffix) ?? -1) + 1 }

  /// The ordinal of the clause after this one: 3 after 2, and after 2bis.
  package var next: Ordinal { Ordinal(value + 1) }
}
