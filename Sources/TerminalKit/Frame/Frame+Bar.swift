extension Frame {
  /// Draws a progress bar along the top row of a rectangle: `part` of `whole`, in any unit.
  ///
  /// The done part is solid blocks and the rest is shaded, so that the bar is readable without
  /// colour. Any progress shows at least one block, and in a bar wider than one column only full
  /// progress shows no shade. The rest is drawn in `.barBack` if `style` is `.bar`, and in `style`
  /// itself otherwise.
  package mutating func bar(_ rect: Rect, part: Int64, of whole: Int64, _ style: Style = .bar) {
    let row = rect.top(1)
    let done = Self.blocks(in: row.width, part: part, of: whole)
    fill(Rect(x: row.x, y: row.y, width: done, height: row.height), style, with: .block)
    fill(row.inset(left: done), style == .bar ? .barBack : style, with: Self.shade)
  }

  /// The columns out of `width` that represent `part` of `whole`.
  package static func blocks(in width: Int, part: Int64, of whole: Int64) -> Int {
    guard whole > 0, part > 0, width > 0 else { return 0 }
    guard part < whole else { return width }
    let exact = Int(Double(part) / Double(whole) * Double(width) + 0.5)
    return min(max(exact, 1), max(width - 1, 1))
  }

  private static let shade = Glyph(Unicode.Scalar(0x2591)!)
}
