import Catalogue

extension Session {
  /// The pending motions in the order they are put.
  package var motionsInOrder: [Motion] {
    guard state.motions.contains(where: { $0.status == .pending }) else { return [] }
    return Ruling(self, now: state.time, lot: nil).pendingInOrder
  }

  /// Whether a motion may still extend the caucus that has just ended.
  package var mayExtendEndedCaucus: Bool {
    guard state.caucus == nil, state.endedCaucus != nil else { return false }
    let ruling = Ruling(self, now: state.time, lot: nil)
    return setup.rules.motions.contains {
      $0.effect == .extendCaucus && ruling.couldBeMoved($0)
    }
  }

  /// The kinds that the book knows: those that could be moved now, then the others.
  var kindsToMove: [MotionRule] {
    let ruling = Ruling(self, now: state.time, lot: nil)
    let rules = setup.rules.motions
    let inOrder = rules.map(ruling.couldBeMoved)
    return zip(rules, inOrder).filter(\.1).map(\.0) + zip(rules, inOrder).filter { !$0.1 }.map(\.0)
  }
}
