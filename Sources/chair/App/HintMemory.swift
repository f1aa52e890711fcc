import Session

/// The hints of the frame before: what can be done now changes with the session and with what is
/// selected, not with a tick of the clock or a letter at the prompt.
struct HintMemory {
  private var sequence = -1
  private var view = ViewState()
  private var hints: [Hint] = []
  private let judged = JudgedLines()

  /// As `Cockpit.hints` has them.
  mutating func of(_ session: Session, _ view: ViewState) -> [Hint] {
    var view = view
    (view.message, view.prompt, view.help, view.confirm) = (nil, nil, nil, nil)
    view.refused = nil
    let isSame = sequence == session.state.sequence
    if isSame, self.view == view { return hints }
    if !isSame { judged.forget() }
    hints = Cockpit.hints(session, view, judged)
    (sequence, self.view) = (session.state.sequence, view)
    return hints
  }
}
