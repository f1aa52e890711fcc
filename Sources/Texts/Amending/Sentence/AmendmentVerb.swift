/// What an amendment does, by its verb in any form: strike, striking, struck.
enum AmendmentVerb {
  case strike, insert, replace, move, swap

  init?(_ word: String) {
    let word = word.lowercased().filter { $0.isLetter }
    guard !["amendment", "amendments", "addition", "additional"].contains(word),
      let found = Self.stems.first(where: {
        word.hasPrefix($0.stem) && word.count <= $0.stem.count + 4
      })
    else {
      return nil
    }
    self = found.verb
  }

  private static let stems: [(stem: String, verb: AmendmentVerb)] = [
    ("strik", .strike), ("struck", .strike), ("delet", .strike), ("remov", .strike),
    ("omit", .strike), ("eliminat", .strike), ("drop", .strike), ("cut", .strike),
    ("swap", .swap), ("exchang", .swap), ("switch", .swap), ("rewrit", .replace),
    ("alter", .replace),
    ("correct", .replace), ("attach", .insert), ("make", .move),
    ("insert", .insert), ("add", .insert), ("introduc", .insert), ("append", .insert),
    ("replac", .replace), ("substitut", .replace), ("chang", .replace), ("modif", .replace),
    ("reword", .replace), ("amend", .replace), ("revis", .replace), ("move", .move),
    ("moving", .move),
    ("transfer", .move), ("renumber", .move), ("relocat", .move),
  ]
}
