import Catalogue

/// The order in which pending motions are put, from the book's precedence and its tie-breaks.
package enum Precedence {
  /// The pending motions among `motions`, in the order in which they are put.
  package static func order(_ motions: [Motion], by book: RuleBook) -> [Motion] {
    return motions.filter { $0.status == .pending }.sorted { a, b in
      if a.preferred != b.preferred { return a.preferred }
      let (rankA, rankB) = (
        rank(of: a.precedenceKey, by: book), rank(of: b.precedenceKey, by: book)
      )
      if rankA != rankB { return rankA < rankB }
      let ties = book.precedence.indices.contains(rankA) ? book.precedence[rankA].ties : []
      for tie in ties {
        let (keyA, keyB) = (tie.key(a), tie.key(b))
        if keyA != keyB { return keyA < keyB }
      }
      return a.number < b.number
    }
  }

  /// The index of a kind's group in the book's precedence; lower is put first. An extension without
  /// a group of its own has the rank of extensions in general.
  static func rank(of kind: String, by book: RuleBook) -> Int {
    let plain = kind.split(separator: " ").first.map(String.init) ?? kind
    func place(_ word: String) -> Int? { book.precedence.firstIndex { $0.kinds.contains(word) } }
    return place(kind) ?? place(plain) ?? book.precedence.count
  }
}

extension PrecedenceGroup.TieBreak {
  /// The sort key; lower is put first.
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
