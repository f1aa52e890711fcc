extension Session {
  /// The pending motions in the order they are put.
  public var motionsInOrder: [Motion] {
    guard state.motions.contains(where: { $0.status == .pending }) else { return [] }
    return Ruling(self, now: state.time, lot: nil).pendingInOrder
  }
}
