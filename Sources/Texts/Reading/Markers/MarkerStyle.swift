/// How a level is numbered: `a)`, `(i)`, `1.`, `-`.
struct MarkerStyle: Hashable {
  enum Sign: Hashable {
    case digits, lowerLetters, upperLetters, lowerRomans, upperRomans, doubledLetters
    /// With a rank: `•` stands above `◦`, and that above `▪`.
    case bullet(Int)
  }

  enum Closer: Hashable {
    case dot, bracket, brackets, colon, none
  }

  let sign: Sign
  let closer: Closer
}

/// The beginning of a line that may be the number of a clause.
struct Marker {
  struct Reading {
    let style: MarkerStyle
    let ordinal: Ordinal
  }

  /// What it may mean; `i)` is the letter i or the Roman number 1.
  let readings: [Reading]
  /// As written.
  let written: String
  /// The text after it.
  let rest: String
  /// `OP1`, `Section 2`: says itself that a clause begins.
  var isNamed = false
  /// `PP1`.
  var isPreambular = false
  /// `1.2` and `1.a`: the levels from the top.
  var path: [Ordinal] = []

  var isBullet: Bool {
    if case .bullet = readings[0].style.sign { return true }
    return false
  }

  /// Whether clauses of the first level are often marked so: by a number or a capital Roman number.
  var isOfFirstLevel: Bool {
    isNamed || readings.contains { $0.style.sign == .digits || $0.style.sign == .upperRomans }
  }

  var isDigits: Bool { readings[0].style.sign == .digits && path.isEmpty }
  var beginsAtOne: Bool { readings.contains { $0.ordinal == Ordinal(1) } }
}
