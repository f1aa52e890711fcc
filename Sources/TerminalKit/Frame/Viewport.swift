/// Computes which rows of a long list are on the screen.
package enum Viewport {
  /// The first row to show so that the selected one is visible, scrolling as little as possible
  /// from the previous first row `top`.
  ///
  /// If the height allows, a row before and after the selected one stays visible too, to show that
  /// the list continues. The last page is always full.
  package static func top(count: Int, selected: Int?, height: Int, from top: Int = 0) -> Int {
    let last = max(0, count - height)
    guard height > 0 else { return 0 }
    var first = min(max(top, 0), last)
    if let selected, count > 0 {
      let row = min(max(selected, 0), count - 1)
      let margin = height >= 5 ? 1 : 0
      first = min(first, row - margin)
      first = max(first, row - height + 1 + margin)
    }
    return min(max(first, 0), last)
  }
}
