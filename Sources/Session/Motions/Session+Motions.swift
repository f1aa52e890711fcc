extension Session {
  /// The pending motions in the order they are put.
  public var motionsInOrder: [Motion] {
    guard state.motions.contains(where: { $0.status == .pending }) else { return [] }
    return Ruling(self, now: state.time, lot: nil).pendingInOrder
  }

  /// The kinds that the book knows: those that could be moved now, then the others.
  var kindsToMove: [MotionRule] {
    let ruling = Ruling(self, now: state.time, lot: nil)
    let rules = setup.rules.motions
    let inOrder = rules.map(ruling.couldBeMoved)
    return zip(rules, inOrder).filter(\.1).map(\.0) + zip(rules, inOrder).filter { !$0.1 }.map(\.0)
  }
}
