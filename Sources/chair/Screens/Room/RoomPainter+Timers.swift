import Presentation

/// Countdowns beside what is going on, below it. They grow only after everything else.
extension RoomPainter {
  func timerBlocks() -> [RoomBlock] {
    // More than these could not be read at a glance; those that end first matter most.
    let most = max(1, columns / 24)
    let shown = view.timers.indices
      .sorted { (left(of: $0), $0) < (left(of: $1), $1) }.prefix(most).sorted()
    let cells = shown.map { index in
      let clock = view.timers[index]
      return RoomCell.clock(clock.caption(in: view.language), reading(clock))
    }
    return cells.isEmpty ? [] : [strip(cells, worth: 83, first: 45)]
  }

  /// In milliseconds; those that have run out come last.
  private func left(of index: Int) -> Int {
    let left = view.timers[index].countdown.left(at: view.now)
    return left > 0 ? left : .max
  }
}
