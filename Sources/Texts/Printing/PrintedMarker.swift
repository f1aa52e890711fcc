/// The numbers of printed clauses: 1. (a) (i) (1) and so on, each level in a style of its own.
enum PrintedMarker {
  /// - Parameter depth: 1 for an operative clause.
  static func text(_ ordinal: Ordinal, depth: Int) -> String {
    let sign = Alphabet.at(depth: depth).written(ordinal.value) + ordinal.suffix
    switch depth {
    case 1: return sign + "."
    case 2...4: return "(" + sign + ")"
    case 5...6: return sign + "."
    default: return sign + ")"
    }
  }
}
