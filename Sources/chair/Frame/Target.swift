/// What a click on a part of the screen means: always something that a key or a line would do too.
enum Target: Hashable, Sendable {
  /// The key of that name: a hint, an answer, a button of a question.
  case key(String)
  /// A line of the language.
  case line(String)
  /// A part of the chair's screen takes the keys.
  case pane(ViewState.Pane)
  /// A row of the list of such a part, from 0.
  case row(Int, in: ViewState.Pane)
  /// A row of the list that is open above everything else, or that is all there is, from 0.
  case item(Int)
  /// Nothing: what lies below is covered.
  case nothing
}

/// A part of a frame with what a click on it means.
struct Region: Equatable, Sendable {
  var rect: Rect
  var target: Target
}

extension Frame {
  /// Makes a part of the frame answer to clicks; what was offered there before lies below it.
  mutating func offer(_ target: Target, in rect: Rect) {
    let area = rect.clipped(to: bounds)
    if !area.isEmpty { regions.append(Region(rect: area, target: target)) }
  }

  /// What a click at a place means; `nil` where nothing is offered.
  func target(at point: Point) -> Target? {
    let found = regions.last { $0.rect.contains(point) }?.target
    return found == .nothing ? nil : found
  }
}
