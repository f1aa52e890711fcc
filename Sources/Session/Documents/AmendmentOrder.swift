import Catalogue

extension Session {
  /// The undecided amendments to a text in the order in which they are voted on: as the chair ranked
  /// them, and the others as the book says.
  package func amendmentsInOrder(to text: Int) -> [Document] {
    amendmentsInOrder(to: text, in: state)
  }

  func amendmentsInOrder(to text: Int, in state: State) -> [Document] {
    let pending = state.amendments(to: text).filter {
      !$0.status.isFinal && $0.status != .returned
    }
    let order = setup.rules.documents.amendmentOrder
    return pending.sorted { a, b in
      let (first, second) = (a.rank ?? Int.max, b.rank ?? Int.max)
      if first != second { return first < second }
      let (near, far) = (a.distance(in: order), b.distance(in: order))
      return near == far ? a.id < b.id : near > far
    }
  }
}

extension Document {
  /// A guess at how far an amendment is from the text in substance; the chair's ranking overrides
  /// it. Only the order matters.
  fileprivate func distance(in order: DocumentRules.AmendmentOrder) -> Int {
    switch (order, change?.act) {
    case (.received, _), (_, nil): 0
    // Council rule 36: additions and deletions come first.
    case (.additionsFirst, .strike), (.additionsFirst, .insert): 3
    case (_, .strike): 3
    case (_, .replace): 2
    case (_, .insert): 1
    case (_, .words): 0
    }
  }
}
