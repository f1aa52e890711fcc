import Session
import TerminalKit

/// The names of panes with their keys. The name of the focused pane is in brackets.
struct PaneTabs {
  let scene: ChairScene

  /// Writes tabs into a rule along the top of a rectangle.
  /// - Parameter shown: if several panes share the rectangle, the visible one.
  func draw(
    _ panes: [ViewState.Pane], shown: ViewState.Pane? = nil, in rect: Rect, on frame: inout Frame
  ) {
    let row = rect.top(1)
    guard let first = panes.first else { return }
    let source = PaneMemory.Source(
      rect: row, sequence: scene.state.sequence, focus: scene.view.pane)
    scene.memory.draw(.tabs(first), from: source, on: &frame) { frame in
      draw(panes, shown: shown, row, on: &frame)
    }
  }

  private func draw(
    _ panes: [ViewState.Pane], shown: ViewState.Pane?, _ row: Rect, on frame: inout Frame
  ) {
    frame.rule(row)
    let forms = [Form.full, .plain, .short]
    let form = forms.first { width(panes, $0) <= row.width } ?? .number
    var x = row.x + (form == .full ? 1 : 0)
    for pane in panes {
      let isFocused = pane == scene.view.pane
      let name = title(pane, form)
      let style: Style =
        isFocused ? .selection.bold : isShown(pane, among: panes, shown) ? .heading : .muted
      let text = isFocused ? "[\(name)]" : " \(name) "
      let used = frame.write(text, at: x, row.y, style, width: row.right - x)
      frame.offer(.pane(pane), in: Rect(x: x, y: row.y, width: used, height: 1))
      x += used
      x += form == .full ? 2 : 0
    }
  }

  private enum Form { case full, plain, short, number }

  /// Whether a pane is visible; the floor always is.
  private func isShown(
    _ pane: ViewState.Pane, among panes: [ViewState.Pane], _ shown: ViewState.Pane?
  ) -> Bool {
    panes.count == 1 || pane == .floor || pane == (shown ?? scene.companion)
  }

  private func width(_ panes: [ViewState.Pane], _ form: Form) -> Int {
    panes.reduce(0) { $0 + title($1, form).displayWidth + (form == .full ? 4 : 2) }
  }

  private func title(_ pane: ViewState.Pane, _ form: Form) -> String {
    let number = pane.number
    let name = pane.spec.title
    switch form {
    case .full: return "\(number) \(name)" + (pane.spec.note(scene).map { " (\($0))" } ?? "")
    case .plain: return "\(number) \(name)"
    case .short:
      return pane == scene.view.pane ? "\(number) \(name)" : "\(number) \(name.prefix(3))"
    case .number: return pane == scene.view.pane ? "\(number) \(name)" : "\(number)"
    }
  }
}
