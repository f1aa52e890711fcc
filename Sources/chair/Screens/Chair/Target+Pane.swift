import TerminalKit

// TerminalKit has numbered parts; the chair's screen uses panes.
extension Target {
  /// A click moves the focus to the pane.
  static func pane(_ pane: ViewState.Pane) -> Target { .part(pane.part) }
  /// A row of a pane's list, from 0.
  static func row(_ row: Int, in pane: ViewState.Pane) -> Target { .row(row, part: pane.part) }
}

extension ViewState.Pane {
  /// Its number among the panes, from 0.
  var part: Int { Self.allCases.firstIndex(of: self)! }
  /// The pane with the given number; `nil` if there is none.
  init?(part: Int) {
    guard Self.allCases.indices.contains(part) else { return nil }
    self = Self.allCases[part]
  }
}
