/// The meaning of a click on a part of the screen: always something that a key or a command line
/// can do too.
package enum Target: Hashable, Sendable {
  /// Presses the key of that name: a hint, an answer, a button of a question.
  case key(String)
  /// Enters a line of the command language.
  case line(String)
  /// Gives the keyboard focus to a part of the screen; each screen numbers its own parts.
  case part(Int)
  /// A row of the list in such a part, from 0.
  case row(Int, part: Int)
  /// A row, from 0, of the list that is open on top of everything else, or is the only one.
  case item(Int)
  /// Does nothing, and covers the regions below.
  case nothing
}

/// A part of a frame, with the meaning of a click on it.
package struct Region: Equatable, Sendable {
  /// Inside the frame, and not empty.
  package var rect: Rect
  /// What a click on any of its cells does.
  package var target: Target

  /// - Parameter target: what a click on any of its cells does.
  package init(rect: Rect, target: Target) {
    self.rect = rect
    self.target = target
  }
}

extension Frame {
  /// Makes a part of the frame clickable, on top of earlier regions.
  package mutating func offer(_ target: Target, in rect: Rect) {
    let area = rect.clipped(to: bounds)
    if !area.isEmpty { regions.append(Region(rect: area, target: target)) }
  }

  /// The meaning of a click at a position; `nil` if nothing is clickable there.
  package func target(at point: Point) -> Target? {
    let found = regions.last(at: point)?.target
    return found == .nothing ? nil : found
  }
}
