/// The order in which pending motions are put, from the book's precedence and its tie-breaks.
public enum Precedence {
  /// The pending motions of `motions`, the one put first first.
  public static func order(_ motions: [Motion], by book: RuleBook) -> [Motion] {
    var ranks: [String: (rank: Int, ties: [PrecedenceGroup.TieBreak])] = [:]
    for (rank, group) in book.precedence.enumerated() {
      for kind in group.kinds { ranks[kind] = (rank, group.ties) }
    }
    func place(_ motion: Motion) -> (rank: Int, ties: [PrecedenceGroup.TieBreak]) {
      ranks[motion.precedenceKey] ?? ranks[motion.kind] ?? (book.precedence.count, [])
    }
    return motions.filter { $0.status == .pending }.sorted { a, b in
      if a.preferred != b.preferred { return a.preferred }
      let (placeA, placeB) = (place(a), place(b))
      if placeA.rank != placeB.rank { return placeA.rank < placeB.rank }
      for tie in placeA.ties {
        let (keyA, keyB) = (tie.key(a), tie.key(b))
        if keyA != keyB { return keyA < keyB }
      }
      return a.number < b.number
    }
  }

  /// The place of a kind among the book's groups; the smaller is put first.
  static func rank(of kind: String, by book: RuleBook) -> Int {
    let plain = kind.split(separator: " ").first.map(String.init) ?? kind
    func place(_ word: String) -> Int? { book.precedence.firstIndex { $0.kinds.contains(word) } }
    return place(kind) ?? place(plain) ?? book.precedence.count
  }
}

extension PrecedenceGroup.TieBreak {
  /// The smaller is put first.
  func key(_ motion: Motion) -> Int {
    switch self {
    case .longest: -(motion.totalMilliseconds ?? 0)
    case .shortest: motion.totalMilliseconds ?? 0
    case .moreSpeakers: -(motion.speakers ?? 0)
    case .fewerSpeakers: motion.speakers ?? 0
    case .longerSpeech: -(motion.eachMilliseconds ?? 0)
    case .shorterSpeech: motion.eachMilliseconds ?? 0
    }
  }
}
