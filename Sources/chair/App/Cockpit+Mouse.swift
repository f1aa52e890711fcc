import Session
import TerminalKit

/// The mouse. Every click is equivalent to a key, a line, or selecting a row with the keys.
extension Cockpit {
  /// Handles a mouse action.
  /// - Parameter target: what it points at, if it can be clicked.
  mutating func point(
    _ mouse: Key.Mouse, _ target: Target?, _ session: Session
  ) -> Action? {
    guard view.preferences.mouse else { return nil }
    switch mouse.kind {
    case .click: return target.flatMap { click($0, session) }
    // Same as Esc: one step back.
    case .rightClick: return press(.escape, session)
    case .middleClick: return nil
    case .wheelDown: return turn(.down, session)
    case .wheelUp: return turn(.up, session)
    }
  }

  /// The wheel moves the selection of what is open, never the prompt's history.
  private mutating func turn(_ key: Key, _ session: Session) -> Action? {
    if view.confirm != nil { return nil }
    if view.prompt != nil { return press(key == .down ? .tab : .backTab, session) }
    if view.help != nil || view.preview != nil { return press(key, session) }
    return act(on: key == .down ? "select next" : "select previous", session)
  }

  private mutating func click(_ target: Target, _ session: Session) -> Action? {
    if view.confirm != nil, target != .key("enter"), target != .key("esc") { return nil }
    switch target {
    case .nothing: return nil
    case .key(let name): return Key(name: name).flatMap { press($0, session) }
    case .line(let line): return propose(line, session)
    case .part(let part):
      if let pane = ViewState.Pane(part: part), pane != view.pane { show(pane) }
      return nil
    case .row(let row, let part):
      return ViewState.Pane(part: part).flatMap { click(row, in: $0, target, session) }
    case .item(let index):
      if view.help != nil {
        return runHelp(
          Self.helpRows(session, view, filter: view.help?.filter ?? ""), index, session)
      }
      choose(index, session)
      return nil
    }
  }

  /// Selects the row. In a roll call, its delegation answers next. A second click acts as Return.
  private mutating func click(
    _ row: Int, in pane: ViewState.Pane, _ target: Target, _ session: Session
  ) -> Action? {
    let isSecond = view.clicked == target && view.pane == pane
    view.message = nil
    if pane != view.pane { show(pane) }
    select(row, session)
    if isSecond, called(session) == nil { return press(.enter, session) }
    view.clicked = target
    return nil
  }
}
