/// What a click on a part of the screen means: always something that a key or a line would do too.
package enum Target: Hashable, Sendable {
  /// The key of that name: a hint, an answer, a button of a question.
  case key(String)
  /// A line of the language.
  case line(String)
  /// A part of the screen takes the keys; the number is the screen's own.
  case part(Int)
  /// A row of the list of such a part, from 0.
  case row(Int, part: Int)
  /// A row of the list that is open above everything else, or that is all there is, from 0.
  case item(Int)
  /// Nothing: what lies below is covered.
  case nothing
}

/// A part of a frame with what a click on it means.
package struct Region: Equatable, Sendable {
  package var rect: Rect
  package var target: Target

  package init(rect: Rect, target: Target) {
    self.rect = rect
    self.target = target
  }
}

extension Frame {
  /// Makes a part of the frame answer to clicks; what was offered there before lies below it.
  package mutating func offer(_ target: Target, in rect: Rect) {
    let area = rect.clipped(to: bounds)
    if !area.isEmpty { regions.append(Region(rect: area, target: target)) }
  }

  /// What a click at a place means; `nil` where nothing is offered.
  package func target(at point: Point) -> Target? {
    let found = regions.last { $0.rect.contains(point) }?.target
    return found == .nothing ? nil : found
  }
}
