/// A copy of part of a frame, to be pasted into another.
package struct Picture: Equatable, Sendable {
  fileprivate let cells: [Cell]
  fileprivate let focus: Point?
  fileprivate let regions: [Region]
}

extension Frame {
  /// Copies a rectangle: its cells, the focus if it is inside, and the clickable regions entirely
  /// inside. The rectangle must not cut a wide glyph in two.
  package func picture(of rect: Rect) -> Picture {
    let area = rect.clipped(to: bounds)
    var part: [Cell] = []
    part.reserveCapacity(area.width * area.height)
    for y in area.y..<area.bottom where !area.isEmpty { part += row(y, of: area) }
    return Picture(
      cells: part, focus: focus.flatMap { area.contains($0) ? $0 : nil },
      regions: regions.all.filter { $0.rect.clipped(to: area) == $0.rect })
  }

  /// Pastes a picture where it was copied from, into a frame of the same size. A no-op if the size
  /// of the rectangle differs.
  package mutating func paste(_ picture: Picture, in rect: Rect) {
    let area = rect.clipped(to: bounds)
    guard !area.isEmpty, picture.cells.count == area.width * area.height else { return }
    replace(area, with: picture.cells)
    if let place = picture.focus { focus = place }
    regions.append(picture: picture.regions)
  }

  private func row(_ y: Int, of area: Rect) -> ArraySlice<Cell> {
    cells[(y * width + area.x)..<(y * width + area.right)]
  }
}
